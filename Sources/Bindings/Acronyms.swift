extension SwiftName {
  /// Words written in capitals; at the start of a property they are all lower case.
  static let acronyms: [String: String] = {
    let words = """
      aaaa acl acm aes128 aes192 aes256 alb alpn ami api arn asn aws az ca cidr cname cors cpu crc32 crc32c crc64nvme
      crl css csv db dbi dhcp dlq dns dns64 dsse ebs ec2 ecdsa ecr ecs efs eip eks elb ena eni fifo fqdn fsx gb gib gid
      gp2 gp3 gpu grpc gwlb hdd hsm html http http1 http2 https ia iam icmp id imds io1 io2 iops ip ipam ipc ir json
      jwt kms lb ldap mb md5 mfa mib mq nat nfs nlb ntp nvme oaep oidc os pca pfs pgp pid posix rds rsa s3 saml sasl
      sc1 ses sha sha1 sha256 sha384 sha512 sms smtp sni sns sql sqs srv sse ssd ssl ssm sso st1 sts tcp tde tls tpm
      ttl udp uefi uid uri url utc uuid vgw vpc waf wo xff xks xss
      """.split { $0 == " " || $0 == "\n" }.map(String.init)
    let plurals = [
      "acl", "ami", "api", "arn", "az", "cidr", "db", "eip", "fqdn", "gid", "id", "ip", "uri", "url", "vgw", "vpc",
    ]
    var table: [String: String] = ["ipv4": "IPv4", "ipv6": "IPv6", "mibps": "MiBps"]
    for word in words { table[word] = word.uppercased() }
    for word in plurals { table[word + "s"] = word.uppercased() + "s" }
    return table
  }()

  /// Words with a writing of their own; at the start of a property only their first letter is lower case.
  static let brands: [String: String] = [
    "activemq": "ActiveMQ", "appautoscaling": "AppAutoscaling", "cloudformation": "CloudFormation",
    "cloudfront": "CloudFront", "cloudhsm": "CloudHSM", "cloudtrail": "CloudTrail", "cloudwatch": "CloudWatch",
    "dynamodb": "DynamoDB", "elasticache": "ElastiCache", "eventbridge": "EventBridge",
    "healthcheck": "HealthCheck", "healthchecks": "HealthChecks", "mysql": "MySQL", "openid": "OpenID",
    "opensearch": "OpenSearch", "postgresql": "PostgreSQL", "rabbitmq": "RabbitMQ", "secretsmanager": "SecretsManager",
    "serverlessapplicationrepository": "ServerlessApplicationRepository", "sqlserver": "SQLServer",
  ]

  /// Swift keywords that Terraform or AWS use as names.
  static let keywords: Set<String> = [
    "any", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
    "else",
    "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init",
    "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
    "typealias", "var", "where", "while",
  ]
}
