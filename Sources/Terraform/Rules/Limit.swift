/// A limit of a service, said once for the rule that holds resources to it and for the `validation` of a module's variable.
///
///     extension Limit {
///       public static let albIdleTimeout = Limit(
///         1...4000, "the idle timeout of an Application Load Balancer is 1 to 4000 seconds",
///         source: "Elastic Load Balancing API Reference, \"LoadBalancerAttribute\"")
///     }
public struct Limit: Sendable {
  /// The limit in words that go after a dash: lower case, no final period.
  public let text: String
  /// Where it is written down: the document and its chapter.
  public let source: String
  /// The numbers that are allowed, where the limit is about a number.
  public let range: ClosedRange<Int>?

  /// Makes a limit in words.
  public init(_ text: String, source: String) {
    self.text = text
    self.source = source
    range = nil
  }

  /// Makes a limit of a number.
  public init(_ range: ClosedRange<Int>, _ text: String, source: String) {
    self.text = text
    self.source = source
    self.range = range
  }

  /// The limit as Terraform shows it to who calls a module: `"The idle timeout … is 1 to 4000 seconds."`
  public var sentence: String { text.prefix(1).uppercased() + text.dropFirst() + "." }
}

extension VariableReference {
  /// Adds a `validation` block that refuses a value with the words of a limit.
  public func validation(
    _ condition: Value<Bool>, _ limit: Limit, file: String = #filePath, line: Int = #line
  ) -> ModuleContent {
    validation(condition, Value(text: limit.sentence), file: file, line: line)
  }

  /// Adds a `validation` block that refuses a number outside a limit.
  ///
  ///     $idleTimeout.validation(idleTimeout, within: .albIdleTimeout)
  ///
  ///     validation {
  ///       condition     = var.idle_timeout >= 1 && var.idle_timeout <= 4000
  ///       error_message = "The idle timeout of an Application Load Balancer is 1 to 4000 seconds."
  ///     }
  public func validation(
    _ number: Value<Int>, within limit: Limit, file: String = #filePath, line: Int = #line
  ) -> ModuleContent {
    let range = limit.range ?? Int.min...Int.max
    return validation(
      number >= Value(number: range.lowerBound) && number <= Value(number: range.upperBound), limit, file: file,
      line: line)
  }
}
