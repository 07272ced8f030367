public import Terraform

/// A region: `.usEast1`, or `"us-east-1"` for one that is newer than this list.
///
/// Source: AWS Regions and Availability Zones User Guide, "AWS Regions", and "Regions and endpoints" of the China, GovCloud and
/// European Sovereign Cloud guides.
public enum Region: OpenEnumeration {
  /// The regions known so far: commercial, China, GovCloud, European Sovereign Cloud.
  public static var values: [String] {
    [
      "af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1",
      "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5",
      "ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "eu-central-1", "eu-central-2", "eu-north-1",
      "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "il-central-1", "me-central-1", "me-south-1",
      "mx-central-1", "sa-east-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2",
      "cn-north-1", "cn-northwest-1", "us-gov-east-1", "us-gov-west-1", "eusc-de-east-1",
    ]
  }

  /// Says what is wrong with the shape of a region's name.
  public static func fault(in literal: String) -> LiteralFault? {
    if hasShape(literal) { return nil }
    if literal.wholeMatch(of: /[a-z]{2,4}(-[a-z]+)+-[0-9][a-z]/) != nil {
      return LiteralFault(
        literal, what: "\"\(literal)\" is no region", why: "the letter at its end makes it an availability zone",
        remedy: "write \(literal.dropLast())")
    }
    return LiteralFault(
      literal, what: "\"\(literal)\" is no region", why: "a region reads like us-east-1",
      remedy: remedy("use a member such as .usEast1", near: literal, among: values))
  }
}

extension Region {
  /// Whether a text reads like a region: parts of lower-case letters, then one digit.
  static func hasShape(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 3, (2...4).contains(parts[0].utf8.count), parts[parts.count - 1].utf8.count == 1 else {
      return false
    }
    return parts.dropLast().allSatisfy { $0.consists(of: \.isASCIILowercase) }
      && parts[parts.count - 1].consists(of: \.isASCIIDigit)
  }
}

extension Value where Type == Region {
  /// Africa (Cape Town).
  public static var afSouth1: Self { .literal("af-south-1") }
  /// Asia Pacific (Hong Kong).
  public static var apEast1: Self { .literal("ap-east-1") }
  /// Asia Pacific (Taipei).
  public static var apEast2: Self { .literal("ap-east-2") }
  /// Asia Pacific (Tokyo).
  public static var apNortheast1: Self { .literal("ap-northeast-1") }
  /// Asia Pacific (Seoul).
  public static var apNortheast2: Self { .literal("ap-northeast-2") }
  /// Asia Pacific (Osaka).
  public static var apNortheast3: Self { .literal("ap-northeast-3") }
  /// Asia Pacific (Mumbai).
  public static var apSouth1: Self { .literal("ap-south-1") }
  /// Asia Pacific (Hyderabad).
  public static var apSouth2: Self { .literal("ap-south-2") }
  /// Asia Pacific (Singapore).
  public static var apSoutheast1: Self { .literal("ap-southeast-1") }
  /// Asia Pacific (Sydney).
  public static var apSoutheast2: Self { .literal("ap-southeast-2") }
  /// Asia Pacific (Jakarta).
  public static var apSoutheast3: Self { .literal("ap-southeast-3") }
  /// Asia Pacific (Melbourne).
  public static var apSoutheast4: Self { .literal("ap-southeast-4") }
  /// Asia Pacific (Malaysia).
  public static var apSoutheast5: Self { .literal("ap-southeast-5") }
  /// Asia Pacific (New Zealand).
  public static var apSoutheast6: Self { .literal("ap-southeast-6") }
  /// Asia Pacific (Thailand).
  public static var apSoutheast7: Self { .literal("ap-southeast-7") }
  /// Canada (Central).
  public static var caCentral1: Self { .literal("ca-central-1") }
  /// Canada West (Calgary).
  public static var caWest1: Self { .literal("ca-west-1") }
  /// Europe (Frankfurt).
  public static var euCentral1: Self { .literal("eu-central-1") }
  /// Europe (Zurich).
  public static var euCentral2: Self { .literal("eu-central-2") }
  /// Europe (Stockholm).
  public static var euNorth1: Self { .literal("eu-north-1") }
  /// Europe (Milan).
  public static var euSouth1: Self { .literal("eu-south-1") }
  /// Europe (Spain).
  public static var euSouth2: Self { .literal("eu-south-2") }
  /// Europe (Ireland).
  public static var euWest1: Self { .literal("eu-west-1") }
  /// Europe (London).
  public static var euWest2: Self { .literal("eu-west-2") }
  /// Europe (Paris).
  public static var euWest3: Self { .literal("eu-west-3") }
  /// Israel (Tel Aviv).
  public static var ilCentral1: Self { .literal("il-central-1") }
  /// Middle East (UAE).
  public static var meCentral1: Self { .literal("me-central-1") }
  /// Middle East (Bahrain).
  public static var meSouth1: Self { .literal("me-south-1") }
  /// Mexico (Central).
  public static var mxCentral1: Self { .literal("mx-central-1") }
  /// South America (São Paulo).
  public static var saEast1: Self { .literal("sa-east-1") }
  /// US East (N. Virginia).
  public static var usEast1: Self { .literal("us-east-1") }
  /// US East (Ohio).
  public static var usEast2: Self { .literal("us-east-2") }
  /// US West (N. California).
  public static var usWest1: Self { .literal("us-west-1") }
  /// US West (Oregon).
  public static var usWest2: Self { .literal("us-west-2") }
  /// China (Beijing).
  public static var cnNorth1: Self { .literal("cn-north-1") }
  /// China (Ningxia).
  public static var cnNorthwest1: Self { .literal("cn-northwest-1") }
  /// AWS GovCloud (US-East).
  public static var usGovEast1: Self { .literal("us-gov-east-1") }
  /// AWS GovCloud (US-West).
  public static var usGovWest1: Self { .literal("us-gov-west-1") }
  /// AWS European Sovereign Cloud (Germany).
  public static var euscDeEast1: Self { .literal("eusc-de-east-1") }
}
