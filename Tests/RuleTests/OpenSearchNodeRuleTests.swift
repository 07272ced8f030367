import AWS
import Terraform
import Testing

@Suite struct OpenSearchNodeRuleTests {
  private let domain = AWS.OpenSearchDomain("this")
  private let subnets = AWS.Subnet.Counted("private")

  @Test func `refuses a type of instance without its ending`() {
    refuses(
      """
      "r7gd.large" is no type of OpenSearch Service — it reads family.size.search — write it like r6g.large.search
      """
    ) {
      domain(domainName: "shop") {
        $0.clusterConfig {
          $0.instanceType = "r7gd.large"  // ←
        }
      }
    }
  }

  @Test func `refuses a composed type of instance without its ending`() {
    refuses(
      """
      aws_opensearch_domain.this: cluster_config.instance_type is "r7gd.large": it reads family.size.search — a type \
      of instance ends in .search, and has certain sizes of each family (Amazon OpenSearch Service Developer Guide, \
      "Supported instance types") — use a type that there is, for example r6g.large.search [opensearch-instance-type]
      """
    ) {
      domain(domainName: "shop") {
        $0.clusterConfig {
          $0.instanceType = composed("r7gd", ".", "large")  // ←
        }
      }
    }
    accepts { domain(domainName: "shop") { $0.clusterConfig { $0.instanceType = "r7gd.large.search" } } }
  }

  @Test func `refuses a type of instance that is newer than the version`() {
    refuses(
      """
      aws_opensearch_domain.this: cluster_config.instance_type is "or1.medium.search", and engine_version is \
      "OpenSearch_2.9" — or1 needs OpenSearch 2.11, and the first Graviton families OpenSearch or Elasticsearch 7.9 \
      (Amazon OpenSearch Service Developer Guide, "Supported instance types") — use a later engine_version, or another \
      instance_type [opensearch-type-version]
      """
    ) {
      domain(domainName: "shop") {
        $0.engineVersion = "OpenSearch_2.9"
        $0.clusterConfig {
          $0.instanceType = .or1(.medium)  // ←
        }
        $0.ebsOptions(ebsEnabled: true)
      }
    }
    accepts {
      domain(domainName: "shop") {
        $0.engineVersion = "OpenSearch_2.11"
        $0.clusterConfig { $0.instanceType = .or1(.medium) }
        $0.ebsOptions(ebsEnabled: true)
      }
    }
  }

  @Test func `refuses two zones for one node`() {
    refuses(
      """
      aws_opensearch_domain.this: cluster_config.instance_count is 1, on 2 zones — a domain has an even number of \
      nodes on two zones, three at least on three, and a multiple of three with standby (Amazon OpenSearch Service \
      Developer Guide, "Configuring a multi-AZ domain") — give each zone as many nodes as every other, or set \
      zone_awareness_enabled to false [opensearch-zone-nodes]
      """
    ) {
      domain(domainName: "shop") {
        $0.clusterConfig {
          $0.instanceCount = 1  // ←
          $0.zoneAwarenessEnabled = true
        }
      }
    }
    accepts { domain(domainName: "shop") { $0.clusterConfig { $0.instanceCount = 1 } } }
  }

  @Test func `refuses three nodes on two zones`() {
    refuses(
      """
      aws_opensearch_domain.this: cluster_config.instance_count is 3, on 2 zones — a domain has an even number of \
      nodes on two zones, three at least on three, and a multiple of three with standby (Amazon OpenSearch Service \
      Developer Guide, "Configuring a multi-AZ domain") — give each zone as many nodes as every other, or set \
      zone_awareness_enabled to false [opensearch-zone-nodes]
      """
    ) {
      domain(domainName: "shop") {
        $0.clusterConfig {
          $0.instanceCount = 3  // ←
          $0.zoneAwarenessEnabled = true
          $0.zoneAwarenessConfig { $0.availabilityZoneCount = 2 }
        }
      }
    }
    accepts {
      domain(domainName: "shop") {
        $0.clusterConfig {
          $0.instanceCount = 4
          $0.zoneAwarenessEnabled = true
          $0.zoneAwarenessConfig { $0.availabilityZoneCount = 3 }
        }
      }
    }
  }

  @Test func `refuses two subnets for a single node`() {
    refuses(
      """
      aws_opensearch_domain.this: vpc_options.subnet_ids names 2, on one zone — a domain takes as many subnets as it \
      has zones, one without zone awareness (Amazon OpenSearch Service API Reference, "ZoneAwarenessConfig" and \
      "VPCOptions") — name one subnet a zone [opensearch-subnet-count]
      """
    ) {
      domain(domainName: "shop") {
        $0.clusterConfig { $0.instanceCount = 1 }
        $0.vpcOptions {
          $0.subnetIDs = ["subnet-1", "subnet-2"]  // ←
        }
      }
    }
    accepts {
      domain(domainName: "shop") {
        $0.clusterConfig {
          $0.instanceCount = 2
          $0.zoneAwarenessEnabled = true
        }
        $0.vpcOptions { $0.subnetIDs = ["subnet-1", "subnet-2"] }
      }
    }
  }

  @Test func `refuses two subnets of one zone`() {
    refuses(
      """
      aws_opensearch_domain.this: vpc_options.subnet_ids names two subnets in us-east-1a — the subnets of a domain are \
      in different zones (Amazon OpenSearch Service Developer Guide, "Launching your Amazon OpenSearch Service domains \
      within a VPC") — name one subnet a zone [opensearch-subnet-zones]
      """
    ) {
      subnets(count: 2, vpcID: "vpc-1") { subnet, _ in subnet.availabilityZone = "us-east-1a" }
      domain(domainName: "shop") {
        $0.clusterConfig {
          $0.instanceCount = 2
          $0.zoneAwarenessEnabled = true
        }
        $0.vpcOptions {
          $0.subnetIDs = subnets.id  // ←
        }
      }
    }
    accepts {
      subnets(count: 2, vpcID: "vpc-1") { subnet, index in
        subnet.availabilityZone = element(["us-east-1a", "us-east-1b"], index)
      }
      domain(domainName: "shop") {
        $0.clusterConfig {
          $0.instanceCount = 2
          $0.zoneAwarenessEnabled = true
        }
        $0.vpcOptions { $0.subnetIDs = subnets.id }
      }
    }
  }
}
