import AWS
import Terraform

/// How a distribution proves to its bucket that it is the one who asks.
///
/// Source: Amazon CloudFront Developer Guide, "Restrict access to an Amazon S3 origin".
public enum OriginAccess: Sendable {
  /// An origin access identity: the older form; works in regions opened before 2023, with SSE-S3.
  case identity
  /// An origin access control: signed requests; works everywhere, and with keys of KMS.
  case control
}

/// The resource behind ``OriginAccess``.
enum OriginReader: HandleGroup {
  case identity(AWS.CloudFrontOriginAccessIdentity)
  case control(AWS.CloudFrontOriginAccessControl)

  init(_ access: OriginAccess) {
    switch access {
    case .identity: self = .identity(AWS.CloudFrontOriginAccessIdentity("this"))
    case .control: self = .control(AWS.CloudFrontOriginAccessControl("this"))
    }
  }
}
