/// Kinds of ASCII bytes, for checks that every literal goes through; a regular expression costs a hundred times as much.
extension UInt8 {
  var isASCIIDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  var isASCIILowercase: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
  var isASCIILetter: Bool { (self | 0x20).isASCIILowercase }
}

extension StringProtocol {
  /// Whether the text has at least one byte and all of them are of a kind.
  func consists(of isAllowed: (UInt8) -> Bool) -> Bool {
    !utf8.isEmpty && utf8.allSatisfy(isAllowed)
  }
}
