import AWS
import Terraform

extension CloudFront {
  @ModuleBuilder var origin: ModuleContent {
    switch reader {
    case .identity(let identity):
      identity { $0.comment = "\(name) front end" }
    case .control(let control):
      control(
        name: "\(name)-frontend", originAccessControlOriginType: .s3, signingBehavior: .always,
        signingProtocol: .sigv4)
    }
    bucketAccess.statements {
      switch reader {
      case .identity(let identity):
        $0.allow(
          "s3:GetObject", on: ["\(bucketARN)/*"],
          principals: .arn(identity.iamARN.cast(to: ARN<AWS.CloudFrontOriginAccessIdentity>.self)))
      case .control:
        $0.allow("s3:GetObject", on: ["\(bucketARN)/*"], principals: .service(.cloudFront)) {
          $0.condition(.test(.stringEquals, .sourceARN, distribution.arn))
        }
      }
      $0.denyInsecureTransport(to: bucketARN)
    }
    bucketPolicy(bucket: bucketName, policy: bucketAccess.json)
  }
}

extension OriginReader {
  /// Says in the distribution's origin how its bucket is read.
  func write(to origin: inout Arguments<AWS.CloudFrontDistribution.Origin>) {
    switch self {
    case .identity(let identity):
      origin.s3OriginConfig(originAccessIdentity: identity.cloudFrontAccessIdentityPath)
    case .control(let control):
      origin.originAccessControlID = control.id
    }
  }
}
