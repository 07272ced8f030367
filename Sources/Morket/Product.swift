/// What the whole product shares.
public enum Product {
  /// Starts every name in AWS, and is the value of the `Project` tag.
  public static let name = "morket"
  /// Starts the namespaces of its own metrics in CloudWatch.
  public static let metricNamespace = "Morket"
}
