/// The colours of a text on a terminal; without colour every text is left as it is.
struct Style: Hashable, Sendable {
  /// Whether colours are written.
  let isColored: Bool

  /// A colour or weight, as the number that ECMA-48 gives it.
  enum Ink: Int {
    case bold = 1
    case faint = 2
    case red = 31
    case green = 32
    case yellow = 33
    case cyan = 36
  }

  /// Whether texts that go to a terminal may be coloured: `NO_COLOR` with any value forbids it (https://no-color.org),
  /// and so does a terminal that knows no colours.
  init(isTerminal: Bool, variables: [String: String]) {
    let isForbidden = !(variables["NO_COLOR"] ?? "").isEmpty
    isColored = isTerminal && !isForbidden && Style.isCapable(variables)
  }

  /// Whether a terminal understands control sequences at all.
  static func isCapable(_ variables: [String: String]) -> Bool {
    !["", "dumb"].contains(variables["TERM"] ?? "")
  }

  /// A text in a colour or weight.
  func paint(_ text: String, _ ink: Ink...) -> String {
    guard isColored, !text.isEmpty else { return text }
    return "\u{1b}[\(ink.map { String($0.rawValue) }.joined(separator: ";"))m\(text)\u{1b}[0m"
  }
}
