import Terraform

/// A root module that defines nothing.
struct EmptyRoot: Module {
  static let name = "empty"
  var body: ModuleContent {}
}
