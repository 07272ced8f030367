extension KnownFunctions {
  /// The functions of IPv4 ranges; what they give for IPv6 is not known here.
  static let networks: [(String, Function)] = [
    (
      "cidrsubnet",
      { arguments in
        guard arguments.count == 3, let range = range(arguments[0]), let bits = arguments[1].asNumber,
          let number = arguments[2].asNumber, range.length + Int(bits) <= 32, number < Double(1 << Int(bits))
        else { return nil }
        let length = range.length + Int(bits)
        return .string(text(range.address | UInt32(number) << UInt32(32 - length), length))
      }
    ),
    (
      "cidrhost",
      { arguments in
        guard arguments.count == 2, let range = range(arguments[0]), let number = arguments[1].asNumber, number >= 0,
          number < Double(UInt64(1) << UInt64(32 - range.length))
        else { return nil }
        return .string(dotted(range.address | UInt32(number)))
      }
    ),
    (
      "cidrnetmask",
      { arguments in
        guard arguments.count == 1, let range = range(arguments[0]) else { return nil }
        return .string(dotted(mask(range.length)))
      }
    ),
  ]

  private static func range(_ value: PlannedValue) -> (address: UInt32, length: Int)? {
    guard let parts = value.text?.split(separator: "/"), parts.count == 2, let length = Int(parts[1]),
      (0...32).contains(length)
    else { return nil }
    let bytes = parts[0].split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    guard bytes.count == 4, !bytes.contains(nil) else { return nil }
    let address = bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1 ?? 0) }
    return (address & mask(length), length)
  }

  private static func mask(_ length: Int) -> UInt32 { length == 0 ? 0 : ~0 << UInt32(32 - length) }

  private static func text(_ address: UInt32, _ length: Int) -> String { "\(dotted(address))/\(length)" }

  private static func dotted(_ address: UInt32) -> String {
    [24, 16, 8, 0].map { String(address >> UInt32($0) & 255) }.joined(separator: ".")
  }
}
