import Generation

/// Findings as one JSON document: an array with an object for each, whose members are always the same.
///
///     [
///       {"file": "environments/Staging.swift", "line": 22, "column": 24, "endColumn": 37, "severity": "error",
///        "rule": null, "what": "…", "why": "…", "remedy": "…"}
///     ]
///
/// `endColumn` is the column behind the last character. What is not known is `null`.
struct JSONReport {
  private let diagnostics: [Diagnostic]

  /// Takes findings in reading order.
  init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// The document; each finding is a line of it.
  var text: String {
    if diagnostics.isEmpty { return "[]\n" }
    return "[\n\(diagnostics.map { "  \(object($0))" }.joined(separator: ",\n"))\n]\n"
  }

  private func object(_ diagnostic: Diagnostic) -> String {
    let members = [
      ("file", diagnostic.file.map(JSONReport.quoted)), ("line", diagnostic.line.map(String.init)),
      ("column", diagnostic.column.map(String.init)), ("endColumn", diagnostic.endColumn.map(String.init)),
      ("severity", JSONReport.quoted(diagnostic.severity.rawValue)), ("rule", diagnostic.rule.map(JSONReport.quoted)),
      ("what", JSONReport.quoted(diagnostic.what)), ("why", diagnostic.why.map(JSONReport.quoted)),
      ("remedy", diagnostic.remedy.map(JSONReport.quoted)),
    ]
    return "{\(members.map { "\"\($0.0)\": \($0.1 ?? "null")" }.joined(separator: ", "))}"
  }

  /// A string of JSON (RFC 8259, section 7).
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\u{0}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
