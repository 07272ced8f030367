public import Terraform

/// A share of a hundred, from 0 to 100: a threshold of an alarm, a share of healthy tasks.
public enum Percentage: NumberValue {
  /// Says what is wrong with a share.
  public static func fault(in literal: Int) -> LiteralFault? {
    if (0...100).contains(literal) { return nil }
    return LiteralFault(
      String(literal), what: "\(literal) is no percentage", why: "a percentage goes from 0 to 100",
      remedy: "correct the number")
  }
}
