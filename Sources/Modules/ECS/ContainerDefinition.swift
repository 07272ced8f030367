import AWS
import Terraform

extension ECS {
  /// What a task runs: one container, as ECS wants it in JSON (Amazon ECS API Reference, `ContainerDefinition`).
  func containerDefinitions(
    of handles: ServiceHandles, named name: String, command: [String], isService: Bool
  ) -> Value<JSON> {
    let service = handles.service
    var container: [(MapKey, Structure)] = [
      ("name", "\(swift: name)"),
      ("image", image(of: handles)),
      ("essential", true),
    ]
    if !command.isEmpty { container.append(("command", .list(command.map { "\(swift: $0)" }))) }
    if isService, let port = service.port {
      container.append(("portMappings", [["containerPort": .value(Value<Int>(number: port)), "protocol": "tcp"]]))
    }
    container += [
      ("environment", pairs(environment[Value(text: service.name)], value: "value")),
      ("secrets", pairs(secrets[Value(text: service.name)], value: "valueFrom")),
    ]
    if isService { container.append(("healthCheck", healthCheck(service.healthCheck))) }
    container += [
      ("stopTimeout", .value(stopTimeout)),
      // Reaps what the container's own process leaves behind: browsers, shells.
      ("linuxParameters", ["initProcessEnabled": true]),
    ]
    if service.rootFileSystem == .readOnly {
      container += [
        ("readonlyRootFilesystem", true),
        ("mountPoints", [["sourceVolume": "tmp", "containerPath": "/tmp", "readOnly": false]]),
      ]
    }
    container.append(
      (
        "logConfiguration",
        [
          "logDriver": "awslogs",
          "options": [
            "awslogs-group": .value(logGroupNames[Value(text: service.name)]),
            "awslogs-region": .value(region.name),
            "awslogs-stream-prefix": .value(logStreamPrefix),
          ],
        ]
      ))
    return jsonencode([.object(container)])
  }

  private func image(of handles: ServiceHandles) -> Structure {
    switch handles.service.image {
    case .repository(let name): "\(repositoryURLs[Value(text: name)]):\(imageTag)"
    case .variable: .value(handles.inputs.image.wrappedValue)
    }
  }

  /// A map as ECS takes it: a list of pairs, in the order of the names.
  private func pairs<Type>(_ map: Value<[String: Type]>, value: MapKey) -> Structure {
    .value(map.map("name", "value") { ["name": $0.asString, value: $1.cast()] as Value<[String: String]> })
  }

  private func healthCheck(_ check: FargateService.HealthCheck) -> Structure {
    [
      "command": .list(check.command.map { "\(swift: $0)" }),
      "interval": .value(Value<Int>(number: check.interval)),
      "timeout": .value(Value<Int>(number: check.timeout)),
      "retries": .value(Value<Int>(number: check.retries)),
      "startPeriod": .value(Value<Int>(number: check.startPeriod)),
    ]
  }
}
