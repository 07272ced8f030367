import TestSupport
import Testing

@Suite(.requires(.swiftCompiler)) struct MisuseTests {
  @Test(arguments: Misuse.all) func `does not compile, and says why`(_ misuse: Misuse) throws {
    let verdict = try #require(try Self.verdicts.get()[misuse.title])
    guard let knownFault = misuse.knownFault else { return expect(misuse, verdict) }
    withKnownIssue(Comment(rawValue: knownFault)) { expect(misuse, verdict) }
  }

  private func expect(_ misuse: Misuse, _ verdict: SwiftCompiler.Verdict) {
    switch verdict {
    case .messages(let messages): #expect(Misuse.text(of: messages.first) == misuse.message)
    case .crash(let output): Issue.record("the compiler broke down\n\(output)")
    }
  }

  @Test func `compiles what is right`() throws {
    let compiler = try #require(SwiftCompiler.locate())
    guard case .messages(let messages) = try compiler.check(["Scene.swift": Misuse.scene])["Scene.swift"] else {
      Issue.record("the compiler broke down")
      return
    }
    #expect(messages == [])
  }

  /// What the compiler says to each misuse, by title; it runs once for all of them.
  private static let verdicts = Result {
    guard let compiler = SwiftCompiler.locate() else { throw RequirementMissing(requirement: .swiftCompiler) }
    let names = Misuse.all.indices.map { "Misuse\($0).swift" }
    let files = Dictionary(uniqueKeysWithValues: zip(names, Misuse.all.map(\.file)))
    let verdicts = try compiler.check(files, shared: ["Scene.swift": Misuse.scene])
    return Dictionary(
      uniqueKeysWithValues: zip(Misuse.all, names).compactMap { misuse, name in
        verdicts[name].map { (misuse.title, $0) }
      })
  }
}
