import AWS
import Modules
import Testing

@testable import Modules
@testable import Terraform

/// Other numbers of services than Morket's, composed of the same modules: generation has no word about them.
@Suite struct UnusualServicesTests {
  @Test func `one service`() { #expect(Self.findings(of: Shop<One>.self) == []) }

  @Test func `one service that nobody calls`() { #expect(Self.findings(of: Shop<Hidden>.self) == []) }

  @Test func `twelve services`() { #expect(Self.findings(of: Shop<Twelve>.self) == []) }

  private static func findings<Fleet: Services>(of root: Shop<Fleet>.Type) -> [String] {
    let environment = Environment<Shop<Fleet>>("unusual", backend: .local()) { _ in }
    // Outputs of modules that a smaller composition does not read are no mistake of AWS's.
    return Configuration(environments: [environment]).findings.filter { !$0.what.hasSuffix("is never read") }
      .map { "\($0.what) — \($0.why)" }
  }
}

/// The services of a ``Shop``.
private protocol Services: Sendable {
  static var all: [FargateService] { get }
}

private enum One: Services {
  static let all = [service("api", entrance: .loadBalancer(port: 80))]
}

private enum Hidden: Services {
  static let all = [service("worker")]
}

private enum Twelve: Services {
  static let all =
    (1...8).map { service("api-\($0)", entrance: .loadBalancer(port: 8000 + $0), scales: $0 % 2 == 0) }
    + (1...2).map { service("queue-\($0)", entrance: .discovery(name: "queue-\($0)", port: 9000 + $0)) }
    + (1...2).map { service("worker-\($0)") }
}

private func service(
  _ name: String, entrance: FargateService.Entrance = .none, scales: Bool = false
) -> FargateService {
  FargateService(
    name, image: .repository("shop"), entrance: entrance, healthCheck: .init(command: ["CMD", "true"], startPeriod: 0),
    size: .cpu256(memory: .mib512), desiredCount: 1, scales: scales)
}

/// A network, a load balancer and a cluster with some services.
private struct Shop<Fleet: Services>: Terraform.RootModule {
  static var name: String { "shop" }

  let aws = AWS.Provider()
  let topics = AWS.CloudWatchLogGroup("services")
  let vpc = ModuleCall(VPC(services: balanced, groups: found))
  let s3 = ModuleCall(S3())
  let ecr = ModuleCall(ECR())
  let alb = ModuleCall(ALB(services: balanced))
  let ecs = ModuleCall(ECS(services: Fleet.all))

  var body: ModuleContent {
    aws { $0.region = "us-east-1" }
    topics { $0.name = "/shop/services" }
    vpc {
      $0.name = "shop"
      $0.accountID = "333333333333"
    }
    s3 {
      $0.name = "shop"
      $0.accountID = "333333333333"
    }
    ecr {
      $0.accountID = "333333333333"
      $0.repositoryNames = ["shop"]
      $0.pullPrincipalARNs = values(ecs.executionRoleARNs)
    }
    alb {
      $0.name = "shop"
      $0.vpcID = vpc.vpcID
      $0.publicSubnetIDs = vpc.publicSubnetIDs
      $0.securityGroupID = vpc.albSecurityGroupID
      $0.certificateARN = "arn:aws:acm:us-east-1:333333333333:certificate/11111111-2222-3333-4444-555555555555"
      $0.frontendHost = "shop.example"
      $0.accessLogsBucket = s3.albLogsBucketName
    }
    ecs { call in
      call.name = "shop"
      call.accountID = "333333333333"
      call.privateSubnetIDs = vpc.privateSubnetIDs
      call.ecsSecurityGroupID = vpc.ecsSecurityGroupID
      call.repositoryURLs = ["shop": ecr.repositoryURLs["shop"]]
      call.repositoryARNs = ["shop": ecr.repositoryARNs["shop"]]
      call.environment = each([:])
      call.secrets = each([:])
      call.secretARNs = each([])
      call.logGroupNames = each(topics.name.cast())
      call.logGroupARNs = each(topics.arn)
      if !Self.balanced.isEmpty { call.targetGroupARNs = alb.targetGroupARNs }
      if !Self.found.isEmpty {
        call.discoveryNamespace = "shop.local"
        call.vpcID = vpc.vpcID
      }
      if Fleet.all.contains(where: \.scales) {
        call.autoscaling = .object {
          $0.enabled = true
          $0.minCapacity = 1
          $0.maxCapacity = 3
        }
      }
      for (group, service) in zip(Self.found, Fleet.all.filter { $0.discoveryName != nil }) {
        call[groupOf: service] = vpc[group]
      }
    }
  }

  private func each<Type>(_ value: Value<Type>) -> Value<[String: Type]> {
    Value(Fleet.all.map { (MapKey(stringLiteral: $0.name), value) })
  }

  private static var balanced: [LoadBalancedService] {
    Fleet.all.filter(\.isLoadBalanced).enumerated().map { index, service in
      LoadBalancedService(
        service.name, port: service.port ?? 0, healthPath: "/", paths: ["/\(service.name)/*"], priority: index + 1)
    }
  }

  private static var found: [GuardedGroup] {
    Fleet.all.compactMap { service in
      service.discoveryName.map { GuardedGroup($0, $0, doors: [.init(service.port ?? 0, "From tasks")]) }
    }
  }
}
