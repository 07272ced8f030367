/// A block of IPv4 addresses, for arithmetic while generating.
///
///     let vpc = try IPv4Network("10.0.0.0/16")
///     vpc.subnet(newBits: 8, number: 3)?.description   // "10.0.3.0/24"
///
/// In HCL the same is `cidrsubnet("10.0.0.0/16", 8, 3)`.
public struct IPv4Network: Hashable, Sendable {
  /// The first address, as a number.
  public let address: UInt32
  /// How many leading bits all addresses of the block share: 0 to 32.
  public let prefixLength: Int

  /// Reads a block, for example `10.0.0.0/16`.
  public init(_ text: String) throws(NetworkTextError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .prefixMissing }
    guard let address = IPv4Network.address(String(parts[0])) else { throw .address }
    guard let length = canonicalNumber(parts[1], upTo: 32) else { throw .prefixLength }
    let network = IPv4Network(containing: address, prefixLength: length)
    guard network.address == address else { throw .hostBits(corrected: network.description) }
    self = network
  }

  private init(containing address: UInt32, prefixLength: Int) {
    self.address = address & IPv4Network.mask(prefixLength)
    self.prefixLength = prefixLength
  }

  /// The last address, as a number.
  public var lastAddress: UInt32 { address | ~IPv4Network.mask(prefixLength) }

  /// Whether all of the other block lies in this one.
  public func contains(_ other: IPv4Network) -> Bool {
    prefixLength <= other.prefixLength && other.address & IPv4Network.mask(prefixLength) == address
  }

  /// Whether the blocks have an address in common.
  public func overlaps(_ other: IPv4Network) -> Bool {
    contains(other) || other.contains(self)
  }

  /// Block `number`, from 0, of those with `newBits` more prefix bits; `nil` where there is none.
  public func subnet(newBits: Int, number: Int) -> IPv4Network? {
    guard newBits >= 0, newBits <= 32 - prefixLength, number >= 0, number < 1 << newBits else { return nil }
    let length = prefixLength + newBits
    let offset = length == 0 ? 0 : UInt32(number) << UInt32(32 - length)
    return IPv4Network(containing: address | offset, prefixLength: length)
  }

  /// Reads an address of four numbers from 0 to 255, as a number; `nil` where it is none.
  static func address(_ text: String) -> UInt32? {
    let octets = text.split(separator: ".", omittingEmptySubsequences: false)
    guard octets.count == 4 else { return nil }
    var address: UInt32 = 0
    for octet in octets {
      guard let number = canonicalNumber(octet, upTo: 255) else { return nil }
      address = address << 8 | UInt32(number)
    }
    return address
  }

  private static func mask(_ prefixLength: Int) -> UInt32 {
    prefixLength == 0 ? 0 : ~0 << UInt32(32 - prefixLength)
  }
}

extension IPv4Network: CustomStringConvertible {
  /// For example `10.0.0.0/16`.
  public var description: String {
    let octets = [24, 16, 8, 0].map { String(address >> UInt32($0) & 255) }
    return "\(octets.joined(separator: "."))/\(prefixLength)"
  }
}

/// Why a text is no block of addresses.
public enum NetworkTextError: Error, Hashable, Sendable {
  /// There is no `/`, or more than one.
  case prefixMissing
  /// What stands before the `/` is no address.
  case address
  /// What stands after the `/` is no length.
  case prefixLength
  /// The address is not the first of its block.
  case hostBits(corrected: String)
}

/// Reads a decimal number without sign and leading zeros; `nil` where it is none or greater than `maximum`.
func canonicalNumber(_ text: Substring, upTo maximum: Int) -> Int? {
  guard let number = Int(text), String(number) == text, number >= 0, number <= maximum else { return nil }
  return number
}
