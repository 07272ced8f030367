/// A service of Morket: all that infrastructure, images and workflows have to agree on about it.
public struct Service: Hashable, Sendable {
  /// How others reach a service: a port nobody reaches cannot be said.
  public enum Entrance: Hashable, Sendable {
    /// Nobody calls it.
    case none
    /// Requests with these paths come by the load balancer; of two rules that fit, the lower priority wins.
    case loadBalancer(port: Int, paths: [String], healthPath: String, priority: Int)
    /// Tasks call it by a name inside the VPC: `temporal` is `temporal.morket.local`.
    case discovery(name: String, port: Int)
  }

  /// Ports on which the tasks of one service talk to each other.
  public struct Peering: Hashable, Sendable {
    /// The ports.
    public let ports: ClosedRange<Int>
    /// What for.
    public let purpose: String
    /// Tells several apart in names.
    public let suffix: String
  }

  /// What a service may write to besides what it uses.
  public enum RootFileSystem: Hashable, Sendable {
    /// Nothing but the folder of temporary files.
    case readOnly
    /// All of it; the text says why.
    case writable(String)
  }

  /// The short name, for example `backend`.
  public let name: String
  /// What its containers are started from.
  public let image: Image
  /// What is run instead of the image's own command; empty for that.
  public let command: [String]
  /// How others reach it.
  public let entrance: Entrance
  /// On which ports its tasks talk to each other.
  public let peerings: [Peering]
  /// How its containers are asked whether they are well.
  public let healthCheck: HealthCheck
  /// What it may write to.
  public let rootFileSystem: RootFileSystem
  /// Whether it may run as more tasks when there is more to do.
  public let scales: Bool
  /// Whether the errors in its log are counted, and raise an alarm.
  public let countsErrors: Bool
  /// What it is told besides what follows from its uses.
  public let settings: [EnvironmentVariable]
  /// What runs once on its image, with all that it is started with.
  public let jobs: [Job]
  /// What it uses.
  public private(set) var uses: [Use] = []

  init(
    _ name: String, image: Image, command: [String] = [], entrance: Entrance = .none,
    peerings: [Peering] = [], healthCheck: HealthCheck, rootFileSystem: RootFileSystem = .readOnly,
    scales: Bool = false,
    countsErrors: Bool = false, settings: [EnvironmentVariable] = [], jobs: [Job] = []
  ) {
    self.name = name
    self.image = image
    self.command = command
    self.entrance = entrance
    self.peerings = peerings
    self.healthCheck = healthCheck
    self.rootFileSystem = rootFileSystem
    self.scales = scales
    self.countsErrors = countsErrors
    self.settings = settings
    self.jobs = jobs
  }

  /// The service, using these too.
  func uses(_ uses: Use...) -> Service { self.uses(uses) }

  /// The service, using these too.
  func uses(_ uses: [Use]) -> Service {
    var copy = self
    copy.uses += uses
    return copy
  }

  /// The port it listens on.
  public var port: Int? {
    switch entrance {
    case .none: nil
    case .loadBalancer(let port, _, _, _), .discovery(_, let port): port
    }
  }

  /// The secret environment variables, in lexical order.
  public var secrets: [Secret] {
    uses.flatMap(\.secrets).sorted { $0.variable < $1.variable }
  }

  /// The other environment variables, in lexical order.
  public var environment: [EnvironmentVariable] {
    let port = port.map { _ in [EnvironmentVariable("PORT", .ownPort)] } ?? []
    return (settings + uses.flatMap(\.settings) + (image.reference == nil ? port : [])).sorted { $0.name < $1.name }
  }
}

/// Something that is run once and ends, on a service's image.
public struct Job: Hashable, Sendable {
  /// The short name, for example `migration`.
  public let name: String
  /// What is run.
  public let command: [String]

  /// Brings the schemas of the databases up to what the backend's code expects.
  public static let migration = Job(name: "migration", command: ["/usr/local/bin/migrate.sh"])
}
