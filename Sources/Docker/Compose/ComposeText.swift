/// A variable that compose reads from `.env` or from the shell.
///
///     ${LOG_LEVEL:-debug}
///     ${JWT_SECRET:?copy .env.example to .env}
public struct ComposeVariable: Hashable, Sendable {
  /// What holds where nobody sets it.
  enum Fallback: Hashable, Sendable {
    case value(String)
    /// Nothing: compose stops.
    case none(example: String)
  }

  /// Its name.
  public let name: String
  let fallback: Fallback
  let comment: String
  let location: SourceLocation

  private init(_ name: String, _ fallback: Fallback, _ comment: String, file: String, line: Int) {
    self.name = name
    self.fallback = fallback
    self.comment = comment
    location = SourceLocation(file: file, line: line)
  }

  /// A variable with a value for who sets none.
  public init(_ name: String, default value: String, _ comment: String, file: String = #filePath, line: Int = #line) {
    self.init(name, .value(value), comment, file: file, line: line)
  }

  /// A variable that has to be set, such as a secret; `.env.example` shows a value that does for development.
  public init(_ name: String, example: String, _ comment: String, file: String = #filePath, line: Int = #line) {
    self.init(name, .none(example: example), comment, file: file, line: line)
  }

  /// What `.env.example` shows.
  var example: String {
    switch fallback {
    case .value(let value): value
    case .none(let example): example
    }
  }

  /// The reference as compose takes it.
  var reference: String {
    switch fallback {
    case .value(let value): "${\(name):-\(value)}"
    case .none: "${\(name):?copy \(ComposeFile.examplePath) to .env}"
    }
  }
}

/// A text of a compose file, with variables in it: `"redis://:\(password)@redis:6379"`.
///
/// A dollar of its own is written `$$`, so that compose leaves it to the container.
public struct ComposeText: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// Collects the parts of a literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    /// Begins a text.
    public init(literalCapacity: Int, interpolationCount: Int) {}
    /// Adds what stands in the literal.
    public mutating func appendLiteral(_ literal: String) { if !literal.isEmpty { parts.append(.text(literal)) } }
    /// Adds a variable.
    public mutating func appendInterpolation(_ variable: ComposeVariable) { parts.append(.variable(variable)) }
    /// Adds a text of Swift.
    public mutating func appendInterpolation(_ text: String) { parts.append(.text(text)) }
    /// Adds a number.
    public mutating func appendInterpolation(_ number: Int) { parts.append(.text(String(number))) }
  }

  fileprivate enum Part: Hashable, Sendable {
    case text(String)
    case variable(ComposeVariable)
  }

  private let parts: [Part]

  /// A text without variables.
  public init(stringLiteral text: String) { parts = [.text(text)] }
  /// A text with variables.
  public init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }
  /// A text of Swift, without variables.
  public init(_ text: String) { parts = [.text(text)] }

  /// The text as compose takes it.
  var text: String {
    parts.reduce(into: "") { result, part in
      switch part {
      case .text(let text): result += ComposeText.escaped(text)
      case .variable(let variable): result += variable.reference
      }
    }
  }

  /// The variables in it.
  var variables: [ComposeVariable] {
    parts.compactMap { if case .variable(let variable) = $0 { variable } else { nil } }
  }

  /// A text that compose is to leave as it is.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { $0 += $1 == "$" ? "$$" : String($1) }
  }
}
