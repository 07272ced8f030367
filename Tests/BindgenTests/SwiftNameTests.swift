import Testing

@testable import Bindings

@Suite struct SwiftNameTests {
  @Test(
    "writes properties in lower camel case with acronyms",
    arguments: [
      ("vpc_id", "vpcID"), ("id", "id"), ("arn", "arn"), ("kms_key_id", "kmsKeyID"), ("cidr_block", "cidrBlock"),
      ("ipv6_cidr_block", "ipv6CIDRBlock"), ("map_public_ip_on_launch", "mapPublicIPOnLaunch"),
      ("enable_dns_hostnames", "enableDNSHostnames"), ("security_group_ids", "securityGroupIDs"),
      ("private_dns_enabled", "privateDNSEnabled"), ("enable_http2", "enableHTTP2"), ("iops", "iops"),
      ("cloudwatch_alarm_name", "cloudWatchAlarmName"), ("openid_connect", "openIDConnect"),
      ("sqlserver", "sqlServer"), ("secret_string_wo_version", "secretStringWOVersion"),
    ])
  func property(terraform: String, swift: String) {
    #expect(SwiftName(terraform).lowerCamel == swift)
  }

  @Test(
    "writes types in upper camel case with acronyms and brands",
    arguments: [
      ("vpc", "VPC"), ("vpc_security_group_ingress_rule", "VPCSecurityGroupIngressRule"),
      ("lb_target_group", "LBTargetGroup"),
      ("cloudwatch_log_group", "CloudWatchLogGroup"), ("iam_openid_connect_provider", "IAMOpenIDConnectProvider"),
      ("dynamodb_table", "DynamoDBTable"), ("appautoscaling_target", "AppAutoscalingTarget"), ("eip", "EIP"),
      ("secretsmanager_secret", "SecretsManagerSecret"), ("s3_bucket", "S3Bucket"),
      ("vpc_dhcp_options", "VPCDHCPOptions"),
    ])
  func type(terraform: String, swift: String) {
    #expect(SwiftName(terraform).upperCamel == swift)
  }

  @Test(
    "quotes keywords and nothing else",
    arguments: [("default", "`default`"), ("internal", "`internal`"), ("name", "name")])
  func keyword(name: String, quoted: String) {
    #expect(SwiftName.quoted(name) == quoted)
  }

  @Test(
    "names the values of enumerations",
    arguments: [
      ("ACCEPT", "accept"), ("cloud-watch-logs", "cloudWatchLogs"), ("HTTP_301", "http301"), ("AES256", "aes256"),
      ("aws:kms", "awsKMS"), ("BucketOwnerEnforced", "bucketOwnerEnforced"), ("PriceClass_100", "priceClass100"),
      ("python3.13", "python3_13"), ("nodejs22.x", "nodejs22X"), ("X86_64", "x86_64"), ("2012-10-17", "_2012_10_17"),
      ("GLACIER_IR", "glacierIR"), ("Bytes/Second", "bytesSecond"), ("#{protocol}", "protocol"),
      ("GreaterThanOrEqualToThreshold", "greaterThanOrEqualToThreshold"), ("gp3", "gp3"), ("TCP_UDP", "tcpUDP"),
    ])
  func value(text: String, swift: String) {
    #expect(memberName(text) == swift)
  }
}
