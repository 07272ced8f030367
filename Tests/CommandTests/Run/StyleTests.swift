import Testing

@testable import Commands

@Suite struct StyleTests {
  @Test(
    arguments: [
      (true, ["TERM": "xterm"], true),
      (false, ["TERM": "xterm"], false),
      (true, ["TERM": "dumb"], false),
      (true, [:], false),
      (true, ["TERM": "xterm", "NO_COLOR": "1"], false),
      (true, ["TERM": "xterm", "NO_COLOR": "0"], false),
      (true, ["TERM": "xterm", "NO_COLOR": ""], true),
    ])
  func `colours what goes to a capable terminal, unless it is told not to`(
    isTerminal: Bool, variables: [String: String], expected: Bool
  ) {
    #expect(Style(isTerminal: isTerminal, variables: variables).isColored == expected)
  }

  @Test func `leaves texts as they are without colour, and empty ones always`() {
    let plain = Style(isTerminal: false, variables: [:])
    let colored = Style(isTerminal: true, variables: ["TERM": "xterm"])
    #expect(plain.paint("a", .red) == "a")
    #expect(colored.paint("a", .red, .bold) == "\u{1b}[31;1ma\u{1b}[0m")
    #expect(colored.paint("", .red) == "")
  }
}
