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
  /// The values of a root as a file of them has them; one of several lines stands apart.
  var tfvars: Body {
    var layout = Layout(capacity: attributes.count)
    for entry in attributes {
      let isLong = if case .object(let items) = entry.value { items.count > 1 } else { false }
      if entry.startsGroup || isLong { layout.startGroup() }
      layout.append(entry.comments)
      layout.attribute(entry.name, entry.value)
      if isLong { layout.startGroup() }
    }
    return layout.body
  }
}
