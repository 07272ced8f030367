import Generation
import Terraform

/// What the commands share while one of them runs.
final class Session {
  let context: Context
  let stopwatch: Stopwatch
  let sources: SourceFiles
  /// The colours of standard output.
  let style: Style
  /// Whether to say nothing but errors.
  let isQuiet: Bool
  /// The form of what is reported.
  let format: ReportFormat
  /// What is to be in the document at the end.
  private var reported: [Diagnostic] = []

  init(_ context: Context, isQuiet: Bool = false, format: ReportFormat = .text) {
    self.context = context
    self.isQuiet = isQuiet
    self.format = format
    stopwatch = Stopwatch(clock: context.clock)
    sources = SourceFiles(workingFolder: context.workingFolder)
    style = Style(isTerminal: context.console.isTerminal(.output), variables: context.variables)
  }

  /// Says something that was asked for. Where the findings take standard output, it goes to the other stream.
  func say(_ text: String) {
    guard !isQuiet, !text.isEmpty else { return }
    context.console.write(text, to: format == .text ? .output : .errors)
  }

  /// Reports all that is amiss in reading order, with a last line that counts it. A quiet run passes over warnings.
  func report(_ diagnostics: [Diagnostic], note: String? = nil) {
    let shown = diagnostics.inReadingOrder().filter { !isQuiet || $0.severity == .error }
    guard !shown.isEmpty else { return }
    switch format {
    case .text:
      let style = Style(isTerminal: context.console.isTerminal(.errors), variables: context.variables)
      context.console.write(TextReport(shown, sources).text(style), to: .errors)
    case .github:
      context.console.write(GitHubReport(shown, sources, context.variables).text, to: .output)
    case .json: reported += shown
    }
    if !isQuiet, shown.contains(where: { $0.severity == .error }) {
      context.console.write("\(shown.counted) in \(stopwatch.text)\(note.map { "; \($0)" } ?? "")\n", to: .errors)
    }
  }

  /// Writes what is due at the end of a run: one document, whatever was reported.
  func finish() {
    if format == .json { context.console.write(JSONReport(reported.inReadingOrder()).text, to: .output) }
  }

  /// A finding of the checks as an error at its own line.
  func diagnostic(_ finding: Terraform.Finding) -> Diagnostic {
    let path = (finding.attribute.map { [$0] } ?? []) + finding.path
    let span = PlaceFinder(sources).span(
      of: path.map { PathStep(name: $0) }, at: finding.location, words: finding.what)
    return Diagnostic(
      file: sources.shown(span.file), line: span.line, column: span.column, endColumn: span.endColumn,
      what: finding.what, why: finding.why, remedy: finding.remedy, rule: finding.rule)
  }
}

extension [Diagnostic] {
  /// How many there are: `2 errors and 1 warning`.
  var counted: String {
    let parts = [Diagnostic.Severity.error, .warning].compactMap { severity -> String? in
      let count = filter { $0.severity == severity }.count
      return count == 0 ? nil : count.counted(severity.rawValue)
    }
    return parts.joined(separator: " and ")
  }
}

extension Int {
  /// A number with its noun: `1 file`, `2 files`.
  func counted(_ noun: String) -> String {
    self == 1 ? "1 \(noun)" : "\(self) \(noun)s"
  }
}
