/// An action that steps use, with the inputs it takes.
///
/// A misspelt input does not compile, because the inputs are an enumeration.
public protocol Action: Sendable {
  /// The inputs, by their names in the action's `action.yml`.
  associatedtype Input: RawRepresentable<String> & Hashable & Sendable
  /// Which code it is.
  static var pin: Pin { get }
  /// The inputs that have no default.
  static var required: [Input] { get }
  /// The outputs that its steps have.
  static var outputs: [String] { get }
}

extension Action {
  /// None.
  public static var required: [Input] { [] }
  /// None.
  public static var outputs: [String] { [] }
}

/// Inputs of an action in the order written: `[.fetchDepth: "0"]`.
public struct Inputs<A: Action>: Sendable, ExpressibleByDictionaryLiteral {
  let values: [(input: A.Input, value: Text)]

  /// Makes the inputs.
  public init(dictionaryLiteral inputs: (A.Input, Text)...) {
    values = inputs.map { (input: $0.0, value: $0.1) }
  }
}

/// The inputs of an action that is given none.
public enum NoInput: RawRepresentable, Hashable, Sendable {
  /// There is none.
  public init?(rawValue: String) { nil }

  /// Never asked.
  public var rawValue: String { switch self {} }
}
