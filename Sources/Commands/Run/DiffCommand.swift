import Terraform

/// `morket-gen diff staging production`: shows the values in which two environments differ, side by side.
struct DiffCommand {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// Shows the values that differ.
  func run<Root: RootModule>(_ one: Environment<Root>, _ other: Environment<Root>) -> ExitCode {
    let files = EnvironmentComparison(one, other).files
    guard !files.isEmpty else {
      session.say("\(one.name) and \(other.name) have the same values\n")
      return .done
    }
    let rows = files.flatMap { file in
      [Row(file.name, one.name, other.name, isTitle: true)] + file.rows.map(Row.init)
    }
    let columns = (rows.map(\.name.count).max() ?? 0, rows.map(\.one.count).max() ?? 0)
    var text = ""
    for row in rows {
      if row.isTitle, !text.isEmpty { text += "\n" }
      text += line(row, columns)
    }
    session.say(text)
    return .done
  }

  private func line(_ row: Row, _ columns: (name: Int, one: Int)) -> String {
    let gap = String(repeating: " ", count: columns.name - row.name.count + 2)
    let second = String(repeating: " ", count: columns.one - row.one.count + 2)
    func value(_ text: String) -> String {
      row.isTitle ? session.style.paint(text, .bold) : text == Row.absent ? session.style.paint(text, .faint) : text
    }
    let name = session.style.paint(row.name, row.isTitle ? .bold : .cyan)
    return "\(name)\(gap)\(value(row.one))\(second)\(value(row.other))\n"
  }
}

/// A line of the listing.
private struct Row {
  static let absent = "absent"

  let name: String
  let one: String
  let other: String
  let isTitle: Bool

  init(_ name: String, _ one: String, _ other: String, isTitle: Bool) {
    self.name = name
    self.one = one
    self.other = other
    self.isTitle = isTitle
  }

  init(_ row: EnvironmentComparison.Row) {
    self.init("  \(row.name)", row.one ?? Row.absent, row.other ?? Row.absent, isTitle: false)
  }
}
