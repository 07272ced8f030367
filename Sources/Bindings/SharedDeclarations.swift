/// What all generated files build on: the calls of everything that requires no argument.
enum SharedDeclarations {
  static func write(_ text: inout SwiftText) {
    text.line("/// A schema without a required argument, whose definition takes no labels.")
    text.line("public protocol AllOptional: Terraform.Schema {}")
    text.line()
    text.scope("extension Resource where Schema: AllOptional") { text in
      text.line("/// Defines it.")
      text.scope(
        "public func callAsFunction(", [place, "_ arguments: (inout Arguments<Schema>) -> Void = { _ in }"],
        ") -> Definition<Self>"
      ) { $0.line("define(file, line, arguments)") }
    }
    text.line()
    text.scope("extension Counted where Element.Schema: AllOptional") { text in
      text.line("/// Defines `count` of them; the closure gets `count.index`.")
      text.scope(
        "public func callAsFunction(",
        [
          "count: Value<Int>", place,
          "_ arguments: (inout Arguments<Element.Schema>, Value<Int>) -> Void = { _, _ in }",
        ],
        ") -> Definition<Element>"
      ) { $0.line("define(count: count, file, line, arguments)") }
    }
    text.line()
    text.scope("extension Keyed where Element.Schema: AllOptional") { text in
      text.line("/// Defines one for each element; the closure gets `each`.")
      text.scope(
        "public func callAsFunction(",
        [
          "forEach: Value<some KeyedCollection<Each>>", place,
          "_ arguments: (inout Arguments<Element.Schema>, Iteration<Each>) -> Void = { _, _ in }",
        ], ") -> Definition<Element>"
      ) { $0.line("define(forEach: forEach, file, line, arguments)") }
    }
  }

  private static let place = "file: String = #filePath, line: Int = #line"
}
