public import Terraform

extension EnvironmentRule {
  /// No two environments have blocks with an address in common.
  public static func disjoint(_ variable: Value<CIDRBlock>) -> Self {
    .never(
      "overlaps", variable, why: "networks with common addresses can never be peered",
      remedy: "give one a block of its own"
    ) { left, right in
      // What is no block is reported where it is written.
      guard let left = try? IPv4Network(left), let right = try? IPv4Network(right) else { return false }
      return left.overlaps(right)
    }
  }
}
