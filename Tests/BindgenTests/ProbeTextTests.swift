import Foundation
import Testing

@testable import Bindings

@Suite struct ProbeTextTests {
  @Test("writes what the schema requires and one wrong value")
  func nested() throws {
    let type = TypeKey(mode: .managed, name: "aws_thing", service: "Net")
    let probe = Probe(type: type, path: "health_check.matcher.codes", wrong: .negative, companions: ["mode"])
    let schema = try ProviderSchema.decode(Data(Snippet.schema.utf8))
    #expect(
      ProbeText(probe, number: 7, schema: schema).text == """
        resource "aws_thing" "probe7" {
          mode = "x"
          name = "x"
          policy = "x"
          role_arn = "x"
          vpc_ids = ["x"]
          health_check {
            path = "x"
            matcher {
              codes = [-7654321]
            }
          }
        }

        """)
  }

  @Test("probes every string and number that can be set, and nothing that is omitted")
  func plan() throws {
    let schema = try ProviderSchema.decode(Data(Snippet.schema.utf8))
    let manifest = Snippet.manifest.replacingOccurrences(
      of: #""omitted": {}"#, with: #""omitted": {"aws_thing:health_check": "not wanted"}"#)
    let plan = ProbePlan(schema: schema, manifest: try Manifest.decode(Data(manifest.utf8)))
    let paths = plan.probes.filter { $0.type.key == "aws_thing" && $0.wrong == .text }.map(\.path)
    #expect(paths == ["id", "mode", "name", "old", "password_wo", "policy", "role_arn", "tags", "token", "vpc_ids"])
  }
}
