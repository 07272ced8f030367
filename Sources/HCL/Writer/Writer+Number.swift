extension Writer {
  /// Writes a number so that it reads back exactly.
  ///
  /// A number with a fraction has the fewest digits that tell it from its neighbours, without an exponent between 1e-7
  /// and 1e21, for example `0.5`, `3000` and `1e-9`. HCL has no literal for an infinite number or for none.
  mutating func number(_ number: Number) {
    switch number {
    case .integer(let value):
      raw(String(value))
    case .decimal(let value):
      decimal(value)
    }
  }

  private mutating func decimal(_ value: Double) {
    precondition(value.isFinite, "HCL has no literal for \(value)")
    if value == 0 {
      raw("0" as Unicode.Scalar)
      return
    }
    if value < 0 { raw("-" as Unicode.Scalar) }
    let (digits, exponent) = Self.shortestDigits(of: value.magnitude)
    switch exponent {
    case -6...0:
      raw("0.")
      for _ in 0..<(-exponent) { raw("0" as Unicode.Scalar) }
      bytes.append(contentsOf: digits)
    case 1...21:
      bytes.append(contentsOf: digits.prefix(exponent))
      for _ in 0..<max(0, exponent - digits.count) { raw("0" as Unicode.Scalar) }
      if digits.count > exponent {
        raw("." as Unicode.Scalar)
        bytes.append(contentsOf: digits.dropFirst(exponent))
      }
    default:
      bytes.append(contentsOf: digits.prefix(1))
      if digits.count > 1 {
        raw("." as Unicode.Scalar)
        bytes.append(contentsOf: digits.dropFirst())
      }
      raw("e" as Unicode.Scalar)
      raw(String(exponent - 1))
    }
  }

  /// The digits of a positive number without zeros at either end, and the power of ten of `0.digits`.
  private static func shortestDigits(of value: Double) -> (digits: [UInt8], exponent: Int) {
    var digits: [UInt8] = []
    var exponent = 0
    var point: Int?
    var description = value.description.utf8.makeIterator()
    while let byte = description.next() {
      switch byte {
      case UInt8(ascii: "."):
        point = digits.count
      case UInt8(ascii: "e"):
        var text = ""
        while let next = description.next() { text.unicodeScalars.append(Unicode.Scalar(next)) }
        exponent = Int(text) ?? 0
      default:
        digits.append(byte)
      }
    }
    exponent += point ?? digits.count
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    let zeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
    return (Array(digits.dropFirst(zeros)), exponent - zeros)
  }
}
