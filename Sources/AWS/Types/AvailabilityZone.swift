public import Terraform

/// An availability zone by name: `"us-east-1a"`, and the names of Local Zones (`"us-west-2-lax-1a"`) and Wavelength Zones
/// (`"us-east-1-wl1-bos-wlz-1"`).
///
/// Source: Amazon EC2 User Guide, "Regions and Zones". Which letters a region has differs between accounts.
public enum AvailabilityZone: StringValue {
  /// Says what is wrong with the shape of a zone's name.
  public static func fault(in literal: String) -> LiteralFault? {
    if literal.utf8.last?.isASCIILowercase == true, Region.hasShape(literal.dropLast()) { return nil }
    let shape = /[a-z]{2,4}(-[a-z]+)+-[0-9]([a-z]|-[a-z0-9]+(-[a-z0-9]+)*-[0-9][a-z]?)/
    if literal.wholeMatch(of: shape) != nil { return nil }
    if Region.fault(in: literal) == nil {
      return LiteralFault(
        literal, what: "\"\(literal)\" is no availability zone", why: "it names a whole region",
        remedy: "add the letter of a zone, for example \(literal)a")
    }
    if literal.wholeMatch(of: /[a-z]{2,4}[0-9]-az[0-9]/) != nil {
      return LiteralFault(
        literal, what: "\"\(literal)\" is no availability zone",
        why: "it is a zone's identifier, and this argument takes its name",
        remedy: "write the name, for example us-east-1a, or set the argument for zone identifiers")
    }
    return LiteralFault(
      literal, what: "\"\(literal)\" is no availability zone", why: "a zone reads like us-east-1a",
      remedy: remedy("write the region and the letter of a zone", near: literal, among: common))
  }

  /// The first zones of every region.
  private static var common: [String] {
    Region.values.flatMap { region in "abcdef".map { "\(region)\($0)" } }
  }
}
