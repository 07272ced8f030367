import Foundation
import Testing

@testable import Bindings

@Suite struct EnumerationPlannerTests {
  private let thing = TypeKey(mode: .managed, name: "aws_thing", service: "Net")
  private let role = TypeKey(mode: .managed, name: "aws_role", service: "Roles")

  @Test("shares a list that an attribute has in several types, and nests any other")
  func shared() throws {
    let names = try plan([
      .init(type: thing, path: "mode", values: .strings(["A"]), isPartial: false),
      .init(type: role, path: "mode", values: .strings(["A"]), isPartial: false),
      .init(type: thing, path: "size", values: .strings(["A"]), isPartial: false),
      .init(type: role, path: "size", values: .strings(["B"]), isPartial: false),
    ]).all.map(\.qualifiedName)
    #expect(names == ["AWS.Mode", "AWS.Role.Size", "AWS.Thing.Size"])
  }

  @Test("names a list after its block where the attribute's name does not do")
  func blocks() throws {
    let names = try plan([
      .init(type: thing, path: "type", values: .strings(["A"]), isPartial: false),
      .init(type: thing, path: "action.type", values: .strings(["B"]), isPartial: false),
    ]).all.map(\.qualifiedName)
    #expect(names == ["AWS.Thing.ActionType", "AWS.Thing.ThingType"])
  }

  @Test("leaves a list open that is only one of several ways to be right")
  func partial() throws {
    let all = try plan([.init(type: thing, path: "mode", values: .strings(["A"]), isPartial: true)]).all
    #expect(all.map(\.isOpen) == [true])
  }

  @Test("reports values that would have one name")
  func collision() throws {
    let problems = try plan([.init(type: thing, path: "mode", values: .strings(["a-b", "a_b"]), isPartial: false)])
      .problems
    #expect(
      problems == [
        "enumerations: AWS.Thing.Mode: 'a-b' and 'a_b' would both be 'aB' — name one in enumerations.values"
      ])
  }

  private func plan(_ places: [EnumerationPlanner.Place]) throws -> (all: [EnumerationModel], problems: [String]) {
    let overlay = Overlay(try Manifest.decode(Data(Snippet.manifest.utf8)))
    var planner = EnumerationPlanner(overlay: overlay, swiftNames: [thing: "Thing", role: "Role"], taken: [:])
    let all = planner.plan(places).all
    return (all, planner.problems)
  }
}
