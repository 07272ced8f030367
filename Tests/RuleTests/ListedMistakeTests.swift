import Foundation
import Terraform
import Testing

@testable import AWS

/// Holds the table of mistakes to the rules and tests that there are.
@Suite struct ListedMistakeTests {
  private static let rules = RuleSet.aws.rules.map(\.id)

  @Test func `names each mistake once`() {
    let mistakes = ListedMistake.all.map(\.mistake)
    #expect(mistakes.count == Set(mistakes).count)
    // 39 that nothing catches and what else fails at an apply of the network; 63 of the data stores.
    #expect(mistakes.count >= 102)
  }

  @Test(arguments: ListedMistake.all)
  func `rules a mistake out by something that there is, and shows it in a test`(mistake: ListedMistake) throws {
    switch mistake.means {
    case .rule(let id): #expect(Self.rules.contains(id), "there is no rule \(id)")
    case .type(let name):
      #expect(
        try Sources.texts(below: "Sources").contains { $0.contains("enum \(name)") || $0.contains("struct \(name)") },
        "there is no type \(name)")
    case .check, .construction: break
    }
    #expect(!mistake.tests.isEmpty)
    for title in mistake.tests {
      let isThere = try Sources.texts(below: "Tests").contains {
        $0.contains("`\(title)`") || $0.contains("\"\(title)\"")
      }
      #expect(isThere, "there is no test \"\(title)\"")
    }
  }

  @Test func `gives each rule an identifier of its own`() {
    #expect(Self.rules.count == Set(Self.rules).count)
  }

  @Test(arguments: rules)
  func `refuses something in a test by each rule`(id: String) throws {
    let isAsserted = try Sources.texts(below: "Tests/RuleTests").contains { $0.contains("[\(id)]") }
    #expect(isAsserted, "no test asserts a message that ends in [\(id)]")
  }
}

extension ListedMistake {
  /// Both lists.
  static let all = network + compute + stores
}

extension ListedMistake: CustomTestStringConvertible {
  var testDescription: String { mistake }
}

/// The Swift files of the package.
private enum Sources {
  private static let root = URL(fileURLWithPath: #filePath, isDirectory: false)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func texts(below folder: String) throws -> [String] {
    try #require(all[folder])
  }

  private static let all = Dictionary(
    uniqueKeysWithValues: ["Sources", "Tests", "Tests/RuleTests"].map { ($0, read(root.appendingPathComponent($0))) })

  private static func read(_ folder: URL) -> [String] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
      .filter { !$0.lastPathComponent.hasPrefix("ListedMistake") }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
  }
}
