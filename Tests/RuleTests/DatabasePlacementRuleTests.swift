import AWS
import Terraform
import Testing

@Suite struct DatabasePlacementRuleTests {
  private let subnets = AWS.Subnet.Counted("private")
  private let subnet = AWS.Subnet("private")
  private let group = AWS.DBSubnetGroup("this")
  private let cluster = AWS.RDSCluster("this")
  private let instance = AWS.RDSClusterInstance("writer")

  /// Subnets in zones, one each.
  private func subnets(in zones: Value<[String]>) -> ModuleContent {
    subnets(count: zones.count, vpcID: "vpc-1") { subnet, index in
      subnet.availabilityZone = zones[index].cast()
    }
    .content
  }

  @Test func `refuses a subnet group of one subnet, also for a single instance`() {
    refuses(
      """
      aws_db_subnet_group.this: subnet_ids names one subnet — a database's subnets are in at least two zones, also for \
      a single instance (Amazon RDS API Reference, "CreateDBSubnetGroup") — name subnets in two zones; an instance may \
      still stand in one [rds-subnet-zones]
      """
    ) {
      subnet(vpcID: "vpc-1")
      group(subnetIDs: [subnet.id])  // ←
    }
  }

  @Test func `refuses a subnet group whose subnets are in one zone`() {
    refuses(
      """
      aws_db_subnet_group.this: subnet_ids names subnets in us-east-1a alone — a database's subnets are in at least \
      two zones, also for a single instance (Amazon RDS API Reference, "CreateDBSubnetGroup") — name subnets in two \
      zones; an instance may still stand in one [rds-subnet-zones]
      """
    ) {
      subnets(in: ["us-east-1a", "us-east-1a"])
      group(subnetIDs: subnets.id)  // ←
    }
    accepts {
      subnets(in: ["us-east-1a", "us-east-1b", "us-east-1c"])
      group(subnetIDs: subnets.id)
    }
    accepts { group(subnetIDs: ["subnet-1", "subnet-2"]) }
  }

  @Test func `refuses an instance in a zone without a subnet`() {
    refuses(
      """
      aws_rds_cluster_instance.writer: availability_zone is "us-east-1c", and its subnets are in us-east-1a and \
      us-east-1b — an instance stands in a zone of which its subnet group has a subnet (Amazon Aurora User Guide, \
      "Working with a DB cluster in a VPC") — use a zone of one of these subnets, or name a subnet of that zone \
      [aurora-instance-zone]
      """
    ) {
      subnets(in: ["us-east-1a", "us-east-1b"])
      group(subnetIDs: subnets.id) { $0.name = "shop" }
      cluster(engine: .auroraPostgreSQL) {
        $0.clusterIdentifier = "shop"
        $0.dbSubnetGroupName = group.name
        $0.skipFinalSnapshot = true
      }
      instance(
        clusterIdentifier: cluster.clusterIdentifier, engine: .auroraPostgreSQL, instanceClass: .r6g(.large)
      ) {
        $0.availabilityZone = "us-east-1c"  // ←
      }
    }
    accepts {
      subnets(in: ["us-east-1a", "us-east-1b"])
      group(subnetIDs: subnets.id)
      instance(clusterIdentifier: "shop", engine: .auroraPostgreSQL, instanceClass: .r6g(.large)) {
        $0.dbSubnetGroupName = group.name
        $0.availabilityZone = "us-east-1b"
      }
    }
  }
}
