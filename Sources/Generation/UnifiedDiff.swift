/// The difference of two files as `diff -u` writes it.
///
///     --- a/terraform/modules/vpc/main.tf
///     +++ b/terraform/modules/vpc/main.tf
///     @@ -1,3 +1,3 @@
///
/// A line of a file that is not UTF-8 is shown as well as it can be.
enum UnifiedDiff {
  /// What a step of a plan changes, or would change if it were not refused. Empty if that is nothing.
  static func of(_ step: Plan.Step) -> String {
    let old = step.before
    switch step.action {
    case .keep, .release: return ""
    case .remove: return text(path: step.path, from: old?.bytes, to: nil)
    case .refuse where old == nil: return ""
    case .create, .replace, .setPermissions, .refuse:
      return modes(of: step) + text(path: step.path, from: old?.bytes, to: step.after?.bytes)
    }
  }

  /// The difference of a file's old and new bytes; `nil` where there is no file.
  static func text(path: String, from old: [UInt8]?, to new: [UInt8]?) -> String {
    guard old != new else { return "" }
    let oldName = old == nil ? "/dev/null" : "a/\(path)"
    let newName = new == nil ? "/dev/null" : "b/\(path)"
    if (old ?? []).contains(0) || (new ?? []).contains(0) { return "Binary files \(oldName) and \(newName) differ\n" }
    let lines = Lines(old: split(old ?? []), new: split(new ?? []))
    return "--- \(oldName)\n+++ \(newName)\n" + lines.hunks.map(lines.text).joined()
  }

  private static func modes(of step: Plan.Step) -> String {
    guard let before = step.before, let after = step.after else { return "" }
    let old = Permissions.isExecutable(before.permissions)
    guard old != after.isExecutable else { return "" }
    return "\(step.path): \(after.isExecutable ? "becomes" : "is no longer") executable\n"
  }

  private static func split(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }
}

/// The lines of two files and the changes between them.
private struct Lines {
  let old: [ArraySlice<UInt8>]
  let new: [ArraySlice<UInt8>]
  let changes: [LineChange]

  /// How many lines are shown before and after a change.
  private static let context = 3

  init(old: [ArraySlice<UInt8>], new: [ArraySlice<UInt8>]) {
    self.old = old
    self.new = new
    changes = LineChange.all(from: old, to: new)
  }

  /// Changes that stand so near that the lines between them are shown once.
  var hunks: [ArraySlice<LineChange>] {
    var hunks: [ArraySlice<LineChange>] = []
    var start = 0
    for index in changes.indices {
      let next = index + 1
      guard next == changes.count || changes[next].old.lowerBound - changes[index].old.upperBound > 2 * Lines.context
      else {
        continue
      }
      hunks.append(changes[start..<next])
      start = next
    }
    return hunks
  }

  func text(of hunk: ArraySlice<LineChange>) -> String {
    guard let first = hunk.first, let last = hunk.last else { return "" }
    let before = min(Lines.context, first.old.lowerBound)
    let after = min(Lines.context, old.count - last.old.upperBound)
    let oldRange = (first.old.lowerBound - before)..<(last.old.upperBound + after)
    let newRange = (first.new.lowerBound - before)..<(last.new.upperBound + after)
    var text = "@@ -\(span(oldRange)) +\(span(newRange)) @@\n"
    var shown = oldRange.lowerBound
    for change in hunk {
      for line in old[shown..<change.old.lowerBound] { append(" ", line, to: &text) }
      for line in old[change.old] { append("-", line, to: &text) }
      for line in new[change.new] { append("+", line, to: &text) }
      shown = change.old.upperBound
    }
    for line in old[shown..<oldRange.upperBound] { append(" ", line, to: &text) }
    return text
  }

  /// First line, from 1, and number of lines, which is left out if it is 1. An empty range names the line before it.
  private func span(_ range: Range<Int>) -> String {
    switch range.count {
    case 0: "\(range.lowerBound),0"
    case 1: "\(range.lowerBound + 1)"
    default: "\(range.lowerBound + 1),\(range.count)"
    }
  }

  private func append(_ sign: String, _ line: ArraySlice<UInt8>, to text: inout String) {
    text += sign
    text += String(decoding: line, as: UTF8.self)
    if line.last != UInt8(ascii: "\n") { text += "\n\\ No newline at end of file\n" }
  }
}
