public import Terraform

/// The description of a security group or of one of its rules.
///
/// EC2 takes ASCII only, and not all of it: a dash or an arrow from another alphabet passes the plan and fails the apply.
///
/// Source: Amazon EC2 API Reference, `CreateSecurityGroup` and `IpRange`.
public enum SecurityGroupDescription: StringValue {
  /// Says what is wrong with a description.
  public static func fault(in literal: String) -> LiteralFault? {
    let refused = literal.unicodeScalars.filter { !isAllowed($0) }
    if let first = refused.first {
      return LiteralFault(
        literal, what: "the description of a security group cannot hold \"\(name(of: first))\"",
        why: "EC2 allows letters from a to z, digits, spaces and \(marks)", remedy: "leave it out, or say it in ASCII")
    }
    if literal.count > 255 {
      return LiteralFault(
        literal, what: "a description of \(literal.count) characters is too long for a security group",
        why: "EC2 allows 255", remedy: "shorten it")
    }
    return nil
  }

  private static let marks = "._-:/()#,@[]+=&;{}!$*"

  /// The character itself, or its escape where it would break the line of a message.
  private static func name(of scalar: Unicode.Scalar) -> String {
    scalar.value < 32 ? scalar.escaped(asASCII: true) : String(scalar)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ": true
    default: marks.unicodeScalars.contains(scalar)
    }
  }
}
