import HCL

extension Environment {
  /// `backend.tf` and `terraform.tfvars`: all that differs between environments.
  var files: [RenderedFile] {
    let backendBlock = Block("backend", labels: [backend.type], body: Body(backend.arguments.map(BodyItem.attribute)))
    let backendFile = RenderedFile(
      "backend.tf", [RenderedSection(Block("terraform", body: Body([.block(backendBlock)])), location)])
    if arguments.attributes.isEmpty { return [backendFile] }
    return [
      backendFile, RenderedFile("terraform.tfvars", [RenderedSection(arguments.tfvars, location, label: "values")]),
    ]
  }
}

extension ArgumentEntries {
  /// The values of a root as a file of them has them, in groups.
  var tfvars: Body {
    var layout = Layout(capacity: attributes.count)
    for group in attributes.split(where: { $1.startsGroup }) { layout.append(values: group) }
    return layout.body
  }
}

extension Layout {
  /// Appends values that stand together: flat objects as rows of a table, what takes several lines apart.
  fileprivate mutating func append(values group: ArraySlice<AttributeEntry>) {
    // Where a long name would push a row over the end of the line, the rows stand apart from what is no row.
    let runs =
      group.allSatisfy { !$0.value.isFlatObject || $0.value.fitsOnOneLine(after: group.column) }
      ? [group] : Array(group).split { $0.value.isFlatObject != $1.value.isFlatObject }
    for run in runs {
      startGroup()
      for entry in run { append(value: entry, column: run.column) }
    }
  }

  private mutating func append(value entry: AttributeEntry, column: Int) {
    let isRow = entry.value.isFlatObject && entry.value.fitsOnOneLine(after: entry.name.count)
    let isApart = entry.value.takesLines && !(isRow && entry.value.fitsOnOneLine(after: column))
    if isApart { startGroup() }
    append(entry.comments)
    append(.attribute(Attribute(entry.name, entry.value, isOnOneLine: isRow)))
    if isApart { startGroup() }
  }
}

extension ArraySlice<AttributeEntry> {
  /// The width of the widest name.
  fileprivate var column: Int { map(\.name.count).max() ?? 0 }
}
