import Commands
import Foundation
import Terraform
import TestSupport
import Testing

/// `validate` with the real Terraform and the real provider.
@Suite(.requires(.terraform, .providerMirror)) struct RealTerraformTests {
  /// Runs `validate` where Terraform takes its providers from the mirror alone.
  private func validate<Root: RootModule>(_ environments: [Environment<Root>]) throws -> Run {
    try TemporaryFolder.with { folder in
      let mirror = try #require(ProviderMirror.locate())
      let settings = try folder.write(
        "provider_installation {\n  filesystem_mirror {\n    path = \"\(mirror.path)\"\n  }\n}\n", to: "terraform.tfrc")
      var variables = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("TF_") }
      variables["TF_CLI_CONFIG_FILE"] = settings.path
      return Run.program(["validate", environments[0].name], environments, variables: variables)
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
}
