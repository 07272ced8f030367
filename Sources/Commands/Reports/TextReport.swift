import Generation

/// Findings for people: each on a line, and below it the line of Swift with a caret under what it is about.
///
///     environments/Staging.swift:20: error: "10.0.0.0/33" is no CIDR block — … — …
///         $0.cidrBlock = "10.0.0.0/33"
///                        ^~~~~~~~~~~~~
struct TextReport {
  /// How many findings have their line of Swift; the rest of many would only push the first ones away.
  private static let excerpts = 20

  private let diagnostics: [Diagnostic]
  private let sources: SourceFiles

  /// Takes findings in reading order.
  init(_ diagnostics: [Diagnostic], _ sources: SourceFiles) {
    self.diagnostics = diagnostics
    self.sources = sources
  }

  /// The lines.
  func text(_ style: Style) -> String {
    var text = ""
    for (index, diagnostic) in diagnostics.enumerated() {
      text += TextReport.line(diagnostic, style)
      let next = diagnostics.dropFirst(index + 1).first
      if index < TextReport.excerpts, next?.span != diagnostic.span { text += excerpt(diagnostic, style) }
    }
    return text
  }

  /// A finding as a line of its own, in colour on a terminal.
  static func line(_ diagnostic: Diagnostic, _ style: Style) -> String {
    let place = diagnostic.place.map { "\(style.paint($0, .bold)): " } ?? ""
    let word = style.paint("\(diagnostic.severity.rawValue):", diagnostic.severity == .error ? .red : .yellow, .bold)
    return "\(place)\(word) \(diagnostic.message)\n"
  }

  /// The line of Swift and the caret; nothing where the columns are not known.
  private func excerpt(_ diagnostic: Diagnostic, _ style: Style) -> String {
    guard let file = diagnostic.file, let number = diagnostic.line, let column = diagnostic.column,
      let line = sources.line(number, of: sources.absolute(file))
    else { return "" }
    let indentation = line.prefix { $0 == " " || $0 == "\t" }.count
    guard column > indentation, column <= line.count else { return "" }
    // Tabs stay, so that the caret stands where its character does.
    let space = String(line.dropFirst(indentation).prefix(column - 1 - indentation).map { $0 == "\t" ? "\t" : " " })
    let length = max(1, (diagnostic.endColumn ?? column + 1) - column)
    let mark = style.paint("^" + String(repeating: "~", count: length - 1), .green)
    return "    \(line.dropFirst(indentation))\n    \(space)\(mark)\n"
  }
}

extension Diagnostic {
  /// What tells whether two findings would show the same caret.
  fileprivate var span: [String] {
    [file ?? "", String(line ?? 0), String(column ?? 0), String(endColumn ?? 0)]
  }
}
