public import Terraform

/// A block of IPv6 addresses: `"2001:db8:1234::/56"`.
///
/// A literal must be the first address of the block and its length, as for ``CIDRBlock`` (Amazon VPC User Guide,
/// "VPC CIDR blocks").
public enum IPv6CIDRBlock: StringValue {
  /// Says what is wrong with a block.
  public static func fault(in literal: String) -> LiteralFault? {
    do throws(NetworkTextError) {
      _ = try IPv6Network(literal)
      return nil
    } catch {
      return fault(error, in: literal)
    }
  }

  private static func fault(_ error: NetworkTextError, in literal: String) -> LiteralFault {
    switch error {
    case .prefixMissing:
      return LiteralFault(
        literal, what: "\"\(literal)\" is no IPv6 CIDR block", why: "a CIDR block reads address/length",
        remedy: "write it like 2001:db8:1234::/56")
    case .address:
      return LiteralFault(
        literal, what: "\"\(literal)\" is no IPv6 CIDR block",
        why: "an IPv6 address has eight groups of up to four hexadecimal digits, one run of zeros left out as ::",
        remedy: "correct the address")
    case .prefixLength:
      return LiteralFault(
        literal, what: "\"\(literal)\" is no IPv6 CIDR block", why: "the length of an IPv6 block is 0 to 128",
        remedy: "correct the number after the slash")
    case .hostBits(let corrected):
      return LiteralFault(
        literal, what: "\"\(literal)\" has host bits set", why: "AWS takes the first address of a block only",
        remedy: "write \(corrected), or a longer prefix")
    }
  }
}

extension Value where Type == IPv6CIDRBlock {
  /// `"::/0"`: every IPv6 address.
  public static var everyIPv6: Self { .literal("::/0") }

  /// Makes a block that was computed while generating.
  public init(_ network: IPv6Network) { self.init(text: network.description) }
}
