/// How a template is written as a heredoc.
///
/// A heredoc has no escapes but those of `${` and `%{`, always ends with a line feed, and `<<-` takes away the
/// indentation that its lines have in common. So there are three cases:
///
/// - a text without a final line feed, or with a character that is not ``Unicode/Scalar/isPlainInHeredoc``, is no heredoc
///   and is written as a quoted template;
/// - a text whose lines are all indented, or that has strip marks (after which Terraform counts indentation differently),
///   is written after `<<EOT`, without indentation;
/// - any other is written after `<<-EOT`, two deeper than its attribute.
struct HeredocForm {
  /// The word that ends the heredoc, which no line of the text is equal to.
  let marker: String
  /// Whether the lines are indented, and `<<-` takes the indentation away again.
  let isIndented: Bool

  /// Finds the form for a template; there is none for one that a heredoc cannot carry.
  init?(_ template: Template) {
    var scan = HeredocScan()
    scan.template(template.joined)
    guard scan.isPlain, scan.hasText, scan.isAtLineStart else { return nil }
    isIndented = scan.hasLineAtMargin && !scan.hasStripMarks && !scan.hasJoiningStart
    var marker = "EOT"
    var number = 1
    while scan.markerLikeLines.contains(marker) {
      number += 1
      marker = "EOT\(number)"
    }
    self.marker = marker
  }
}

/// What there is to know about the text of a heredoc.
private struct HeredocScan {
  /// Whether all characters can stand in a heredoc.
  var isPlain = true
  /// Whether there is anything at all.
  var hasText = false
  /// Whether what comes next starts a line.
  var isAtLineStart = true
  /// Whether a line starts with something other than white space; blank lines do not count.
  var hasLineAtMargin = false
  /// Whether there are strip marks.
  var hasStripMarks = false
  /// Whether a line's first character would join the indentation before it.
  var hasJoiningStart = false
  /// The lines that look like an end marker, without the white space around them.
  var markerLikeLines: [String] = []

  mutating func template(_ template: Template) {
    for part in template.parts {
      switch part {
      case .literal(let text):
        literal(text)
      case .interpolation(_, let strip):
        sequence(strip)
      case .conditional(let conditional):
        sequence(conditional.ifStrip)
        self.template(conditional.then)
        if let otherwise = conditional.otherwise {
          sequence(conditional.elseStrip)
          self.template(otherwise)
        }
        sequence(conditional.endStrip)
      case .loop(let loop):
        sequence(loop.forStrip)
        self.template(loop.body)
        sequence(loop.endStrip)
      }
    }
  }

  /// Notes a `${…}` or `%{…}`.
  private mutating func sequence(_ strip: StripMarks) {
    if isAtLineStart { hasLineAtMargin = true }
    if !strip.isEmpty { hasStripMarks = true }
    hasText = true
    isAtLineStart = false
  }

  private mutating func literal(_ text: String) {
    guard text.unicodeScalars.allSatisfy(\.isPlainInHeredoc) else {
      isPlain = false
      return
    }
    var rest = Substring(text).unicodeScalars[...]
    while !rest.isEmpty {
      hasText = true
      let end = rest.firstIndex(of: "\n")
      if isAtLineStart { lineStart(rest[..<(end ?? rest.endIndex)]) }
      isAtLineStart = end != nil
      rest = end.map { rest[rest.index(after: $0)...] } ?? rest[rest.endIndex...]
    }
  }

  private mutating func lineStart(_ line: Substring.UnicodeScalarView) {
    let content = line.drop(while: \.properties.isWhitespace)
    // A line of white space alone does not count to Terraform; white space before `${` does, as indentation.
    guard let first = content.first else { return }
    if content.startIndex == line.startIndex { hasLineAtMargin = true }
    if !first.isASCII, String(String.UnicodeScalarView([" ", first])).count == 1 { hasJoiningStart = true }
    if first == "E" { markerLikeLines.append(Self.trimmed(content)) }
  }

  private static func trimmed(_ content: Substring.UnicodeScalarView) -> String {
    var content = content
    while let last = content.last, last.properties.isWhitespace { content.removeLast() }
    return String(content)
  }
}
