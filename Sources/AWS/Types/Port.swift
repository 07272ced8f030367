public import Terraform

/// A TCP or UDP port: 0 to 65535 (RFC 9293, section 3.1; RFC 768).
public enum Port: NumberValue {
  /// Says what is wrong with a port.
  public static func fault(in literal: Int) -> LiteralFault? {
    if (0...65535).contains(literal) { return nil }
    return LiteralFault(
      String(literal), what: "\(literal) is no port", why: "ports go from 0 to 65535", remedy: "correct the number")
  }
}

extension Value where Type == Port {
  /// `-1`: every type, or every code, of an ICMP rule of a security group (Amazon EC2 API Reference, `IpPermission`).
  public static var everyICMP: Self { Terraform.Value<Int>(-1).cast() }
}
