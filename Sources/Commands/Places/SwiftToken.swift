/// A piece of a Swift file: a name, a literal or a sign. Comments are none, and a string is one whatever it holds.
struct SwiftToken: Hashable {
  enum Kind: Hashable {
    /// A name, keyword or number; backticks are left out.
    case word
    /// A string literal; its text is what stands between the quotes.
    case string
    /// One character of anything else.
    case sign
  }

  let kind: Kind
  let text: String
  /// The line it begins on, from 1.
  let line: Int
  /// The bytes of the file that it is.
  let range: Range<Int>

  /// Whether it is a certain sign.
  func isSign(_ sign: String) -> Bool {
    kind == .sign && text == sign
  }

  /// Whether it opens something that a later sign closes.
  var opens: Bool { kind == .sign && ["(", "[", "{"].contains(text) }
  /// Whether it closes something that an earlier sign opened.
  var closes: Bool { kind == .sign && [")", "]", "}"].contains(text) }
}
