import AWS
import Terraform
import TestSupport
import Testing

/// What the modules refuse, whoever calls them.
@Suite(.requires(.terraform, .providerMirror)) struct ValidationTests {
  private static let zones = "availability_zones must name at least two zones, each once."
  private static let gateways = "nat_gateway_count must be at least 1 and at most the number of zones."
  private static let range = "cidr_block must be an IPv4 CIDR block from /16 to /20."
  private static let expiry = Limit.expiryAfterTransition.sentence
  private static let prefix =
    "alb_log_prefix must not be empty, start or end with a slash, nor contain AWSLogs."
  private static let name = "name must have 2 to 24 lower-case letters, digits and single hyphens."
  private static let account = "account_id must have twelve digits."
  private static let repositories = Limit.repositoryName.sentence
  private static let images = Limit.imageCount.sentence

  private static let mistakes = networkMistakes + clickHouse + DatabaseMistakes.all + SecretMistakes.all

  private static let networkMistakes = [
    Mistake("vpc", "availability_zones", "[\"us-east-1a\"]", with: ["nat_gateway_count": "1"], zones),
    Mistake("vpc", "availability_zones", "[\"us-east-1a\", \"us-east-1a\"]", zones),
    Mistake("vpc", "nat_gateway_count", "0", gateways),
    Mistake("vpc", "nat_gateway_count", "3", gateways),
    Mistake("vpc", "cidr_block", "\"10.0.0.0/8\"", range),
    Mistake("vpc", "cidr_block", "\"10.0.0.0/21\"", range),
    Mistake("vpc", "cidr_block", "\"2001::/16\"", range),
    Mistake("vpc", "cidr_block", "\"ten\"", range),
    Mistake("s3", "exports_expiry_days", "90", expiry),
    Mistake("s3", "exports_expiry_days", "30", with: ["exports_glacier_days": "31"], expiry),
    Mistake("s3", "alb_log_prefix", "\"/alb\"", prefix),
    Mistake("s3", "alb_log_prefix", "\"alb/\"", prefix),
    Mistake("s3", "alb_log_prefix", "\"alb/AWSLogs\"", prefix),
    Mistake("vpc", "name", "\"X_y\"", name),
    Mistake("vpc", "name", "\"a\"", name),
    Mistake("vpc", "name", "\"two--hyphens\"", name),
    Mistake("vpc", "account_id", "\"12\"", account),
    Mistake("s3", "name", "\"a-name-that-is-far-too-long\"", name),
    Mistake("s3", "account_id", "\"twelve digits\"", account),
    Mistake("s3", "alb_log_prefix", "\"\"", prefix),
    Mistake("s3", "alb_log_retention_days", "0", "alb_log_retention_days must be at least 1."),
    Mistake("ecr", "repository_names", "[\"Bad Name\"]", repositories),
    Mistake("ecr", "max_tagged_images", "0", images),
    Mistake("ecr", "max_tagged_images", "1.5", images),
    Mistake("ecr", "repository_names", "[\"a\"]", repositories),
    Mistake("ecr", "untagged_expiry_days", "0", images),
    Mistake("ecr", "tags", "{ \"aws:team\" = \"shop\" }", Limit.tagKey.sentence),
    Mistake("ecr", "tags", "{ \"\" = \"shop\" }", Limit.tagKey.sentence),
    Mistake("vpc", "tags", "{ team = \"\(String(repeating: "v", count: 257))\" }", Limit.tagValue.sentence),
    Mistake("ecr", "account_id", "\"1\"", account),
    Mistake("cloudfront", "name", "\"Shop\"", name),
    Mistake(
      "cloudfront", "certificate_arn", "\"arn:aws:acm:eu-west-1:333333333333:certificate/one\"",
      Limit.certificateInUSEast1.sentence),
    Mistake("cloudfront", "default_ttl", "-1", ttl),
    Mistake("cloudfront", "default_ttl", "31536001", ttl),
    Mistake(
      "cloudfront", "price_class", "\"None\"",
      "price_class must be PriceClass_100, PriceClass_200 or PriceClass_All."),
    Mistake(
      "cloudfront", "viewer_protocol_policy", "\"allow-all\"",
      "viewer_protocol_policy must be redirect-to-https or https-only."),
    Mistake("dns", "domain_name", "\"https://shop.example\"", host("domain_name")),
    Mistake("dns", "domain_name", "\"Shop.example\"", host("domain_name")),
    Mistake(
      "dns", "domain_name", "\"\(String(repeating: "a", count: 57)).example\"", Limit.certificateName.sentence),
    Mistake(
      "dns", "api_domain_name", "\"\(String(repeating: "a", count: 57)).example\"", Limit.certificateName.sentence),
    Mistake("dns", "api_domain_name", "\"api\"", host("api_domain_name")),
    Mistake(
      "dns", "api_domain_name", "\"shop.example\"",
      "api_domain_name must differ from domain_name: one leads to the load balancer, the other to the front end."),
    Mistake(
      "dns", "hosted_zone_id", "\"shop.example\"", Limit.hostedZoneID.sentence),
  ]

  private static let ttl = "default_ttl must be 0 to 31536000 seconds."
  private static func host(_ input: String) -> String {
    "\(input) must be a lower-case host name, without a scheme or a path."
  }

  private static let refusals = Work.once { try Refusals(of: mistakes) }

  @Test(arguments: mistakes.indices)
  func `refuses a wrong value, and says what is right`(index: Int) async throws {
    let mistake = Self.mistakes[index]
    let words = try await Self.refusals.value.words(to: index)
    #expect(words == [mistake.message], "\(mistake)")
  }
}
