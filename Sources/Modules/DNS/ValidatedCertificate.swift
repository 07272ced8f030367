import AWS
import Terraform

/// A certificate for one name, with the record that proves whose the name is.
struct ValidatedCertificate: HandleGroup {
  private let certificate: AWS.ACMCertificate
  private let proof: AWS.Route53Record
  private let validation: AWS.ACMCertificateValidation

  init(_ name: String, file: String = #filePath, line: Int = #line) {
    certificate = AWS.ACMCertificate(name, file: file, line: line)
    proof = AWS.Route53Record("\(name)_validation", file: file, line: line)
    validation = AWS.ACMCertificateValidation(name, file: file, line: line)
  }

  /// The ARN; whoever reads it waits until the certificate is issued.
  var arn: Value<ARN<AWS.ACMCertificate>> { validation.certificateARN }

  /// Defines the three; `provider` is for the certificate, as Route 53 has no regions.
  @ModuleBuilder func callAsFunction(
    for name: Value<DomainName>, in zone: Value<ID<AWS.Route53Zone>>, tags: Value<[String: String]>,
    provider: ProviderReference? = nil, file: String = #filePath, line: Int = #line
  ) -> ModuleContent {
    certificate(file: file, line: line) {
      $0.domainName = name
      $0.validationMethod = .dns
      $0.tags = tags
    }
    .provider(ifGiven: provider)
    .lifecycle { $0.createBeforeDestroy = true }
    proof(name: option.resourceRecordName, zoneID: zone, type: option.resourceRecordType, file: file, line: line) {
      $0.ttl = 60
      $0.records = [option.resourceRecordValue]
      $0.explain("ACM asks for the same record again whenever a certificate for the name is made anew.")
      $0.allowOverwrite = true
    }
    validation(certificateARN: certificate.arn, file: file, line: line) {
      $0.validationRecordFQDNs = [proof.fqdn]
    }
    .provider(ifGiven: provider)
  }

  /// One name, one option.
  private var option: Value<AWS.ACMCertificate.DomainValidationOptions> { one(certificate.domainValidationOptions) }
}

extension Definition {
  fileprivate func provider(ifGiven reference: ProviderReference?) -> Self {
    reference.map { provider($0) } ?? self
  }
}
