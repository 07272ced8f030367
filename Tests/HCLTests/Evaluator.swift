import HCL

/// Finds the value of an expression by the tree alone: no text, no parentheses, no precedence.
///
/// It knows what ``RandomExpression`` makes, on constant values.
struct Evaluator {
  /// The values of names.
  var names: [String: JSONValue] = [:]

  /// Thrown for what has no exact value here, so that another expression is tried.
  struct NoValue: Error {}

  func value(_ expression: Expression) throws(NoValue) -> JSONValue {
    switch expression {
    case .null: return .null
    case .bool(let value): return .bool(value)
    case .number(.integer(let value)): return .number(Double(value))
    case .number(.decimal(let value)): return .number(value)
    case .string(let text): return .string(text)
    case .template(let template), .heredoc(let template): return .string(try text(template))
    case .tuple(let elements):
      var values: [JSONValue] = []
      for element in elements { values.append(try value(element)) }
      return .array(values)
    case .object(let items):
      var values: [String: JSONValue] = [:]
      for item in items { values[try key(item.key)] = try value(item.value) }
      return .object(values)
    case .traversal(let traversal):
      guard let root = names[traversal.root] else { throw NoValue() }
      return try step(root, traversal.steps[...])
    case .access(let base, let steps): return try step(try value(base), steps[...])
    case .call(let call): return try self.call(call)
    case .conditional(let condition, let then, let otherwise):
      // Terraform finds the mistakes of both.
      let (then, otherwise) = (try value(then), try value(otherwise))
      return try bool(condition) ? then : otherwise
    case .unary(.not, let operand): return .bool(try !bool(operand))
    case .unary(.negate, let operand): return .number(try -number(operand))
    case .binary(let left, let binaryOperator, let right): return try binary(left, binaryOperator, right)
    case .forTuple(let expression):
      var values: [JSONValue] = []
      for scope in try scopes(expression.clause) { values.append(try scope.value(expression.result)) }
      return .array(values)
    case .forObject(let expression):
      var values: [String: JSONValue] = [:]
      for scope in try scopes(expression.clause) {
        let key = try scope.key(.expression(expression.key))
        let value = try scope.value(expression.value)
        if expression.groups, case .array(let before) = values[key, default: .array([])] {
          values[key] = .array(before + [value])
        } else {
          guard values.updateValue(value, forKey: key) == nil else { throw NoValue() }
        }
      }
      return .object(values)
    }
  }

  private func number(_ expression: Expression) throws(NoValue) -> Double {
    guard case .number(let number) = try value(expression) else { throw NoValue() }
    // Terraform counts with 512 bits, and tells -0 from 0: what is small, has few bits and is not -0 is the same here.
    guard number.magnitude < 1e9, (number * 1024).rounded() == number * 1024, number != 0 || number.sign == .plus else {
      throw NoValue()
    }
    return number
  }

  private func bool(_ expression: Expression) throws(NoValue) -> Bool {
    guard case .bool(let bool) = try value(expression) else { throw NoValue() }
    return bool
  }

  private func key(_ key: ObjectKey) throws(NoValue) -> String {
    switch key {
    case .name(let name): return name
    case .expression(let expression): return try text(Template([.interpolation(expression)]))
    case .reference: throw NoValue()
    }
  }

  private func text(_ template: Template) throws(NoValue) -> String {
    var text = ""
    for part in template.parts {
      switch part {
      case .literal(let literal): text += literal
      case .interpolation(let expression, _):
        switch try value(expression) {
        case .string(let inner): text += inner
        case .bool(let bool): text += bool ? "true" : "false"
        case .number:
          let number = try number(expression)
          text += number == number.rounded() ? String(Int(number)) : String(number)
        default: throw NoValue()
        }
      case .conditional(let conditional):
        let then = try self.text(conditional.then)
        let otherwise = try self.text(conditional.otherwise ?? Template([]))
        text += try bool(conditional.condition) ? then : otherwise
      case .loop(let loop):
        for scope in try scopes(loop.clause) { text += try scope.text(loop.body) }
      }
    }
    return text
  }

