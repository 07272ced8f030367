// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "morket-gen",
  platforms: [.macOS(.v13)],
  products: [
    .executable(name: "morket-gen", targets: ["morket-gen"])
  ],
  targets: [
    // The engine: an arrow never runs up this list.
    .target(name: "HCL"),
    .target(name: "Generation"),
    .target(name: "Terraform", dependencies: ["HCL"]),
    .target(name: "AWS", dependencies: ["Terraform"], exclude: ["Bindings"]),
    .target(name: "Modules", dependencies: ["AWS", "Terraform"]),
    .target(name: "Morket"),
    .target(name: "YAML"),
    .target(name: "Docker", dependencies: ["YAML"]),
    .target(name: "GitHubActions", dependencies: ["YAML"]),

    // What people edit.
    .target(
      name: "Environments", dependencies: ["Modules", "Morket", "AWS", "Terraform"], path: "environments"),
    // Not the whole folder: what is generated may stand in docker/ too, and SwiftPM would warn of it.
    .target(name: "Images", dependencies: ["Docker", "Morket"], path: "docker/Images"),
    .target(name: "Workflows", dependencies: ["GitHubActions", "Morket"], path: "workflows"),

    // The commands.
    .target(name: "Commands", dependencies: ["Generation", "Terraform"]),
    .executableTarget(
      name: "morket-gen", dependencies: ["Commands", "Docker", "Environments", "GitHubActions", "Images", "Workflows"]),
    .target(name: "Bindings"),
    .executableTarget(name: "bindgen", dependencies: ["Bindings"]),
    .executableTarget(
      name: "morket-bench", dependencies: ["morket-gen", "Environments", "AWS", "Terraform", "HCL"]),

    // The tests.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "HCLTests", dependencies: ["HCL", "TestSupport"]),
    .executableTarget(name: "tree-writer", dependencies: ["Generation"], path: "Tests/TreeWriter"),
    .testTarget(name: "GenerationTests", dependencies: ["Generation", "TestSupport", "tree-writer"]),
    .testTarget(name: "YAMLTests", dependencies: ["YAML", "TestSupport"], exclude: ["read_back.py"]),
    .testTarget(name: "GitHubActionsTests", dependencies: ["GitHubActions", "TestSupport"]),
    .testTarget(
      name: "WorkflowTests", dependencies: ["GitHubActions", "Morket", "Workflows", "TestSupport"],
      exclude: ["Runner"]),
    .testTarget(name: "DockerTests", dependencies: ["Docker", "TestSupport"]),
    .testTarget(name: "ImagesTests", dependencies: ["Docker", "Images", "Morket", "TestSupport"]),
    .testTarget(name: "TerraformTests", dependencies: ["Terraform", "HCL", "TestSupport"]),
    .testTarget(name: "BindgenTests", dependencies: ["Bindings", "TestSupport"]),
    .testTarget(
      name: "CommandTests", dependencies: ["Commands", "Generation", "Terraform", "TestSupport", "morket-gen"]),
    .testTarget(
      name: "GoldenTests", dependencies: ["Commands", "Environments", "Generation", "TestSupport", "morket-gen"]),
    .testTarget(
      name: "EnvironmentTests",
      dependencies: [
        "AWS", "Commands", "Environments", "Generation", "Modules", "Morket", "Terraform", "TestSupport", "morket-gen",
      ]),
    .testTarget(
      name: "RotationTests", dependencies: ["Modules", "TestSupport"], exclude: ["rotation_test.py"]),
    .testTarget(name: "MigrationTests", dependencies: ["Images", "TestSupport"], exclude: ["harness"]),
    .testTarget(
      name: "ArchitectureTests",
      dependencies: ["AWS", "Docker", "Environments", "GitHubActions", "Modules", "Terraform", "TestSupport"]),
    .testTarget(
      name: "RuleTests", dependencies: ["AWS", "Commands", "Generation", "Terraform", "TestSupport"]),
    .testTarget(name: "AWSTests", dependencies: ["AWS", "Terraform", "HCL", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
