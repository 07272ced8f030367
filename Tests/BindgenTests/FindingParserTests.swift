import Foundation
import Testing

@testable import Bindings

@Suite struct FindingParserTests {
  @Test(
    "reads what the provider's errors say of the probed attribute",
    arguments: [
      (#"expected mode to be one of ["A" "B"], got ~ no value ~"#, Finding.strings(["A", "B"])),
      (#"expected rule.0.mode to be one of ["A \"x\""], got ~ no value ~"#, .strings([#"A "x""#])),
      ("expected length of mode to be in the range (1 - 255), got ", .length(1, 255)),
      ("expected mode to be in the range (0 - 100), got -7654321", .range(0, 100)),
      ("expected mode to be at least (1), got -7654321", .range(1, nil)),
      ("expected mode to be divisible by 60, got: -7654321", .rule("divisible by 60")),
      (#""mode" (~ no value ~) is an invalid ARN: arn: invalid prefix"#, .format("arn")),
      (#""mode" contains an invalid JSON: invalid character '~'"#, .format("json")),
      (#"invalid value for mode (must begin with custom-)"#, .rule("must begin with custom-")),
      (#"expected value of mode to match regular expression "^[a-z]+$", got ~ no value ~"#, .pattern("^[a-z]+$")),
    ])
  func summary(text: String, finding: Finding) {
    #expect(parse(summary: text, path: "rule.mode") == finding)
  }

  @Test("reads the errors of the provider's newer framework")
  func detail() {
    #expect(
      parse(
        summary: "Invalid Attribute Value Match",
        detail: #"Attribute rule[0].mode value must be one of: ["\"A\"" "\"B\""], got: "~ no value ~""#,
        path: "rule.mode")
        == .strings(["A", "B"]))
    #expect(
      parse(
        summary: "Invalid String Enum Value",
        detail: "The provided value does not match.\n\nPath: mode\nGiven Value: ~ no value ~\nValid Values: [A B]",
        path: "mode") == .strings(["A", "B"]))
    #expect(
      parse(
        summary: "Missing required argument", detail: #""mode": all of `mode,other` must be specified"#, path: "mode")
        == .needs(["other"]))
  }

  @Test("leaves errors of other attributes alone, and lists that a required neighbour's filler broke")
  func others() {
    #expect(parse(summary: #"expected kind to be one of ["A"], got ~ no value ~"#, path: "mode") == nil)
    #expect(parse(summary: #"expected mode to be one of ["A"], got x"#, path: "mode") == nil)
    #expect(parse(summary: "expected length of other to be in the range (1 - 2), got x", path: "mode") == nil)
  }

  private func parse(summary: String, detail: String? = nil, path: String) -> Finding? {
    let type = TypeKey(mode: .managed, name: "aws_x", service: "X")
    return FindingParser(probe: Probe(type: type, path: path, wrong: .text))
      .parse(ValidateDiagnostic(summary: summary, detail: detail, range: nil))
  }
}
