public import Terraform

/// An e-mail address that alarms are sent to.
///
/// Source: RFC 5321, section 4.1.2; quoted local parts, which nobody has, are refused.
public enum EmailAddress: StringValue {
  /// Says what is wrong with an address.
  public static func fault(in literal: String) -> LiteralFault? {
    let parts = literal.split(separator: "@", omittingEmptySubsequences: false)
    let marks = ".!#$%&'*+/=?^_`{|}~-".utf8
    let isLocalPartFine =
      parts[0].utf8.count <= 64 && parts[0].consists { $0.isASCIILetter || $0.isASCIIDigit || marks.contains($0) }
    if parts.count == 2, isLocalPartFine, parts[1].contains("."), DomainName.fault(in: String(parts[1])) == nil {
      return nil
    }
    return LiteralFault(
      literal, what: "\"\(literal)\" is no e-mail address",
      why: "an address reads name@domain, with a dot in the domain",
      remedy: "correct the address")
  }
}
