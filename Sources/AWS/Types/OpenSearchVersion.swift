public import Terraform

/// A version of OpenSearch Service: `"OpenSearch_2.19"`.
///
/// The lists of 1 and 2 are complete; a later version is taken as a literal of the same form.
///
/// Source: Amazon OpenSearch Service Developer Guide, "Supported versions of OpenSearch and Elasticsearch".
public enum OpenSearchVersion: OpenEnumeration {
  /// The versions known so far.
  public static var values: [String] {
    [
      "1.0", "1.1", "1.2", "1.3", "2.3", "2.5", "2.7", "2.9", "2.11", "2.13", "2.15", "2.17", "2.19", "3.1", "3.3",
    ].map { "OpenSearch_\($0)" }
  }

  /// Says what is wrong with a version.
  public static func fault(in literal: String) -> LiteralFault? {
    if values.contains(literal) { return nil }
    let parts = literal.split(separator: "_", omittingEmptySubsequences: false)
    if parts.count == 2, let version = VersionNumber(parts[1]), version.parts.count == 2 {
      switch (parts[0], version.major) {
      case ("Elasticsearch", 1...7), ("OpenSearch", 3...): return nil
      case ("OpenSearch", 1...2):
        let known = values.filter { $0.hasPrefix("OpenSearch_\(version.major).") }
        return LiteralFault(
          literal, what: "OpenSearch Service has no version \"\(literal)\"",
          why: "of this major version it has \(known.joined(separator: ", "))", remedy: "write one of these")
      default: break
      }
    }
    return LiteralFault(
      literal, what: "\"\(literal)\" is no version of OpenSearch Service",
      why: "a version reads OpenSearch_major.minor, with numbers", remedy: "write it like OpenSearch_2.19")
  }
}

extension Value where Type == OpenSearchVersion {
  /// `"OpenSearch_2.19"`: the last of version 2.
  public static var openSearch2x19: Self { .literal("OpenSearch_2.19") }
}
