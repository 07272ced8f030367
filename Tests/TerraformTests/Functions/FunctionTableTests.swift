import Foundation
import HCL
import TestSupport
import Testing

@testable import Terraform

@Suite struct FunctionTableTests {
  /// The functions that exist only to say why they are left out.
  static let unavailable: Set<String> = ["bcrypt", "timestamp", "uuid"]

  @Test("lists the functions of the real Terraform with their parameters", .requires(.terraform))
  func agreesWithTerraform() throws {
    let run = try TemporaryFolder.with { folder in
      try TestSupport.Terraform.locate().run(["metadata", "functions", "-json"], in: folder.url)
    }
    let metadata = try JSONDecoder().decode(Metadata.self, from: Data(run.output.utf8))
    let expected = metadata.functions.filter { !$0.key.hasPrefix("core::") }
      .map { name, function in
        let rest = function.variadicParameter == nil ? "" : ", …"
        return "\(name)/\(function.parameters?.count ?? 0)\(rest)"
      }
      .sorted()
    let listed = FunctionTable.signatures.map { "\($0.name)/\($0.parameters)\($0.isVariadic ? ", …" : "")" }
    #expect(listed.sorted() == expected)
  }

  @Test("has a Swift function for each, and no Swift function without an entry")
  func agreesWithSources() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Sources/Terraform/Functions").standardized
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    var declared: Set<String> = []
    for file in files where file.pathExtension == "swift" {
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      declared.formUnion(text.matches(of: /(?m)^public func `?([a-z0-9]+)`?[<(]/).map { String($0.1) })
    }
    #expect(declared == Set(FunctionTable.signatures.map(\.name)))
  }

  @Test("has an example of each, with as many arguments as it takes")
  func hasExamples() throws {
    var missing = Set(FunctionTable.signatures.map(\.name)).subtracting(Self.unavailable)
    for example in Samples.functions {
      try Self.walk(example.expression) { call in
        let signature = try #require(FunctionTable.signatures.first { $0.name == call.name }, "\(example.hcl)")
        let count = call.arguments.count
        #expect(
          count == signature.parameters || (signature.isVariadic && count > signature.parameters), "\(example.hcl)")
        missing.remove(call.name)
      }
    }
    #expect(missing.isEmpty)
  }

  @Test("is in order, so that a reader finds a function")
  func isSorted() {
    let names = FunctionTable.signatures.map(\.name)
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
  }

  @Test(
    "knows the version that brought a function",
    arguments: [
      ("join", TerraformVersion(1, 0)), ("startswith", TerraformVersion(1, 3)), ("endswith", TerraformVersion(1, 3)),
      ("timecmp", TerraformVersion(1, 3)), ("strcontains", TerraformVersion(1, 5)),
      ("plantimestamp", TerraformVersion(1, 5)), ("issensitive", TerraformVersion(1, 8)),
      ("provider::aws::arn_parse", TerraformVersion(1, 8)), ("core::join", TerraformVersion(1, 8)),
      ("core::templatestring", TerraformVersion(1, 9)), ("templatestring", TerraformVersion(1, 9)),
      ("ephemeralasnull", TerraformVersion(1, 10)),
    ])
  func versions(_ name: String, _ version: TerraformVersion) {
    #expect(FunctionTable.minimumVersion(of: name) == version)
  }

  @Test("knows no function that Terraform lacks", arguments: ["jsnoencode", "core::nothing", "provider", ""])
  func unknown(_ name: String) {
    #expect(FunctionTable.minimumVersion(of: name) == nil)
  }

  @Test("the cipher text of rsadecrypt comes before the key", .requires(.terraform))
  func argumentsOfRSADecrypt() throws {
    let call = rsadecrypt("!", privatekey: "no key").expression.renderedOnOneLine()
    let run = try TemporaryFolder.with { folder in
      try TestSupport.Terraform.locate().run(["console"], in: folder.url, input: "\(call)\n")
    }
    #expect(run.errors.contains(#"Invalid value for "ciphertext" parameter"#))
  }

  private static func walk(_ expression: HCL.Expression, _ visit: (FunctionCall) throws -> Void) rethrows {
    switch expression {
    case .call(let call):
      try visit(call)
      for argument in call.arguments { try walk(argument, visit) }
    case .access(let base, _): try walk(base, visit)
    default: break
    }
  }
}

/// What `terraform metadata functions -json` prints.
private struct Metadata: Decodable {
  let functions: [String: Function]

  enum CodingKeys: String, CodingKey { case functions = "function_signatures" }

  struct Function: Decodable {
    let parameters: [Parameter]?
    let variadicParameter: Parameter?

    enum CodingKeys: String, CodingKey {
      case parameters
      case variadicParameter = "variadic_parameter"
    }
  }

  struct Parameter: Decodable {}
}
