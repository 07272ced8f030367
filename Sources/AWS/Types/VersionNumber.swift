/// A version in numbers: `15.10`, `5.0.6`.
struct VersionNumber: Comparable {
  let parts: [Int]

  /// Reads one; `nil` where a part is no number.
  init?(_ text: some StringProtocol) {
    var parts: [Int] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      guard part.consists(of: \.isASCIIDigit), let number = Int(part) else { return nil }
      parts.append(number)
    }
    self.parts = parts
  }

  /// Makes one of its numbers.
  init(_ parts: Int...) { self.parts = parts }

  /// The first number.
  var major: Int { parts[0] }
  /// The second number; `nil` where the service chooses it.
  var minor: Int? { parts.count > 1 ? parts[1] : nil }

  static func < (left: VersionNumber, right: VersionNumber) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }
}
