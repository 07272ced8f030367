import TestSupport
import Testing

@Suite(.requires(.swiftCompiler)) struct MisuseTests {
  @Test(arguments: Misuse.all) func `does not compile, and says why`(_ misuse: Misuse) throws {
    let verdict = try #require(try Self.verdicts.get()[misuse.fileName])
    switch verdict {
    case .messages(let messages):
      let first = CompilerMessage.first(of: messages).map(misuse.text)
      if !first.contains(misuse.message) { expectNoDifference(first.joined(separator: "\n"), misuse.message) }
    case .crash(let output): Issue.record("the compiler broke down\n\(output)")
    }
  }

  @Test func `reads the compiler's messages`() {
    let output = """
      /folder/A.swift:3:7: error: one
      /folder/A.swift:3:7: note: two
      /folder/A.swift:3:7: warning: three [#DeprecatedDeclaration]
      B.swift:10:20: error: four
      error: five
      """
    let messages = CompilerMessage.messages(in: output)
    let places = ["A.swift:3:7: error: one", "A.swift:3:7: warning: three", "B.swift:10:20: error: four"]
    #expect(messages.map(\.description) == places)
    #expect(CompilerMessage.first(of: messages).map(\.text) == ["error: one", "warning: three"])
    #expect(CompilerMessage.first(of: []) == [])
  }

  @Test func `compiles what is right`() throws {
    let compiler = try #require(SwiftCompiler.locate())
    guard case .messages(let messages) = try compiler.check(["Scene.swift": Misuse.scene])["Scene.swift"] else {
      Issue.record("the compiler broke down")
      return
    }
    #expect(messages == [])
  }

  /// What the compiler says to each misuse, by its file; it runs once for all of them.
  private static let verdicts = Result {
    guard let compiler = SwiftCompiler.locate() else { throw RequirementMissing(requirement: .swiftCompiler) }
    let files = Dictionary(uniqueKeysWithValues: Misuse.all.map { ($0.fileName, $0.file) })
    return try compiler.check(files, shared: ["Scene.swift": Misuse.scene])
  }
}
