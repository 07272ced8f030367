import HCL
import TestSupport
import Testing

@testable import Terraform

@Suite struct HeredocTests {
  private let zones = Value<[String]>(expression: .reference("var", "zones"))

  private func written<Type>(_ value: Value<Type>) -> String {
    Body([.attribute(Attribute("text", value.expression))]).rendered()
  }

  @Test("is written over several lines, its directives as they stand in Swift")
  func lines() {
    let text: Value<JSON> = .heredoc(
      """
      hosts:
      \(for: "zone", in: zones, strip: .after, do: { "\n  - \($0)\n" })
      """)
    expectNoDifference(
      written(text),
      """
      text = <<EOT
      hosts:
      %{for zone in var.zones~}
        - ${zone}
      %{endfor~}
      EOT

      """)
  }

  @Test("ends with one line end, whether the text does or not", arguments: ["a\nb", "a\nb\n"])
  func lineEnd(_ text: String) {
    expectNoDifference(
      written(.heredoc(Value<String>(text: text))),
      """
      text = <<-EOT
        a
        b
      EOT

      """)
  }

  @Test("takes a value that is no text, and leaves a heredoc as it is")
  func otherValues() {
    let value = Value<String>.heredoc(zones[0])
    expectNoDifference(written(value), "text = <<-EOT\n  ${var.zones[0]}\nEOT\n")
    #expect(Value<String>.heredoc(value).expression == value.expression)
  }

  @Test("keeps the faults of the text")
  func faults() {
    let wrong: Value<String> = "\(zones.map("1") { $0 }[0])"
    #expect(Value<String>.heredoc(wrong).faults.map(\.literal) == ["1"])
  }
}
