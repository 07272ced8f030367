import Testing

/// A row of the table of layers: a target, and what it imports.
///
/// The table is exact. What is not listed must not be imported, and what is listed must be.
struct Layer: Sendable, CustomTestStringConvertible {
  /// The name of the target.
  let target: String
  /// Its folder.
  let folder: String
  /// The targets of this package it imports.
  let targets: [String]
  /// Whether it calls the operating system's C library.
  var usesSystem = false
  /// The modules of the toolchain it imports besides.
  var toolchain: [String] = []

  var testDescription: String { target }

  /// The modules of the C libraries, one for each platform.
  static let system = ["Darwin", "Glibc", "Musl"]

  /// All of them: an arrow never runs up.
  static let all = [
    Layer(target: "HCL", folder: "Sources/HCL", targets: []),
    Layer(target: "Generation", folder: "Sources/Generation", targets: [], usesSystem: true),
    Layer(target: "Terraform", folder: "Sources/Terraform", targets: ["HCL"]),
    Layer(target: "AWS", folder: "Sources/AWS", targets: ["Terraform"]),
    Layer(target: "Modules", folder: "Sources/Modules", targets: ["AWS", "Terraform"]),
    Layer(target: "Morket", folder: "Sources/Morket", targets: []),
    Layer(target: "YAML", folder: "Sources/YAML", targets: []),
    Layer(target: "GitHubActions", folder: "Sources/GitHubActions", targets: ["YAML"]),
    Layer(target: "Environments", folder: "environments", targets: ["AWS", "Modules", "Morket", "Terraform"]),
    Layer(target: "Docker", folder: "Sources/Docker", targets: ["YAML"]),
    Layer(target: "Images", folder: "docker", targets: ["Docker", "Morket"]),
    Layer(target: "Workflows", folder: "workflows", targets: ["GitHubActions", "Morket"]),
    Layer(target: "Commands", folder: "Sources/Commands", targets: ["Generation", "Terraform"], usesSystem: true),
    Layer(
      target: "morket-gen", folder: "Sources/morket-gen",
      targets: ["Commands", "Docker", "Environments", "GitHubActions", "Images", "Workflows"]),
    Layer(
      target: "morket-bench", folder: "Sources/morket-bench", targets: ["AWS", "Environments", "HCL", "Terraform"],
      usesSystem: true),
    Layer(target: "Bindings", folder: "Sources/Bindings", targets: [], toolchain: ["Foundation"]),
    Layer(target: "bindgen", folder: "Sources/bindgen", targets: ["Bindings"], toolchain: ["Foundation"]),
    Layer(
      target: "TestSupport", folder: "Tests/TestSupport", targets: [], toolchain: ["Foundation", "Testing"]),
  ]
}
