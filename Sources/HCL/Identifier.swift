/// The rules for names in HCL (native syntax specification, "Identifiers").
public enum Identifier {
  /// Whether a text is an identifier: a letter or `_`, then letters, digits, `_` and `-`.
  ///
  /// Letters and digits are those of Unicode's `ID_Start` and `ID_Continue`, so `größe` is an identifier and `2nd` is not.
  public static func isValid(_ text: String) -> Bool {
    if isASCIIIdentifier(text) { return true }
    var scalars = text.unicodeScalars.makeIterator()
    guard let first = scalars.next(), first == "_" || first.properties.isIDStart else { return false }
    while let scalar = scalars.next() {
      guard scalar == "-" || scalar.properties.isIDContinue else { return false }
    }
    return true
  }

  /// Whether a text may be the key of an object without quotes.
  ///
  /// Only an identifier of ASCII letters is written bare, so that the key does not depend on the reader's version of
  /// Unicode; `for` is quoted, because after `{` it would start a `for` expression. `null`, `true`, `if` and `in` are keys
  /// like any other.
  static func isBareKey(_ text: String) -> Bool {
    isASCIIIdentifier(text) && text != "for"
  }

  private static func isASCIIIdentifier(_ text: String) -> Bool {
    var isFirst = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
        break
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        if isFirst { return false }
      default:
        return false
      }
      isFirst = false
    }
    return !isFirst
  }
}
