import Foundation

/// Finds attributes that seem to refer to a resource and still take any text.
///
/// The name gives them away (`…_id`, `…_arns`, `…_name` of a type the manifest has), or the provider, which refused a
/// wrong value because it was no ARN.
struct BareStrings {
  let types: [TypeModel]
  let limits: LimitData

  /// The attributes as `aws_x:path`, sorted.
  var addresses: [String] {
    var addresses: [String] = []
    for type in types {
      type.block.visit { key, path in
        guard key.kind == .argument || key.kind == .setArgument, Self.isText(key.type) else { return }
        if isSuspicious(key.terraformName) || limits[type.key.key, path].format == "arn" {
          addresses.append("\(type.key.key):\(path)")
        }
      }
    }
    return addresses.sorted()
  }

  private static func isText(_ type: String) -> Bool { ["String", "[String]", "[String: String]"].contains(type) }

  private func isSuspicious(_ name: String) -> Bool {
    if ["_id", "_ids", "_arn", "_arns"].contains(where: name.hasSuffix) || ["arn", "arns", "ids"].contains(name) {
      return true
    }
    for suffix in ["_name", "_names"] where name.hasSuffix(suffix) {
      if nouns.contains(where: { isLast($0, of: String(name.dropLast(suffix.count))) }) { return true }
    }
    return nouns.contains { !Self.common.contains($0) && isLast($0, of: name) }
  }

  private func isLast(_ noun: String, of name: String) -> Bool { name == noun || name.hasSuffix("_" + noun) }

  /// Words that say too little by themselves: `filter`, `key` and the like are mostly plain text.
  private static let common: Set<String> = [
    "acceleration", "access", "action", "alias", "association", "attachment", "certificate", "configuration", "control",
    "controls", "dashboard", "default", "document", "domain", "encryption", "endpoint", "filter", "grant", "group",
    "key",
    "lock", "logging", "notification", "object", "options", "parameter", "permission", "pair", "password", "policy",
    "provider", "providers", "record", "rotation", "rule", "selection", "service", "stack", "stream", "subscription",
    "target", "validation", "version", "versioning", "zone", "namespace", "mapping", "profile",
  ]

  /// What the manifest's resources are called without their service: `subnet_group` for `aws_db_subnet_group`.
  private var nouns: Set<String> {
    var nouns: Set<String> = []
    for type in types where type.key.mode == .managed {
      let words = type.key.name.split(separator: "_").dropFirst()
      for count in 1...max(words.count, 1) where count <= words.count {
        nouns.insert(words.suffix(count).joined(separator: "_"))
      }
    }
    return nouns
  }
}

/// `bare-strings.json`: why some of them have to stay.
struct BareStringData: Decodable {
  struct Entry: Decodable {
    let reason: String
    /// `aws_x:path`, with `*` for any characters.
    let attributes: [String]
  }

  let entries: [Entry]

  /// The addresses that no entry explains, and the entries that explain nothing.
  func differences(_ addresses: [String]) -> (unexplained: [String], unneeded: [String]) {
    let patterns = entries.flatMap(\.attributes)
    return (
      addresses.filter { address in !patterns.contains { matches($0, address) } },
      patterns.filter { pattern in !addresses.contains { matches(pattern, $0) } }
    )
  }
}
