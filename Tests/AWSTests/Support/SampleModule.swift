import Terraform

/// A root module that is nothing but its body.
protocol SampleModule: RootModule {}

extension SampleModule {
  static var name: String { "sample" }

  /// The text of `main.tf`.
  static var text: String {
    let folder = configuration.environments[0]
    guard let file = folder.files.first(where: { $0.name == "main.tf" }) else { return "" }
    return String(decoding: file.rendered().bytes, as: UTF8.self)
  }

  /// What is wrong, without the places.
  static var findings: [String] {
    configuration.findings.map { "\($0.what) — \($0.why) — \($0.remedy)" }
  }

  /// The module in an environment that sets nothing.
  static var configuration: Configuration {
    Configuration(environments: [Environment<Self>("sample", backend: .local()) { _ in }])
  }
}
