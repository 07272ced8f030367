public import Terraform

/// An instance type of EC2: `"m6i.xlarge"`. AWS adds to the list every month, so only the form is checked.
///
/// Source: Amazon EC2 Instance Types Guide, "Naming conventions".
public enum InstanceType: StringValue {
  /// Says what is wrong with the form of a type.
  public static func fault(in literal: String) -> LiteralFault? {
    let parts = literal.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 2, parts[0].isLowercaseName, isSize(parts[1]) { return nil }
    return LiteralFault(
      literal, what: "\"\(literal)\" is no EC2 instance type", why: "a type reads family.size",
      remedy: "write it like m6i.xlarge" + (meant(parts).map { "; did you mean \"\($0)\"?" } ?? ""))
  }

  /// The family with the size that is near to the one written.
  private static func meant(_ parts: [Substring]) -> String? {
    guard parts.count == 2 else { return nil }
    return nearMiss(to: String(parts[1]), among: sizes).map { "\(parts[0].lowercased()).\($0)" }
  }

  /// The sizes that families come in.
  private static let sizes =
    ["nano", "micro", "small", "medium", "large", "xlarge", "metal"]
    + [2, 3, 4, 6, 8, 9, 10, 12, 16, 18, 24, 32, 48].map { "\($0)xlarge" }

  /// `large`, `4xlarge`, `metal`, `metal-24xl`.
  private static func isSize(_ text: Substring) -> Bool {
    if ["nano", "micro", "small", "medium", "large", "xlarge", "metal"].contains(text) { return true }
    if text.hasPrefix("metal-"), text.hasSuffix("xl") {
      return text.dropFirst(6).dropLast(2).consists { $0.isASCIIDigit }
    }
    return text.hasSuffix("xlarge") && text.dropLast(6).consists { $0.isASCIIDigit }
  }

  /// The processor of a type, which the machine image must be made for.
  ///
  /// The capability letter `g` after the generation says Graviton; `a1`, the newer `mac` types and `p6e-gb` are Arm too.
  public static func architecture(of type: String) -> ProcessorArchitecture {
    let family = type.prefix { $0 != "." }
    if family == "a1" || ["mac2", "mac-", "p6e-gb"].contains(where: { family.hasPrefix($0) }) { return .arm64 }
    let generation = family.utf8.drop { $0.isASCIILowercase }
    let capabilities = generation.drop { $0.isASCIIDigit }.prefix { $0.isASCIILowercase }
    let isGraviton = generation.first?.isASCIIDigit == true && capabilities.contains(UInt8(ascii: "g"))
    return isGraviton ? .arm64 : .x86
  }
}

/// A processor architecture, by the name that EC2 and ECS have for it.
public enum ProcessorArchitecture: String, CaseIterable, Sendable {
  /// Intel and AMD, 64 bits.
  case x86 = "x86_64"
  /// Arm, 64 bits: Graviton.
  case arm64
}
