import HCL

/// The workspace of Terraform, which names a state among those that a backend keeps.
public enum Workspace {
  /// `terraform.workspace`: `default` until another is selected.
  public static var name: Value<String> { Value(expression: .reference("terraform", "workspace")) }
}
