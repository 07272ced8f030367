public import AWS
import Terraform

/// A service on Fargate, as the module `ecs` is made with it: what does not differ between environments.
///
/// What does (size, number of tasks, environment, secrets) comes in by the module's variables.
public struct FargateService: Hashable, Sendable {
  /// Where a service's image comes from.
  public enum Image: Hashable, Sendable {
    /// One of the repositories given, by the name of the image; the tag is the module's `image_tag`.
    case repository(String)
    /// A reference that the caller gives in a variable of this name.
    case variable(String)
  }

  /// How others reach a service.
  public enum Entrance: Hashable, Sendable {
    /// Nobody calls it.
    case none
    /// By the load balancer, on this port.
    case loadBalancer(port: Int)
    /// By this name in the private DNS namespace, on this port; it wears a security group of the name besides the common one.
    case discovery(name: String, port: Int)
  }

  /// What a service may write to besides what it uses.
  public enum RootFileSystem: Hashable, Sendable {
    /// Nothing but `/tmp`, which is a volume.
    case readOnly
    /// All of it; the reason is told to scanners.
    case writable(reason: String)
  }

  /// How its container is asked whether it is well. ECS does not look at the image's own check.
  public struct HealthCheck: Hashable, Sendable {
    let command: [String]
    let startPeriod: Int
    let interval: Int
    let timeout: Int
    let retries: Int

    /// Makes a check of a command in Docker's form: asked every so many seconds, and unwell after so many failures. In the
    /// first seconds (0 to 300) failures do not count.
    public init(command: [String], startPeriod: Int, interval: Int = 30, timeout: Int = 5, retries: Int = 3) {
      self.command = command
      self.startPeriod = startPeriod
      self.interval = interval
      self.timeout = timeout
      self.retries = retries
    }
  }

  /// Something that is run once on the service's image, with its roles, environment and secrets.
  public struct Job: Hashable, Sendable {
    let name: String
    let command: [String]

    /// Makes the declaration.
    public init(_ name: String, command: [String]) {
      self.name = name
      self.command = command
    }

    var label: String { name.identifier }
  }

  let name: String
  let image: Image
  let command: [String]
  let entrance: Entrance
  let healthCheck: HealthCheck
  let rootFileSystem: RootFileSystem
  let size: FargateSize
  let desiredCount: Int
  let scales: Bool
  let usesExports: Bool
  let jobs: [Job]

  /// Makes the declaration; size and number of tasks are the defaults of the service's variable.
  public init(
    _ name: String, image: Image, command: [String] = [], entrance: Entrance = .none, healthCheck: HealthCheck,
    rootFileSystem: RootFileSystem = .readOnly, size: FargateSize, desiredCount: Int, scales: Bool = false,
    usesExports: Bool = false, jobs: [Job] = []
  ) {
    self.name = name
    self.image = image
    self.command = command
    self.entrance = entrance
    self.healthCheck = healthCheck
    self.rootFileSystem = rootFileSystem
    self.size = size
    self.desiredCount = desiredCount
    self.scales = scales
    self.usesExports = usesExports
    self.jobs = jobs
  }

  /// The name as HCL identifiers have it.
  var label: String { name.identifier }

  /// The port others reach it on.
  var port: Int? {
    switch entrance {
    case .none: nil
    case .loadBalancer(let port), .discovery(_, let port): port
    }
  }

  var isLoadBalanced: Bool { if case .loadBalancer = entrance { true } else { false } }
}
