import AWS
import Terraform
import Testing

@Suite struct OpenSearchRuleTests {
  private let domain = AWS.OpenSearchDomain("this")

  @Test(arguments: ["Shop", "ab", "9-shop", "shop_search"])
  func `refuses a name with other characters`(name: String) {
    refuses(
      """
      aws_opensearch_domain.this: domain_name is "\(name)" — a domain's name has 3 to 28 lower-case letters, digits and \
      hyphens, a letter first (Amazon OpenSearch Service API Reference, "CreateDomain", DomainName) — shorten it, or \
      replace what is not one of these [opensearch-domain-name]
      """
    ) {
      domain(domainName: Value<String>(text: name).cast())  // ←
    }
  }

  @Test func `refuses a name of 29 characters`() {
    refuses(
      """
      aws_opensearch_domain.this: domain_name "the-search-of-the-whole-shop1" has 29 characters — a domain's name has \
      3 to 28 lower-case letters, digits and hyphens, a letter first (Amazon OpenSearch Service API Reference, \
      "CreateDomain", DomainName) — shorten it, or replace what is not one of these [opensearch-domain-name]
      """
    ) {
      domain(domainName: "the-search-of-the-whole-shop1")  // ←
    }
    accepts { domain(domainName: "the-search-of-the-whole-shop") }
  }

  @Test(arguments: ["OpenSearch_2.x", "OpenSearch_2.99"])
  func `refuses a composed version that there is not`(version: String) {
    let why =
      version == "OpenSearch_2.x"
      ? "a version reads OpenSearch_major.minor, with numbers"
      : "of this major version it has OpenSearch_2.3, OpenSearch_2.5, OpenSearch_2.7, OpenSearch_2.9, OpenSearch_2.11, "
        + "OpenSearch_2.13, OpenSearch_2.15, OpenSearch_2.17, OpenSearch_2.19"
    refuses(
      """
      aws_opensearch_domain.this: engine_version is "\(version)": \(why) — a domain has a version that the service has, \
      for example OpenSearch_2.19 (Amazon OpenSearch Service Developer Guide, "Supported versions of OpenSearch and \
      Elasticsearch") — write one that the service has [opensearch-engine-version]
      """
    ) {
      domain(domainName: "shop") {
        $0.engineVersion = composed(version)  // ←
      }
    }
  }

  @Test func `refuses a version that there is not`() {
    refuses(
      """
      OpenSearch Service has no version "OpenSearch_2.99" — of this major version it has OpenSearch_2.3, \
      OpenSearch_2.5, OpenSearch_2.7, OpenSearch_2.9, OpenSearch_2.11, OpenSearch_2.13, OpenSearch_2.15, \
      OpenSearch_2.17, OpenSearch_2.19 — write one of these
      """
    ) {
      domain(domainName: "shop") {
        $0.engineVersion = "OpenSearch_2.99"  // ←
      }
    }
    accepts { domain(domainName: "shop") { $0.engineVersion = "OpenSearch_3.5" } }
  }

  @Test func `refuses to be without EBS on instances without a disk`() {
    refuses(
      """
      aws_opensearch_domain.this: ebs_options.ebs_enabled is false, and instance_type is "r6g.large.search" — this \
      type of instance has no disk of its own (Amazon OpenSearch Service Developer Guide, "Supported instance types") \
      — set ebs_enabled to true, or use a type with a disk, such as r6gd.large.search [opensearch-ebs]
      """
    ) {
      domain(domainName: "shop") {
        $0.clusterConfig { $0.instanceType = .r6g(.large) }
        $0.ebsOptions(
          ebsEnabled: false)  // ←
      }
    }
    refuses(
      """
      aws_opensearch_domain.this: ebs_options is not set, and instance_type is "m5.large.search" — this type of \
      instance has no disk of its own (Amazon OpenSearch Service Developer Guide, "Supported instance types") — set \
      ebs_enabled to true, or use a type with a disk, such as r6gd.large.search [opensearch-ebs]
      """
    ) {
      domain(domainName: "shop") {  // ←
        $0.clusterConfig { $0.instanceType = .m5(.large) }
      }
    }
    accepts {
      domain(domainName: "shop") {
        $0.clusterConfig { $0.instanceType = .r6gd(.large) }
        $0.ebsOptions(ebsEnabled: false)
      }
    }
  }

  @Test func `refuses a throughput of gp2`() {
    refuses(
      """
      aws_opensearch_domain.this: ebs_options.throughput is set, and volume_type is "gp2" — only gp3 volumes have a \
      throughput that can be chosen (Amazon OpenSearch Service API Reference, "EBSOptions", Throughput) — set \
      volume_type to gp3, or take the throughput out [opensearch-throughput]
      """
    ) {
      domain(domainName: "shop") {
        $0.ebsOptions(ebsEnabled: true) {
          $0.volumeType = .gp2
          $0.throughput = 125  // ←
        }
      }
    }
    accepts {
      domain(domainName: "shop") {
        $0.ebsOptions(ebsEnabled: true) {
          $0.volumeType = .gp3
          $0.throughput = 125
        }
      }
    }
  }

  @Test func `refuses an hour that no day has`() {
    refuses(
      """
      aws_opensearch_domain.this: snapshot_options.automated_snapshot_start_hour is 25 — the hour of a snapshot is 0 \
      to 23, in UTC (Amazon OpenSearch Service API Reference, "SnapshotOptions") — give it an hour from 0 to 23 \
      [opensearch-snapshot-hour]
      """
    ) {
      domain(domainName: "shop") {
        $0.snapshotOptions(automatedSnapshotStartHour: 25)  // ←
      }
    }
    accepts { domain(domainName: "shop") { $0.snapshotOptions(automatedSnapshotStartHour: 0) } }
  }
}
