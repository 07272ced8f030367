public import Terraform

/// An IPv4 or IPv6 address: `"10.0.0.10"`, `"2001:db8::10"`.
///
/// Source: RFC 1123, section 2.1, and RFC 4291, section 2.2; the provider reads addresses the same way.
public enum IPAddress: StringValue {
  /// Says what is wrong with an address.
  public static func fault(in literal: String) -> LiteralFault? {
    if IPv4Network.address(literal) != nil || IPv6Network.groups(of: literal) != nil { return nil }
    if literal.contains("/") {
      return LiteralFault(
        literal, what: "\"\(literal)\" is no IP address", why: "a slash makes it a CIDR block",
        remedy: "write the address alone")
    }
    return LiteralFault(
      literal, what: "\"\(literal)\" is no IP address",
      why: "an address reads like 10.0.0.10 or 2001:db8::10", remedy: "correct the address")
  }
}
