/// `terraform_data`, the resource that is built into Terraform: it keeps a value, and does nothing else (since Terraform
/// 1.4).
///
///     resource "terraform_data" "gate" {
///       input = var.size
///     }
///
/// What reads its `output` waits for an apply, which is how a value can be made unknown to a first plan.
public struct TerraformData: Resource {
  /// `terraform_data`
  public static var terraformType: String { "terraform_data" }
  /// Terraform itself.
  public static var provider: ProviderRequirement { .builtIn }
  /// The name and the place of declaration.
  public let _handle: Handle

  /// Declares a resource of this name.
  public init(_ name: String, file: String = #filePath, line: Int = #line) {
    _handle = Handle(name, file: file, line: line)
  }

  /// The attributes of `terraform_data`.
  public struct Schema: Terraform.Schema {
    /// Makes the schema.
    public init() {}
    /// `id`: unique for each one made.
    public var id: Computed<ID<TerraformData>> { "id" }
    /// `input`: a value to keep.
    public var input: Argument<AnyType> { "input" }
    /// `output`: the value kept, unknown until applied.
    public var output: Computed<AnyType> { "output" }
    /// `triggers_replace`: a value whose change makes a new one.
    public var triggersReplace: Argument<AnyType> { "triggers_replace" }
  }

  /// Defines the resource.
  public func callAsFunction(
    file: String = #filePath, line: Int = #line, _ arguments: (inout Arguments<Schema>) -> Void = { _ in }
  ) -> Definition<Self> {
    define(file, line, arguments)
  }
}
