/// A provider as `required_providers` asks for it.
public struct ProviderRequirement: Sendable {
  /// The local name, the prefix of its resource types.
  public let localName: String
  /// The source address, for example `hashicorp/aws`.
  public let source: String
  /// The version constraint, for example `~> 5.100.0`.
  public let version: String
  /// What the service behind it refuses.
  let rules: @Sendable () -> RuleSet

  /// Makes a requirement.
  public init(
    localName: String, source: String, version: String, rules: @escaping @Sendable () -> RuleSet = { .none }
  ) {
    self.localName = localName
    self.source = source
    self.version = version
    self.rules = rules
  }
}

extension ProviderRequirement: Hashable {
  /// Compares what is written to `required_providers`.
  public static func == (left: ProviderRequirement, right: ProviderRequirement) -> Bool {
    left.localName == right.localName && left.source == right.source && left.version == right.version
  }

  /// Hashes what is written to `required_providers`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(localName)
    hasher.combine(source)
    hasher.combine(version)
  }
}

extension ProviderRequirement {
  /// Terraform itself, which no module has to ask for.
  public static let builtIn = ProviderRequirement(
    localName: "terraform", source: "terraform.io/builtin/terraform", version: "")
}

/// A provider configuration that resources and module calls can be given.
public struct ProviderReference: Hashable, Sendable {
  /// The provider.
  public let requirement: ProviderRequirement
  /// The alias; `nil` is the default configuration.
  public let alias: String?
  /// Where the configuration was declared.
  public let declaration: SourceLocation

  /// The name as an expression refers to it, for example `aws.us_east_1`.
  public var name: String {
    alias.map { "\(requirement.localName).\($0)" } ?? requirement.localName
  }
}

/// The keys of a provider's configuration block.
public protocol ProviderSchema: Schema {
  /// The provider they configure.
  static var requirement: ProviderRequirement { get }
}

/// A handle of a provider configuration: defined in a root module, or handed in by the caller where it is only used.
///
/// A module that uses an alias it does not define asks its caller for it: the alias is written to
/// `configuration_aliases` of `required_providers`.
public struct ProviderConfiguration<Keys: ProviderSchema>: Sendable {
  /// What resources and module calls are given.
  public let reference: ProviderReference

  /// Declares the default configuration, or one with an alias.
  public init(alias: String? = nil, file: String = #filePath, line: Int = #line) {
    reference = ProviderReference(
      requirement: Keys.requirement, alias: alias, declaration: SourceLocation(file: file, line: line))
  }

  /// Defines the configuration: `provider "aws" { … }`.
  public func callAsFunction(
    file: String = #filePath, line: Int = #line, _ arguments: (inout Arguments<Keys>) -> Void
  ) -> ModuleContent {
    var inner = Arguments<Keys>()
    arguments(&inner)
    return ModuleContent(
      .provider(
        ProviderBlock(
          reference: reference, location: SourceLocation(file: file, line: line), arguments: inner.entries)))
  }
}

/// A `provider` block as it was defined.
struct ProviderBlock: Sendable {
  let reference: ProviderReference
  let location: SourceLocation
  let arguments: ArgumentEntries
}
