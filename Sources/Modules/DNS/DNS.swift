public import AWS
public import Terraform

/// The certificates of the front end and of the API, validated by records in their hosted zone.
///
/// The records that lead to the distribution and to the load balancer are the root's: they need what these two give,
/// which in turn need the certificates.
public struct DNS: Module {
  /// `modules/dns`
  public static let name = "dns"

  /// The front end's host name.
  @Variable("domain_name", "Host name of the front end.", nullable: false)
  public var domainName: Value<DomainName>
  /// The API's host name.
  @Variable("api_domain_name", "Host name of the API; one name leads to one place, so it is another.", nullable: false)
  public var apiDomainName: Value<DomainName>
  /// Where both names live.
  @Variable("hosted_zone_id", "Public hosted zone of both names, to which their registrar delegates.", nullable: false)
  public var hostedZoneID: Value<ID<AWS.Route53Zone>>
  /// Tags of everything.
  @Variable("tags", "Tags of all resources.", nullable: false)
  public var tags: Value<[String: String]> = [:]

  /// For the distribution.
  @Output("frontend_certificate_arn", "ARN of the front end's certificate in us-east-1; known once it is issued.")
  public var frontendCertificateARN: Exported<ARN<AWS.ACMCertificate>>
  /// For the load balancer.
  @Output("api_certificate_arn", "ARN of the API's certificate in the provider's region; known once it is issued.")
  public var apiCertificateARN: Exported<ARN<AWS.ACMCertificate>>

  let usEast1 = AWS.Provider(alias: "us_east_1")
  let frontend = ValidatedCertificate("frontend")
  let api = ValidatedCertificate("api")

  /// Makes the module.
  public init() {}

  /// What the module defines.
  public var body: ModuleContent {
    Section("Front end; CloudFront looks for certificates in us-east-1 alone")
    frontend(for: domainName, in: hostedZoneID, tags: tags, provider: usEast1.reference)
    Section("API")
    api(for: apiDomainName, in: hostedZoneID, tags: tags)
    $frontendCertificateARN(frontend.arn)
    $apiCertificateARN(api.arn)
    $domainName.validation(hostNameHasShape(domainName), Self.shape("domain_name"))
    $domainName.validation(length(domainName.asString) <= 64, .certificateName)
    $apiDomainName.validation(hostNameHasShape(apiDomainName), Self.shape("api_domain_name"))
    $apiDomainName.validation(length(apiDomainName.asString) <= 64, .certificateName)
    $apiDomainName.validation(
      apiDomainName != domainName,
      "api_domain_name must differ from domain_name: one leads to the load balancer, the other to the front end.")
    $hostedZoneID.validation(can(regex("^Z[A-Z0-9]{1,31}$", hostedZoneID.asString)), .hostedZoneID)
    $tags.validateTags(tags)
  }

  private static func shape(_ name: String) -> Value<String> {
    "\(swift: name) must be a lower-case host name, without a scheme or a path."
  }

  private func hostNameHasShape(_ name: Value<DomainName>) -> Value<Bool> {
    can(regex("^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?[.])+[a-z]{2,}$", name.asString))
  }
}
