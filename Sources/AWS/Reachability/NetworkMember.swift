import Terraform

/// Something with an address in a VPC: a load balancer, a service's tasks, a data store.
struct NetworkMember {
  let resource: PlannedResource
  /// The security groups that it wears.
  let groups: [PlannedResource]
  /// The subnets that it stands in, as far as they are known.
  let subnets: [PlannedResource]
  /// Whether it has an address in the internet.
  let isPublic: Bool
  /// The ports on which it listens, where the configuration says so.
  let listening: [PortRange]?

  /// What people call it: the module's name, with the resource's own where that says more.
  var name: String {
    let module = resource.module.path.split(separator: ".").last.map(String.init)
    guard let module else { return "\(resource.type).\(resource.name)" }
    let key = resource.address.split(separator: "[", maxSplits: 1).dropFirst().first.map { "[\($0)" } ?? ""
    let own = ["this", "main", module].contains(resource.name) ? "" : ".\(resource.name)"
    return module + own + key
  }

  /// All that an environment puts into networks, in the order defined.
  static func all(in plan: PlannedConfiguration) -> [NetworkMember] {
    plan.resources.compactMap { resource in kinds[resource.type]?(resource) }
  }

  private typealias Kind = @Sendable (PlannedResource) -> NetworkMember?

  /// How each type of resource says where it stands and which groups it wears.
  private static let kinds: [String: Kind] = [
    "aws_lb": { balancer in
      NetworkMember(
        balancer, groups: balancer["security_groups"], subnets: balancer["subnets"],
        isPublic: balancer["internal"].bool != true, listening: balancer.listenerPorts)
    },
    "aws_ecs_service": { service in
      guard let network = service.blocks("network_configuration").first else { return nil }
      return NetworkMember(
        service, groups: network["security_groups"], subnets: network["subnets"],
        isPublic: network["assign_public_ip"].bool == true, listening: service.containerPorts)
    },
    "aws_rds_cluster": { cluster in
      NetworkMember(
        cluster, groups: cluster["vpc_security_group_ids"],
        subnets: cluster.subnets(of: "aws_db_subnet_group", cluster["db_subnet_group_name"]),
        isPublic: cluster.plan.resources(ofType: "aws_rds_cluster_instance").contains {
          $0["cluster_identifier"].refers(to: cluster) && $0["publicly_accessible"].bool == true
        })
    },
    "aws_elasticache_replication_group": { group in
      NetworkMember(
        group, groups: group["security_group_ids"],
        subnets: group.subnets(of: "aws_elasticache_subnet_group", group["subnet_group_name"]))
    },
    "aws_mq_broker": { broker in
      NetworkMember(
        broker, groups: broker["security_groups"], subnets: broker["subnet_ids"],
        isPublic: broker["publicly_accessible"].bool == true)
    },
    "aws_opensearch_domain": { domain in
      guard let network = domain.blocks("vpc_options").first else { return nil }
      return NetworkMember(domain, groups: network["security_group_ids"], subnets: network["subnet_ids"])
    },
    "aws_instance": { instance in
      guard instance["vpc_security_group_ids"].isSet else { return nil }
      return NetworkMember(
        instance, groups: instance["vpc_security_group_ids"], subnets: instance["subnet_id"],
        isPublic: instance["associate_public_ip_address"].bool == true)
    },
    "aws_network_interface": { interface in
      NetworkMember(interface, groups: interface["security_groups"], subnets: interface["subnet_id"])
    },
    "aws_vpc_endpoint": { endpoint in
      guard endpoint["vpc_endpoint_type"].text == "Interface" else { return nil }
      return NetworkMember(endpoint, groups: endpoint["security_group_ids"], subnets: endpoint["subnet_ids"])
    },
    "aws_lambda_function": { function in
      guard let network = function.blocks("vpc_config").first else { return nil }
      return NetworkMember(
        function, groups: network["security_group_ids"], subnets: network["subnet_ids"], listening: [])
    },
  ]

  private init(
    _ resource: PlannedResource, groups: PlannedArgument, subnets: PlannedArgument, isPublic: Bool = false,
    listening: [PortRange]? = nil
  ) {
    self.init(
      resource, groups: groups, subnets: subnets.targets(ofType: "aws_subnet"), isPublic: isPublic, listening: listening
    )
  }

  private init(
    _ resource: PlannedResource, groups: PlannedArgument, subnets: [PlannedResource], isPublic: Bool = false,
    listening: [PortRange]? = nil
  ) {
    self.resource = resource
    self.groups = groups.targets(ofType: "aws_security_group")
    self.subnets = subnets
    self.isPublic = isPublic
    self.listening = listening
  }
}

extension PlannedArgument {
  /// The resources of a type that it refers to, itself or its elements.
  fileprivate func targets(ofType type: String) -> [PlannedResource] {
    (list ?? [self]).compactMap(\.target).filter { $0.type == type }
  }

  /// Whether it is an attribute of a resource, or the name that this was given.
  fileprivate func refers(to resource: PlannedResource) -> Bool {
    if target == resource { return true }
    guard let text else { return false }
    return ["cluster_identifier", "name"].contains { resource[$0].text == text }
  }
}

extension PlannedResource {
  /// The subnets of a group that is known by its name.
  fileprivate func subnets(of type: String, _ name: PlannedArgument) -> [PlannedResource] {
    let group =
      name.target ?? plan.resources(ofType: type).first { $0["name"].text != nil && $0["name"].text == name.text }
    return group?["subnet_ids"].targets(ofType: "aws_subnet") ?? []
  }

  /// The ports of a load balancer's listeners.
  fileprivate var listenerPorts: [PortRange] {
    plan.resources(ofType: "aws_lb_listener").filter { $0["load_balancer_arn"].target == self }
      .compactMap { $0["port"].integer }.sorted().map { PortRange("tcp", $0...$0) }
  }

  /// The ports that the containers of a service's tasks name; `nil` where the definition is not known.
  fileprivate var containerPorts: [PortRange]? {
    guard let definition = self["task_definition"].target,
      let containers = definition["container_definitions"].decoded?.list
    else { return nil }
    return containers.flatMap { $0["portMappings"].list ?? [] }.compactMap { mapping in
      mapping["containerPort"].integer.map { PortRange(mapping["protocol"].text ?? "tcp", $0...$0) }
    }
  }
}
