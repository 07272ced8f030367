import Terraform

/// What Cloud Map refuses, and ECS where a service is registered in it.
enum DiscoveryRules {
  static let all: [Rule] = [
    Rule(
      "discovery-health-check-empty", on: "aws_service_discovery_service",
      limit: Limit(
        "without a threshold the provider sees another service in every plan, and replaces it",
        source: "hashicorp/terraform-provider-aws, issue 44285"),
      remedy: "set failure_threshold to 1"
    ) { service in
      service.blocks("health_check_custom_config").filter { $0["failure_threshold"].isAbsent }
        .map { $0["failure_threshold"].violation("is not set") }
    },
    Rule(
      "discovery-health-checks", on: "aws_service_discovery_service",
      limit: Limit(
        "a service has a health check of Route 53 or a custom one",
        source: "AWS Cloud Map API Reference, \"CreateService\""),
      remedy: "leave one of the two blocks out"
    ) { service in
      guard service.arguments.has("health_check_config"), service.arguments.has("health_check_custom_config") else {
        return []
      }
      return [service.blocks("health_check_config")[0].violation("stands beside health_check_custom_config")]
    },
    Rule(
      "discovery-force-destroy", on: "aws_ecs_service",
      limit: Limit(
        "Cloud Map deletes no service that has instances, and ECS takes its tasks out only as they stop",
        source: "AWS Cloud Map API Reference, \"DeleteService\""),
      remedy: "set force_destroy of the service in Cloud Map to true"
    ) { service in
      service.blocks("service_registries").flatMap { registry -> [Violation] in
        guard let target = registry.discoveryService else { return [] }
        let force = target["force_destroy"]
        guard force.isAbsent || force.bool == false else { return [] }
        return [registry["registry_arn"].violation("is of \(target.address), which has no force_destroy")]
      }
    },
    Rule(
      "discovery-name", on: "aws_service_discovery_service",
      limit: Limit(
        "a name in Cloud Map has labels of letters, digits, hyphens and underscores, 127 characters together",
        source: "AWS Cloud Map API Reference, \"CreateService\""),
      remedy: "correct the name"
    ) { $0["name"].unless { $0.isDiscoveryName } },
    Rule(
      "discovery-routing", on: "aws_service_discovery_service",
      limit: Limit(
        "a CNAME record is the only one of its service, with the routing policy WEIGHTED",
        source: "AWS Cloud Map API Reference, \"DnsRecord\""),
      remedy: "set routing_policy to WEIGHTED, and leave other records out"
    ) { service in
      service.blocks("dns_config").flatMap { dns -> [Violation] in
        let types = dns.blocks("dns_records").map { $0["type"] }
        guard let cname = types.first(where: { $0.text == "CNAME" }) else { return [] }
        if types.count > 1 { return [cname.violation("is \"CNAME\" beside other records")] }
        let policy = dns["routing_policy"]
        return policy.isAbsent ? [policy.violation("is not set")] : policy.unless(oneOf: ["WEIGHTED"])
      }
    },
    Rule(
      "ecs-service-registry", on: "aws_ecs_service",
      limit: Limit(
        "a registration takes a port for an SRV record, and only for that",
        source: "Amazon ECS API Reference, \"ServiceRegistry\""),
      remedy: "set container_name and container_port for an SRV record, and neither for an A record"
    ) { service in
      service.blocks("service_registries").flatMap { registry -> [Violation] in
        guard let types = registry.discoveryService?.recordTypes else { return [] }
        let ports = [registry["port"], registry["container_port"]].filter(\.isSet)
        if types.contains("SRV") {
          return ports.isEmpty
            ? [registry.violation("has no port for the SRV record")]
            : service.taskDefinition.map { registry.unlessPort(of: $0) } ?? []
        }
        return ports.map { $0.violation("is set, and \(registry.discoveryService?.address ?? "") has no SRV record") }
      }
    },
  ]
}

extension PlannedBlock {
  /// The service in Cloud Map of a `service_registries` block, if it is one of the configuration.
  fileprivate var discoveryService: PlannedResource? {
    guard let service = self["registry_arn"].target, service.type == "aws_service_discovery_service" else { return nil }
    return service
  }
}

extension PlannedResource {
  /// The types of the DNS records of a service in Cloud Map; `nil` where they are not known.
  fileprivate var recordTypes: [String]? {
    let types = blocks("dns_config").flatMap { $0.blocks("dns_records").map { $0["type"].text } }
    let known = types.compactMap { $0 }
    return types.isEmpty || known.count < types.count ? nil : known
  }
}

extension String {
  /// Whether Cloud Map takes it as the name of a service.
  fileprivate var isDiscoveryName: Bool {
    if self == "." { return true }
    return utf8.count <= 127
      && split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
        label.utf8.count <= 63 && label.consists { $0.isNameByte } && label.utf8.first != UInt8(ascii: "-")
          && label.utf8.last != UInt8(ascii: "-") && (label.utf8.count > 1 || label != "_")
      }
  }
}

extension UInt8 {
  /// Letters, digits, hyphens and underscores.
  fileprivate var isNameByte: Bool {
    isASCIILetter || isASCIIDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
  }
}
