import AWS
import Terraform

extension ECS {
  /// Everything of one service.
  @ModuleBuilder func content(_ handles: ServiceHandles) -> ModuleContent {
    Section("Service \(handles.service.name)")
    roles(handles)
    taskDefinitions(handles)
    registration(handles)
    service(handles)
    if let scaling = handles.scaling, let inputs = self.scaling {
      scaling(handles, in: self, autoscaling: inputs.autoscaling)
    }
  }

  @ModuleBuilder private func taskDefinitions(_ handles: ServiceHandles) -> ModuleContent {
    let service = handles.service
    taskDefinition(
      handles.taskDefinition, handles, family: service.name, command: service.command, isService: true)
    zip(handles.jobs, service.jobs).map {
      taskDefinition($0, handles, family: $1.name, command: $1.command, isService: false)
    }
  }

  private func taskDefinition(
    _ definition: AWS.ECSTaskDefinition, _ handles: ServiceHandles, family: String, command: [String], isService: Bool
  ) -> Definition<AWS.ECSTaskDefinition> {
    let defined = definition(
      family: "\(name)-\(swift: family)",
      containerDefinitions: containerDefinitions(of: handles, named: family, command: command, isService: isService)
    ) {
      $0.requiresCompatibilities = [.fargate]
      $0.networkMode = .awsvpc
      $0.cpu = handles.size.cpu
      $0.memory = handles.size.memory
      $0.executionRoleARN = handles.executionRole.arn
      $0.taskRoleARN = handles.taskRole.arn
      $0.explain("Deployments register revisions of their own; the one that serves must outlive a change made here.")
      $0.skipDestroy = true
      $0.tags = tags
      $0.runtimePlatform {
        $0.operatingSystemFamily = .linux
        $0.cpuArchitecture = .x86_64
      }
      if handles.service.rootFileSystem == .readOnly { $0.volume(name: "tmp") }
    }
    guard case .writable(let reason) = handles.service.rootFileSystem else { return defined }
    return defined.skip("CKV_AWS_336", reason)
  }

  @ModuleBuilder private func registration(_ handles: ServiceHandles) -> ModuleContent {
    if let registration = handles.registration, let discovery, let name = handles.service.discoveryName {
      registration(name: Value(text: name)) {
        $0.forceDestroy = true
        $0.tags = tags
        $0.dnsConfig(namespaceID: discovery.namespace.id) {
          $0.routingPolicy = .multivalue
          $0.dnsRecords(ttl: 10, type: .a)
        }
        $0.healthCheckCustomConfig {
          $0.explain("Left out, every plan would replace the service.")
          $0.failureThreshold = 1
        }
      }
    }
  }

  private func service(_ handles: ServiceHandles) -> Definition<AWS.ECSService> {
    let shape = handles.service
    return handles.ecsService(name: "\(name)-\(swift: shape.name)") {
      $0.cluster = cluster.arn
      $0.taskDefinition = handles.taskDefinition.arn
      $0.launchType = .fargate
      $0.desiredCount = handles.size.desiredCount
      $0.deploymentMinimumHealthyPercent = 100
      $0.deploymentMaximumPercent = 200
      if shape.isLoadBalanced { $0.healthCheckGracePeriodSeconds = 60 }
      $0.propagateTags = .service
      $0.enableECSManagedTags = true
      $0.explain("The first apply comes before the first image; deployments wait for themselves.")
      $0.waitForSteadyState = false
      $0.tags = tags
      $0.deploymentCircuitBreaker(enable: true, rollback: true)
      $0.networkConfiguration(subnets: privateSubnetIDs.cast()) {
        $0.securityGroups =
          shape.discoveryName == nil
          ? [ecsSecurityGroupID] : [ecsSecurityGroupID, handles.inputs.securityGroup.wrappedValue]
        $0.assignPublicIP = false
      }
      if case .loadBalancer(let port) = shape.entrance, let balancing {
        $0.loadBalancer(containerName: Value(text: shape.name), containerPort: Value(number: port)) {
          $0.targetGroupARN = balancing.targetGroupARNs[Value(text: shape.name)]
        }
      }
      if let registration = handles.registration { $0.serviceRegistries(registryARN: registration.arn) }
    }
    .dependsOn(handles.executionPolicy, capacityProviders)
    .lifecycle {
      $0.ignoreChanges(\.taskDefinition)
      if shape.scales { $0.ignoreChanges(\.desiredCount) }
    }
    .comment(
      shape.scales
        ? "Deployments set the task definition, and scaling the number of tasks."
        : "Deployments set the task definition.")
  }
}
