/// A service of a compose file.
///
///     redis:
///       image: redis:7.2-alpine
///       …
///
/// What every service needs is an argument; the rest is set in the closure: `$0.environment = …`.
public struct ComposeService: Hashable, Sendable {
  /// What its container is started from.
  public enum Source: Hashable, Sendable {
    /// An image of others.
    case pulled(PulledImage)
    /// An image of ours, built by a Dockerfile under a name.
    case built(Dockerfile, image: String, arguments: [Variable] = [])
  }

  /// When it is started again.
  public enum Restart: String, Hashable, Sendable {
    /// Always, until somebody stops it.
    case unlessStopped = "unless-stopped"
    /// Never: it runs once.
    case never = "no"
  }

  /// A name and its value.
  public struct Variable: Hashable, Sendable {
    let name: String
    let value: ComposeText

    /// Makes the pair.
    public init(_ name: String, _ value: ComposeText) {
      self.name = name
      self.value = value
    }
  }

  /// The name, by which others reach it too.
  public let name: String
  /// What its container is started from.
  public let source: Source
  /// When it is started again.
  public let restart: Restart
  /// The networks it is in.
  public let networks: [ComposeNetwork]
  /// What is said about it.
  public var comment: String?
  /// What is run instead of the image's own command; empty for that.
  public var command: [String] = []
  /// How it is asked whether it is well, if not as its image says.
  public var healthCheck: ContainerHealthCheck?
  /// What it waits for.
  public var dependencies: [Dependency] = []
  /// The environment variables, in the order written.
  public var environment: [Variable] = []
  /// The ports that the host has.
  public var ports: [PublishedPort] = []
  /// What outlives its containers.
  public var volumes: [VolumeMount] = []
  /// Whether it may write to nothing but its volumes and temporary folders.
  public var isReadOnly = false
  /// Folders in memory that it may write to.
  public var temporaryFolders: [String] = []
  /// Whether a process of Docker's reaps what its own leaves behind.
  public var hasInit = false
  /// Whether it gives up all privileges of root, and gets no new ones.
  public var dropsPrivileges = false
  /// The size of `/dev/shm`, such as `1gb`.
  public var sharedMemory: String?
  /// The name that the container gives itself, where data is kept under it.
  public var hostName: String?
  /// Limits that are not the host's, both soft and hard.
  public var limits: [Limit] = []
  let location: SourceLocation

  /// A limit of the kernel's: `nofile`, `memlock`.
  public struct Limit: Hashable, Sendable {
    let name: String
    let value: Int

    /// Makes the limit; -1 is none.
    public init(_ name: String, _ value: Int) {
      self.name = name
      self.value = value
    }
  }

  /// Makes a service.
  public init(
    _ name: String, from source: Source, in networks: [ComposeNetwork], restart: Restart = .unlessStopped,
    file: String = #filePath, line: Int = #line, _ set: (inout ComposeService) -> Void = { _ in }
  ) {
    self.name = name
    self.source = source
    self.networks = networks
    self.restart = restart
    location = SourceLocation(file: file, line: line)
    set(&self)
  }

  /// The check that Docker makes in the end: the service's own, or its image's. What runs once is not asked.
  var effectiveHealthCheck: ContainerHealthCheck? {
    if restart == .never { return nil }
    if let healthCheck { return healthCheck }
    if case .built(let dockerfile, _, _) = source { return dockerfile.runtime.healthCheck }
    return nil
  }

  /// The programs of its image.
  var tools: Set<String> {
    switch source {
    case .pulled(let image): image.tools
    case .built(let dockerfile, _, _): dockerfile.tools
    }
  }
}

/// Something that has to be before a service is started.
public struct Dependency: Hashable, Sendable {
  enum Condition: String, Hashable, Sendable {
    case healthy = "service_healthy"
    case completed = "service_completed_successfully"
  }

  let condition: Condition
  let service: ComposeService

  /// The service is well.
  public static func healthy(_ service: ComposeService) -> Dependency {
    Dependency(condition: .healthy, service: service)
  }
  /// The service has run, and succeeded.
  public static func completed(_ service: ComposeService) -> Dependency {
    Dependency(condition: .completed, service: service)
  }
}
