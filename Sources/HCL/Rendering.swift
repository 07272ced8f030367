extension Body {
  /// The text of the body in canonical form: `terraform fmt` finds nothing to change in it.
  ///
  /// Every line ends with one line feed; an empty body gives an empty text. The same tree gives the same bytes everywhere.
  /// Names (of attributes, blocks, functions and references) are written as they are: check them with ``Identifier``
  /// first. Text cannot break out of its quotes, its heredoc or its comment, whatever it holds.
  public func rendered() -> String {
    String(decoding: renderedBytes(), as: UTF8.self)
  }

  /// The same text as ``rendered()``, in UTF-8.
  public func renderedBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    render(into: &bytes)
    return bytes
  }

  /// Appends the text of the body to bytes that end a line, or are empty.
  public func render(into bytes: inout [UInt8]) {
    // A typical block takes about this much; the bytes grow by doubling where it takes more.
    bytes.reserveCapacity(bytes.count + 320 * items.count)
    var writer = Writer(continuing: bytes)
    bytes = []
    writer.body(self)
    bytes = writer.finish()
  }
}

extension Expression {
  /// The text of the expression as it would stand at the left margin, without a final line feed.
  ///
  /// For example `var.name`, or an object over several lines.
  public func rendered() -> String {
    var writer = Writer(continuing: [])
    writer.valueOrHeredoc(self)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  /// The text of the expression on one line, however long: for messages, and for `terraform console`.
  ///
  /// A heredoc is written as a quoted template; comments inside objects are left out, for a line has no place for them.
  public func renderedOnOneLine() -> String {
    var writer = Writer(continuing: [])
    writer.onOneLine(self)
    return String(decoding: writer.finish(), as: UTF8.self)
  }
}
