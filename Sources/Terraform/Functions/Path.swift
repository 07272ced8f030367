import HCL

/// The folders that Terraform knows, for `file` and its kin.
public enum Path {
  /// `path.module`: the folder of the module in which it stands.
  public static var module: Value<String> { Value(expression: .reference("path", "module")) }
  /// `path.root`: the folder of the root module.
  public static var root: Value<String> { Value(expression: .reference("path", "root")) }
  /// `path.cwd`: the folder in which Terraform was started; it differs from machine to machine.
  public static var cwd: Value<String> { Value(expression: .reference("path", "cwd")) }
}
