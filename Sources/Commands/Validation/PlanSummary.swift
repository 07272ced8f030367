/// What a plan would make, by module and type.
///
///     root           3  aws_route53_record 3
///     module.alb     6  aws_lb 1, aws_lb_listener 2, aws_lb_target_group 3
struct PlanSummary {
  private static let width = 120
  private let resources: [PlannedResource]

  init(_ resources: [PlannedResource]) {
    self.resources = resources
  }

  /// How many there are, and in how many modules: `9 resources in 2 modules`.
  var total: String {
    let modules = Set(resources.map(\.module)).count
    return "\(resources.count.counted("resource")) in \(modules.counted("module"))"
  }

  /// A row for each module, the root first.
  func text(_ style: Style) -> String {
    let rows = Dictionary(grouping: resources, by: \.module).sorted { $0.key < $1.key }.map { module, resources in
      (name: module.isEmpty ? "root" : module, count: String(resources.count), types: PlanSummary.types(resources))
    }
    let columns = (name: rows.map(\.name.count).max() ?? 0, count: rows.map(\.count.count).max() ?? 0)
    var text = ""
    for row in rows {
      let name = style.paint(row.name, .bold) + String(repeating: " ", count: columns.name - row.name.count)
      let count = String(repeating: " ", count: columns.count - row.count.count) + row.count
      let indentation = columns.name + columns.count + 4
      let lines = PlanSummary.lines(row.types, width: PlanSummary.width - indentation)
      let types = lines.joined(separator: "\n" + String(repeating: " ", count: indentation))
      text += "\(name)  \(count)  \(types)\n"
    }
    return text
  }

  private static func types(_ resources: [PlannedResource]) -> [String] {
    Dictionary(grouping: resources, by: \.type).sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.count)" }
  }

  /// Items in lines of a width, with commas between.
  private static func lines(_ items: [String], width: Int) -> [String] {
    var lines: [String] = []
    for (index, item) in items.enumerated() {
      let item = index == items.count - 1 ? item : "\(item),"
      if let last = lines.last, last.count + 1 + item.count <= width {
        lines[lines.count - 1] += " \(item)"
      } else {
        lines.append(item)
      }
    }
    return lines
  }
}
