import HCL
import Terraform
import Testing

/// A value made in Swift beside the HCL it lowers to and what Terraform makes of that.
struct ExpressionCase: Sendable, CustomTestStringConvertible {
  let expression: Expression
  let faults: [LiteralFault]
  let hcl: String
  /// The result as Terraform's `jsonencode` writes it, or `nil` where it is not the same everywhere.
  let result: String?

  init<Type>(_ value: Value<Type>, _ hcl: String, gives result: String?) {
    expression = value.expression
    faults = value.faults
    self.hcl = hcl
    self.result = result
  }

  var testDescription: String { hcl }

  /// The name of the function, where the expression is a call.
  var function: String? {
    if case .call(let call) = expression { call.name } else { nil }
  }
}

extension Samples {
  /// All functions, operators and other forms.
  static let all = functions + operatorCases + indexCases + forCases + templateCases
  /// Each function at least once.
  static let functions =
    numberCases + textCases + collectionCases + mapAndSetCases + encodingCases + fileCases + conversionCases
}
