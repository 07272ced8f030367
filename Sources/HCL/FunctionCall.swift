/// A call of a function, for example `cidrsubnet(var.cidr_block, 8, 1)`.
public struct FunctionCall: Hashable, Sendable {
  /// The name of the function; a provider's function is written `provider::aws::arn_parse`.
  public var name: String
  /// The arguments, in order.
  public var arguments: [Expression]
  /// Whether the last argument is expanded with `...`.
  public var expandsLastArgument: Bool

  /// Makes a call.
  public init(_ name: String, _ arguments: [Expression], expandsLastArgument: Bool = false) {
    self.name = name
    self.arguments = arguments
    self.expandsLastArgument = expandsLastArgument
  }
}
