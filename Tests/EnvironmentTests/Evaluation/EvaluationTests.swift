import Environments
import TestSupport
import Testing

@testable import Terraform

/// What generation knows of an environment's plan, against the plan that the real Terraform makes of it.
@Suite(.requires(.terraform, .providerMirror)) struct EvaluationTests {
  @Test(arguments: Rehearsal.names)
  func `plans the instances that Terraform plans`(environment: String) async throws {
    let real = try await Rehearsal.of(environment).plan
    let plan = try Self.plan(of: environment)
    let planned = plan.resources.filter { $0.mode == .managed }.map(\.address)
    #expect(Set(planned) == Set(real.resources.map(\.address)))
    #expect(planned.count == real.resources.count)
  }

  @Test(arguments: Rehearsal.names)
  func `knows what Terraform knows, and nothing else`(environment: String) async throws {
    let real = try await Rehearsal.of(environment).plan
    var comparison = PlanComparison()
    let plan = try Self.plan(of: environment)
    for resource in plan.resources where resource.mode == .managed {
      let values = real.resources.first { $0.address == resource.address }?.values ?? [:]
      comparison.compare(resource.arguments, values, at: resource.address)
    }
    #expect(comparison.differences == [])
    // Sets that are in the plan in another form, and functions that are not evaluated, are the rest.
    #expect(
      comparison.known * 100 >= comparison.all * 97, "\(comparison.known) of \(comparison.all): \(comparison.missed)")
  }

  private static func plan(of environment: String) throws -> PlannedConfiguration {
    let plans = Plans(Stack(Platform()), of: Platform.environments).made
    return try #require(plans.first { $0.environment == environment })
  }
}

/// Compares the arguments that generation evaluated with those of Terraform's plan.
struct PlanComparison {
  /// How many values Terraform knows of those that are written.
  private(set) var all = 0
  /// How many of these generation knows.
  private(set) var known = 0
  /// The places of the others.
  private(set) var missed: [String] = []
  /// Where both know another value.
  private(set) var differences: [String] = []

  mutating func compare(_ block: PlannedBlock, _ real: [String: JSON], at place: String) {
    for (name, value) in block.attributes {
      guard let expected = real[name], expected != .null else { continue }
      all += 1
      guard value.isKnown else {
        missed.append("\(place).\(name)")
        continue
      }
      known += 1
      if !value.matches(expected) { differences.append("\(place).\(name): \(value.jsonText), not \(expected)") }
    }
    for name in Set(block.nested.map(\.name)) {
      let blocks = block.blocks(name)
      guard let expected = real[name]?.elements, expected.count == blocks.count else { continue }
      for inner in blocks {
        // Blocks of a set have another order in the plan: each is compared with the one that it differs least from.
        let comparisons = expected.map { candidate in
          var comparison = PlanComparison()
          comparison.compare(inner, candidate.members, at: "\(place).\(name)")
          return comparison
        }
        if let best = comparisons.min(by: { $0.differences.count < $1.differences.count }) { add(best) }
      }
    }
  }

  private mutating func add(_ other: PlanComparison) {
    all += other.all
    known += other.known
    missed += other.missed
    differences += other.differences
  }
}

extension PlannedValue {
  /// Whether Terraform has the same value, in whatever type the provider keeps it.
  fileprivate func matches(_ json: JSON) -> Bool {
    switch (content, json) {
    case (.list(let elements), .array(let others)), (.set(let elements), .array(let others)):
      guard elements.count == others.count else { return false }
      if zip(elements, others).allSatisfy({ $0.matches($1) }) { return true }
      return elements.allSatisfy { element in others.contains { element.matches($0) } }
    case (.object(let members), .object(let others)):
      return members.filter { $0.value.content != .null }
        .allSatisfy { member in others[member.name].map { member.value.matches($0) } ?? false }
    case (.null, _): return true
    case (_, .string(let expected)): return text == expected
    case (_, .number(let expected)): return asNumber == expected
    case (_, .bool(let expected)): return asBool == expected
    default: return false
    }
  }
}
