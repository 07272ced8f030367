import Commands
import Foundation
import Terraform
import TestSupport
import Testing

private struct SecretRoot: RootModule {
  static let name = "secret"
  let provider = ProviderConfiguration<MiniAWS.Keys>()
  let target = MiniAWS.TargetGroup("this")

  var body: ModuleContent {
    provider { $0.region = "us-east-1" }
    target {
      $0.name = "sample"
      $0.token = "kept"
    }
    .keepsInState("the sample: has no other argument")
  }
}

@Suite struct ListCommandTests {
  @Test func `shows secrets that the state keeps, with the reasons`() throws {
    let file = "Tests/CommandTests/Run/ListCommandTests.swift"
    let line = try Sample.line(of: "    .keepsInState(", in: file)
    #expect(
      Run.program(["list", "--secrets"], [Environment<SecretRoot>("staging", backend: .local()) { _ in }])
        == Run(
          code: .done, output: "\(file):\(line): aws_lb_target_group.this: token: the sample: has no other argument\n",
          errors: ""))
  }

  @Test func `shows modules with their files, and resources with their lines`() throws {
    let group = try Sample.line(of: "    group {")
    let target = try Sample.line(of: "    target {")
    let run = Run.sample("list")
    #expect(run.code == .done)
    #expect(run.errors == "")
    expectNoDifference(
      run.output,
      """
      root: 0 resources
        terraform/environments/staging: main.tf, variables.tf, versions.tf, backend.tf, terraform.tfvars
        terraform/environments/production: main.tf, variables.tf, versions.tf, backend.tf, terraform.tfvars

      logs: 1 resource
        terraform/modules/logs: main.tf, variables.tf, versions.tf
        aws_cloudwatch_log_group.this  \(Sample.file):\(group)

      target: 1 resource
        terraform/modules/target: main.tf, versions.tf
        aws_lb_target_group.this  \(Sample.file):\(target)

      """)
  }

  @Test func `shows what is written past the bindings, each at its own line`() throws {
    let line = try Sample.line(of: "$0.raw(\"log_group_class\"")
    #expect(
      Run.sample("list", "--raw")
        == Run(
          code: .done, output: "\(Sample.file):\(line): aws_cloudwatch_log_group.this: log_group_class\n", errors: ""))
  }

  @Test func `shows skipped checks with their reasons`() throws {
    let line = try Sample.line(of: ".skip(\"CKV_AWS_158\"")
    #expect(
      Run.sample("list", "--skips")
        == Run(
          code: .done,
          output: """
            \(Sample.file):\(line): aws_cloudwatch_log_group.this: CKV_AWS_158: the sample has no secrets in its logs

            """, errors: ""))
  }

  @Test func `says so where there is nothing to show`() {
    let environments = [Environment<EmptyRoot>("staging", backend: .local()) { _ in }]
    #expect(
      Run.program(["list", "--raw"], environments)
        == Run(code: .done, output: "nothing is written past the bindings\n", errors: ""))
    #expect(
      Run.program(["list", "--skips"], environments)
        == Run(code: .done, output: "no scanner check is skipped\n", errors: ""))
    #expect(
      Run.program(["list", "--secrets"], environments)
        == Run(code: .done, output: "no secret is kept in the state\n", errors: ""))
  }

  @Test func `shows whole paths from a folder beside the Swift`() throws {
    try TemporaryFolder.with { folder in
      let line = try Sample.line(of: "$0.raw(\"log_group_class\"")
      let file = Sample.package.appendingPathComponent(Sample.file).path
      #expect(Run.sample("list", "--raw", in: folder.url).output.hasPrefix("\(file):\(line): "))
    }
  }
}
