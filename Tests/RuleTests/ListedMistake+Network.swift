/// The rows S3, ALB, VPC, ECR lifecycle, Tags, SNS and ACM, what moto alone catches of these services, and what fails at
/// an apply.
extension ListedMistake {
  static let network = buckets + loadBalancers + networks + repositories + tags + names + emulated + applied

  private static let buckets: [ListedMistake] = [
    ListedMistake(
      "S3: upper case", .type("BucketName"), "refuses a literal name that S3 refuses by its type",
      "refuses a composed name with upper case or an underscore"),
    ListedMistake(
      "S3: underscore (also .., IP form, xn--, -s3alias)", .type("BucketName"),
      "refuses a literal name that S3 refuses by its type",
      "refuses a composed name with upper case or an underscore"),
    ListedMistake(
      "S3: expiry before transition", .rule("s3-expiry-after-transition"), "refuses an expiry before the transition",
      "refuses an expiry on the day of the transition, written by a helper in a component"),
    ListedMistake("S3: rule without filter", .rule("s3-lifecycle-filter"), "refuses a rule without a filter"),
  ]

  private static let loadBalancers: [ListedMistake] = [
    ListedMistake("ALB: one subnet", .rule("alb-zones"), "refuses an application load balancer in one subnet"),
    ListedMistake(
      "ALB: idle_timeout > 4000", .rule("alb-idle-timeout"), "refuses an idle timeout of more than 4000 seconds"),
    ListedMistake(
      "ALB: HTTPS listener without certificate", .rule("alb-listener-certificate"),
      "refuses a listener for HTTPS without a certificate"),
    ListedMistake(
      "ALB: more than 5 condition values in a rule", .rule("alb-rule-values"),
      "refuses more than five values in the conditions of a rule"),
    ListedMistake(
      "Subnets in one AZ", .rule("alb-zones"),
      "refuses an application load balancer whose subnets are in one zone, in a loop"),
  ]

  private static let networks: [ListedMistake] = [
    ListedMistake(
      "VPC: subnet smaller than /28", .rule("subnet-size"), "refuses a subnet smaller than 16 addresses",
      "refuses a subnet that is computed too small, in every instance at once"),
    ListedMistake(
      "VPC: AZ of another region", .rule("subnet-zone"),
      "refuses a zone of another region, in a module call's argument"),
    ListedMistake(
      "VPC: unknown endpoint service", .rule("vpc-endpoint-service"),
      "refuses an endpoint service that there is not, composed in a loop"),
    ListedMistake(
      "VPC: private DNS without VPC hostnames", .rule("vpc-endpoint-private-dns"),
      "refuses private DNS in a VPC without DNS hostnames"),
    ListedMistake(
      "VPC: all-protocol rule with ports", .rule("security-group-all-ports"),
      "refuses ports in a rule for all protocols"),
    ListedMistake(
      "VPC: non-ASCII text in a security-group or rule description", .type("SecurityGroupDescription"),
      "refuses a literal description that is not ASCII by its type",
      "refuses a composed description with a dash that is not ASCII"),
  ]

  private static let repositories: [ListedMistake] = [
    ListedMistake(
      "ECR lifecycle: tagged without list", .rule("ecr-lifecycle-tags"),
      "refuses a rule for tagged images without a list of tags"),
    ListedMistake(
      "ECR lifecycle: any not last", .rule("ecr-lifecycle-any-last"),
      "refuses a rule for any image that is not the last"),
    ListedMistake(
      "ECR lifecycle: duplicate priorities", .rule("ecr-lifecycle-priority"),
      "refuses two lifecycle rules of one priority"),
  ]

  private static let tags: [ListedMistake] = [
    ListedMistake(
      "Tags: case duplicates", .rule("tag-case"), "refuses two keys of a role that differ in case alone"),
    ListedMistake(
      "Tags: aws: keys", .rule("tag-key"), "refuses a reserved key, on any resource",
      "refuses a reserved key in the tags of the provider, once"),
    ListedMistake("Tags: > 50", .rule("tag-count"), "refuses more than 50 tags, with those of the provider"),
    ListedMistake(
      "Tags: value > 256", .rule("tag-value"),
      "refuses a value of more than 256 characters, in what a template launches"),
  ]

  private static let names: [ListedMistake] = [
    ListedMistake("SNS: bad e-mail", .rule("sns-endpoint"), "refuses a bad e-mail address, in a loop"),
    ListedMistake(
      "ACM: URL as domain", .type("DomainName"), "refuses a literal URL as a domain name by its type",
      "refuses a composed URL as a domain name"),
    ListedMistake(
      "ACM: first name > 64", .rule("acm-first-name"), "refuses a first name of more than 64 characters"),
  ]

  /// "Caught only by moto … those that matter".
  private static let emulated: [ListedMistake] = [
    ListedMistake(
      "ECR upper case", .rule("ecr-repository-name"),
      "refuses a name in upper case, and one with two separators side by side"),
    ListedMistake("duplicate rule priority", .rule("alb-rule-priority"), "refuses two listener rules of one priority"),
    ListedMistake("subnet overlap", .rule("subnet-overlap"), "refuses two subnets of a VPC that overlap"),
    ListedMistake("subnet outside the VPC", .rule("subnet-in-vpc"), "refuses a subnet outside of its VPC"),
    ListedMistake("flow log without role", .rule("flow-log-role"), "refuses a flow log to CloudWatch without a role"),
    ListedMistake(
      "missing hosted zone", .rule("route53-zone-id"), "refuses the name of a hosted zone as its identifier"),
    ListedMistake(
      "two sources in one rule", .rule("security-group-peer"), "refuses two sources in one rule, and none"),
    ListedMistake(
      "health-check timeout >= interval", .rule("alb-health-check"),
      "refuses a health check whose timeout is not below its interval"),
  ]

  /// "Other apply-time failures".
  private static let applied: [ListedMistake] = [
    ListedMistake(
      "account-wide collisions (ECR names, OIDC provider, CloudFront policies, IAM names without environment)",
      .check("Platform.rules"),
      "fault 9 refuses two environments of one account that both make what it has once"),
    ListedMistake(
      "ALB log bucket policy after ALB", .construction("S3"),
      "R4.6 only the load balancer's account and service may write access logs, each to its folder",
      "refuses a log bucket that nobody may write to"),
    ListedMistake(
      "security group replacement blocked by attached interfaces", .construction("VPC"),
      "a group is replaced before it goes, under another name",
      "refuses a fixed name for what is replaced before it goes"),
    ListedMistake(
      "changing port/target_type of a target group under a fixed name", .rule("replacement-name"),
      "refuses a fixed name for what is replaced before it goes"),
    ListedMistake(
      "EIP quota 5 per region", .rule("elastic-ip-quota"), "refuses the sixth address of a region"),
  ]
}
