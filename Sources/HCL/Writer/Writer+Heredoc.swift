extension Writer {
  /// Writes a heredoc up to its end marker; the caller ends the line.
  ///
  /// A line of white space alone is written as it is: it is not indented, and nothing is taken from it.
  mutating func heredoc(_ template: Template, form: HeredocForm) {
    raw(form.isIndented ? "<<-" : "<<")
    raw(form.marker)
    endLine()
    var isAtLineStart = true
    let margin = form.isIndented ? indentation + 2 : 0
    parts(template.joined) { writer, text, beforeSequence in
      if text.isEmpty, isAtLineStart {
        writer.spaces(margin)
        isAtLineStart = false
      }
      var rest = Substring(text).unicodeScalars[...]
      while !rest.isEmpty {
        let end = rest.firstIndex(of: "\n")
        let line = rest[..<(end ?? rest.endIndex)]
        let isBlank = end != nil && line.allSatisfy(\.properties.isWhitespace)
        if isAtLineStart, !isBlank { writer.spaces(margin) }
        writer.heredocLiteral(line, beforeSequence: end == nil && beforeSequence)
        if end != nil { writer.endLine() }
        isAtLineStart = end != nil
        rest = end.map { rest[rest.index(after: $0)...] } ?? rest[rest.endIndex...]
      }
    }
    spaces(form.isIndented ? indentation : 0)
    raw(form.marker)
  }
}
