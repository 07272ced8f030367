public import Terraform

/// The name of an S3 bucket; it is unique in the world.
///
/// The provider checks the length only: upper case and underscores pass the plan and fail the apply.
///
/// Source: Amazon S3 User Guide, "General purpose bucket naming rules".
public enum BucketName: StringValue {
  /// Says what is wrong with a name.
  public static func fault(in literal: String) -> LiteralFault? {
    guard let (why, remedy) = rules.lazy.compactMap({ $0(literal) }).first else { return nil }
    return LiteralFault(literal, what: "\"\(literal)\" cannot be the name of a bucket", why: why, remedy: remedy)
  }

  /// What a name is made of.
  static func isAllowed(_ byte: UInt8) -> Bool { byte.isNamePart || byte == UInt8(ascii: ".") }

  private typealias Rule = @Sendable (String) -> (why: String, remedy: String)?

  private static let rules: [Rule] = [
    {
      (3...63).contains($0.count)
        ? nil : ("a name has 3 to 63 characters, this one has \($0.count)", "change its length")
    },
    {
      $0.consists(of: isAllowed)
        ? nil : ("a name has lower case letters, digits, dots and hyphens", "replace what is not one of these")
    },
    {
      [$0.utf8.first, $0.utf8.last].allSatisfy { $0.map { $0.isASCIILowercase || $0.isASCIIDigit } == true }
        ? nil : ("a name starts and ends with a letter or a digit", "change its ends")
    },
    { $0.contains("..") ? ("two dots do not stand side by side", "remove one") : nil },
    { IPv4Network.address($0) == nil ? nil : ("a name does not look like an IP address", "choose another name") },
    { name in
      ["xn--", "sthree-", "amzn-s3-demo-"].first(where: name.hasPrefix).map {
        ("names that start with \($0) are reserved", "choose another start")
      }
    },
    { name in
      ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"].first(where: name.hasSuffix).map {
        ("names that end with \($0) are reserved", "choose another end")
      }
    },
  ]
}
