public import Terraform

/// For how many days CloudWatch Logs keeps events; 0 keeps them for ever.
///
/// Source: Amazon CloudWatch Logs API Reference, `PutRetentionPolicy`.
public enum RetentionDays: NumberEnumeration {
  /// The days that can be chosen.
  public static var values: [Int] {
    [
      1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653, 0,
    ]
  }

  /// Says which numbers of days there are.
  public static func fault(in literal: Int) -> LiteralFault? {
    if values.contains(literal) { return nil }
    let finite = values.filter { $0 > 0 }
    let longer = finite.first { $0 > literal }
    return LiteralFault(
      String(literal), what: "CloudWatch Logs cannot keep events for \(literal) days",
      why: "it offers \(finite.map(String.init).joined(separator: ", ")), and 0 for ever",
      remedy: longer.map { "use \($0), the next longer one" } ?? "use 3653, the longest, or 0")
  }
}

extension Value where Type == RetentionDays {
  /// `0`: events are never deleted.
  public static var forever: Self { 0 }
}
