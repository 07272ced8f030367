/// `fromJSON(text)`
public func fromJSON(_ text: Expression<String>) -> Expression<JSON> {
  Expression("fromJSON(\(text.text))", uses: text.uses)
}

/// `format('deploy-{0}', value)`: braces of the text itself are doubled.
public func format(_ format: String, _ values: Expression<String>...) -> Expression<String> {
  let arguments = [format.quoted] + values.map(\.text)
  return Expression(
    "format(\(arguments.joined(separator: ", ")))", uses: values.map(\.uses).reduce(Uses(), +))
}

/// `hashFiles('**/package-lock.json')`: a digest of the files that the patterns fit.
public func hashFiles(_ patterns: String...) -> Expression<String> {
  Expression("hashFiles(\(patterns.map(\.quoted).joined(separator: ", ")))", uses: Uses(functions: [.hashFiles]))
}

/// How what came before has ended.
public enum Status {
  /// `always()`: also after a failure or a cancellation.
  public static var always: Expression<Bool> { function(.always) }
  /// `cancelled()`
  public static var cancelled: Expression<Bool> { function(.cancelled) }
  /// `failure()`: in the condition of a job, whether any job before it has failed.
  public static var failure: Expression<Bool> { function(.failure) }

  private static func function(_ function: Function) -> Expression<Bool> {
    Expression("\(function.rawValue)()", uses: Uses(functions: [function]))
  }
}

extension Expression where Type == JSON {
  /// A member: `fromJSON(…).name`, or `fromJSON(…)['name']` where the name needs quotes.
  public subscript(_ name: String) -> Expression<JSON> {
    let isPlain = name.utf8.allSatisfy { $0 == UInt8(ascii: "_") || ("a"..."z").contains(Unicode.Scalar($0)) }
    return Expression(isPlain && !name.isEmpty ? "\(text).\(name)" : "\(text)[\(name.quoted)]", uses: uses)
  }

  /// The value as a text.
  public var string: Expression<String> { Expression<String>(text, uses: uses) }
}
