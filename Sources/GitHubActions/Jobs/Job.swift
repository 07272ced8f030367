/// A job: steps on a machine of their own. Other jobs refer to it by this value.
///
/// It rejects what ``Workflow/findings`` tells.
public struct Job: Sendable {
  /// The machines that jobs run on.
  public enum Machine: String, Sendable {
    /// Ubuntu 24.04; `ubuntu-latest` would become another one some day.
    case ubuntu2404 = "ubuntu-24.04"
  }

  /// The environment of GitHub that a job waits for and shows its deployment in.
  public struct Environment: Sendable {
    let name: Text
    let url: Text?

    /// An environment; its rules, such as who has to approve, are settings of the repository.
    public init(_ name: Text, url: Text? = nil) {
      self.name = name
      self.url = url
    }
  }

  /// How other jobs call it.
  public let id: String
  let name: Text
  let comment: String?
  let needs: [String]
  let condition: Expression<Bool>?
  let permissions: [Permission]
  let environment: Environment?
  let machine: Machine
  let timeoutMinutes: Int
  let matrix: Matrix?
  let variables: Variables
  let outputs: [(name: String, value: Expression<String>)]
  let steps: [Step]
  let location: SourceLocation

  /// Makes a job; how long it may take and what its token is allowed have no defaults.
  public init(
    _ id: String, _ name: Text, comment: String? = nil, needs: [Job] = [], if condition: Expression<Bool>? = nil,
    permissions: [Permission], environment: Environment? = nil, on machine: Machine = .ubuntu2404,
    timeoutMinutes: Int, matrix: Matrix? = nil, env: Variables = [:],
    outputs: KeyValuePairs<String, Expression<String>> = [:], file: String = #filePath, line: Int = #line,
    @StepsBuilder steps: () -> [Step]
  ) {
    self.id = id
    self.name = name
    self.comment = comment
    self.needs = needs.map(\.id)
    self.condition = condition
    self.permissions = permissions
    self.environment = environment
    self.machine = machine
    self.timeoutMinutes = timeoutMinutes
    self.matrix = matrix
    variables = env
    self.outputs = outputs.map { (name: $0.key, value: $0.value) }
    self.steps = steps()
    location = SourceLocation(file: file, line: line)
  }

  /// `needs.….outputs.…`, for jobs that need this one.
  public func output(_ name: String) -> Expression<String> {
    Expression(
      "needs.\(id).outputs.\(name)", uses: Uses(contexts: [.needs], references: [.job(id, output: name)]))
  }

  /// `needs.….result`: `success`, `failure`, `cancelled` or `skipped`.
  public var result: Expression<String> {
    Expression("needs.\(id).result", uses: Uses(contexts: [.needs], references: [.job(id, output: nil)]))
  }
}
