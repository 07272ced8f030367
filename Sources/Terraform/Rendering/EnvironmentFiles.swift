import HCL

extension Environment {
  /// `backend.tf` and `terraform.tfvars`: all that differs between environments.
  var files: [RenderedFile] {
    let backendBlock = Block("backend", labels: [backend.type], body: Body(backend.arguments.map(BodyItem.attribute)))
    let backendFile = RenderedFile(
      "backend.tf", [RenderedSection(Block("terraform", body: Body([.block(backendBlock)])), location)])
    if arguments.attributes.isEmpty { return [backendFile] }
    var layout = Layout(capacity: arguments.attributes.count)
    layout.append(arguments)
    return [
      backendFile, RenderedFile("terraform.tfvars", [RenderedSection(layout.body, location, label: "values")]),
    ]
  }
}
