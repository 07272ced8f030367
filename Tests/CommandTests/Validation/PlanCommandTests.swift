import Commands
import Foundation
import Terraform
import TestSupport
import Testing

/// `plan` with scripts in the place of Terraform.
@Suite struct PlanCommandTests {
  /// Runs `plan staging` for the sample with a script as Terraform.
  private func plan(
    _ script: String, _ arguments: String..., variables more: [String: String] = [:], isTerminal: Bool = false
  ) throws -> Run {
    try TemporaryFolder.with { folder in
      let terraform = try FakeTerraform(script, in: folder)
      let variables = [
        "PATH": "\(terraform.folder.path):/usr/bin:/bin", "TMPDIR": folder.file("temporary").path, "TERM": "xterm",
      ]
      let run = Run.program(
        ["plan", "staging"] + arguments, Sample.environments, variables: variables.merging(more) { $1 },
        isTerminal: isTerminal)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.file("temporary").path)
      #expect(left.isEmpty, "the temporary folder is removed")
      return run
    }
  }

  private static func change(_ module: String, _ type: String, _ action: String = "create") -> String {
    """
    echo '{"type": "planned_change", "change": {"action": "\(action)", "resource": {"module": "\(module)", \
    "resource_type": "\(type)"}}}'

    """
  }

  private static let done = "echo '{\"type\": \"change_summary\", \"changes\": {\"add\": 1}}'\n"

  @Test func `runs Terraform with the override, without credentials and workspace`() throws {
    let script = """
      cd "${1#-chdir=}" || exit 9
      shift
      cat > "$OUT" <<END
      $(cat offline_override.tf)
      $AWS_PROFILE$AWS_ACCESS_KEY_ID$TF_WORKSPACE$TF_CLI_CONFIG_FILE
      END
      case "$*" in
      "init -input=false -no-color -json") ;;
      "plan -input=false -no-color -json") \(Self.done) ;;
      *) exit 5 ;;
      esac
      """
    try TemporaryFolder.with { folder in
      let run = try plan(
        script, "--quiet",
        variables: [
          "AWS_PROFILE": "mine", "AWS_ACCESS_KEY_ID": "key", "TF_WORKSPACE": "other", "OUT": folder.file("out").path,
          "TF_CLI_CONFIG_FILE": folder.file("nothing").path,
        ])
      #expect(run == Run(code: .done, output: "", errors: ""))
      #expect(
        try folder.read("out") == """
          terraform {
            backend "local" {}
          }

          provider "aws" {
            access_key                  = "none"
            secret_key                  = "none"
            skip_credentials_validation = true
            skip_metadata_api_check     = "true"
            skip_requesting_account_id  = true
          }


          """)
    }
  }

  @Test func `hands on the settings that are there`() throws {
    try TemporaryFolder.with { folder in
      let settings = try folder.write("", to: "settings")
      let run = try plan(
        "[ \"$TF_CLI_CONFIG_FILE\" = '\(settings.path)' ] || exit 3\n" + Self.done, "--quiet",
        variables: ["TF_CLI_CONFIG_FILE": settings.path])
      #expect(run.code == .done)
    }
  }

  @Test func `sums up what would be made, the root first, in lines that fit`() throws {
    let types = (1...7).map { "aws_vpc_security_group_ingress_rule_\($0)" }
    let changes =
      types.map { Self.change("module.vpc", $0) } + [
        Self.change("", "aws_route53_record"), Self.change("module.vpc", types[0]), Self.change("module.a", "aws_lb"),
        Self.change("module.a", "aws_iam_policy_document", "read"), Self.done,
      ]
    let run = try plan("[ \"$2\" = plan ] || exit 0\n" + changes.joined())
    expectNoDifference(
      run.output,
      """
      terraform init
      terraform plan
      root        1  aws_route53_record 1
      module.a    1  aws_lb 1
      module.vpc  8  aws_vpc_security_group_ingress_rule_1 2, aws_vpc_security_group_ingress_rule_2 1,
                     aws_vpc_security_group_ingress_rule_3 1, aws_vpc_security_group_ingress_rule_4 1,
                     aws_vpc_security_group_ingress_rule_5 1, aws_vpc_security_group_ingress_rule_6 1,
                     aws_vpc_security_group_ingress_rule_7 1
      staging would make 10 resources in 3 modules, in 0 ms

      """)
    #expect(run.code == .done)
    #expect(run.errors == "")
  }

  @Test func `reports warnings beside the summary, and errors in its place`() throws {
    func finding(_ severity: String) -> String {
      #"echo '{"type": "diagnostic", "diagnostic": {"severity": "\#(severity)", "summary": "Odd", "detail": ""}}'"#
        + "\n"
    }
    let made = Self.change("", "aws_lb") + Self.done
    let warned = try plan("[ \"$2\" = plan ] || exit 0\n" + finding("warning") + made)
    #expect(warned.code == .done)
    #expect(warned.errors == "warning: odd\n")
    #expect(warned.output.hasSuffix("staging would make 1 resource in 1 module, with 1 warning, in 0 ms\n"))
    let refused = try plan("[ \"$2\" = plan ] || exit 0\n" + finding("error") + made + "exit 1")
    #expect(
      refused
        == Run(
          code: .findings, output: "terraform init\nterraform plan\n", errors: "error: odd\n1 error in 0 ms\n"))
  }

  @Test func `shows what Terraform says when the plan comes to no end`() throws {
    #expect(
      try plan("[ \"$2\" = plan ] || exit 0; echo '{\"type\": \"version\"}'; exit 0").errors == """
        error: terraform plan ended with code 0 and without a report — what it said stands below — \
        Terraform 1.11 or later is needed
        1 error in 0 ms
        {"type": "version"}

        """)
  }

  @Test func `gives a document even where Terraform is missing`() {
    let run = Run.sample("plan", "staging", "--format", "json", variables: ["PATH": "/nowhere:"])
    #expect(run.code == .findings)
    #expect(
      run.output == """
        [
          {"file": null, "line": null, "column": null, "endColumn": null, "severity": "error", "rule": null, \
        "what": "terraform is not on the PATH", "why": "plan runs the real Terraform", "remedy": "install it \
        (https://developer.hashicorp.com/terraform/install), or add its folder to the PATH"}
        ]

        """)
  }
}
