/// The languages that the product is written in: images are built with these, and workflows test with them.
public enum Toolchain {
  /// The line of Node.js, as requirement 1 asks for it; it reached the end of its life in April 2026.
  public static let nodeVersion = "20"
  /// The line of Python, as requirement 1 asks for it.
  public static let pythonVersion = "3.11"
  /// The version of Terraform that workflows use.
  public static let terraformVersion = "1.11.4"
}
