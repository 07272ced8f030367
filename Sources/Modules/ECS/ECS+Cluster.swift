import AWS
import Terraform

/// The private DNS namespace in which services are found by name.
struct DiscoveryHandles: HandleGroup {
  @Variable(
    "service_discovery_namespace", "Private DNS namespace of the services that are found by name.", nullable: false)
  var namespaceName: Value<DomainName>
  @Variable("vpc_id", "VPC in which services are found by name.", nullable: false)
  var vpcID: Value<ID<AWS.VPC>>
  @Output("service_addresses", "Host and port of the services that are found by name, by service.")
  var addresses: Exported<[String: String]>

  let namespace = AWS.ServiceDiscoveryPrivateDNSNamespace("this")
}

extension ECS {
  @ModuleBuilder var clusterContent: ModuleContent {
    region()
    cluster(name: name.cast()) {
      $0.tags = tags
      $0.setting(name: .containerInsights, value: "enabled")
    }
    capacityProviders(clusterName: cluster.name) {
      $0.capacityProviders = ["FARGATE", "FARGATE_SPOT"]
      $0.defaultCapacityProviderStrategy(capacityProvider: "FARGATE") {
        $0.base = 1
        $0.weight = 1
      }
    }
    $fargateMemory(fargateTable)
    trust.statements {
      $0.allow("sts:AssumeRole", principals: .service("ecs-tasks.amazonaws.com")) {
        $0.condition(.test(.stringEquals, .sourceAccount, accountID))
      }
    }
  }

  @ModuleBuilder func namespace(_ handles: DiscoveryHandles) -> ModuleContent {
    handles.namespace(name: handles.namespaceName, vpc: handles.vpcID) {
      $0.tags = tags
    }
  }
}
