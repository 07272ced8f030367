import Testing

/// A module of a data store in an environment, as Terraform plans it.
struct Store: Sendable {
  /// The whole plan.
  let plan: Plan
  /// The module's name.
  let name: String
  /// The module as it is written.
  let written: ConfiguredModule

  init(_ name: String, in environment: String) async throws {
    plan = try await Rehearsal.of(environment).plan
    self.name = name
    written = try #require(plan.module(name))
  }

  /// The only resource of a type.
  func one(_ type: String) throws -> PlannedResource {
    let found = plan.resources(type, module: name)
    try #require(found.count == 1, "\(type) of \(name)")
    return found[0]
  }

  /// What an argument of the module's call refers to.
  func argument(_ argument: String) -> [String] { plan.root.calls?[name]?[argument].references ?? [] }

  /// What an output refers to.
  func output(_ output: String) -> [String] { written.outputs?[output]?.references ?? [] }

  /// What an input is if nobody gives it.
  func defaultValue(_ input: String) -> JSON? { written.variables?[input]?.default }
}
