public import Terraform

/// What Amazon OpenSearch Service refuses of a domain's name, version, storage and snapshots.
enum OpenSearchRules {
  static let all: [Rule] = [
    Rule(
      "opensearch-domain-name", on: "aws_opensearch_domain", limit: .openSearchDomainName,
      remedy: "shorten it, or replace what is not one of these"
    ) { domain in
      let name = domain["domain_name"]
      let tooLong = name.unless(atMost: 28)
      return tooLong.isEmpty ? name.unless { $0.utf8.count >= 3 && $0.isLowercaseName } : tooLong
    },
    Rule(
      "opensearch-engine-version", on: "aws_opensearch_domain",
      limit: .openSearchVersion, remedy: "write one that the service has"
    ) { $0["engine_version"].unless(OpenSearchVersion.self) },
    Rule(
      "opensearch-ebs", on: "aws_opensearch_domain",
      limit: Limit(
        "this type of instance has no disk of its own",
        source: "Amazon OpenSearch Service Developer Guide, \"Supported instance types\""),
      remedy: "set ebs_enabled to true, or use a type with a disk, such as r6gd.large.search"
    ) { domain in
      guard let type = domain.block("cluster_config")?["instance_type"].text,
        diskless.contains(where: { type.hasPrefix("\($0).") })
      else { return [] }
      guard let storage = domain.block("ebs_options") else {
        return [domain["ebs_options"].violation("is not set, and instance_type is \"\(type)\"")]
      }
      guard storage["ebs_enabled"].bool == false else { return [] }
      return [storage["ebs_enabled"].violation("is false, and instance_type is \"\(type)\"")]
    },
    Rule(
      "opensearch-throughput", on: "aws_opensearch_domain",
      limit: Limit(
        "only gp3 volumes have a throughput that can be chosen",
        source: "Amazon OpenSearch Service API Reference, \"EBSOptions\", Throughput"),
      remedy: "set volume_type to gp3, or take the throughput out"
    ) { domain in
      domain.blocks("ebs_options").flatMap { storage -> [Violation] in
        guard storage["throughput"].isSurelySet, let type = storage["volume_type"].text, type != "gp3" else {
          return []
        }
        return [storage["throughput"].violation("is set, and volume_type is \"\(type)\"")]
      }
    },
    Rule(
      "opensearch-snapshot-hour", on: "aws_opensearch_domain", limit: .openSearchSnapshotHour,
      remedy: "give it an hour from 0 to 23"
    ) { domain in
      domain.blocks("snapshot_options").flatMap {
        $0["automated_snapshot_start_hour"].unless(within: .openSearchSnapshotHour)
      }
    },
  ]

  /// Families that have no instance store.
  private static let diskless = [
    "t2", "t3", "m4", "m5", "m6g", "m7g", "r4", "r5", "r6g", "r7g", "c4", "c5", "c6g", "c7g", "or1", "or2", "om2",
  ]
}

extension Limit {
  /// Which versions there are.
  public static let openSearchVersion = Limit(
    "a domain has a version that the service has, for example OpenSearch_2.19",
    source: "Amazon OpenSearch Service Developer Guide, \"Supported versions of OpenSearch and Elasticsearch\"")

  /// What a domain's name looks like.
  public static let openSearchDomainName = Limit(
    "a domain's name has 3 to 28 lower-case letters, digits and hyphens, a letter first",
    source: "Amazon OpenSearch Service API Reference, \"CreateDomain\", DomainName")

  /// The hours of a day.
  public static let openSearchSnapshotHour = Limit(
    0...23, "the hour of a snapshot is 0 to 23, in UTC",
    source: "Amazon OpenSearch Service API Reference, \"SnapshotOptions\"")
}
