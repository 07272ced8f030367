import AWS
import Terraform

/// A service behind the load balancer: which requests it gets, and on which port.
///
/// The modules `vpc` and `alb` are made with it: the first opens the port between the two groups, the second routes to it.
public struct LoadBalancedService: Hashable, Sendable {
  /// The short name, for example `backend`; it ends the names of what is made for the service.
  public let name: String
  /// The port it listens on.
  public let port: Int
  /// The path that answers 200 when the service is up.
  public let healthPath: String
  /// The paths of its requests, at most five, for example `/api/v1/*`.
  public let paths: [String]
  /// The place of its rule: of two that fit, the lower wins.
  public let priority: Int

  /// Makes the declaration.
  public init(_ name: String, port: Int, healthPath: String, paths: [String], priority: Int) {
    self.name = name
    self.port = port
    self.healthPath = healthPath
    self.paths = paths
    self.priority = priority
  }

  /// The name as HCL identifiers have it.
  var label: String { name.identifier }
}

extension LoadBalancedService {
  /// The port as a variable of a module: `variable "backend_port"`.
  func portVariable(file: String = #filePath, line: Int = #line) -> Variable<Port> {
    Variable(
      wrappedValue: Value(number: port), "\(label)_port", "Port of the service \(name).", nullable: false, file: file,
      line: line)
  }
}

extension String {
  /// A name with hyphens as HCL identifiers are written.
  var identifier: String { String(map { $0 == "-" ? "_" : $0 }) }
}
