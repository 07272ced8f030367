import Generation

/// A small tree of two environments that the tests write and change.
enum SampleTree {
  /// What `morket-gen staging` gives.
  static func staging(_ change: (inout [GeneratedFile]) -> Void = { _ in }) -> GeneratedTree {
    tree("staging", change)
  }

  /// What `morket-gen production` gives.
  static func production(_ change: (inout [GeneratedFile]) -> Void = { _ in }) -> GeneratedTree {
    tree("production", change)
  }

  private static func tree(_ environment: String, _ change: (inout [GeneratedFile]) -> Void) -> GeneratedTree {
    let folder = "terraform/environments/\(environment)"
    var files = [
      GeneratedFile(vpc, group: "modules/vpc", header: .hash, contents: "resource \"aws_vpc\" \"this\" {}\n"),
      GeneratedFile(zip, group: "modules/rotation", header: .absent, contents: [0x50, 0x4b, 0x00, 0xff]),
      GeneratedFile(
        script, group: "modules/rotation", header: .hash, isExecutable: true, contents: "#!/bin/sh\ntrue\n"),
      GeneratedFile(
        "\(folder)/main.tf", group: "environments/\(environment)", header: .hash, source: "environments/Platform.swift",
        contents: "module \"vpc\" {}\n"),
    ]
    change(&files)
    return GeneratedTree(
      files: files, scopes: ["terraform/modules", Scope(folder)], command: "morket-gen \(environment)")
  }

  static let vpc = "terraform/modules/vpc/main.tf"
  static let zip = "terraform/modules/rotation/rotation.zip"
  static let script = "terraform/modules/rotation/build.sh"
  static let main = "terraform/environments/staging/main.tf"
}

extension [GeneratedFile] {
  /// Gives a file other contents.
  mutating func set(_ path: String, _ contents: String) {
    for index in indices where self[index].path == path { self[index].contents = Array<UInt8>(contents.utf8) }
  }

  /// Takes files out.
  mutating func drop(_ paths: String...) {
    removeAll { paths.contains($0.path) }
  }
}
