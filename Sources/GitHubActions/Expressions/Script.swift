/// What a step runs in `bash`, with `-e` and `-o pipefail`.
///
/// GitHub puts the value of an expression into the text of a script before the shell reads it, so whoever chooses the value chooses
/// what is run. A script therefore takes no expressions: they go into the step's environment.
///
/// Source: GitHub Docs, "Script injections".
public struct Script: Sendable, ExpressibleByStringInterpolation {
  let text: String

  /// Makes a script.
  public init(stringLiteral text: String) { self.init(text) }

  /// Makes a script.
  public init(_ text: String) { self.text = text }

  /// Makes a script from what stands between the quotes.
  public init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  /// What stands between the quotes.
  public struct StringInterpolation: StringInterpolationProtocol {
    var text = ""

    /// Starts with nothing.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds what is written as it is.
    public mutating func appendLiteral(_ literal: String) { text += literal }

    /// Adds a text of Swift.
    public mutating func appendInterpolation(_ value: String) { text += value }

    /// Not to be: see ``Script``.
    @available(*, unavailable, message: "pass it by env: a script runs whatever the value of an expression says")
    public mutating func appendInterpolation<Type>(_ expression: Expression<Type>) {}
  }
}
