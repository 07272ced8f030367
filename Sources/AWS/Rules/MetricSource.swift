import Terraform

/// What the value of a metric's dimension is: an attribute of resources of some types.
struct MetricSource: Sendable {
  let types: [String]
  /// The attributes that have the value.
  let attributes: [String]
  /// The argument that has it as a text that is known, if there is one.
  var name: String?
  /// What a text must be like; it says what the value looks like otherwise.
  var form: (example: String, holds: @Sendable (String) -> Bool)?

  /// The dimensions whose values are known to come from resources.
  static let all: [String: MetricSource] = [
    "LoadBalancer": MetricSource(
      types: ["aws_lb", "aws_alb"], attributes: ["arn_suffix"],
      form: ("app/name/id", { $0.isSuffix(after: ["app", "net", "gwy"]) })),
    "TargetGroup": MetricSource(
      types: ["aws_lb_target_group", "aws_alb_target_group"], attributes: ["arn_suffix"],
      form: ("targetgroup/name/id", { $0.isSuffix(after: ["targetgroup"]) })),
    "ClusterName": MetricSource(types: ["aws_ecs_cluster"], attributes: ["name"], name: "name"),
    "ServiceName": MetricSource(types: ["aws_ecs_service"], attributes: ["name"], name: "name"),
    "DBClusterIdentifier": MetricSource(
      types: ["aws_rds_cluster"], attributes: ["cluster_identifier", "id"], name: "cluster_identifier"),
    "DBInstanceIdentifier": MetricSource(
      types: ["aws_rds_cluster_instance", "aws_db_instance"], attributes: ["identifier", "id"], name: "identifier"),
    "CacheClusterId": MetricSource(
      types: ["aws_elasticache_cluster"], attributes: ["cluster_id", "id"], name: "cluster_id"),
    "InstanceId": MetricSource(
      types: ["aws_instance"], attributes: ["id"], form: ("i-…", { $0.hasPrefix("i-") || $0.hasPrefix("mi-") })),
    "DomainName": MetricSource(
      types: ["aws_opensearch_domain", "aws_elasticsearch_domain"], attributes: ["domain_name"], name: "domain_name"),
    "ClientId": MetricSource(
      types: [], attributes: [],
      form: ("the twelve digits of the account", { $0.utf8.count == 12 && $0.consists { $0.isASCIIDigit } })),
    "Broker": MetricSource(types: ["aws_mq_broker"], attributes: ["broker_name"], name: "broker_name"),
    "FunctionName": MetricSource(
      types: ["aws_lambda_function"], attributes: ["function_name"], name: "function_name"),
  ]

  /// What is wrong with a value.
  func violations(of value: PlannedArgument) -> [Violation] {
    if let reference = value.reference { return violations(of: value, reference) }
    guard let text = value.text else { return [] }
    if let form, !form.holds(text) {
      return [value.violation("is \"\(text)\", which does not look like \(form.example)")]
    }
    return resources(in: value.resource.plan).isEmpty ? [] : violations(of: value, text)
  }

  private func violations(of value: PlannedArgument, _ reference: PlannedReference) -> [Violation] {
    if reference.resource.type == "aws_elasticache_replication_group" {
      return reference.attribute == "member_clusters" || !types.contains("aws_elasticache_cluster")
        ? [] : [value.violation("is \(reference), and no metric has the replication group for a dimension")]
    }
    guard types.contains(reference.resource.type), !attributes.contains(reference.attribute) else { return [] }
    return [value.violation("is \(reference), and not its \(attributes[0])")]
  }

  private func violations(of value: PlannedArgument, _ text: String) -> [Violation] {
    guard let name else { return [] }
    let plan = value.resource.plan
    let known = resources(in: plan).map { resource -> [String]? in
      resource.type == "aws_elasticache_replication_group" ? resource.nodeNames : resource[name].text.map { [$0] }
    }
    // One whose name is not known may have it.
    guard !known.contains(where: { $0 == nil }) else { return [] }
    let names = known.flatMap { $0 ?? [] }
    guard !names.contains(text) else { return [] }
    let shown = names.map { "\"\($0)\"" }.joined(separator: ", ")
    return [value.violation("is \"\(text)\", and the configuration has \(shown)")]
  }

  private func resources(in plan: PlannedConfiguration) -> [PlannedResource] {
    let all = types + (types.contains("aws_elasticache_cluster") ? ["aws_elasticache_replication_group"] : [])
    return all.flatMap { plan.everything(ofType: $0) }
  }
}

extension PlannedResource {
  /// The names of a replication group's nodes; `nil` where they are not known.
  fileprivate var nodeNames: [String]? {
    guard let id = self["replication_group_id"].text, self["num_node_groups"].isAbsent,
      self["replicas_per_node_group"].isAbsent
    else { return nil }
    let number = self["num_cache_clusters"]
    guard let count = number.isAbsent ? 1 : number.integer, count > 0, count < 100 else { return nil }
    return (1...count).map { "\(id)-\(String(repeating: "0", count: 3 - String($0).count))\($0)" }
  }
}

extension String {
  /// Whether it is the end of an ARN of Elastic Load Balancing.
  fileprivate func isSuffix(after kinds: [String]) -> Bool {
    let parts = split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 3 && kinds.contains(String(parts[0])) && !parts[1].isEmpty && !parts[2].isEmpty
  }
}