  private func scopes(_ clause: ForClause) throws(NoValue) -> [Evaluator] {
    let pairs: [(JSONValue, JSONValue)]
    switch try value(clause.collection) {
    case .array(let values): pairs = values.enumerated().map { (.number(Double($0)), $1) }
    case .object(let values):
      pairs = values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { (.string($0.key), $0.value) }
    default: throw NoValue()
    }
    // Terraform finds mistakes in what is never evaluated.
    guard !pairs.isEmpty else { throw NoValue() }
    var scopes: [Evaluator] = []
    for (key, value) in pairs {
      var scope = self
      if let name = clause.key { scope.names[name] = key }
      scope.names[clause.value] = value
      if let condition = clause.condition, try !scope.bool(condition) { continue }
      scopes.append(scope)
    }
    return scopes
  }

  private func step(_ value: JSONValue, _ steps: ArraySlice<TraversalStep>) throws(NoValue) -> JSONValue {
    guard let first = steps.first else { return value }
    let rest = steps.dropFirst()
    switch (first, value) {
    case (.attribute(let name), .object(let values)):
      guard let inner = values[name] else { throw NoValue() }
      return try step(inner, rest)
    case (.index(let index), .object(let values)):
      guard let inner = values[try key(.expression(index))] else { throw NoValue() }
      return try step(inner, rest)
    case (.index(let index), .array(let values)):
      guard let position = Int(exactly: try number(index)), values.indices.contains(position) else { throw NoValue() }
      return try step(values[position], rest)
    case (.splat, .array(let values)):
      return .array(try each(values, rest))
    case (.legacySplat, .array(let values)):
      let names = rest.prefix { if case .attribute = $0 { true } else { false } }
      return try step(.array(try each(values, names)), rest.dropFirst(names.count))
    default: throw NoValue()
    }
  }

  private func each(_ values: [JSONValue], _ steps: ArraySlice<TraversalStep>) throws(NoValue) -> [JSONValue] {
    var results: [JSONValue] = []
    for value in values { results.append(try step(value, steps)) }
    return results
  }

  private func call(_ call: FunctionCall) throws(NoValue) -> JSONValue {
    var arguments: [JSONValue] = []
    for argument in call.arguments { arguments.append(try value(argument)) }
    if call.expandsLastArgument {
      guard case .array(let last)? = arguments.popLast() else { throw NoValue() }
      arguments += last
    }
    switch call.name {
    case "concat":
      var values: [JSONValue] = []
      for case .array(let inner) in arguments { values += inner }
      return .array(values)
    case "merge":
      var merged: [String: JSONValue] = [:]
      for case .object(let values) in arguments { merged.merge(values) { $1 } }
      return .object(merged)
    case "length":
      guard case .array(let values)? = arguments.first else { throw NoValue() }
      return .number(Double(values.count))
    default: throw NoValue()
    }
  }

  private func binary(
    _ left: Expression, _ binaryOperator: BinaryOperator, _ right: Expression
  ) throws(NoValue) -> JSONValue {
    switch binaryOperator {
    case .or:
      let (left, right) = (try bool(left), try bool(right))
      return .bool(left || right)
    case .and:
      let (left, right) = (try bool(left), try bool(right))
      return .bool(left && right)
    case .equal: return .bool(try value(left) == value(right))
    case .notEqual: return .bool(try value(left) != value(right))
    case .less: return .bool(try number(left) < number(right))
    case .lessOrEqual: return .bool(try number(left) <= number(right))
    case .greater: return .bool(try number(left) > number(right))
    case .greaterOrEqual: return .bool(try number(left) >= number(right))
    case .add: return .number(try number(left) + number(right))
    case .subtract: return .number(try number(left) - number(right))
    case .multiply: return .number(try number(left) * number(right))
    case .divide:
      let divisor = try number(right)
      guard divisor != 0, divisor.magnitude.significand == 1 else { throw NoValue() }
      return .number(try number(left) / divisor)
    case .modulo:
      let divisor = try number(right)
      guard divisor != 0 else { throw NoValue() }
      return .number(try number(left).truncatingRemainder(dividingBy: divisor))
    }
  }
}
