import Foundation
import TestSupport
import Testing

/// `morket-gen validate` and `plan` as they are built, with the real Terraform, for the environments as they are.
@Suite(.requires(.terraform, .providerMirror)) struct PlanCommandTests {
  /// What a command says of an environment; Terraform takes its providers from the mirror, and nobody has credentials.
  private func say(_ command: String, _ environment: String) async throws -> Command.Result {
    try await Work.once {
      try TemporaryFolder.with { folder in
        let mirror = try #require(ProviderMirror.locate())
        let settings = try folder.write(
          "provider_installation {\n  filesystem_mirror {\n    path = \"\(mirror.path)\"\n  }\n}\n",
          to: "terraform.tfrc")
        return try MorketGen.run([command, environment], in: folder.url, settings: settings)
      }
    }
    .value
  }

  @Test(arguments: Rehearsal.names)
  func `plans each environment and sums up what it would make`(environment: String) async throws {
    let said = try await say("plan", environment)
    #expect(said.status == 0)
    #expect(said.errors == "")
    let made = try await Rehearsal.of(environment).plan.resources
    let modules = Set(made.map { $0.address.hasPrefix("module.") ? $0.address.split(separator: ".")[1] : "" })
    let total = "\(environment) would make \(made.count) resources in \(modules.count) modules, in "
    let lines = said.output.split(separator: "\n")
    #expect(lines.last?.hasPrefix(total) == true, "\(said.output)")
    #expect(lines.contains { $0.hasPrefix("root ") && $0.hasSuffix("  aws_route53_record 3") }, "\(said.output)")
  }

  @Test(arguments: Rehearsal.names)
  func `finds each environment valid`(environment: String) async throws {
    let said = try await say("validate", environment)
    #expect(said.status == 0)
    #expect(said.errors == "")
    #expect(said.output.contains("\(environment) is valid, in "), "\(said.output)")
  }
}
