import HCL

extension ModuleModel {
  /// `main.tf`, `variables.tf`, `outputs.tf` and `versions.tf`; a file without content is left out.
  var files: [RenderedFile] {
    [
      RenderedFile("main.tf", mainSections),
      RenderedFile("variables.tf", variableSections),
      RenderedFile("outputs.tf", outputSections),
      RenderedFile("versions.tf", [RenderedSection(Requirements(self).lowered, nil)]),
    ].filter { !$0.sections.isEmpty } + elements.compactMap(\.renderedFile)
  }

  private var mainSections: [RenderedSection] {
    var sections: [RenderedSection] = []
    sections.reserveCapacity(elements.count)
    if let localsSection { sections.append(localsSection) }
    for element in elements {
      switch element {
      case .resource(let block):
        sections.append(RenderedSection(block.lowered, block.location, comments: block.comments))
        sections += block.refactorings.map { RenderedSection($0.lowered, $0.location) }
      case .moduleCall(let call):
        sections.append(
          RenderedSection(call.lowered(source: source(of: call)), call.location, comments: call.comments))
      case .provider(let block): sections.append(RenderedSection(block.lowered, block.location))
      case .refactoring(let block): sections.append(RenderedSection(block.lowered, block.location))
      case .check(let block): sections.append(RenderedSection(block.lowered, block.location))
      case .section(let section):
        sections.append(RenderedSection(Body([.comment(Comment(section.title))]), nil, label: section.title))
      case .local, .output, .validation, .file: break
      }
    }
    return sections
  }

  /// All local values in one block, which stands before its users.
  private var localsSection: RenderedSection? {
    guard let first = localBindings.first else { return nil }
    var layout = Layout()
    for binding in localBindings {
      if let comment = binding.comment {
        layout.startGroup()
        layout.append(.comment(comment))
      }
      layout.attribute(binding.handle.name, binding.value.expression)
    }
    return RenderedSection(Block("locals", body: layout.body), first.location)
  }

  private var variableSections: [RenderedSection] {
    let validations = validations
    return variables.sorted { $0.name < $1.name }.map { variable in
      RenderedSection(
        variable.lowered(validations.filter { $0.variable == variable.name }), variable.location)
    }
  }

  private var outputSections: [RenderedSection] {
    outputBlocks.sorted { $0.declaration.name < $1.declaration.name }.map {
      RenderedSection($0.lowered, $0.location)
    }
  }

  /// Where a call finds its module, from the caller's folder.
  func source(of call: ModuleCallBlock) -> String {
    isRoot ? "../../modules/\(call.called.name)" : "../\(call.called.name)"
  }
}

extension ModuleContent.Element {
  /// The file that the element adds beside the HCL.
  fileprivate var renderedFile: RenderedFile? {
    if case .file(let file) = self { RenderedFile(file) } else { nil }
  }
}
