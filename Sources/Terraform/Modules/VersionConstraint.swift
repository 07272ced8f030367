/// A version of Terraform.
public struct TerraformVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The first number.
  public let major: Int
  /// The second number.
  public let minor: Int

  /// Makes a version.
  public init(_ major: Int, _ minor: Int) {
    self.major = major
    self.minor = minor
  }

  /// For example `1.11`.
  public var description: String { "\(major).\(minor)" }

  /// Orders by age.
  public static func < (left: TerraformVersion, right: TerraformVersion) -> Bool {
    (left.major, left.minor) < (right.major, right.minor)
  }
}

/// The versions of Terraform a module may be run with: from one on, and below the next major one.
///
/// Terraform does not complain when a module uses what its own lower bound lacks, so generation does.
public struct VersionConstraint: Hashable, Sendable {
  /// The oldest version allowed.
  public let minimum: TerraformVersion

  /// Makes a constraint.
  public init(from minimum: TerraformVersion) {
    self.minimum = minimum
  }

  /// The constraint as `required_version` says it, for example `>= 1.11.0, < 2.0.0`.
  public var text: String {
    ">= \(minimum.major).\(minimum.minor).0, < \(minimum.major + 1).0.0"
  }

  /// `>= 1.11.0, < 2.0.0`
  public static let terraform1x11 = VersionConstraint(from: TerraformVersion(1, 11))
}
