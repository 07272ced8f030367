import AWS
import Terraform

/// A service with everything that is made for it.
struct ServiceHandles: HandleGroup {
  let service: FargateService
  @Variable var size: Value<ServiceSize>
  private let ownInputs: OwnInputs

  let executionRole: AWS.IAMRole
  let executionAccess: AWS.Data.IAMPolicyDocument
  let executionPolicy: AWS.IAMRolePolicy
  let taskRole: AWS.IAMRole
  let taskAccess: TaskAccess?
  let taskDefinition: AWS.ECSTaskDefinition
  let jobs: [AWS.ECSTaskDefinition]
  let ecsService: AWS.ECSService
  let registration: AWS.ServiceDiscoveryService?
  let scaling: ServiceScaling?

  init(_ service: FargateService, file: String = #filePath, line: Int = #line) {
    self.service = service
    let label = service.label
    _size = Variable(
      wrappedValue: .object {
        $0.size = service.size
        $0.desiredCount = Value(number: service.desiredCount)
      }, label, "CPU units and MiB of a task of \(service.name), and the number of tasks.", nullable: false,
      file: file, line: line)
    ownInputs = OwnInputs(service)
    executionRole = AWS.IAMRole("\(label)_execution", file: file, line: line)
    executionAccess = AWS.Data.IAMPolicyDocument("\(label)_execution", file: file, line: line)
    executionPolicy = AWS.IAMRolePolicy("\(label)_execution", file: file, line: line)
    taskRole = AWS.IAMRole("\(label)_task", file: file, line: line)
    taskAccess = service.usesExports ? TaskAccess(label) : nil
    taskDefinition = AWS.ECSTaskDefinition(label, file: file, line: line)
    jobs = service.jobs.map { AWS.ECSTaskDefinition($0.label, file: file, line: line) }
    ecsService = AWS.ECSService(label, file: file, line: line)
    registration = service.discoveryName.map { AWS.ServiceDiscoveryService($0.identifier, file: file, line: line) }
    scaling = service.scales ? ServiceScaling(label) : nil
  }

  /// `var.temporal_image`, for an image that the caller gives.
  var imageReference: Value<String> { ownInputs.image.wrappedValue }
  /// `var.temporal_security_group_id`, for a service that is found by name.
  var ownSecurityGroupID: Value<ID<AWS.SecurityGroup>> { ownInputs.securityGroup.wrappedValue }
}

/// Inputs that only some services have.
private struct OwnInputs: ModuleMember, Sendable {
  let image: Variable<String>
  let securityGroup: Variable<ID<AWS.SecurityGroup>>
  private let hasImage: Bool
  private let hasGroup: Bool

  init(_ service: FargateService, file: String = #filePath, line: Int = #line) {
    let variable = if case .variable(let name) = service.image { name } else { "\(service.label)_image" }
    image = Variable(
      variable, "Image of \(service.name), with its version.", nullable: false, file: file, line: line)
    let name = service.discoveryName ?? service.name
    securityGroup = Variable(
      "\(name.identifier)_security_group_id", "Security group of \(service.name), beside that of all tasks.",
      nullable: false, file: file, line: line)
    hasImage = if case .variable = service.image { true } else { false }
    hasGroup = service.discoveryName != nil
  }

  func declare(in declarations: inout Declarations) {
    if hasImage { image.declare(in: &declarations) }
    if hasGroup { securityGroup.declare(in: &declarations) }
  }
}

/// What lets the tasks of a service use what is no data store.
struct TaskAccess: HandleGroup {
  let document: AWS.Data.IAMPolicyDocument
  let policy: AWS.IAMRolePolicy

  init(_ label: String, file: String = #filePath, line: Int = #line) {
    document = AWS.Data.IAMPolicyDocument("\(label)_task", file: file, line: line)
    policy = AWS.IAMRolePolicy("\(label)_task", file: file, line: line)
  }
}

extension FargateService {
  /// The name others find it by.
  var discoveryName: String? { if case .discovery(let name, _) = entrance { name } else { nil } }
}
