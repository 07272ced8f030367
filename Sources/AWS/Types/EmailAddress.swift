public import Terraform

/// An e-mail address that alarms are sent to.
///
/// Source: RFC 5321, section 4.1.2; quoted local parts, which nobody has, are refused.
public enum EmailAddress: StringValue {
  /// Says what is wrong with an address.
  public static func fault(in literal: String) -> LiteralFault? {
    let parts = literal.split(separator: "@", omittingEmptySubsequences: false)
    let isLocalPartFine = parts.first?.wholeMatch(of: /[A-Za-z0-9.!#$%&'*+\/=?^_`{|}~-]{1,64}/) != nil
    if parts.count == 2, isLocalPartFine, parts[1].contains("."), DomainName.fault(in: String(parts[1])) == nil {
      return nil
    }
    return LiteralFault(
      literal, what: "\"\(literal)\" is no e-mail address",
      why: "an address reads name@domain, with a dot in the domain",
      remedy: "correct the address")
  }
}
