public import Terraform

/// Where Amazon RDS refuses to place a database.
enum DatabasePlacementRules {
  static let all: [Rule] = [
    Rule(
      "rds-subnet-zones", on: "aws_db_subnet_group", limit: .rdsSubnetZones,
      remedy: "name subnets in two zones; an instance may still stand in one"
    ) { group in
      let subnets = group["subnet_ids"]
      let isOutpost = (subnets.list ?? []).contains { $0.target?["outpost_arn"].isSet == true }
      return isOutpost ? [] : subnets.unless(zones: 2)
    },
    Rule(
      "aurora-instance-zone", on: "aws_rds_cluster_instance",
      limit: Limit(
        "an instance stands in a zone of which its subnet group has a subnet",
        source: "Amazon Aurora User Guide, \"Working with a DB cluster in a VPC\""),
      remedy: "use a zone of one of these subnets, or name a subnet of that zone"
    ) { instance in
      let own = instance["db_subnet_group_name"]
      let name = own.isAbsent ? AuroraRules.cluster(of: instance)?["db_subnet_group_name"] : own
      guard let zone = instance["availability_zone"].text,
        let group = name?.resource("aws_db_subnet_group", named: "name"), let zones = group["subnet_ids"].subnetZones
      else { return [] }
      let known = zones.compactMap { $0 }
      guard known.count == zones.count, !known.contains(zone) else { return [] }
      let listed = Set(known).sorted().joined(separator: " and ")
      return [instance["availability_zone"].violation("is \"\(zone)\", and its subnets are in \(listed)")]
    },
  ]
}

extension Limit {
  /// Two zones, for one instance, too.
  public static let rdsSubnetZones = Limit(
    "a database's subnets are in at least two zones, also for a single instance",
    source: "Amazon RDS API Reference, \"CreateDBSubnetGroup\"")
}
