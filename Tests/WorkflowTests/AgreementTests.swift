import Foundation
import GitHubActions
import Morket
import Testing
import Workflows

/// That workflows and Terraform mean the same.
@Suite struct AgreementTests {
  private func golden(_ path: String) throws -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: folder.appendingPathComponent("Golden/\(path)"), encoding: .utf8)
  }

  @Test(arguments: Stage.all) func `fault 10 every output that workflows read is one of the root`(_ stage: Stage) throws
  {
    let outputs = try golden("\(stage.root)/outputs.tf")
    for output in RootOutput.allCases { #expect(outputs.contains("output \"\(output.name)\" {")) }
    let read = Set(
      Workflows.all.flatMap { $0.text.matches(of: /(?:fromJSON\(env.OUTPUTS\)|output '?"?)\.([a-z_]+)/) }
        .map { String($0.1) })
    #expect(read.union(["repository_urls"]) == Set(RootOutput.allCases.map(\.name)))
  }

  @Test(arguments: Stage.all) func `each environment is deployed from its branch`(_ stage: Stage) throws {
    let values = try golden("\(stage.root)/terraform.tfvars")
    #expect(values.contains(try Regex("deploy_branch += \"\(stage.branch)\"\n")))
    #expect(values.contains(try Regex("environment += \"\(stage.name)\"\n")))
  }

  @Test func `services, jobs and repositories are called the same`() throws {
    let ecs = try golden("terraform/modules/ecs/outputs.tf")
    for service in Service.all where service.image.reference == nil {
      #expect(ecs.contains(try Regex("\\b\"?\(service.name)\"? += aws_ecs_task_definition")))
      #expect(ecs.contains(try Regex("\\b\"?\(service.name)\"? += aws_ecs_service")))
    }
    #expect(ecs.contains(try Regex("\\b\(Job.migration.name) += aws_ecs_task_definition")))
    let root = try golden("\(Stage.staging.root)/main.tf")
    for image in Image.ours { #expect(root.contains("\"\(image.repository)\"")) }
  }

  @Test(arguments: Image.ours) func `a change of anything that an image copies builds it again`(_ image: Image) throws {
    let copied = try golden(image.dockerfile).split(separator: "\n")
      .filter { $0.hasPrefix("COPY ") && !$0.contains("--from=") }
      .flatMap { $0.split(separator: " ").dropFirst().dropLast().filter { !$0.hasPrefix("--") } }
    #expect(!copied.isEmpty)
    for path in copied { #expect(image.sources.contains { path.hasPrefix($0) }, "\(path)") }
    for path in image.sources where !path.hasSuffix("/") { #expect(throws: Never.self) { try golden(path) } }
  }

  @Test func `fault 18 the version of Terraform is one that the roots take`() throws {
    #expect(try golden("\(Stage.staging.root)/versions.tf").contains("\">= 1.11.0, < 2.0.0\""))
    #expect(Toolchain.terraformVersion.wholeMatch(of: /1\.1[1-9]\.[0-9]+/) != nil)
  }

  /// `Morket.Job`, as `GitHubActions` has a type of this name, too.
  private typealias Job = Morket.Job
}
