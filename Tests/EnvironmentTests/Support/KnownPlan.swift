import Environments
import Foundation
import TestSupport

/// The plan of an environment in which the outputs of ``KnownOutputs`` are known; it is made once a test process.
enum KnownPlan {
  /// The plan of an environment.
  static func of(_ environment: String) async throws -> Plan {
    guard let plan = all[environment] else { throw NoSuchEnvironment(name: environment) }
    return try await plan.value
  }

  private static let all = Dictionary(
    Rehearsal.names.map { name in (name, Work.once { try make(name) }) }, uniquingKeysWith: { first, _ in first })

  private static func make(_ environment: String) throws -> Plan {
    try TemporaryFolder.with { folder in
      let home = folder.file("home")
      let output = folder.file("out")
      for place in [home, output] {
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      }
      try MorketGen.writeAll(to: output)
      try KnownOutputs.write(for: environment, in: folder, try FileTree(output))
      let root = try RootModule(output.appendingPathComponent("terraform/environments/\(environment)"), home: home)
      try root.initialize()
      return try root.plan().plan
    }
  }
}

/// The container of a task definition, as its plan knows it.
struct PlannedContainer {
  let definition: JSON

  /// The one container of a task of an environment: of a service, or of a job.
  static func of(_ task: String, in environment: String) async throws -> PlannedContainer {
    let name = String(task.map { $0 == "-" ? "_" : $0 })
    let found = try await KnownPlan.of(environment).resources("aws_ecs_task_definition", name, module: "ecs")
    guard found.count == 1, let text = found[0]["container_definitions"]?.string else {
      throw MissingContainer(task: task)
    }
    let containers = try JSON(text: text).elements
    guard containers.count == 1 else { throw MissingContainer(task: task) }
    return PlannedContainer(definition: containers[0])
  }

  subscript(key: String) -> JSON? { definition[key] }

  /// Names and values of the environment.
  var environment: [String: String] { pairs("environment", "value") }

  /// Names of the secrets and what they are filled from.
  var secrets: [String: String] { pairs("secrets", "valueFrom") }

  private func pairs(_ key: String, _ value: String) -> [String: String] {
    let pairs = (definition[key]?.elements ?? []).compactMap { pair in
      pair["name"]?.string.flatMap { name in pair[value]?.string.map { (name, $0) } }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, second in "\(first) and \(second)" })
  }
}

/// The error of a test that asks for a container that is not planned, or not known.
struct MissingContainer: Error, CustomStringConvertible {
  let task: String

  var description: String { "no plan has the one container of \(task)" }
}
