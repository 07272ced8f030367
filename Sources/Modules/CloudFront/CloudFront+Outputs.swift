import AWS
import Terraform

extension CloudFront {
  @ModuleBuilder var outputs: ModuleContent {
    $distributionID(distribution.id)
    $distributionARN(distribution.arn)
    $distributionDomainName(distribution.domainName)
    $distributionHostedZoneID(distribution.hostedZoneID)
  }

  @ModuleBuilder var validations: ModuleContent {
    $name.validateName(name)
    $certificateARN.validation(
      can(regex("^arn:aws[a-z-]*:acm:us-east-1:[0-9]{12}:certificate/", certificateARN.asString)),
      .certificateInUSEast1)
    $tags.validateTags(tags)
    $defaultTTL.validation(
      defaultTTL >= 0 && defaultTTL <= Self.year, "default_ttl must be 0 to 31536000 seconds.")
    $priceClass.validation(
      contains(["PriceClass_100", "PriceClass_200", "PriceClass_All"], priceClass.asString),
      "price_class must be PriceClass_100, PriceClass_200 or PriceClass_All.")
    $viewerProtocolPolicy.validation(
      contains(Value(HTTPSPolicy.values.map { Value(text: $0) }), viewerProtocolPolicy.asString),
      "viewer_protocol_policy must be redirect-to-https or https-only.")
  }
}
