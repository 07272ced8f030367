extension Template {
  /// The template of a heredoc without strip marks, and without the white space they remove.
  ///
  /// In a heredoc a strip mark removes white space up to the end of its line, in quotes all there is; so a heredoc that is
  /// written in quotes has it removed beforehand.
  var strippedByLine: Template { joined.stripped(opening: [], closing: []) }

  /// `opening` and `closing` are the marks of the directives around the template.
  private func stripped(opening: StripMarks, closing: StripMarks) -> Template {
    var result: [TemplatePart] = []
    for (index, part) in parts.enumerated() {
      switch part {
      case .literal(let text):
        let before = index > 0 ? parts[index - 1].closingMarks : opening
        let after = index + 1 < parts.count ? parts[index + 1].openingMarks : closing
        var rest = Substring(text).unicodeScalars
        if before.contains(.after) { rest = rest.withoutSpaceAtFirstLineStart }
        if after.contains(.before) { rest = rest.withoutSpaceAtLastLineEnd }
        result.append(.literal(String(rest)))
      case .interpolation(let expression, _):
        result.append(.interpolation(expression))
      case .conditional(let conditional):
        let middle = conditional.otherwise == nil ? conditional.endStrip : conditional.elseStrip
        result.append(
          .conditional(
            TemplateConditional(
              conditional.condition,
              then: conditional.then.stripped(opening: conditional.ifStrip, closing: middle),
              otherwise: conditional.otherwise?
                .stripped(opening: conditional.elseStrip, closing: conditional.endStrip))))
      case .loop(let loop):
        result.append(
          .loop(TemplateLoop(loop.clause, body: loop.body.stripped(opening: loop.forStrip, closing: loop.endStrip))))
      }
    }
    return Template(result)
  }
}

extension TemplatePart {
  /// The marks of the first `${` or `%{` of the part.
  fileprivate var openingMarks: StripMarks {
    switch self {
    case .literal: []
    case .interpolation(_, let strip): strip
    case .conditional(let conditional): conditional.ifStrip
    case .loop(let loop): loop.forStrip
    }
  }

  /// The marks of the last `${` or `%{` of the part.
  fileprivate var closingMarks: StripMarks {
    switch self {
    case .literal: []
    case .interpolation(_, let strip): strip
    case .conditional(let conditional): conditional.endStrip
    case .loop(let loop): loop.endStrip
    }
  }
}

extension Substring.UnicodeScalarView {
  /// Without the white space its first line, line end included, starts with.
  fileprivate var withoutSpaceAtFirstLineStart: Self {
    let end = firstIndex(of: "\n").map { index(after: $0) } ?? endIndex
    let content = self[..<end].firstIndex { !$0.properties.isWhitespace }
    return self[(content ?? end)...]
  }

  /// Without the white space its last line, line end included, ends with.
  fileprivate var withoutSpaceAtLastLineEnd: Self {
    let body = last == "\n" ? dropLast() : self
    let start = body.lastIndex(of: "\n").map { index(after: $0) } ?? startIndex
    let content = self[start...].lastIndex { !$0.properties.isWhitespace }
    return self[..<(content.map { index(after: $0) } ?? start)]
  }
}
