import HCL

/// The checks of an environment's values against the root's variables.
struct EnvironmentCheck {
  private(set) var findings: [Finding] = []

  init<Root: RootModule>(_ environment: Environment<Root>, _ stack: Stack) {
    var check = ModuleCheck(stack.root, in: stack)
    check.report(environment.arguments, at: environment.location)
    findings = check.findings
    if !Identifier.isValid(environment.name) {
      findings.append(
        Finding(
          "\"\(environment.name)\" is no name for an environment", why: "it names a folder and is part of other names",
          remedy: "use letters, digits and hyphens", at: environment.location))
    }
    for variable in stack.root.variables {
      if let finding = variable.missing(
        from: environment.arguments, of: "environment \"\(environment.name)\"", at: environment.location)
      {
        findings.append(finding)
      }
    }
    for attribute in environment.arguments.attributes {
      let value = attribute.value
      if stack.root.variables.contains(where: { $0.name == attribute.name }) {
        var usage = Usage()
        usage.add(value)
        if usage.traversals.isEmpty && usage.functions.isEmpty { continue }
        findings.append(
          Finding(
            "\"\(attribute.name)\" of environment \"\(environment.name)\" is not a literal",
            why: "terraform.tfvars takes literal values only",
            remedy: "write the value itself, or compute it in the root",
            at: environment.location, attribute: attribute.name))
      } else {
        findings.append(
          Finding(
            "environment \"\(environment.name)\" sets \"\(attribute.name)\", which the root does not declare",
            why: "only properties marked @Variable can be set", remedy: "mark it @Variable, or do not set it",
            at: environment.location, attribute: attribute.name))
      }
    }
  }
}
