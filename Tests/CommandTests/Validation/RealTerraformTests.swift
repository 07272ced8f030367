import Commands
import Foundation
import Terraform
import TestSupport
import Testing

/// `validate` and `plan` with the real Terraform and the real provider.
@Suite(.requires(.terraform, .providerMirror)) struct RealTerraformTests {
  private func validate<Root: RootModule>(_ environments: [Environment<Root>]) throws -> Run {
    try run("validate", environments)
  }

  /// Runs a command where Terraform takes its providers from the mirror alone, and has no credentials of this machine.
  private func run<Root: RootModule>(_ command: String, _ environments: [Environment<Root>]) throws -> Run {
    try TemporaryFolder.with { folder in
      let mirror = try #require(ProviderMirror.locate())
      let settings = try folder.write(
        "provider_installation {\n  filesystem_mirror {\n    path = \"\(mirror.path)\"\n  }\n}\n", to: "terraform.tfrc")
      var variables = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("TF_") }
      variables["TF_CLI_CONFIG_FILE"] = settings.path
      return Run.program([command, environments[0].name], environments, variables: variables)
    }
  }

  @Test func `finds nothing in the sample`() throws {
    #expect(
      try validate(Sample.environments)
        == Run(code: .done, output: "terraform init\nterraform validate\nstaging is valid, in 0 ms\n", errors: ""))
  }

  @Test func `shows a wrong argument at its line of Swift`() throws {
    let file = "Tests/CommandTests/Support/FaultySample.swift"
    let retention = try Sample.line(of: "$0.retentionInDays = 13", in: file)
    let path = try Sample.line(of: "$0.raw(\"pth\"", in: file)
    let run = try validate([Environment<RejectedRoot>("staging", backend: .local()) { _ in }])
    #expect(run.code == .findings)
    #expect(run.output == "terraform init\nterraform validate\n")
    let lines = run.errors.split(separator: "\n")
    #expect(
      lines == [
        """
        \(file):\(retention): error: expected retention_in_days to be one of [0 1 3 5 7 14 30 60 90 120 150 180 365 400 \
        545 731 1096 1827 2192 2557 2922 3288 3653], got 13 — see line 5 of terraform/modules/rejected_module/main.tf
        """,
        "    $0.retentionInDays = 13",
        "                         ^~",
        """
        \(file):\(path): error: unsupported argument — an argument named "pth" is not expected here. Did you mean "path"? — \
        see line 14 of terraform/modules/rejected_module/main.tf
        """,
        "    $0.raw(\"pth\", \"/health\" as Value<String>)",
        "                  ^~~~~~~~~~~~~~~~~~~~~~~~~~",
        "2 errors in 0 ms",
      ])
  }

  @Test func `shows what would be made, by module and type`() throws {
    let run = try run("plan", [.refused(days: 5, prefix: "good")])
    #expect(run.code == .done)
    #expect(run.errors == "")
    expectNoDifference(
      run.output,
      """
      terraform init
      terraform plan
      root                   1  aws_cloudwatch_log_group 1
      module.refused_logs    1  aws_cloudwatch_log_group 1
      module.refused_names   1  aws_cloudwatch_log_group 1
      module.refused_target  2  aws_lb_target_group 2
      staging would make 5 resources in 4 modules, in 0 ms

      """)
  }

  @Test func `shows what only a plan finds at its line of Swift`() throws {
    let file = "Tests/CommandTests/Support/RefusedSample.swift"
    let days = try Sample.line(of: "$0.days = Value", in: file)
    let call = try Sample.line(of: "logs { $0.days", in: file)
    let interval = try Sample.line(of: "$0.raw(\"interval\"", in: file)
    let condition = try Sample.line(of: "$0.precondition", in: file)
    let run = try run("plan", [.refused(days: 3, prefix: "bad")])
    #expect(run.code == .findings)
    #expect(run.output == "terraform init\nterraform plan\n")
    expectNoDifference(
      run.errors,
      """
      \(file):\(days): error: invalid value for variable — days must be more than 3 (var.days is 3) — \
      see \(file):\(call), and line 15 of terraform/environments/staging/main.tf
          $0.days = Value(number: days)
                    ^~~~~~~~~~~~~~~~~~~
      \(file):\(interval): error: expected health_check.0.interval to be in the range (5 - 300), got 3 — \
      see line 11 of terraform/modules/refused_target/main.tf
          $0.raw("interval", interval)
                             ^~~~~~~~
      \(file):\(condition): error: resource precondition failed — names must be good (var.names[0] is "bad") — \
      see line 8 of terraform/modules/refused_names/main.tf
          $0.precondition(
             ^~~~~~~~~~~~
      3 errors in 0 ms

      """)
  }
}
