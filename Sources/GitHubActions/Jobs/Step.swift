/// A step of a job: a script, or an action.
public struct Step: Sendable {
  enum Kind: Sendable {
    case run(Script)
    case uses(Pin, inputs: [(name: String, value: Text)], missing: [String])
  }

  let id: String?
  let name: String
  let condition: Expression<Bool>?
  let environment: Variables
  let workingFolder: String?
  let kind: Kind
  let outputs: [String]
  let location: SourceLocation

  /// A script; `outputs` are the names it writes to `$GITHUB_OUTPUT`.
  public static func run(
    _ name: String, id: String? = nil, if condition: Expression<Bool>? = nil, env: Variables = [:],
    in workingFolder: String? = nil, outputs: [String] = [], file: String = #filePath, line: Int = #line,
    _ script: Script
  ) -> Step {
    Step(
      id: id, name: name, condition: condition, environment: env, workingFolder: workingFolder, kind: .run(script),
      outputs: outputs, location: SourceLocation(file: file, line: line))
  }

  /// An action with its inputs.
  public static func uses<A: Action>(
    _ action: A.Type, _ name: String, id: String? = nil, if condition: Expression<Bool>? = nil, env: Variables = [:],
    with inputs: Inputs<A> = [:], file: String = #filePath, line: Int = #line
  ) -> Step {
    let given = Set(inputs.values.map(\.input))
    return Step(
      id: id, name: name, condition: condition, environment: env, workingFolder: nil,
      kind: .uses(
        action.pin, inputs: inputs.values.map { ($0.input.rawValue, $0.value) },
        missing: action.required.filter { !given.contains($0) }.map(\.rawValue)),
      outputs: action.outputs, location: SourceLocation(file: file, line: line))
  }

  /// `steps.….outputs.…`, for later steps of the job and its outputs.
  public func output(_ name: String) -> Expression<String> {
    Expression(
      "steps.\(id ?? "").outputs.\(name)",
      uses: Uses(contexts: [.steps], references: [.step(id ?? "", output: name)]))
  }

  /// `steps.….outcome`: `success`, `failure`, `cancelled` or `skipped`.
  public var outcome: Expression<String> {
    Expression(
      "steps.\(id ?? "").outcome", uses: Uses(contexts: [.steps], references: [.step(id ?? "", output: nil)]))
  }
}

/// Collects steps in the order written.
@resultBuilder
public enum StepsBuilder {
  /// One step.
  public static func buildExpression(_ step: Step) -> [Step] { [step] }
  /// Several steps.
  public static func buildExpression(_ steps: [Step]) -> [Step] { steps }
  /// All of them.
  public static func buildBlock(_ steps: [Step]...) -> [Step] { steps.flatMap { $0 } }
  /// Some, if there are any.
  public static func buildOptional(_ steps: [Step]?) -> [Step] { steps ?? [] }
}
