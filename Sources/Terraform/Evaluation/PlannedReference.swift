/// An attribute that the provider computes, known by the resource it belongs to.
public struct PlannedReference: Equatable {
  /// The resource.
  public let resource: PlannedResource
  /// The attribute's name, and the steps inside it: `["instances", "0", "endpoints"]`.
  public let path: [String]

  /// The attribute's name.
  public var attribute: String { path.first ?? "" }

  func appending(_ step: String) -> PlannedReference {
    PlannedReference(resource: resource, path: path + [step])
  }
}

extension PlannedReference: CustomStringConvertible {
  /// The reference as Terraform would print it: `module.vpc.aws_subnet.private[0].id`.
  public var description: String { ([resource.address] + path).joined(separator: ".") }
}
