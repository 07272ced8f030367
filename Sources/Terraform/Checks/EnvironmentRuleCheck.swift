import HCL

/// Checks the values of environments against each other: the root's own rules, and that no two share a state.
struct EnvironmentRuleCheck<Root: RootModule> {
  private(set) var findings: [Finding] = []
  private let variables: [VariableDeclaration]

  init(_ environments: [Environment<Root>], of root: Root, _ stack: Stack) {
    variables = stack.root.variables
    let rules = root.rules
    for (index, environment) in environments.enumerated() {
      for earlier in environments[..<index] where earlier.name != environment.name {
        checkState(environment, earlier)
        for rule in rules { check(rule, environment, earlier) }
      }
      for rule in rules { check(rule, environment) }
    }
  }

  private mutating func check(
    _ rule: EnvironmentRule, _ environment: Environment<Root>, _ earlier: Environment<Root>
  ) {
    switch rule.kind {
    case .pairwise(let path, let compare):
      guard let value = self.value(path, environment), let other = self.value(path, earlier),
        let relation = compare(value, other)
      else { return }
      report(
        "\(path.text) \(value.renderedOnOneLine()) of environment \"\(environment.name)\" \(relation) "
          + (value == other ? "that" : "\(other.renderedOnOneLine())") + " of environment \"\(earlier.name)\"",
        rule, environment, path)
    case .once(let path, let flag):
      guard let value = self.value(path, environment), value == self.value(path, earlier),
        [environment, earlier].allSatisfy({ self.value(flag, $0) == .bool(true) })
      else { return }
      report(
        "environments \"\(earlier.name)\" and \"\(environment.name)\" both have \(flag.text), and "
          + "\(path.text) \(value.renderedOnOneLine())", rule, environment, flag)
    case .within: break
    }
  }

  private mutating func check(_ rule: EnvironmentRule, _ environment: Environment<Root>) {
    guard case .within(let one, let other) = rule.kind, let value = self.value(one, environment), value != .null,
      value == self.value(other, environment)
    else { return }
    report(
      "\(one.text) and \(other.text) of environment \"\(environment.name)\" are both \(value.renderedOnOneLine())",
      rule, environment, other)
  }

  private mutating func checkState(_ environment: Environment<Root>, _ earlier: Environment<Root>) {
    guard let place = environment.backend.place, place == earlier.backend.place else { return }
    findings.append(
      Finding(
        "environments \"\(earlier.name)\" and \"\(environment.name)\" keep their state at \(place)",
        why: "each would destroy what the other made, and both would wait for one lock",
        remedy: "give one of the backends another key or bucket", at: environment.location))
  }

  private mutating func report(
    _ what: String, _ rule: EnvironmentRule, _ environment: Environment<Root>, _ path: ValuePath
  ) {
    findings.append(
      Finding(
        what, why: rule.why, remedy: rule.remedy, at: environment.location, attribute: path.names.first,
        path: Array(path.names.dropFirst())))
  }

  /// What an environment gives a path, or what the declarations say where it gives nothing.
  private func value(_ path: ValuePath, _ environment: Environment<Root>) -> Expression? {
    guard let name = path.names.first, let variable = variables.first(where: { $0.name == name }) else { return nil }
    let given = environment.arguments.attributes.first { $0.name == name }?.value
    guard let value = given ?? variable.defaultValue?.expression else { return nil }
    return value.member(path.names.dropFirst(), of: variable.type)
  }
}

extension Expression {
  /// The value of a member of a literal object, or the member's default.
  fileprivate func member(_ names: ArraySlice<String>, of type: TypeConstraint) -> Expression? {
    guard let name = names.first else { return self }
    guard case .object(let items) = self, case .object(let members) = type,
      let member = members.first(where: { $0.name == name })
    else { return nil }
    let given = items.first { $0.key == .name(name) }?.value
    return (given ?? member.defaultValue)?.member(names.dropFirst(), of: member.type)
  }
}

extension Backend {
  /// Where the state is, in words that are the same for two backends of one state; `nil` where each folder has its own.
  ///
  /// The lock in DynamoDB is called `bucket/key`, so it is shared where these are (Terraform documentation, "S3 backend").
  fileprivate var place: String? {
    func text(_ name: String) -> String? {
      for argument in arguments where argument.name == name {
        if case .string(let text) = argument.value { return text }
      }
      return nil
    }
    switch type {
    case "s3": return text("bucket").flatMap { bucket in text("key").map { "s3://\(bucket)/\($0)" } }
    default: return text("path").flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
  }
}
