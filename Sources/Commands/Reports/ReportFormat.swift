/// The form in which findings are written.
enum ReportFormat: String, CaseIterable, Sendable {
  /// For people and editors, on standard error.
  case text
  /// For annotations of a GitHub workflow, on standard output.
  case github
  /// For programs: one document on standard output.
  case json
}
