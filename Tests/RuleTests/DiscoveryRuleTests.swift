import AWS
import Terraform
import Testing

@Suite struct DiscoveryRuleTests {
  private let namespace = AWS.ServiceDiscoveryPrivateDNSNamespace("this")
  private let name = AWS.ServiceDiscoveryService("api")
  private let task = AWS.ECSTaskDefinition("api")
  private let service = AWS.ECSService("api")

  @ModuleBuilder private func registered(
    _ type: Value<AWS.ServiceDiscoveryService.DNSRecordsType> = .a, forceDestroy: Value<Bool> = true
  ) -> ModuleContent {
    namespace(name: "shop.local", vpc: "vpc-1")
    name(name: "api") {
      $0.forceDestroy = forceDestroy
      $0.dnsConfig(namespaceID: namespace.id) { $0.dnsRecords(ttl: 10, type: type) }
    }
    task(family: "api", containerDefinitions: jsonencode([["name": "api", "portMappings": [["containerPort": 3000]]]]))
  }

  @Test func `refuses a custom health check without a threshold`() {
    refuses(
      """
      aws_service_discovery_service.api: health_check_custom_config.failure_threshold is not set — without a \
      threshold the provider sees another service in every plan, and replaces it (hashicorp/terraform-provider-aws, \
      issue 44285) — set failure_threshold to 1 [discovery-health-check-empty]
      """
    ) {
      name(name: "api") {
        $0.healthCheckCustomConfig()  // ←
      }
    }
    accepts { name(name: "api") { $0.healthCheckCustomConfig { $0.failureThreshold = 1 } } }
  }

  @Test func `refuses two kinds of health check`() {
    refuses(
      """
      aws_service_discovery_service.api: health_check_config stands beside health_check_custom_config — a service has \
      a health check of Route 53 or a custom one (AWS Cloud Map API Reference, "CreateService") — leave one of the \
      two blocks out [discovery-health-checks]
      """
    ) {
      name(name: "api") {
        $0.healthCheckConfig { $0.type = .http }  // ←
        $0.healthCheckCustomConfig { $0.failureThreshold = 1 }
      }
    }
    accepts { name(name: "api") { $0.healthCheckConfig { $0.type = .http } } }
  }

  @Test func `refuses a registration that would block the deletion of its service in Cloud Map`() {
    refuses(
      """
      aws_ecs_service.api: service_registries.registry_arn is of aws_service_discovery_service.api, which has no \
      force_destroy — Cloud Map deletes no service that has instances, and ECS takes its tasks out only as they stop \
      (AWS Cloud Map API Reference, "DeleteService") — set force_destroy of the service in Cloud Map to true \
      [discovery-force-destroy]
      """
    ) {
      registered(forceDestroy: false)
      service(name: "api") {
        $0.taskDefinition = task.arn
        $0.serviceRegistries(registryARN: name.arn)  // ←
      }
    }
    accepts {
      registered()
      service(name: "api") {
        $0.taskDefinition = task.arn
        $0.serviceRegistries(registryARN: name.arn)
      }
    }
  }

  @Test func `refuses a name that is none in DNS`() {
    refuses(
      """
      aws_service_discovery_service.api: name is "the api" — a name in Cloud Map has labels of letters, digits, \
      hyphens and underscores, 127 characters together (AWS Cloud Map API Reference, "CreateService") — correct the \
      name [discovery-name]
      """
    ) {
      name(
        name: "the api"  // ←
      )
    }
    accepts { name(name: "_api._tcp") }
  }

  @Test func `refuses an alias without weights`() {
    refuses(
      """
      aws_service_discovery_service.api: dns_config.routing_policy is "MULTIVALUE" — a CNAME record is the only one \
      of its service, with the routing policy WEIGHTED (AWS Cloud Map API Reference, "DnsRecord") — set \
      routing_policy to WEIGHTED, and leave other records out [discovery-routing]
      """
    ) {
      namespace(name: "shop.local", vpc: "vpc-1")
      name(name: "api") {
        $0.dnsConfig(namespaceID: namespace.id) {
          $0.routingPolicy = .multivalue  // ←
          $0.dnsRecords(ttl: 10, type: .cname)
        }
      }
    }
    accepts {
      namespace(name: "shop.local", vpc: "vpc-1")
      name(name: "api") {
        $0.dnsConfig(namespaceID: namespace.id) {
          $0.routingPolicy = .weighted
          $0.dnsRecords(ttl: 10, type: .cname)
        }
      }
    }
  }

  @Test func `refuses a port for an A record, and none for an SRV record`() {
    refuses(
      """
      aws_ecs_service.api: service_registries.port is set, and aws_service_discovery_service.api has no SRV record — \
      a registration takes a port for an SRV record, and only for that (Amazon ECS API Reference, "ServiceRegistry") \
      — set container_name and container_port for an SRV record, and neither for an A record [ecs-service-registry]
      """
    ) {
      registered()
      service(name: "api") {
        $0.taskDefinition = task.arn
        $0.serviceRegistries(registryARN: name.arn) {
          $0.port = 3000  // ←
        }
      }
    }
    refuses(
      """
      aws_ecs_service.api: service_registries has no port for the SRV record — a registration takes a port for an SRV \
      record, and only for that (Amazon ECS API Reference, "ServiceRegistry") — set container_name and container_port \
      for an SRV record, and neither for an A record [ecs-service-registry]
      """
    ) {
      registered(.srv)
      service(name: "api") {
        $0.taskDefinition = task.arn
        $0.serviceRegistries(registryARN: name.arn)  // ←
      }
    }
    refuses(
      """
      aws_ecs_service.api: service_registries.container_port is 80, and container "api" of \
      aws_ecs_task_definition.api has 3000 — a registration takes a port for an SRV record, and only for that (Amazon \
      ECS API Reference, "ServiceRegistry") — set container_name and container_port for an SRV record, and neither \
      for an A record [ecs-service-registry]
      """
    ) {
      registered(.srv)
      service(name: "api") {
        $0.taskDefinition = task.arn
        $0.serviceRegistries(registryARN: name.arn) {
          $0.containerName = "api"
          $0.containerPort = 80  // ←
        }
      }
    }
    accepts {
      registered(.srv)
      service(name: "api") {
        $0.taskDefinition = task.arn
        $0.serviceRegistries(registryARN: name.arn) {
          $0.containerName = "api"
          $0.containerPort = 3000
        }
      }
    }
  }
}
