/// A Terraform module: a folder under `modules/`, or the root that every environment shares.
///
/// Inputs are declared with ``Variable``, outputs with ``Output``; the body defines the resources. A module may take
/// values of Swift when it is made, and write its body by them: `ECS(services: [.api, .worker])`.
public protocol Module: Sendable {
  /// The folder's name, for example `vpc`.
  static var name: String { get }
  /// The versions of Terraform that may run it, as `required_version` says it.
  static var requiredVersion: VersionConstraint { get }
  /// What it defines.
  @ModuleBuilder var body: ModuleContent { get }
}

extension Module {
  /// `>= 1.11.0, < 2.0.0`: ephemeral values and write-only arguments keep secrets out of the state.
  public static var requiredVersion: VersionConstraint { .terraform1x11 }
}

/// The root module that environments give their values to.
public protocol RootModule: Module {
  /// Makes the module; its inputs read as `var.name`.
  init()
  /// What must hold between the values of its environments.
  var rules: [EnvironmentRule] { get }
}

extension RootModule {
  /// None.
  public var rules: [EnvironmentRule] { [] }
}
