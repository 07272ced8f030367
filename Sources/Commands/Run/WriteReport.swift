import Generation

/// What a run says it wrote: a line for each group that changed, a line for the rest of each family, and a total.
///
///     terraform/modules/vpc           1 updated, 3 unchanged
///     terraform/modules, 14 others    56 unchanged
///     terraform/environments/staging  6 unchanged
///     66 files in 9 ms: 1 updated, 65 unchanged
struct WriteReport {
  private let result: WriteResult
  private let time: String

  init(_ result: WriteResult, time: String) {
    self.result = result
    self.time = time
  }

  /// The lines.
  func text(_ style: Style) -> String {
    let rows = rows
    let width = rows.map(\.name.count).max() ?? 0
    var text = ""
    for row in rows {
      let gap = String(repeating: " ", count: width - row.name.count)
      text += "\(style.paint(row.name, .bold))\(gap)  \(row.counts.text(style))\n"
    }
    let files = (result.total.created + result.total.updated + result.total.unchanged).counted("file")
    return text + "\(files) in \(time): \(result.total.text(style))\n"
  }

  private var rows: [(name: String, counts: FileCounts)] {
    var rows: [(name: String, counts: FileCounts)] = []
    var families: [String] = []
    for group in result.groups where !families.contains(group.family) { families.append(group.family) }
    for family in families {
      let groups = result.groups.filter { $0.family == family }
      let changed = groups.filter(\.isChanged)
      let rest = groups.filter { !$0.isChanged }
      rows += changed.map { ($0.name, $0.counts) }
      if rest.count == 1 {
        rows += rest.map { ($0.name, $0.counts) }
      } else if rest.count > 1 {
        let name = "\(family), \(changed.isEmpty ? "all \(rest.count)" : "\(rest.count) others")"
        rows.append((name, rest.reduce(FileCounts()) { $0 + $1.counts }))
      }
    }
    return rows
  }
}

extension WriteResult.Group {
  /// The folder that the group is in.
  fileprivate var family: String {
    name.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(name[..<$0]) } ?? name
  }

  fileprivate var isChanged: Bool {
    counts.created + counts.updated + counts.removed > 0
  }
}

extension FileCounts {
  /// The counts that are not zero.
  fileprivate func text(_ style: Style) -> String {
    let parts: [(Int, String, Style.Ink)] = [
      (created, "created", .green), (updated, "updated", .yellow), (removed, "removed", .red),
      (unchanged, "unchanged", .faint),
    ]
    let shown = parts.filter { $0.0 > 0 }.map { style.paint("\($0.0) \($0.1)", $0.2) }
    return shown.isEmpty ? style.paint("nothing", .faint) : shown.joined(separator: ", ")
  }
}
