public import Terraform

/// A host or domain name: `"api.morket.example"`; `*` may be the first label, and a final dot is allowed.
///
/// Source: RFC 1035, section 2.3.4, and Amazon Route 53 Developer Guide, "DNS domain name format".
public enum DomainName: StringValue {
  /// Says what is wrong with a name.
  public static func fault(in literal: String) -> LiteralFault? {
    func fault(_ why: String, _ remedy: String) -> LiteralFault {
      LiteralFault(literal, what: "\"\(literal)\" is no domain name", why: why, remedy: remedy)
    }
    if literal.contains("://") || literal.contains("/") {
      return fault("a URL has a scheme and a path, a domain name has neither", "write the host alone")
    }
    let name = literal.hasSuffix(".") ? literal.dropLast() : literal[...]
    if name.utf8.count > 253 { return fault("a domain name has at most 253 characters", "shorten it") }
    for (index, label) in name.split(separator: ".", omittingEmptySubsequences: false).enumerated() {
      if index == 0, label == "*", name.count > 1 { continue }
      if label.isEmpty || label.utf8.count > 63 {
        return fault("each part between dots has 1 to 63 characters", "correct the part \"\(label)\"")
      }
      let hasHyphenAtEnd = label.first == "-" || label.last == "-"
      if hasHyphenAtEnd || !label.consists(of: isAllowed) {
        return fault(
          "a part between dots has letters, digits, hyphens and underscores, and no hyphen at its ends",
          "correct the part \"\(label)\"")
      }
    }
    return nil
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
