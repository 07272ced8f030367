/// A place after which `terraform fmt` spaces tokens unlike elsewhere.
///
/// The formatter takes a keyword for a name, so it pulls `(` and `[` up to it: `if(a)`, `in(a)`, `if[a]`. It takes a `-`
/// for a subtraction unless one of certain tokens stands before it: `k => - 1`, `${- 1}` (hclwrite/format.go).
struct Junction {
  /// The number of bytes written when the place was reached.
  var offset: Int
  /// What stands before it.
  var kind: Kind

  /// No place at all.
  static let none = Junction(offset: -1, kind: .arrow)

  /// What stands before a junction.
  enum Kind {
    /// `=> `
    case arrow
    /// `${` or `${~`
    case interpolation
    /// `if `
    case ifKeyword
    /// `in `
    case inKeyword

    /// Whether it is a keyword and a space.
    var isKeyword: Bool {
      switch self {
      case .arrow, .interpolation: false
      case .ifKeyword, .inKeyword: true
      }
    }
  }
}

extension Writer {
  /// Whether nothing was written since the junction.
  var isAtJunction: Bool { junction.offset == bytes.count }

  /// Notes that what is written next follows a certain token.
  mutating func reach(_ kind: Junction.Kind) {
    junction = Junction(offset: bytes.count, kind: kind)
  }

  /// Writes `(`, without the space before it where the formatter takes a keyword for a function's name.
  mutating func openParenthesis() {
    if isAtJunction, junction.kind.isKeyword { bytes.removeLast() }
    junction = .none
    raw("(" as Unicode.Scalar)
  }

  /// Writes `[`, without the space before it where the formatter takes `if` for the name of a list.
  mutating func openBracket() {
    if isAtJunction, junction.kind == .ifKeyword { bytes.removeLast() }
    junction = .none
    raw("[" as Unicode.Scalar)
  }
}
