/// A block of IPv6 addresses, for checks while generating.
public struct IPv6Network: Hashable, Sendable {
  /// The eight groups of the first address.
  public let groups: [UInt16]
  /// How many leading bits all addresses of the block share: 0 to 128.
  public let prefixLength: Int

  /// Reads a block, for example `2001:db8::/32`.
  public init(_ text: String) throws(NetworkTextError) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .prefixMissing }
    guard let groups = IPv6Network.groups(of: String(parts[0])) else { throw .address }
    guard let length = canonicalNumber(parts[1], upTo: 128) else { throw .prefixLength }
    let network = IPv6Network(containing: groups, prefixLength: length)
    guard network.groups == groups else { throw .hostBits(corrected: network.description) }
    self = network
  }

  private init(containing groups: [UInt16], prefixLength: Int) {
    self.groups = groups.enumerated().map { index, group in
      let bits = min(16, max(0, prefixLength - 16 * index))
      return bits == 0 ? 0 : group & (~0 << UInt16(16 - bits))
    }
    self.prefixLength = prefixLength
  }

  /// Whether all of the other block lies in this one.
  public func contains(_ other: IPv6Network) -> Bool {
    prefixLength <= other.prefixLength
      && IPv6Network(containing: other.groups, prefixLength: prefixLength).groups == groups
  }

  /// Whether the blocks have an address in common.
  public func overlaps(_ other: IPv6Network) -> Bool {
    contains(other) || other.contains(self)
  }

  /// Reads the eight groups of an address (RFC 4291, section 2.2); `nil` where it is none.
  static func groups(of text: String) -> [UInt16]? {
    let halves = text.split(separator: "::", maxSplits: 2, omittingEmptySubsequences: false)
    switch halves.count {
    case 1:
      guard let all = list(halves[0], mayEndInIPv4: true), all.count == 8 else { return nil }
      return all
    case 2:
      guard let head = list(halves[0], mayEndInIPv4: false), let tail = list(halves[1], mayEndInIPv4: true),
        head.count + tail.count < 8
      else { return nil }
      return head + Array(repeating: 0, count: 8 - head.count - tail.count) + tail
    default: return nil
    }
  }

  private static func list(_ text: Substring, mayEndInIPv4: Bool) -> [UInt16]? {
    if text.isEmpty { return [] }
    var groups: [UInt16] = []
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if mayEndInIPv4, index == parts.count - 1, let address = IPv4Network.address(String(part)) {
        groups += [UInt16(address >> 16), UInt16(address & 0xffff)]
      } else if (1...4).contains(part.count), part.allSatisfy(\.isASCII), part.allSatisfy(\.isHexDigit),
        let group = UInt16(part, radix: 16)
      {
        groups.append(group)
      } else {
        return nil
      }
    }
    return groups
  }
}

extension IPv6Network: CustomStringConvertible {
  /// The recommended form (RFC 5952): lower case, the longest run of zeros as `::`.
  public var description: String {
    let text = groups.map { String($0, radix: 16) }
    guard let run = longestRunOfZeros else { return "\(text.joined(separator: ":"))/\(prefixLength)" }
    let head = text[..<run.lowerBound].joined(separator: ":")
    let tail = text[run.upperBound...].joined(separator: ":")
    return "\(head)::\(tail)/\(prefixLength)"
  }

  /// The first of the longest runs of at least two zeros.
  private var longestRunOfZeros: Range<Int>? {
    var longest: Range<Int>?
    var start: Int?
    for index in 0...groups.count {
      if index < groups.count, groups[index] == 0 {
        start = start ?? index
      } else if let first = start {
        if index - first > max(1, longest?.count ?? 0) { longest = first..<index }
        start = nil
      }
    }
    return longest
  }
}
