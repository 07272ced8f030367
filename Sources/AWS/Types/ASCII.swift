/// Kinds of ASCII bytes, for checks that every literal goes through; a regular expression costs a hundred times as much.
extension UInt8 {
  var isASCIIDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  var isASCIILowercase: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
  var isASCIIUppercase: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
  var isASCIILetter: Bool { (self | 0x20).isASCIILowercase }
  /// What the names of services, families and labels are made of.
  var isNamePart: Bool { isASCIILowercase || isASCIIDigit || self == UInt8(ascii: "-") }
}

extension StringProtocol {
  /// Whether the text has at least one byte and all of them are of a kind.
  func consists(of isAllowed: (UInt8) -> Bool) -> Bool {
    !utf8.isEmpty && utf8.allSatisfy(isAllowed)
  }

  /// Whether the text is a letter, then lower-case letters, digits and hyphens.
  var isLowercaseName: Bool {
    utf8.first?.isASCIILowercase == true && consists { $0.isNamePart }
  }

  /// Whether the text is a letter, then letters and digits, and no longer than some bytes.
  func isLettersAndDigits(atMost limit: Int) -> Bool {
    utf8.first?.isASCIILetter == true && utf8.count <= limit && consists { $0.isASCIILetter || $0.isASCIIDigit }
  }
}
