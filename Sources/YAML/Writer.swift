extension YAML {
  /// The document: block style, indented by two, without a mark at its start, and with one line feed at its end.
  public func rendered() -> String {
    var writer = Writer()
    writer.document(self)
    return writer.text
  }
}

/// Writes nodes line by line.
struct Writer {
  private(set) var text = ""
  /// Whether the current line has only its indentation and the dashes of items yet: what opens a node goes on there.
  private var isAfterDash = false

  mutating func document(_ node: YAML) {
    switch node {
    case .mapping(let entries) where !entries.isEmpty: self.entries(entries, indentation: 0)
    case .sequence(let items) where !items.isEmpty: self.items(items, indentation: 0)
    default: value(node, note: nil, indentation: -2, after: "")
    }
  }

  private mutating func entries(_ entries: [YAML.Entry], indentation: Int) {
    for (index, entry) in entries.enumerated() {
      if index > 0 || !isAfterDash { above(entry.remarks, isFirst: index == 0, indentation: indentation) }
      startLine(indentation)
      var key = Self.key(entry.key)
      if key.unicodeScalars.count > Self.implicitKeyLimit {
        text += "? \(key)\n" + Self.blanks(indentation)
        key = ""
      }
      text += "\(key):"
      value(entry.value, note: entry.remarks.note, indentation: indentation, after: " ")
    }
  }

  private mutating func items(_ items: [YAML.Item], indentation: Int) {
    for (index, item) in items.enumerated() {
      // A comment of what the item starts with cannot stand behind the dash.
      if index > 0 || !isAfterDash { above(item.outerRemarks, isFirst: index == 0, indentation: indentation) }
      startLine(indentation)
      text += "-"
      switch item.value {
      case .mapping(let entries) where !entries.isEmpty && item.remarks.note == nil:
        text += " "
        isAfterDash = true
        self.entries(entries, indentation: indentation + 2)
      case .sequence(let items) where !items.isEmpty && item.remarks.note == nil:
        text += " "
        isAfterDash = true
        self.items(items, indentation: indentation + 2)
      default:
        value(item.value, note: item.remarks.note, indentation: indentation, after: " ")
      }
    }
  }

  /// Writes what follows a key or a dash, to the end of the line and below it.
  private mutating func value(_ node: YAML, note: String?, indentation: Int, after gap: String) {
    switch node {
    case .null: endLine("\(gap)null", note)
    case .bool(let value): endLine("\(gap)\(value)", note)
    case .int(let number): endLine("\(gap)\(number)", note)
    case .string(let text):
      switch ScalarStyle(text) {
      case .plain: endLine(gap + text, note)
      case .singleQuoted: endLine(gap + text.singleQuoted, note)
      case .doubleQuoted: endLine(gap + text.doubleQuoted, note)
      case .literal: literal(LiteralBlock(text), note: note, indentation: indentation + 2, after: gap)
      }
    case .sequence([]): endLine("\(gap)[]", note)
    case .sequence(let items):
      endLine("", note)
      self.items(items, indentation: indentation + 2)
    case .mapping([]): endLine("\(gap){}", note)
    case .mapping(let entries):
      endLine("", note)
      self.entries(entries, indentation: indentation + 2)
    }
  }

  private mutating func literal(_ block: LiteralBlock, note: String?, indentation: Int, after gap: String) {
    endLine(gap + block.header, note)
    // At the top of a document the lines still have to be deeper than nothing.
    let margin = Self.blanks(max(indentation, 2))
    for line in block.lines {
      if !line.isEmpty { text += margin + String(line) }
      text += "\n"
    }
  }

  /// Writes the blank line and the comment above an entry or item.
  private mutating func above(_ remarks: YAML.Remarks, isFirst: Bool, indentation: Int) {
    if remarks.followsBlankLine, !isFirst { text += "\n" }
    guard let comment = remarks.comment else { return }
    for line in comment.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = Self.comment(String(line))
      text += Self.blanks(indentation) + (line.isEmpty ? "#" : "# \(line)") + "\n"
    }
  }

  private mutating func startLine(_ indentation: Int) {
    if !isAfterDash { text += Self.blanks(indentation) }
    isAfterDash = false
  }

  private mutating func endLine(_ end: String, _ note: String?) {
    text += end + (note.map { " # " + Self.comment($0) } ?? "") + "\n"
  }

  private static func key(_ key: String) -> String {
    switch ScalarStyle(key, isKey: true) {
    case .plain: key
    case .singleQuoted: key.singleQuoted
    case .doubleQuoted, .literal: key.doubleQuoted
    }
  }

  /// A comment without what would end its line, or could not be seen.
  private static func comment(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(scalar.isPlainlyPrintable ? scalar : " ") }
    while result.last == " " { result.removeLast() }
    return String(result)
  }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: max(count, 0)) }

  /// A longer key needs `?` before it; both specifications count 1024 characters with the colon.
  ///
  /// Source: YAML 1.2.2, 7.4.2.
  private static let implicitKeyLimit = 1000
}

extension YAML.Item {
  /// The remarks above the item's dash: its own, and those of the first entry or item in it.
  fileprivate var outerRemarks: YAML.Remarks {
    let inner: YAML.Remarks? =
      switch value {
      case _ where remarks.note != nil: nil
      case .mapping(let entries): entries.first?.remarks
      case .sequence(let items): items.first?.outerRemarks
      default: nil
      }
    var outer = remarks
    let comments = [remarks.comment, inner?.comment].compactMap { $0 }
    outer.comment = comments.isEmpty ? nil : comments.joined(separator: "\n")
    return outer
  }
}
