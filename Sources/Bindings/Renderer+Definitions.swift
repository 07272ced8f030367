/// The calls that define resources and add nested blocks, with the required arguments as labels.
extension Renderer {
  func definitions(_ type: TypeModel, _ text: inout SwiftText) {
    guard !type.block.required.isEmpty else { return }
    let arguments = "Arguments<\(type.qualifiedName).Schema>"
    let result = "Definition<\(type.qualifiedName)>"
    text.scope("extension Counted where Element == \(type.qualifiedName)") { text in
      definition(
        "public func callAsFunction(", type.block, ["count: Value<Int>"], arguments, "Value<Int>", result, &text
      ) { "define(count: count, file, line\($0)" }
      missing(
        type, ["count: Value<Int>"], arguments, "Value<Int>", result, "define(count: count, \"\", 0, arguments)", &text)
    }
    text.line()
    text.scope("extension Keyed where Element == \(type.qualifiedName)") { text in
      definition(
        "public func callAsFunction(", type.block, ["forEach: Value<some KeyedCollection<Each>>"], arguments,
        "Iteration<Each>", result, &text
      ) { "define(forEach: forEach, file, line\($0)" }
      missing(
        type, ["forEach: Value<some KeyedCollection<Each>>"], arguments, "Iteration<Each>", result,
        "define(forEach: forEach, \"\", 0, arguments)", &text)
    }
    text.line()
  }

  /// The methods that add nested blocks, one extension a schema.
  func slots(_ block: BlockModel, keys: String, in scope: String, _ text: inout SwiftText) {
    if !block.nested.isEmpty {
      text.scope("extension Arguments where Keys == \(keys)") { text in
        for nested in block.nested {
          let name = SwiftName.quoted(nested.swiftName)
          definition(
            "public mutating func \(name)(", nested.block, [], "Arguments<\(scope).\(nested.block.swiftName)>", nil,
            nil,
            &text
          ) { "append(\\.\(nested.swiftName)Blocks, file, line\($0)" }
          missing(nested, in: scope, &text)
        }
      }
      text.line()
    }
    for nested in block.nested {
      let name = "\(scope).\(nested.block.swiftName)"
      slots(nested.block, keys: name, in: name, &text)
    }
  }

  /// Says what a type requires where some of it is left out; without this the compiler would name the shared call of the
  /// types that require nothing.
  func missing(
    _ type: TypeModel, _ first: [String], _ arguments: String, _ iteration: String?, _ result: String, _ body: String,
    _ text: inout SwiftText
  ) {
    let names = type.block.required.map { "\($0.swiftName):" }.joined(separator: ", ")
    let labels = type.block.required.map { "\(SwiftName.quoted($0.swiftName)): Value<\($0.labelType)>? = nil" }
    let closure =
      iteration.map { "_ arguments: (inout \(arguments), \($0)) -> Void = { _, _ in }" }
      ?? "_ arguments: (inout \(arguments)) -> Void = { _ in }"
    text.line("@available(*, unavailable, message: \"\(type.swiftName) requires \(names)\")")
    text.list(
      "public func callAsFunction(", first + labels + [closure], ") -> \(result) { \(body) }")
  }

  /// Says what a block requires where some of it is left out: a misfit of the method itself would not be named.
  func missing(_ nested: NestedModel, in scope: String, _ text: inout SwiftText) {
    guard !nested.block.required.isEmpty else { return }
    let names = nested.block.required.map { "\($0.swiftName):" }.joined(separator: ", ")
    let labels = nested.block.required.map { "\(SwiftName.quoted($0.swiftName)): Value<\($0.labelType)>? = nil" }
    text.line("@available(*, unavailable, message: \"\(nested.swiftName) requires \(names)\")")
    text.list(
      "public mutating func \(SwiftName.quoted(nested.swiftName))(",
      labels + ["_ arguments: (inout Arguments<\(scope).\(nested.block.swiftName)>) -> Void = { _ in }"], ") {}")
  }

  /// One method that defines or adds; `iteration` is the type of the closure's second parameter, and `body` takes the
  /// end of the call it makes.
  func definition(
    _ head: String, _ block: BlockModel, _ first: [String], _ arguments: String, _ iteration: String?,
    _ result: String?,
    _ text: inout SwiftText, _ body: (String) -> String
  ) {
    let labels = block.required.map { "\(SwiftName.quoted($0.swiftName)): Value<\($0.labelType)>" }
    let closure =
      iteration.map { "_ arguments: (inout \(arguments), \($0)) -> Void = { _, _ in }" }
      ?? "_ arguments: (inout \(arguments)) -> Void = { _ in }"
    text.scope(
      head, first + labels + ["file: String = #filePath", "line: Int = #line", closure],
      result.map { ") -> \($0)" } ?? ")"
    ) { text in
      // Without labels of its own the caller's closure is handed on as it is.
      guard !block.required.isEmpty else { return text.line(body(", arguments)")) }
      func assignments(_ keys: [KeyModel]) -> [String] {
        keys.map { key in
          let name = SwiftName.quoted(key.swiftName)
          return "$0.\(name) = \(name)"
        }
      }
      // Documents stand last, where a reader of the HCL looks for them.
      let closure = iteration == nil ? "arguments(&$0)" : "arguments(&$0, $1)"
      let statements =
        assignments(block.required.filter { $0.labelType != "JSON" }) + [closure]
        + assignments(block.required.filter { $0.labelType == "JSON" })
      text.line(body(") { \(statements.joined(separator: "; ")) }"))
    }
  }
}
