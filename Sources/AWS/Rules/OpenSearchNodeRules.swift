public import Terraform

/// What Amazon OpenSearch Service refuses of a domain's nodes and the zones they stand in.
enum OpenSearchNodeRules {
  static let all: [Rule] = [
    Rule(
      "opensearch-instance-type", on: "aws_opensearch_domain",
      limit: .openSearchInstanceType, remedy: "use a type that there is, for example r6g.large.search"
    ) { domain in
      domain.blocks("cluster_config").flatMap { nodes in
        nodes["instance_type"].unless(SearchInstanceType.self)
          + nodes["dedicated_master_type"].unless(SearchInstanceType.self)
      }
    },
    Rule(
      "opensearch-type-version", on: "aws_opensearch_domain",
      limit: Limit(
        "or1 needs OpenSearch 2.11, and the first Graviton families OpenSearch or Elasticsearch 7.9",
        source: "Amazon OpenSearch Service Developer Guide, \"Supported instance types\""),
      remedy: "use a later engine_version, or another instance_type"
    ) { domain in
      guard let argument = domain.block("cluster_config")?["instance_type"], let type = argument.text,
        let version = domain["engine_version"].text, isTooOld(version, for: type)
      else { return [] }
      return [argument.violation("is \"\(type)\", and engine_version is \"\(version)\"")]
    },
    Rule(
      "opensearch-zone-nodes", on: "aws_opensearch_domain",
      limit: Limit(
        "a domain has an even number of nodes on two zones, three at least on three, and a multiple of three with standby",
        source: "Amazon OpenSearch Service Developer Guide, \"Configuring a multi-AZ domain\""),
      remedy: "give each zone as many nodes as every other, or set zone_awareness_enabled to false"
    ) { domain in
      guard let nodes = domain.block("cluster_config"), nodes["zone_awareness_enabled"].bool == true,
        let zones = zones(of: domain),
        let count = nodes["instance_count"].isAbsent ? 1 : nodes["instance_count"].integer
      else { return [] }
      let isEven = zones == 2 || nodes["multi_az_with_standby_enabled"].bool == true
      guard count < zones || isEven && count % zones != 0 else { return [] }
      return [nodes["instance_count"].violation("is \(count), on \(zones) zones")]
    },
    Rule(
      "opensearch-subnet-count", on: "aws_opensearch_domain",
      limit: Limit(
        "a domain takes as many subnets as it has zones, one without zone awareness",
        source: "Amazon OpenSearch Service API Reference, \"ZoneAwarenessConfig\" and \"VPCOptions\""),
      remedy: "name one subnet a zone"
    ) { domain in
      guard let subnets = domain.block("vpc_options")?["subnet_ids"], let count = subnets.list?.count,
        let zones = zones(of: domain), count != zones
      else { return [] }
      return [subnets.violation("names \(count), on \(zones == 1 ? "one zone" : "\(zones) zones")")]
    },
    Rule(
      "opensearch-subnet-zones", on: "aws_opensearch_domain",
      limit: Limit(
        "the subnets of a domain are in different zones",
        source:
          "Amazon OpenSearch Service Developer Guide, \"Launching your Amazon OpenSearch Service domains within a VPC\""
      ),
      remedy: "name one subnet a zone"
    ) { $0.block("vpc_options")?["subnet_ids"].unlessInDifferentZones() ?? [] },
  ]

  /// In how many zones the domain stands, if that is known.
  private static func zones(of domain: PlannedResource) -> Int? {
    guard let nodes = domain.block("cluster_config") else { return 1 }
    if nodes["multi_az_with_standby_enabled"].bool == true { return 3 }
    guard nodes["multi_az_with_standby_enabled"].isOff else { return nil }
    if nodes["zone_awareness_enabled"].isOff { return 1 }
    guard nodes["zone_awareness_enabled"].bool == true else { return nil }
    guard let configuration = nodes.block("zone_awareness_config"),
      !configuration["availability_zone_count"].isAbsent
    else { return 2 }
    return configuration["availability_zone_count"].integer
  }

  private static func isTooOld(_ version: String, for type: String) -> Bool {
    let parts = version.split(separator: "_")
    guard parts.count == 2, let number = VersionNumber(parts[1]) else { return false }
    let isElasticsearch = parts[0] == "Elasticsearch"
    if type.hasPrefix("or1.") { return isElasticsearch || number < VersionNumber(2, 11) }
    let graviton = ["c6g.", "m6g.", "r6g.", "r6gd."]
    return isElasticsearch && graviton.contains { type.hasPrefix($0) } && number < VersionNumber(7, 9)
  }
}

extension Limit {
  /// What types of instances are called.
  public static let openSearchInstanceType = Limit(
    "a type of instance ends in .search, and has certain sizes of each family",
    source: "Amazon OpenSearch Service Developer Guide, \"Supported instance types\"")
}
