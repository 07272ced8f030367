public import Testing

/// Records an issue when two texts differ, and prints the lines that do, with three lines around them.
public func expectNoDifference(
  _ actual: String, _ expected: String, _ comment: @autoclosure () -> String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let difference = lineDifference(from: expected, to: actual) else { return }
  let comment = comment()
  let heading = comment.isEmpty ? "" : "\(comment)\n"
  Issue.record(
    "\(heading)the texts differ (- expected, + actual)\n\(difference)", sourceLocation: sourceLocation)
}

/// The lines in which two texts differ, marked with `-` and `+`, with some lines around them; `nil` where they are the same.
///
/// The texts are compared by their bytes, so a difference in Unicode normal form is one. A missing line end at the end of
/// a text is shown after its last line.
public func lineDifference(from old: String, to new: String, context: Int = 3) -> String? {
  guard !old.utf8.elementsEqual(new.utf8) else { return nil }
  let oldLines = lines(old)
  let newLines = lines(new)
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in newLines.difference(from: oldLines) {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }

  var rows: [(mark: String, text: String)] = []
  var oldIndex = 0
  var newIndex = 0
  while oldIndex < oldLines.count || newIndex < newLines.count {
    if removed.contains(oldIndex) {
      rows.append(("-", oldLines[oldIndex].text))
      oldIndex += 1
    } else if inserted.contains(newIndex) {
      rows.append(("+", newLines[newIndex].text))
      newIndex += 1
    } else {
      rows.append((" ", newLines[newIndex].text))
      oldIndex += 1
      newIndex += 1
    }
  }
  return shown(rows, context: context)
}

private func shown(_ rows: [(mark: String, text: String)], context: Int) -> String {
  var near: Set<Int> = []
  for index in rows.indices where rows[index].mark != " " {
    near.formUnion(max(0, index - context)...min(rows.count - 1, index + context))
  }
  var result: [String] = []
  var last = -1
  for index in rows.indices where near.contains(index) {
    if index > last + 1 { result.append("  …") }
    result.append("\(rows[index].mark) \(rows[index].text)")
    last = index
  }
  if last < rows.count - 1 { result.append("  …") }
  return result.joined(separator: "\n")
}

/// A line that is equal to another only byte for byte.
private struct Line: Equatable {
  var text: String

  static func == (left: Line, right: Line) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }
}

private func lines(_ text: String) -> [Line] {
  var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    .map { Line(text: String(decoding: $0, as: UTF8.self)) }
  if lines.last?.text.isEmpty == true {
    lines.removeLast()
  } else if let last = lines.popLast() {
    lines.append(Line(text: last.text + " (no line end)"))
  }
  return lines
}
