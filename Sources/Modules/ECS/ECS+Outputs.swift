import AWS
import Terraform

extension ECS {
  @ModuleBuilder var outputs: ModuleContent {
    $clusterName(cluster.name)
    $clusterARN(cluster.arn)
    $serviceNames(map { $0.ecsService.name })
    $taskDefinitionFamilies(
      Value(
        services.flatMap { handles in
          [(key(handles.service.name), handles.taskDefinition.family)]
            + zip(handles.service.jobs, handles.jobs).map { (key($0.name), $1.family) }
        }))
    $executionRoleARNs(map { $0.executionRole.arn })
    $taskRoleARNs(map { $0.taskRole.arn })
    if let discovery {
      discovery.$addresses(
        Value(
          services.compactMap { handles in
            guard let registration = handles.registration, let port = handles.service.port else { return nil }
            return (
              key(handles.service.name),
              "\(registration.name).\(discovery.namespace.name):\(Value<Int>(number: port))"
            )
          }))
    }
  }

  private func map<Type>(_ value: (ServiceHandles) -> Value<Type>) -> Value<[String: Type]> {
    Value(services.map { (key($0.service.name), value($0)) })
  }

  private func key(_ name: String) -> MapKey { MapKey(stringLiteral: name) }
}
