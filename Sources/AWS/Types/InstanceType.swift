public import Terraform

/// An instance type of EC2: `"m6i.xlarge"`. AWS adds to the list every month, so only the form is checked.
///
/// Source: Amazon EC2 Instance Types Guide, "Naming conventions".
public enum InstanceType: StringValue {
  /// Says what is wrong with the form of a type.
  public static func fault(in literal: String) -> LiteralFault? {
    let size = /(nano|micro|small|medium|large|xlarge|[0-9]+xlarge|metal(-[0-9]+xl)?)/
    let parts = literal.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 2, parts[0].wholeMatch(of: /[a-z][a-z0-9-]*/) != nil, parts[1].wholeMatch(of: size) != nil {
      return nil
    }
    return LiteralFault(
      literal, what: "\"\(literal)\" is no EC2 instance type", why: "a type reads family.size",
      remedy: "write it like m6i.xlarge")
  }

  /// The processor of a type, which the machine image must be made for.
  ///
  /// The capability letter `g` after the generation says Graviton; `a1`, the newer `mac` types and `p6e-gb` are Arm too.
  public static func architecture(of type: String) -> ProcessorArchitecture {
    type.prefixMatch(of: /(a1\.|mac2|mac-|p6e-gb|[a-z]+[0-9][a-z]*g)/) == nil ? .x86 : .arm64
  }
}

/// A processor architecture, by the name that EC2 and ECS have for it.
public enum ProcessorArchitecture: String, CaseIterable, Sendable {
  /// Intel and AMD, 64 bits.
  case x86 = "x86_64"
  /// Arm, 64 bits: Graviton.
  case arm64
}
