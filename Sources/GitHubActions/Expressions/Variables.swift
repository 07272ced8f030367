/// Environment variables in the order written: `["COMMIT": "\(GitHub.sha)"]`.
public struct Variables: Sendable, ExpressibleByDictionaryLiteral {
  let values: [(name: String, value: Text)]

  /// Makes the variables.
  public init(dictionaryLiteral variables: (String, Text)...) {
    values = variables.map { (name: $0.0, value: $0.1) }
  }

  private init(_ values: [(name: String, value: Text)]) { self.values = values }

  /// The variables of both.
  public static func + (left: Variables, right: Variables) -> Variables { Variables(left.values + right.values) }
}
