/// Evaluates the `validation` blocks of every module for what an environment plans, as far as its values are known.
struct ValidationCheck {
  private(set) var findings: [Finding] = []

  init(_ plan: PlannedConfiguration) {
    for module in plan.modules {
      for validation in module.index.model.validations { check(validation, in: module) }
    }
  }

  private mutating func check(_ validation: VariableValidation, in module: PlannedModule) {
    let scope = Scope(module)
    guard scope.value(of: validation.condition.condition.expression).asBool == false else { return }
    let input = module.input(validation.variable)
    let place = input.origin ?? Origin(location: validation.location, path: [])
    let message = scope.value(of: validation.condition.message.expression).text ?? "its validation says so"
    let shown = input.isKnown ? " \(input.jsonText)" : ""
    findings.append(
      Finding(
        "\(module.path.isEmpty ? "var" : module.path).\(validation.variable) cannot be\(shown)",
        why: message.asReason, remedy: "give it another value", at: place.location, attribute: place.path.first,
        path: Array(place.path.dropFirst())))
  }
}

extension String {
  /// A sentence as a part of a finding: without the final period.
  fileprivate var asReason: String { hasSuffix(".") ? String(dropLast()) : self }
}
