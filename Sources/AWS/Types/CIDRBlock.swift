public import Terraform

/// A block of IPv4 addresses: `"10.0.0.0/16"`.
///
/// A literal must be the first address of the block and its length, because the provider refuses host bits that are
/// set. How large a block a resource takes is the resource's rule (Amazon VPC User Guide, "VPC CIDR blocks").
public enum CIDRBlock: StringValue {
  /// Says what is wrong with a block.
  public static func fault(in literal: String) -> LiteralFault? {
    do throws(NetworkTextError) {
      _ = try IPv4Network(literal)
      return nil
    } catch {
      return fault(error, in: literal)
    }
  }

  private static func fault(_ error: NetworkTextError, in literal: String) -> LiteralFault {
    if literal.contains(":") {
      return LiteralFault(
        literal, what: "\"\(literal)\" is no IPv4 CIDR block", why: "an address with colons is one of IPv6",
        remedy: "write an IPv4 block, or set the argument for IPv6 blocks")
    }
    switch error {
    case .prefixMissing:
      return LiteralFault(
        literal, what: "\"\(literal)\" is no CIDR block", why: "a CIDR block reads address/length",
        remedy: "write it like 10.0.0.0/16")
    case .address:
      return LiteralFault(
        literal, what: "\"\(literal)\" is no CIDR block",
        why: "an IPv4 address has four numbers from 0 to 255 without leading zeros", remedy: "correct the address")
    case .prefixLength:
      return LiteralFault(
        literal, what: "\"\(literal)\" is no CIDR block", why: "the length of an IPv4 block is 0 to 32",
        remedy: "correct the number after the slash")
    case .hostBits(let corrected):
      return LiteralFault(
        literal, what: "\"\(literal)\" has host bits set", why: "AWS takes the first address of a block only",
        remedy: "write \(corrected), or a longer prefix")
    }
  }
}

extension Value where Type == CIDRBlock {
  /// `"0.0.0.0/0"`: every IPv4 address.
  public static var everyIPv4: Self { .literal("0.0.0.0/0") }

  /// Makes a block that was computed while generating.
  public init(_ network: IPv4Network) { self.init(text: network.description) }
}
