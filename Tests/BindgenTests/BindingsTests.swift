import Foundation
import TestSupport
import Testing

@testable import Bindings

@Suite struct BindingsTests {
  @Test("writes a schema as Swift")
  func snippet() throws {
    let file = try #require(try Snippet.generate().first { $0.name == "Net.swift" })
    expectNoDifference(file.text, Snippet.swift)
  }

  @Test("writes the same bytes from the same input, whatever the order of its keys")
  func determinism() throws {
    let again = try JSONSerialization.data(
      withJSONObject: JSONSerialization.jsonObject(with: Data(Snippet.schema.utf8)), options: [.prettyPrinted])
    #expect(try Snippet.generate() == Snippet.generate(schema: again))
  }

  @Test("reports all problems of the manifest at once")
  func problems() throws {
    let manifest = Snippet.manifest
      .replacingOccurrences(
        of: #""managed": ["aws_thing"]"#, with: #""managed": ["aws_thing", "aws_nothing", "aws_thing"]"#
      )
      .replacingOccurrences(of: #""vpc_id""#, with: #""vpc_id", "vpc_idd""#)
      .replacingOccurrences(of: "ARN<AWS.Role>", with: "ARN<AWS.Rolle>")
    let error = #expect(throws: BindingsError.self) { try Snippet.generate(manifest: manifest) }
    #expect(
      error?.messages == [
        "bindings.json: services: Net: the provider has no resource 'aws_nothing'",
        "bindings.json: services: Net: 'aws_thing' is named twice",
        "bindings.json: rules: vpc_idd fits nothing — correct or remove it",
        "bindings.json: aws_thing: role_arn: 'AWS.Rolle' is no type of the manifest",
      ])
  }

  @Test("says what is wrong with a schema of another provider")
  func otherProvider() {
    let error = #expect(throws: BindingsError.self) {
      try Snippet.generate(schema: Data(#"{"provider_schemas": {}}"#.utf8))
    }
    #expect(error?.messages == ["provider schema: no provider 'hashicorp/aws' — run `terraform init` with it first"])
  }
}
