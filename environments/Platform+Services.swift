import AWS
import Modules
import Morket
import Terraform

extension Platform {
  /// The services with what they are told, all of it from what each declares in `Sources/Morket`.
  @ModuleBuilder var services: ModuleContent {
    wirings.map { $0.binding(reference) }
    ecs { call in
      call.name = name
      call.accountID = accountID
      call.vpcID = vpc.vpcID
      call.privateSubnetIDs = vpc.privateSubnetIDs
      call.ecsSecurityGroupID = vpc.ecsSecurityGroupID
      call.repositoryURLs = perImage { ecr.repositoryURLs[$0] }
      call.repositoryARNs = perImage { ecr.repositoryARNs[$0] }
      call.targetGroupARNs = alb.targetGroupARNs
      call.logGroupNames = monitoring.logGroupNames
      call.logGroupARNs = monitoring.logGroupARNs
      call.exportsBucketARN = s3.exportsBucketARN
      call.discoveryNamespace = "\(swift: Product.name).local"
      call.autoscaling = autoscaling
      call.kmsKeyARN = kmsKeyARN
      call.blankLine()
      for service in Service.all {
        let shape = service.onFargate
        call[sizeOf: shape] = self[service]
        if let reference = service.image.reference { call[imageOf: shape] = Value(text: reference) }
        if let group = service.ownGroup { call[groupOf: shape] = vpc[group] }
      }
      call.blankLine()
      call.environment = perService { environment(of: $0) }
      call.secrets = perService { secrets(of: $0) }.reporting(SecretWiring.faults(of: Service.all))
      call.secretARNs = perService { secretARNs(of: $0) }
    }
  }

  private func perService<Type>(_ value: (Service) -> Value<Type>) -> Value<[String: Type]> {
    Value(Service.all.map { (MapKey(stringLiteral: $0.name), value($0)) })
  }

  /// The images of ours that services run, by their short names.
  private func perImage<Type>(_ value: (Value<String>) -> Value<Type>) -> Value<[String: Type]> {
    let images = Image.ours.filter { image in Service.all.contains { $0.image == image } }
    return Value(images.map { (MapKey(stringLiteral: $0.name), value(Value(text: $0.repository))) })
  }

  /// The roles that pull images of ours.
  var pullingRoles: Value<[ARN<AWS.IAMRole>]> {
    Value(
      Service.all.filter { $0.image.reference == nil }.map { ecs.executionRoleARNs[Value(text: $0.name)] })
  }

  private func environment(of service: Service) -> Value<[String: String]> {
    Value(service.environment.map { (MapKey(stringLiteral: $0.name), value(of: $0.value, for: service)) })
  }

  /// What a setting is in this environment.
  private func value(of setting: Setting, for service: Service) -> Value<String> {
    switch setting {
    case .text(let text): Value(text: text)
    case .ownPort: Value(text: service.port.map(String.init) ?? "")
    case .logLevel: logLevel.asString
    case .browserPoolSize: "\(browserPoolSize)"
    case .backendAPIURL: "https://\(apiDomainName)"
    case .temporalAddress: ecs.discoveryAddresses[Value(text: Service.temporalServer.name)]
    case .databaseHost: aurora.clusterEndpoint.asString
    case .databaseTLS: "true"
    }
  }
}
