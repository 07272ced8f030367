/// A text that GitHub fills in: `"deploy-\(GitHub.refName)"` is written `deploy-${{ github.ref_name }}`.
public struct Text: Sendable, ExpressibleByStringInterpolation {
  let text: String
  let uses: Uses

  /// Makes a text without expressions.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// Makes a text without expressions.
  public init(_ text: String) {
    self.text = text
    uses = Uses()
  }

  /// Makes a text that is one expression.
  public init(_ expression: Expression<String>) {
    text = "${{ \(expression.text) }}"
    uses = expression.uses
  }

  /// Makes a text from what stands between the quotes.
  public init(stringInterpolation: StringInterpolation) {
    text = stringInterpolation.text
    uses = stringInterpolation.uses
  }

  /// What stands between the quotes.
  public struct StringInterpolation: StringInterpolationProtocol {
    var text = ""
    var uses = Uses()

    /// Starts with nothing.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds what is written as it is.
    public mutating func appendLiteral(_ literal: String) { text += literal }

    /// Adds a text of Swift.
    public mutating func appendInterpolation(_ value: String) { text += value }

    /// Adds a text that GitHub fills in.
    public mutating func appendInterpolation(_ value: Text) {
      text += value.text
      uses = uses + value.uses
    }

    /// Adds `${{ … }}`.
    public mutating func appendInterpolation(_ expression: Expression<String>) {
      text += "${{ \(expression.text) }}"
      uses = uses + expression.uses
    }
  }
}
