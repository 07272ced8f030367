/// One finding, told in four parts: where, what, why, and what to do.
///
///     environments/Staging.swift:14: error: no such size — Fargate has 256, 512, 1024 — choose one of them
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable {
    /// Nothing was written because of it, or something could not be.
    case error
    /// Worth a look.
    case warning
  }

  /// How bad it is.
  public var severity: Severity
  /// The file that it is about.
  public var file: String?
  /// The line in that file, from 1.
  public var line: Int?
  /// The column in that line, from 1.
  public var column: Int?
  /// The column behind the last character that it is about, on the same line.
  public var endColumn: Int?
  /// What is the matter: lower case, no final period.
  public var what: String
  /// Why it is, or why it matters.
  public var why: String?
  /// What to do about it.
  public var remedy: String?
  /// The identifier of the rule that is broken, such as `alb-idle-timeout`, if it is one of a table of rules.
  public var rule: String?

  /// A finding; without a file it is about the run as a whole.
  public init(
    _ severity: Severity = .error, file: String? = nil, line: Int? = nil, column: Int? = nil,
    endColumn: Int? = nil, what: String, why: String? = nil, remedy: String? = nil, rule: String? = nil
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.endColumn = endColumn
    self.what = what
    self.why = why
    self.remedy = remedy
    self.rule = rule
  }

  /// The place as editors understand it, `file:line`, or `nil` for a finding about the run as a whole.
  public var place: String? {
    file.map { file in line.map { "\(file):\($0)" } ?? file }
  }

  /// The parts after the severity, in one line whatever they hold, with the rule in brackets.
  public var message: String {
    let parts = [what, why, remedy].compactMap { $0?.split(whereSeparator: \.isNewline).joined(separator: " ") }
    return parts.filter { !$0.isEmpty }.joined(separator: " — ") + (rule.map { " [\($0)]" } ?? "")
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The finding as one line.
  public var description: String {
    "\(place.map { "\($0): " } ?? "")\(severity.rawValue): \(message)"
  }
}

extension Diagnostic: Comparable {
  /// Orders by file, line and column, errors before warnings. What has no place comes after what has.
  public static func < (first: Diagnostic, second: Diagnostic) -> Bool {
    if first.file != second.file { return comesFirst(first.file, second.file) }
    if first.line != second.line { return comesFirst(first.line, second.line) }
    if first.column != second.column { return comesFirst(first.column, second.column) }
    if first.severity != second.severity { return first.severity == .error }
    return first.message < second.message
  }

  private static func comesFirst<Value: Comparable>(_ first: Value?, _ second: Value?) -> Bool {
    guard let first else { return false }
    guard let second else { return true }
    return first < second
  }
}

extension Sequence where Element == Diagnostic {
  /// The findings in reading order, each once.
  public func inReadingOrder() -> [Diagnostic] {
    var ordered: [Diagnostic] = []
    for diagnostic in sorted() where ordered.last != diagnostic { ordered.append(diagnostic) }
    return ordered
  }
}
