import Terraform

extension Samples {
  static let operatorCases: [ExpressionCase] = [
    ExpressionCase(low + count * 2, "var.low + var.count_of_tasks * 2", gives: "16"),
    ExpressionCase((low + count) * 2, "(var.low + var.count_of_tasks) * 2", gives: "18"),
    ExpressionCase(low - (count - 1), "var.low - (var.count_of_tasks - 1)", gives: "-4"),
    ExpressionCase(low - count - 1, "var.low - var.count_of_tasks - 1", gives: "-6"),
    ExpressionCase(count / low, "var.count_of_tasks / var.low", gives: "3.5"),
    ExpressionCase(ceil(count / low) % 3, "ceil(var.count_of_tasks / var.low) % 3", gives: "1"),
    ExpressionCase(-low + 1, "-var.low + 1", gives: "-1"),
    ExpressionCase(low + -1, "var.low + -1", gives: "1"),
    ExpressionCase(-(-Value<Int>(number: 3)) + low, "3 + var.low", gives: "5"),
    ExpressionCase(-(low + count), "-(var.low + var.count_of_tasks)", gives: "-9"),
    ExpressionCase(ratio * 2, "var.ratio * 2", gives: "5"),
    ExpressionCase(low == 2, "var.low == 2", gives: "true"),
    ExpressionCase(title != "x", #"var.title != "x""#, gives: "true"),
    ExpressionCase(title == .null, "var.title == null", gives: "false"),
    ExpressionCase(low < count, "var.low < var.count_of_tasks", gives: "true"),
    ExpressionCase(low <= 2, "var.low <= 2", gives: "true"),
    ExpressionCase(low > count, "var.low > var.count_of_tasks", gives: "false"),
    ExpressionCase(low >= 2, "var.low >= 2", gives: "true"),
    ExpressionCase(!enabled, "!var.enabled", gives: "false"),
    ExpressionCase(!(low > 1 && enabled), "!(var.low > 1 && var.enabled)", gives: "false"),
    ExpressionCase(
      low > 5 || enabled && count == 7, "var.low > 5 || var.enabled && var.count_of_tasks == 7", gives: "true"),
    ExpressionCase(
      (low > 5 || enabled) && count == 8, "(var.low > 5 || var.enabled) && var.count_of_tasks == 8", gives: "false"),
    ExpressionCase((low == 2) == enabled, "var.low == 2 == var.enabled", gives: "true"),
    ExpressionCase(enabled.then(low, else: count), "var.enabled ? var.low : var.count_of_tasks", gives: "2"),
    ExpressionCase((low > 5).then("x", else: title), #"var.low > 5 ? "x" : var.title"#, gives: #""hello world""#),
    ExpressionCase(
      enabled.then(low, else: count) + 1, "(var.enabled ? var.low : var.count_of_tasks) + 1", gives: "3"),
    ExpressionCase(
      enabled.then((low > 5).then(low, else: 9), else: .null), "var.enabled ? (var.low > 5 ? var.low : 9) : null",
      gives: "9"),
  ]

  static let indexCases: [ExpressionCase] = [
    ExpressionCase(zones[0], "var.zones[0]", gives: #""a""#),
    ExpressionCase(zones[low - 1], "var.zones[var.low - 1]", gives: #""b""#),
    ExpressionCase(tags["Name"], #"var.tags["Name"]"#, gives: #""api""#),
    ExpressionCase(members["x"][1], #"var.members["x"][1]"#, gives: #""2""#),
    ExpressionCase(split(" ", title)[1], #"split(" ", var.title)[1]"#, gives: #""world""#),
    ExpressionCase(enabled.then(zones, else: roles)[0], "(var.enabled ? var.zones : var.roles)[0]", gives: #""a""#),
    ExpressionCase(services[1].name, "var.services[1].name", gives: #""web""#),
    ExpressionCase(services.map(\.port), "var.services[*].port", gives: "[80,443]"),
    ExpressionCase(services.map(\.name)[1], "var.services[1].name", gives: #""web""#),
    ExpressionCase(rules.map(\.port), "var.rules[*].port", gives: "[80,443]"),
    ExpressionCase(tolist(rules).map(\.port)[0], "tolist(var.rules)[0].port", gives: "80"),
    ExpressionCase(rules.map(\.hosts), "var.rules[*].hosts", gives: #"[["a"],["b","c"]]"#),
    ExpressionCase(rules.map(\.id), "var.rules[*].id", gives: #"["r1","r2"]"#),
    ExpressionCase(rules.map(\.tags), "var.rules[*].tags", gives: #"[["x"],[]]"#),
    ExpressionCase(rules.map(\.target).map(\.zone), "var.rules[*].target.zone", gives: #"["z1","z2"]"#),
    ExpressionCase(rules.map(\.target)[1].zone, "var.rules[1].target.zone", gives: #""z2""#),
    ExpressionCase(rules.map(\.part), "var.rules[*].part", gives: #"[[{"zone":"p1"}],[{"zone":"p2"}]]"#),
    ExpressionCase(rules.map(\.part)[0].map(\.zone), "var.rules[0].part[*].zone", gives: #"["p1"]"#),
    ExpressionCase(
      rules.map(\.part).map("part") { $0.map(\.zone) }, "[for part in var.rules[*].part : part[*].zone]",
      gives: #"[["p1"],["p2"]]"#),
    ExpressionCase(sum(toset(rules).map(\.port)), "sum(toset(var.rules)[*].port)", gives: "523"),
  ]
}
