import HCL

/// The checks of an environment against the root.
struct EnvironmentCheck {
  private(set) var findings: [Finding] = []

  init<Root: RootModule>(_ environment: Environment<Root>, _ stack: Stack) {
    findings =
      ValueCheck(
        environment.arguments, of: "environment \"\(environment.name)\"", in: "terraform.tfvars",
        at: environment.location,
        stack
      ).findings
    if !Identifier.isValid(environment.name) {
      findings.append(
        Finding(
          "\"\(environment.name)\" is no name for an environment", why: "it names a folder and is part of other names",
          remedy: "use letters, digits and hyphens", at: environment.location))
    }
  }
}

/// The checks of a file of values against the root's variables.
struct ValueCheck {
  private(set) var findings: [Finding] = []

  init(_ values: ArgumentEntries, of owner: String, in file: String, at location: SourceLocation, _ stack: Stack) {
    var check = ModuleCheck(stack.root, in: stack)
    check.report(values, at: location)
    findings = check.findings
    for variable in stack.root.variables {
      if let finding = variable.missing(from: values, of: owner, at: location) { findings.append(finding) }
    }
    for attribute in values.attributes {
      if stack.root.variables.contains(where: { $0.name == attribute.name }) {
        var usage = Usage()
        usage.add(attribute.value)
        if usage.traversals.isEmpty && usage.functions.isEmpty { continue }
        findings.append(
          Finding(
            "\"\(attribute.name)\" of \(owner) is not a literal", why: "\(file) takes literal values only",
            remedy: "write the value itself, or compute it in the root", at: location, attribute: attribute.name))
      } else {
        findings.append(
          Finding(
            "\(owner) sets \"\(attribute.name)\", which the root does not declare",
            why: "only properties marked @Variable can be set",
            remedy: remedy(
              "mark it @Variable, or do not set it", near: attribute.name, among: stack.root.variables.map(\.name)),
            at: location, attribute: attribute.name))
      }
    }
  }
}
