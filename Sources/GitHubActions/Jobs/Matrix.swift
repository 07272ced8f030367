/// A job that runs once for each value of a list.
public struct Matrix: Sendable {
  let name: String
  let values: Expression<JSON>

  /// A dimension whose values are a list of JSON.
  public init(_ name: String, _ values: Expression<JSON>) {
    self.name = name
    self.values = values
  }

  /// `matrix.…`: the value of this run of the job.
  public var value: Expression<String> {
    Expression("matrix.\(name)", uses: Uses(contexts: [.matrix], references: [.matrix(name)]))
  }
}
