/// What is known of Terraform's functions: which there are, and since when.
public enum FunctionTable {
  /// The Terraform version that brought a function; `nil` where Terraform 1.11 has no such function.
  ///
  /// Functions of providers (`provider::aws::arn_parse`), and names in full (`core::join`), came with 1.8.
  public static func minimumVersion(of name: String) -> TerraformVersion? {
    if name.hasPrefix("provider::") { return namespaces }
    if name.hasPrefix("core::") { return minimumVersion(of: String(name.dropFirst(6))).map { max($0, namespaces) } }
    return versions[name]
  }

  private static let namespaces = TerraformVersion(1, 8)
  private static let versions = Dictionary(uniqueKeysWithValues: signatures.map { ($0.name, $0.since) })
}

/// A function of Terraform.
public struct FunctionSignature: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The number of parameters that a call must fill.
  public let parameters: Int
  /// Whether a call may have more arguments.
  public let isVariadic: Bool
  /// The version that brought it; 1.0 stands for that one and all before.
  public let since: TerraformVersion

  init(
    _ name: String, _ parameters: Int, variadic isVariadic: Bool = false,
    since: TerraformVersion = TerraformVersion(1, 0)
  ) {
    self.name = name
    self.parameters = parameters
    self.isVariadic = isVariadic
    self.since = since
  }
}
