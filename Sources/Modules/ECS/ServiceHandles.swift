import AWS
import Terraform

/// A service with everything that is made for it.
struct ServiceHandles: HandleGroup {
  let service: FargateService
  let inputs: ServiceInputs

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
    inputs = ServiceInputs(service, file: file, line: line)
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

  /// `var.backend`
  var size: Value<ServiceSize> { inputs.size.wrappedValue }
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
