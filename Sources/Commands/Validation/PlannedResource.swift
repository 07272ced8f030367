/// A resource that a plan would make.
struct PlannedResource: Hashable {
  /// The call that it is in, `module.vpc`; nothing in the root.
  let module: String
  /// Its type: `aws_vpc`.
  let type: String

  /// Reads a line of `terraform plan -json`; `nil` for all but a resource that would be created.
  init?(_ line: JSONValue) {
    guard line["type"]?.string == "planned_change", let change = line["change"], change["action"]?.string == "create",
      let resource = change["resource"], let type = resource["resource_type"]?.string
    else { return nil }
    module = resource["module"]?.string ?? ""
    self.type = type
  }
}
