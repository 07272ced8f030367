import AWS
import Modules
import Morket

extension Service {
  /// The service as the module `ecs` is made with it; the sizes are those of production.
  var onFargate: FargateService {
    FargateService(
      name, image: image.onFargate, command: command, entrance: fargateEntrance,
      healthCheck: healthCheck.onFargate,
      rootFileSystem: fargateFileSystem, size: size.task, desiredCount: size.count, scales: scales,
      usesExports: uses.contains(.exports), jobs: jobs.map { .init($0.name, command: $0.command) })
  }

  /// The service as the load balancer and its security group see it, if it stands behind one.
  var behindLoadBalancer: LoadBalancedService? {
    guard case .loadBalancer(let port, let paths, let healthPath, let priority) = entrance else { return nil }
    return LoadBalancedService(name, port: port, healthPath: healthPath, paths: paths, priority: priority)
  }

  /// The security group of its own that a service has which others find by name.
  var ownGroup: GuardedGroup? {
    guard case .discovery(let name, let port) = entrance else { return nil }
    return GuardedGroup(
      name, title, doors: [.init(port, "\(title) from ECS tasks", suffix: "frontend")],
      peerings: peerings.map { .init($0.ports, $0.purpose, suffix: $0.suffix) },
      exits: [.anywhere("Data stores and image registries")])
  }

  /// The name for people: `Temporal server`.
  private var title: String {
    name.prefix(1).uppercased() + name.dropFirst().map { $0 == "-" ? " " : String($0) }.joined()
  }

  private var fargateEntrance: FargateService.Entrance {
    switch entrance {
    case .none: .none
    case .loadBalancer(let port, _, _, _): .loadBalancer(port: port)
    case .discovery(let name, let port): .discovery(name: name, port: port)
    }
  }

  private var fargateFileSystem: FargateService.RootFileSystem {
    switch rootFileSystem {
    case .readOnly: .readOnly
    case .writable(let reason): .writable(reason: reason)
    }
  }
}

extension HealthCheck {
  fileprivate var onFargate: FargateService.HealthCheck {
    .init(
      command: command, startPeriod: startPeriod, interval: Self.interval, timeout: Self.timeout, retries: Self.retries)
  }
}

extension Image {
  /// A repository of ours, or a reference that the composition hands in.
  fileprivate var onFargate: FargateService.Image {
    reference == nil ? .repository(name) : .variable("\(name)_image")
  }
}

extension DataStore {
  /// The store's security group: ECS tasks get in, and what installs itself gets out.
  var group: GuardedGroup {
    GuardedGroup(
      name, title, doors: endpoints.map { .init($0.port, "\($0.name) from ECS tasks", suffix: $0.suffix) },
      exits: self == .clickHouse
        ? [
          .port(443, "Package repository and AWS services", suffix: "https"),
          .port(80, "Package mirrors", suffix: "http"),
        ]
        : [])
  }
}
