public import Terraform

/// What Route 53 refuses in records.
enum RecordRules {
  private static let type = "aws_route53_record"
  private static let source = "Amazon Route 53 Developer Guide, \"Supported DNS record types\""

  static let all: [Rule] = [
    Rule("route53-zone-id", on: type, limit: .hostedZoneID, remedy: "write the zone's identifier, not its name") {
      $0["zone_id"].unless(\.isHostedZoneID)
    },
    Rule(
      "route53-record-value", on: type,
      limit: Limit(
        "a record of type A holds IPv4 addresses, and one of type AAAA holds IPv6 addresses", source: source),
      remedy: "write addresses, or make it a CNAME or an alias"
    ) { record in
      guard let values = record["records"].list else { return [] }
      switch record["type"].text {
      case "A": return values.flatMap { $0.unless { IPv4Network.address($0) != nil } }
      case "AAAA": return values.flatMap { $0.unless { IPv6Network.groups(of: $0) != nil } }
      default: return []
      }
    },
    Rule(
      "route53-cname", on: type,
      limit: Limit("a CNAME has one value, and is not at the top of its zone", source: source),
      remedy: "leave one value, or make it an alias"
    ) { record in
      guard record["type"].text == "CNAME" else { return [] }
      let top = record["zone_id"].target.flatMap { $0.type == "aws_route53_zone" ? $0["name"].text : nil }
      let isAtTop = top != nil && record["name"].text == top
      let count = record["records"].list?.count ?? 1
      return (isAtTop ? [record["name"].violation("is \"\(top ?? "")\", the zone itself")] : [])
        + (count > 1 ? [record["records"].violation("has \(count) values")] : [])
    },
    Rule(
      "route53-record-once", on: type,
      limit: Limit(
        "a zone has one record of a name and type unless a routing policy tells them apart",
        source: "Amazon Route 53 API Reference, \"ResourceRecordSet\""),
      remedy: "write all values in one record"
    ) { record in
      guard let name = record["name"].text, let type = record["type"].text, record["set_identifier"].isAbsent,
        record["allow_overwrite"].bool != true
      else { return [] }
      let earlier = record.plan.resources(ofType: Self.type).prefix { $0 != record }
      let other = earlier.first {
        $0["name"].text == name && $0["type"].text == type && $0["zone_id"].isSurelySet
          && $0["zone_id"].value == record["zone_id"].value
      }
      return other.map { [record["name"].violation("is \"\(name)\" of type \(type), as \($0.address) is")] } ?? []
    },
  ]
}

extension Limit {
  /// Up to 32 capital letters and digits.
  public static let hostedZoneID = Limit(
    "the identifier of a hosted zone is a Z and up to 31 capital letters and digits",
    source: "Amazon Route 53 API Reference, \"HostedZone\"")
}

extension String {
  fileprivate var isHostedZoneID: Bool {
    let id = hasPrefix("/hostedzone/") ? dropFirst("/hostedzone/".count) : self[...]
    return id.first == "Z" && (2...32).contains(id.utf8.count)
      && id.consists { $0.isASCIIDigit || ($0.isASCIILetter && !$0.isASCIILowercase) }
  }
}
