import HCL

/// What an expression refers to and calls, found by one walk.
struct Usage: Sendable {
  var traversals: [Traversal] = []
  var functions: [String] = []
  /// Names that `for` and `dynamic` introduce around the expression being walked.
  private var bound: [String] = []
  /// What `for` goes through, by the name that stands for an element of it, where that is a reference.
  private var elements: [String: Traversal] = [:]

  /// Walks an expression inside which `names` stand for iterators.
  mutating func add(_ expression: Expression, binding names: [String] = []) {
    bound += names
    walk(expression)
    bound.removeLast(names.count)
  }

  private mutating func walk(_ expression: Expression) {
    switch expression {
    case .null, .bool, .number, .string: break
    case .template(let template), .heredoc(let template): walk(template)
    case .tuple(let elements): for element in elements { walk(element) }
    case .object(let items):
      for item in items {
        if case .expression(let key) = item.key { walk(key) }
        walk(item.value)
      }
    case .traversal(let traversal):
      if !bound.contains(traversal.root) {
        traversals.append(traversal)
      } else if let collection = elements[traversal.root] {
        // `[for item in module.service : item.url]` reads `module.service` at `url`.
        traversals.append(Traversal(collection.root, collection.steps + traversal.steps))
      }
      walk(traversal.steps)
    case .access(let base, let steps):
      walk(base)
      walk(steps)
    case .call(let call):
      functions.append(call.name)
      for argument in call.arguments { walk(argument) }
    case .conditional(let condition, let then, let otherwise):
      walk(condition)
      walk(then)
      walk(otherwise)
    case .unary(_, let operand): walk(operand)
    case .binary(let left, _, let right):
      walk(left)
      walk(right)
    case .forTuple(let loop):
      walk(loop.clause, around: [loop.result])
    case .forObject(let loop):
      walk(loop.clause, around: [loop.key, loop.value])
    }
  }

  private mutating func walk(_ steps: [TraversalStep]) {
    for step in steps {
      if case .index(let key) = step { walk(key) }
    }
  }

  private mutating func walk(_ clause: ForClause, around expressions: [Expression]) {
    walk(clause.collection)
    let names = clause.names
    let outer = elements
    for name in names { elements[name] = nil }
    if case .traversal(let collection) = clause.collection { elements[clause.value] = collection }
    defer { elements = outer }
    for expression in expressions + (clause.condition.map { [$0] } ?? []) { add(expression, binding: names) }
  }

  private mutating func walk(_ template: Template) {
    for part in template.parts {
      switch part {
      case .literal: break
      case .interpolation(let expression, _): walk(expression)
      case .conditional(let conditional):
        walk(conditional.condition)
        walk(conditional.then)
        if let otherwise = conditional.otherwise { walk(otherwise) }
      case .loop(let loop):
        walk(loop.clause.collection)
        bound += loop.clause.names
        walk(loop.body)
        bound.removeLast(loop.clause.names.count)
      }
    }
  }
}

extension ForClause {
  /// The names the clause introduces.
  var names: [String] { key.map { [$0, value] } ?? [value] }
}

extension Usage {
  /// Walks everything a block's arguments hold; iterators of `dynamic` blocks are known inside these.
  mutating func add(_ arguments: ArgumentEntries, binding names: [String] = []) {
    for attribute in arguments.attributes { add(attribute.value, binding: names) }
    for block in arguments.blocks {
      var inner = names
      if let dynamic = block.dynamic {
        add(dynamic.collection.expression, binding: names)
        inner.append(dynamic.iterator ?? block.name)
      }
      add(block.entries, binding: inner)
    }
  }

  /// Walks a resource's arguments and meta-arguments, without `depends_on`.
  mutating func add(_ block: ResourceBlock) {
    add(block.arguments)
    if let repetition = block.repetition { add(repetition.value.expression) }
    guard let lifecycle = block.lifecycle else { return }
    for trigger in lifecycle.replaceTriggers { add(trigger) }
    for condition in lifecycle.preconditions + lifecycle.postconditions { add(condition) }
  }

  /// Walks a condition and its message.
  mutating func add(_ condition: Condition) {
    add(condition.condition.expression)
    add(condition.message.expression)
  }

  /// Walks a module call's arguments and meta-arguments.
  mutating func add(_ call: ModuleCallBlock) {
    add(call.arguments)
    if let repetition = call.repetition { add(repetition.value.expression) }
  }
}

extension ModuleContent.Element {
  /// What the element refers to and calls.
  var usage: Usage {
    var usage = Usage()
    switch self {
    case .resource(let block): usage.add(block)
    case .moduleCall(let call): usage.add(call)
    case .provider(let block): usage.add(block.arguments)
    case .local(let binding): usage.add(binding.value.expression)
    case .output(let block):
      usage.add(block.value.expression)
      for condition in block.preconditions { usage.add(condition) }
    case .validation(let validation): usage.add(validation.condition)
    case .check(let block): for assertion in block.assertions { usage.add(assertion) }
    case .refactoring, .section, .file: break
    }
    return usage
  }
}

extension Traversal {
  /// The block it refers to; `nil` for `each`, `count`, `path`, `terraform` and `self`.
  var target: Address? {
    func name(_ index: Int) -> String? {
      guard steps.count > index, case .attribute(let name) = steps[index] else { return nil }
      return name
    }
    switch root {
    case "each", "count", "path", "terraform", "self": return nil
    case "var": return name(0).map { Address(.variable, name: $0) }
    case "local": return name(0).map { Address(.local, name: $0) }
    case "module": return name(0).map { Address(.module, name: $0) }
    case "data", "ephemeral":
      guard let type = name(0), let label = name(1) else { return nil }
      return Address(root == "data" ? .data : .ephemeral, type: type, name: label)
    default: return name(0).map { Address(.managed, type: root, name: $0) }
    }
  }
}
