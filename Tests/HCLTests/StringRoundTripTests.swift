import HCL
import TestSupport
import Testing

@Suite("Strings through the real Terraform", .requires(.terraform))
struct StringRoundTripTests {
  @Test func `ten thousand texts come back equal from quotes and from heredocs`() throws {
    var random = RandomText(source: SeededRandom("StringRoundTripTests"))
    for _ in 0..<4 {
      let texts = (0..<2500).map { _ in random.text() }
      let values = try Console.texts(
        texts.enumerated().flatMap { index, text in
          [
            ObjectItem(.name("quoted\(index)"), .string(text)),
            ObjectItem(.name("heredoc\(index)"), .heredoc(Template([.literal(text + "\n")]))),
            ObjectItem(.name("split\(index)"), .heredoc(Self.split(text, using: &random.source))),
            ObjectItem(.name("template\(index)"), .template(Self.split(text, using: &random.source))),
          ]
        })
      for (index, text) in texts.enumerated() {
        #expect(values["quoted\(index)"] == text, "\(text.debugDescription)")
        #expect(values["heredoc\(index)"] == text + "\n", "\(text.debugDescription)")
        #expect(values["split\(index)"] == text + "|\n", "\(text.debugDescription)")
        #expect(values["template\(index)"] == text + "|\n", "\(text.debugDescription)")
      }
    }
  }

  @Test func `a heredoc means the same where it has to be written in quotes`() throws {
    var random = RandomText(source: SeededRandom("StringRoundTripTests.strip"))
    var items: [ObjectItem] = []
    for number in 0..<1000 {
      var heredoc = Self.stripped(depth: 2, using: &random.source)
      items.append(ObjectItem(.name("heredoc\(number)"), .heredoc(Template(heredoc.parts + [.literal("|\n")]))))
      // The character at the end is one that no heredoc carries.
      heredoc.parts.append(.literal("|\u{1}\n"))
      items.append(ObjectItem(.name("quoted\(number)"), .heredoc(heredoc)))
    }
    let values = try Console.texts(items)
    for number in 0..<1000 {
      let heredoc = try #require(values["heredoc\(number)"])
      #expect(values["quoted\(number)"] == heredoc.dropLast() + "\u{1}\n")
    }
  }

  @Test func `texts come back equal as keys of objects`() throws {
    var random = RandomText(source: SeededRandom("StringRoundTripTests.keys"))
    let texts = (0..<1000).map { _ in random.text(upTo: 6) }
    let values = try Console.keys(
      texts.enumerated().map { index, text in
        ObjectItem(.name("\(index)"), .object([ObjectItem(.name(text), .bool(true))]))
      })
    for (index, text) in texts.enumerated() {
      #expect(values["\(index)"] == text, "\(text.debugDescription)")
    }
  }

  /// The same text in pieces: literals that touch, interpolated literals, and directives; the last line ends with `|`.
  private static func split(_ text: String, using source: inout SeededRandom) -> Template {
    var parts: [TemplatePart] = []
    var rest = Array((text + "|\n").unicodeScalars)[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...8, using: &source)
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: rest.prefix(count))
      rest = rest.dropFirst(count)
      let literal = TemplatePart.literal(String(piece))
      switch Int.random(in: 0..<6, using: &source) {
      case 0 where !rest.isEmpty: parts.append(.interpolation(.string(String(piece))))
      case 1 where !rest.isEmpty:
        parts.append(.conditional(TemplateConditional(.bool(true), then: Template([literal]))))
      case 2 where !rest.isEmpty:
        let clause = ForClause(value: "v", in: .tuple([.number(.integer(1))]))
        parts.append(.loop(TemplateLoop(clause, body: Template([literal]))))
      case 3 where !rest.isEmpty:
        let conditional = TemplateConditional(
          .bool(false), then: Template([.literal("no")]), otherwise: Template([literal]))
        parts.append(.conditional(conditional))
      default: parts.append(literal)
      }
    }
    return Template(parts)
  }

  /// Lines, white space, and sequences with strip marks.
  private static func stripped(depth: Int, using source: inout SeededRandom) -> Template {
    Template(
      (0..<Int.random(in: 1...6, using: &source)).map { _ in
        func marks() -> StripMarks { StripMarks(rawValue: UInt8.random(in: 0...3, using: &source)) }
        switch Int.random(in: 0..<6, using: &source) {
        case 0: return .interpolation(.string("x"), strip: marks())
        case 1 where depth > 0:
          return .conditional(
            TemplateConditional(
              .bool(Bool.random(using: &source)), then: stripped(depth: depth - 1, using: &source),
              otherwise: Bool.random(using: &source) ? stripped(depth: depth - 1, using: &source) : nil,
              ifStrip: marks(), elseStrip: marks(), endStrip: marks()))
        case 2 where depth > 0:
          return .loop(
            TemplateLoop(
              ForClause(value: "v", in: .tuple([.null, .null])), body: stripped(depth: depth - 1, using: &source),
              forStrip: marks(), endStrip: marks()))
        default: return .literal(["a", " ", "\n", "  \n", "\n  ", " b \n", "\t"].randomElement(using: &source) ?? "")
        }
      })
  }
}
