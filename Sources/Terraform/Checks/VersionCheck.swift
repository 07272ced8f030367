import HCL

extension ModuleCheck {
  /// Reports language features that the oldest Terraform the module allows does not have.
  ///
  /// A newer Terraform runs them without a word, whatever `required_version` says.
  mutating func checkVersions() {
    for (element, usage) in zip(model.elements, model.usages) {
      checkFunctions(usage, at: element)
      switch element {
      case .resource(let block): checkVersions(of: block)
      case .refactoring(let block): checkVersion(of: block)
      case .check(let block): need(.check, at: block.location)
      case .validation(let validation):
        let own = Address(.variable, name: validation.variable)
        if usage.traversals.contains(where: { $0.target.map { $0 != own } ?? false }) {
          need(.crossValidation, at: validation.location)
        }
      case .output(let block):
        if block.declaration.ephemeral { need(.ephemeralValue, at: block.location) }
        if !block.preconditions.isEmpty { need(.precondition, at: block.location) }
      case .moduleCall, .local, .provider, .section, .file: break
      }
    }
    for variable in model.variables {
      if variable.ephemeral { need(.ephemeralValue, at: variable.location) }
      if variable.nullable != nil { need(.nullable, at: variable.location) }
      if variable.type.hasOptionalMember { need(.optionalMember, at: variable.location) }
    }
  }

  private mutating func checkVersions(of block: ResourceBlock) {
    if block.mode == .ephemeral { need(.ephemeralValue, at: block.location) }
    for attribute in block.arguments.attributes where attribute.flags.contains(.writeOnly) {
      need(.writeOnlyArgument, at: block.location, attribute: attribute.name)
    }
    if let lifecycle = block.lifecycle {
      if !lifecycle.replaceTriggers.isEmpty { need(.replaceTriggeredBy, at: block.location) }
      if !lifecycle.preconditions.isEmpty || !lifecycle.postconditions.isEmpty {
        need(.precondition, at: block.location)
      }
    }
    for refactoring in block.refactorings { checkVersion(of: refactoring) }
  }

  private mutating func checkVersion(of block: RefactoringBlock) {
    switch block.kind {
    case .moved: need(.moved, at: block.location)
    case .removed: need(.removed, at: block.location)
    case .imported:
      need(.importBlock, at: block.location)
      if !model.isRoot {
        report(
          "an import block stands in module \(model.name)", why: "Terraform allows import blocks in a root module only",
          remedy: "write it in the root, with the full address", at: block.location)
      }
    }
  }

  private mutating func checkFunctions(_ usage: Usage, at element: ModuleContent.Element) {
    for name in usage.functions {
      guard let minimum = FunctionTable.minimumVersion(of: name), let location = element.location else { continue }
      need(LanguageFeature("the function \(name)", since: minimum), at: location)
    }
  }

  private mutating func need(_ feature: LanguageFeature, at location: SourceLocation, attribute: String? = nil) {
    if feature.since <= model.requiredVersion.minimum { return }
    report(
      "\(feature.name) needs Terraform \(feature.since)",
      why: "module \(model.name) allows Terraform \(model.requiredVersion.minimum)",
      remedy: "raise requiredVersion, or do without it", at: location, attribute: attribute)
  }
}

/// A part of the language with the version of Terraform that brought it (Terraform's change log).
struct LanguageFeature {
  let name: String
  let since: TerraformVersion

  init(_ name: String, since: TerraformVersion) {
    self.name = name
    self.since = since
  }

  static let nullable = LanguageFeature("nullable of a variable", since: TerraformVersion(1, 1))
  static let moved = LanguageFeature("a moved block", since: TerraformVersion(1, 1))
  static let precondition = LanguageFeature("a precondition or postcondition", since: TerraformVersion(1, 2))
  static let replaceTriggeredBy = LanguageFeature("replace_triggered_by", since: TerraformVersion(1, 2))
  static let optionalMember = LanguageFeature("an optional member with a default", since: TerraformVersion(1, 3))
  static let check = LanguageFeature("a check block", since: TerraformVersion(1, 5))
  static let importBlock = LanguageFeature("an import block", since: TerraformVersion(1, 5))
  static let removed = LanguageFeature("a removed block", since: TerraformVersion(1, 7))
  static let crossValidation = LanguageFeature(
    "a validation that reads more than its own variable", since: TerraformVersion(1, 9))
  static let ephemeralValue = LanguageFeature("an ephemeral value", since: TerraformVersion(1, 10))
  static let writeOnlyArgument = LanguageFeature("a write-only argument", since: TerraformVersion(1, 11))
}

extension TypeConstraint {
  /// Whether an `optional(…)` stands anywhere in it.
  var hasOptionalMember: Bool {
    switch self {
    case .any, .string, .number, .bool: false
    case .list(let element), .set(let element), .map(let element): element.hasOptionalMember
    case .tuple(let elements): elements.contains(where: \.hasOptionalMember)
    case .object(let members): members.contains { $0.isOptional || $0.type.hasOptionalMember }
    }
  }
}
