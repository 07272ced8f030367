import Terraform

/// A root module that defines nothing.
struct EmptyRoot: RootModule {
  static let name = "empty"
  var body: ModuleContent {}
}
