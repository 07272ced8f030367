import HCL
import Terraform

extension Samples {
  static let templateCases: [ExpressionCase] = [
    ExpressionCase("\(title)" as Value<String>, "var.title", gives: #""hello world""#),
    ExpressionCase("\(low)" as Value<String>, "tostring(var.low)", gives: #""2""#),
    ExpressionCase("\(low)x" as Value<String>, #""${var.low}x""#, gives: #""2x""#),
    ExpressionCase(
      "\(title)-\(8080 as Value<Int>)-\(true as Value<Bool>)" as Value<String>, #""${var.title}-8080-true""#,
      gives: #""hello world-8080-true""#),
    ExpressionCase("\(low)" == title, "tostring(var.low) == var.title", gives: "false"),
    ExpressionCase(
      "a  \(title, strip: .before)  b" as Value<String>, #""a  ${~var.title}  b""#, gives: #""ahello world  b""#),
    ExpressionCase(
      "a  \(title, strip: [.before, .after])  b" as Value<String>, #""a  ${~var.title~}  b""#,
      gives: #""ahello worldb""#),
    ExpressionCase(
      "level=\(if: enabled, then: "warn", else: "debug")" as Value<String>,
      #""level=%{if var.enabled}warn%{else}debug%{endif}""#, gives: #""level=warn""#),
    ExpressionCase(
      "\(title)\(if: low > 5, then: " (\(low))")" as Value<String>,
      #""${var.title}%{if var.low > 5} (${var.low})%{endif}""#, gives: #""hello world""#),
    ExpressionCase(
      "\(for: "zone", in: zones, do: { "<\($0)>" })" as Value<String>,
      #""%{for zone in var.zones}<${zone}>%{endfor}""#, gives: #""\u003ca\u003e\u003cb\u003e\u003cc\u003e""#),
    ExpressionCase(
      "\(for: "name", "size", in: sizes, strip: .after, do: { "  \($0)=\($1);" })" as Value<String>,
      #""%{for name, size in var.sizes~}  ${name}=${size};%{endfor~}""#, gives: #""api=2;web=1;""#),
    ExpressionCase(
      .heredoc(
        """
        port = \(low)
        \(if: enabled, then: "log = warn", else: "log = debug")
        """) as Value<String>,
      #""port = ${var.low}\n%{if var.enabled}log = warn%{else}log = debug%{endif}\n""#,
      gives: #""port = 2\nlog = warn\n""#),
    ExpressionCase(
      .heredoc(
        """
        hosts:
        \(for: "zone", in: zones, strip: .after, do: { "\n  - \($0)\n" })
        """) as Value<String>,
      #""hosts:\n%{for zone in var.zones}  - ${zone}\n%{endfor}""#, gives: #""hosts:\n  - a\n  - b\n  - c\n""#),
    ExpressionCase(chomp(.heredoc("a\nb\n")), #"chomp("a\nb\n")"#, gives: #""a\nb""#),
    ExpressionCase("x\(.heredoc("a\nb") as Value<String>)" as Value<String>, #""xa\nb\n""#, gives: #""xa\nb\n""#),
  ]
}
