import HCL

/// What the `terraform` block of `versions.tf` says.
struct Requirements {
  let version: VersionConstraint
  /// The providers in the order of their local names, with the aliases a caller has to hand in.
  let providers: [(requirement: ProviderRequirement, aliases: [ProviderReference])]

  /// The configurations a caller has to hand in.
  var aliases: [ProviderReference] { providers.flatMap(\.aliases) }

  init(_ model: ModuleModel) {
    version = model.requiredVersion
    let defined = Set(model.providers.map(\.reference.name))
    var requirements: [ProviderRequirement] = []
    var aliases: [ProviderReference] = []
    func need(_ requirement: ProviderRequirement) {
      if requirement != .builtIn, !requirements.contains(requirement) { requirements.append(requirement) }
    }
    func need(_ reference: ProviderReference) {
      need(reference.requirement)
      let isKnown = reference.alias == nil || defined.contains(reference.name)
      if !isKnown, !aliases.contains(where: { $0.name == reference.name }) { aliases.append(reference) }
    }
    for element in model.elements {
      switch element {
      case .resource(let block):
        need(block.provider)
        if let alias = block.providerAlias { need(alias) }
      case .provider(let block): need(block.reference.requirement)
      case .moduleCall(let call): call.providers.forEach { need($0.outer) }
      default: break
      }
    }
    providers = requirements.sorted { $0.localName < $1.localName }.map { requirement in
      (requirement, aliases.filter { $0.requirement == requirement }.sorted { $0.name < $1.name })
    }
  }

  var lowered: Block {
    var layout = Layout()
    layout.attribute("required_version", .string(version.text))
    if !providers.isEmpty {
      layout.startGroup()
      let items = providers.map { provider -> BodyItem in
        var members = [
          ObjectItem(.name("source"), .string(provider.requirement.source)),
          ObjectItem(.name("version"), .string(provider.requirement.version)),
        ]
        if !provider.aliases.isEmpty {
          members.append(ObjectItem(.name("configuration_aliases"), .tuple(provider.aliases.map(\.expression))))
        }
        return .attribute(Attribute(provider.requirement.localName, .object(members)))
      }
      layout.append(.block(Block("required_providers", body: Body(items))))
    }
    return Block("terraform", body: layout.body)
  }
}
