import AWS
import Modules
import Terraform

/// What viewers reach first: names, certificates, the distribution.
extension Platform {
  @ModuleBuilder var edge: ModuleContent {
    dns {
      $0.domainName = domainName
      $0.apiDomainName = apiDomainName
      $0.hostedZoneID = hostedZoneID
    }
    .providers((inner: usEast1.reference, outer: usEast1.reference))
    cloudFront {
      $0.name = name
      $0.aliases = toset([domainName])
      $0.certificateARN = dns.frontendCertificateARN
      $0.bucketName = s3.frontendBucketName
      $0.bucketARN = s3.frontendBucketARN
      $0.bucketRegionalDomainName = s3.frontendBucketRegionalDomainName
    }
    frontendRecord(.a, frontendIPv4)
    frontendRecord(.aaaa, frontendIPv6)
    apiRecord(name: apiDomainName, zoneID: hostedZoneID, type: .a) {
      $0.alias(name: alb.albDNSName, zoneID: alb.albZoneID, evaluateTargetHealth: false)
    }
    $distributionID(cloudFront.distributionID)
    $distributionDomainName(cloudFront.distributionDomainName)
  }

  private func frontendRecord(
    _ type: Value<AWS.Route53Record.Route53RecordType>, _ record: AWS.Route53Record, file: String = #filePath,
    line: Int = #line
  ) -> Definition<AWS.Route53Record> {
    record(name: domainName, zoneID: hostedZoneID, type: type, file: file, line: line) {
      $0.alias(
        name: cloudFront.distributionDomainName, zoneID: cloudFront.distributionHostedZoneID,
        evaluateTargetHealth: false)
    }
  }

  /// Configures the provider for a region: what differs between its configurations is that alone.
  func configure(_ provider: inout Arguments<AWS.ProviderKeys>, for region: Value<Region>) {
    provider.region = region
    provider.allowedAccountIDs = [accountID]
    provider.defaultTags { $0.tags = tags }
  }
}
