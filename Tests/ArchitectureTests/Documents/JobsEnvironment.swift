import Terraform

/// A root module around the module that the documents show.
struct JobsRoot: RootModule {
  static let name = "example"
  let jobs = ModuleCall(Jobs())

  var body: ModuleContent {
    jobs { $0.name = "shop" }
  }
}

extension Environment where Root == JobsRoot {
  static var example: Self {
    Environment("example", backend: .local()) { _ in }
  }
}
