import Terraform

/// The page of the rules: for each what it looks at, the limit with its source, and what to do.
enum RulePage {
  static let file = "rules.md"

  /// The page; nothing where there are no rules.
  static func text(_ groups: [RuleGroup]) -> String {
    let count = groups.reduce(0) { $0 + $1.rules.count }
    guard count > 0 else { return "" }
    let index = groups.map { group in
      "- \(group.service): \(group.rules.map { "[\($0.id)](#\($0.id))" }.joined(separator: ", "))\n"
    }
    return """
      # Rules

      What the services refuse, and neither `terraform validate` nor `terraform plan` sees: \(count) rules. Each looks at what \
      every environment plans, as far as that is known before the apply, and stops the generation at the line of Swift that \
      breaks it. Where a rule has to be broken, the definition says so with `.waive("the-rule", "why")`; \
      `morket-gen list --waivers` shows these.

      \(index.joined())
      """ + groups.map(section).joined()
  }

  private static func section(_ group: RuleGroup) -> String {
    "\n## \(group.service)\n" + group.rules.map(entry).joined()
  }

  private static func entry(_ rule: Rule) -> String {
    """

    ### \(rule.id)

    \(Markdown.words(rule.limit.sentence))

    - Looks at: \(rule.types.isEmpty ? "every resource" : rule.types.map { "`\($0)`" }.joined(separator: ", "))
    - Source: \(Markdown.words(rule.limit.source))
    - What to do: \(Markdown.words(rule.remedy))

    """
  }
}
