extension Writer {
  /// Writes a template in quotes, on one line.
  mutating func quotedTemplate(_ template: Template) {
    raw("\"" as Unicode.Scalar)
    parts(template.joined) { writer, text, beforeSequence in
      writer.quotedLiteral(text, beforeSequence: beforeSequence)
    }
    raw("\"" as Unicode.Scalar)
  }

  /// Writes the parts of a template, whose literals do not touch each other, with a writer for the literals.
  ///
  /// The writer for literals is told whether `${` or `%{` follows; for the text that ends a directive's body, it does.
  mutating func parts(
    _ template: Template, isInside: Bool = false,
    literal: (_ writer: inout Writer, _ text: String, _ beforeSequence: Bool) -> Void
  ) {
    for (index, part) in template.parts.enumerated() {
      switch part {
      case .literal(let text):
        literal(&self, text, isInside || index + 1 < template.parts.count)
      case .interpolation(let expression, let strip):
        literal(&self, "", true)
        interpolation(expression, strip: strip)
      case .conditional(let conditional):
        literal(&self, "", true)
        directive(conditional.ifStrip) { writer in
          writer.raw("if ")
          writer.reach(.ifKeyword)
          writer.onOneLine(conditional.condition)
        }
        parts(conditional.then, isInside: true, literal: literal)
        if let otherwise = conditional.otherwise {
          literal(&self, "", true)
          directive(conditional.elseStrip) { $0.raw("else") }
          parts(otherwise, isInside: true, literal: literal)
        }
        literal(&self, "", true)
        directive(conditional.endStrip) { $0.raw("endif") }
      case .loop(let loop):
        literal(&self, "", true)
        directive(loop.forStrip) { writer in
          writer.forNames(loop.clause)
          writer.onOneLine(loop.clause.collection)
        }
        parts(loop.body, isInside: true, literal: literal)
        literal(&self, "", true)
        directive(loop.endStrip) { $0.raw("endfor") }
      }
    }
  }

  /// Writes `${expression}`; an object keeps a gap to the braces around it: `${ { a = 1 } }`.
  private mutating func interpolation(_ expression: Expression, strip: StripMarks) {
    raw(strip.contains(.before) ? "${~" : "${")
    reach(.interpolation)
    let start = bytes.count
    onOneLine(expression)
    if bytes[start] == UInt8(ascii: "{") { bytes.insert(UInt8(ascii: " "), at: start) }
    endSequence(strip)
  }

  private mutating func directive(_ strip: StripMarks, content: (inout Writer) -> Void) {
    raw(strip.contains(.before) ? "%{~" : "%{")
    content(&self)
    endSequence(strip)
  }

  private mutating func endSequence(_ strip: StripMarks) {
    if bytes.last == UInt8(ascii: "}") { raw(" " as Unicode.Scalar) }
    raw(strip.contains(.after) ? "~}" : "}")
  }
}

extension Template {
  /// The template with neighbouring literals made one and empty ones left out, inside directives too, so that what a
  /// literal holds can be judged without looking at the next.
  var joined: Template {
    var joined: [TemplatePart] = []
    for part in parts {
      switch part {
      case .literal(let text):
        if text.isEmpty { continue }
        if case .literal(let before)? = joined.last {
          joined[joined.count - 1] = .literal(before + text)
        } else {
          joined.append(part)
        }
      case .interpolation:
        joined.append(part)
      case .conditional(var conditional):
        conditional.then = conditional.then.joined
        conditional.otherwise = conditional.otherwise?.joined
        joined.append(.conditional(conditional))
      case .loop(var loop):
        loop.body = loop.body.joined
        joined.append(.loop(loop))
      }
    }
    return Template(joined)
  }
}
