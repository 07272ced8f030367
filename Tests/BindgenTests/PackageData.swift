import Foundation
import TestSupport
import Testing

@testable import Bindings

/// The committed bindings, and the real provider they were made from.
enum PackageData {
  static let package = Bindings.Package(
    root: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent())

  /// The Swift files as they are committed, by name.
  static func generated() throws -> [GeneratedFile] {
    try FileManager.default.contentsOfDirectory(atPath: package.generated.path).sorted().map { name in
      let text = try String(contentsOf: package.generated.appendingPathComponent(name), encoding: .utf8)
      return GeneratedFile(name: name, text: text)
    }
  }

  /// Terraform with the provider mirror of this machine.
  static let terraform = TerraformRunner { arguments, folder in
    let result = try Terraform.locate().run(arguments, in: folder, timeLimit: 300)
    return .init(status: result.status, output: result.output, errors: result.errors)
  }

  /// The real provider's schema, asked for once.
  static let schema = Swift.Result { try Bindings.schema(package: package, terraform: terraform) }
}
