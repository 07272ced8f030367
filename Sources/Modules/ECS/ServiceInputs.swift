import AWS
import Terraform

/// What a module is told of a service: its size, and what only some services need to be told.
struct ServiceInputs: ModuleMember, Sendable {
  let size: Variable<ServiceSize>
  /// For an image that the caller gives.
  let image: Variable<String>
  /// For a service that is found by name.
  let securityGroup: Variable<ID<AWS.SecurityGroup>>
  private let hasImage: Bool
  private let hasGroup: Bool

  init(_ service: FargateService, file: String = #filePath, line: Int = #line) {
    size = Variable(
      wrappedValue: .object {
        $0.size = service.size
        $0.desiredCount = Value(number: service.desiredCount)
      }, service.label, "CPU units and MiB of a task of \(service.name), and the number of tasks.", nullable: false,
      file: file, line: line)
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
    size.declare(in: &declarations)
    if hasImage { image.declare(in: &declarations) }
    if hasGroup { securityGroup.declare(in: &declarations) }
  }
}
