import TestSupport
import Testing

@testable import Commands

@Suite struct SwiftLexerTests {
  private func texts(_ source: String) -> [String] {
    SwiftLexer.tokens(of: Array(source.utf8)).map { $0.kind == .string ? "<\($0.text)>" : $0.text }
  }

  @Test func `tells words, strings and signs apart`() {
    #expect(texts(#"$0.cidrBlock = "10.0.0.0/16""#) == ["$0", ".", "cidrBlock", "=", "<10.0.0.0/16>"])
    #expect(texts("`default` été 0x_1f") == ["default", "été", "0x_1f"])
  }

  @Test func `passes over comments, nested ones too`() {
    #expect(texts("a // b {\nc") == ["a", "c"])
    #expect(texts("a /* b /* { */ } */ c") == ["a", "c"])
    #expect(texts("a /* never closed") == ["a"])
  }

  @Test func `takes a string for one token whatever it holds`() {
    #expect(texts(#""a \" { // b" c"#) == [#"<a \" { // b>"#, "c"])
    #expect(texts(##"#"a " \ {"# c"##) == [#"<a " \ {>"#, "c"])
    #expect(texts("\"\"\"\n { \" \"\" }\n \"\"\" c") == ["<\n { \" \"\" }\n >", "c"])
    #expect(texts("#if os(Linux)") == ["#", "if", "os", "(", "Linux", ")"])
    #expect(texts("\"\" c") == ["<>", "c"])
  }

  @Test func `finds the end of a string with interpolations`() {
    #expect(texts(#""a \(b(")") + "}") {" c"#) == [#"<a \(b(")") + "}") {>"#, "c"])
    #expect(texts(##"#"a \(b) \#(c("}")) {"# d"##) == [##"<a \(b) \#(c("}")) {>"##, "d"])
  }

  @Test func `ends an unclosed string with its line`() {
    #expect(texts("\"a {\nb") == ["<a {>", "b"])
  }

  @Test func `counts lines through comments and strings`() {
    let tokens = SwiftLexer.tokens(of: Array("a\n/* \n */ b\n\"\"\"\n\n\"\"\"\nc\r\nd".utf8))
    #expect(tokens.map(\.line) == [1, 3, 4, 7, 8])
  }

  @Test func `comes to an end on any bytes`() {
    var random = SeededRandom("SwiftLexer")
    for _ in 0..<200 {
      let bytes = (0..<60).map { _ in Array("\"\\#()/*\n `{a\u{80}".utf8).randomElement(using: &random) ?? 0 }
      #expect(SwiftLexer.tokens(of: bytes).count <= bytes.count)
    }
  }
}
