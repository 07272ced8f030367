import Foundation
import TestSupport
import Testing
import YAML

@Suite("Documents through readers of YAML 1.1 and 1.2", .requires(.yamlReaders))
struct RoundTripTests {
  @Test func `random documents come back equal`() throws {
    var random = RandomYAML("RoundTripTests")
    let documents = (0..<600).map { _ in random.node(depth: 4) }
    let cases = documents.map { "[\(json(of: .string($0.rendered()))), \(json(of: $0))]" }
    let reports = try readBack("[\(cases.joined(separator: ",\n"))]")
    #expect(reports.isEmpty, Comment(rawValue: reports))
  }

  @Test func `a document that reads otherwise is found`() throws {
    #expect(try readBack(#"[["a: on\n", {"a": "on"}]]"#).contains("PyYAML reads {'a': True}"))
    #expect(try readBack(#"[["a: 1\n", {"a": true}]]"#).contains("ruamel.yaml reads {'a': 1}"))
  }

  /// What the readers make of documents otherwise than they should, nothing if all is well.
  private func readBack(_ cases: String) throws -> String {
    let python = try #require(Tool.python.locate())
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("read_back.py")
    let result = try Command(python, [script.path], input: cases, timeLimit: 120).run()
    #expect(result.succeeded, "\(result.errors)")
    return result.output
  }

  /// A node as JSON; keys keep their order.
  private func json(of node: YAML) -> String {
    switch node {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .int(let number): "\(number)"
    case .string(let text):
      "\"" + text.utf16.map { String(format: "\\u%04x", $0) }.joined() + "\""
    case .sequence(let items): "[" + items.map { json(of: $0.value) }.joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\(json(of: .string($0.key))): \(json(of: $0.value))" }.joined(separator: ", ") + "}"
    }
  }
}

extension Requirement {
  /// Readers of both versions of YAML, in Python.
  static let yamlReaders = Requirement("needs python3 on PATH, with PyYAML and ruamel.yaml") {
    guard let python = Tool.python.locate() else { return false }
    let command = Command(python, ["-c", "import yaml, ruamel.yaml"], timeLimit: 30)
    return (try? command.run().succeeded) ?? false
  }
}
