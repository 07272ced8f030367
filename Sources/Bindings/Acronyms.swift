extension SwiftName {
  /// Words written in capitals; at the start of a property they are all lower case. Plurals are listed, as they end in `s`.
  static let acronyms: [String: String] = {
    let plain = """
      acl acm alb alpn ami api arn asn aws az ca cidr cname cors cpu crl csv db dhcp dkim dlq dns ebs ec2 ecr ecs efs eip
      eks elb eni fifo fqdn fsx gid gpu gwlb hsm http http2 https ia iam icmp id imds iops ip ipc jdbc json jwt kms lb
      ldap mb mfa mq nat nfs nlb oidc ok os pca pgp pid posix pkce rds rsa s3 sbom sdk sha1 sha256 sha384 sha512 sms smtp
      sns sql sqs srv sse ssl ssm sso sts tcp tde tls tpm ttl udp uefi uid ulid uri url utc uuid vgw vpc waf wo
      xff xks xss md5 aes128 aes192 aes256 crc32 crc32c crc64nvme tgw sni gb gib mib kib tcpudp nvme hdd ssd sc1 st1 io1
      io2 gp2 gp3 vcpu raid dms qlog http1 hs256 es256 ecdsa mysql2 ha
      """.split { $0 == " " || $0 == "\n" }.map(String.init)
    let plurals = ["acl", "ami", "arn", "az", "cidr", "db", "eip", "fqdn", "id", "ip", "uri", "url", "vpc", "sg", "api"]
    var table: [String: String] = [:]
    for word in plain { table[word] = word.uppercased() }
    for word in plurals { table[word + "s"] = word.uppercased() + "s" }
    table["ok"] = nil
    table["ha"] = nil
    table["ipv4"] = "IPv4"
    table["ipv6"] = "IPv6"
    table["vcpus"] = "VCPUs"
    return table
  }()

  /// Words with a writing of their own; at the start of a property only their first letter is lower case.
  static let brands: [String: String] = [
    "appautoscaling": "AppAutoscaling", "appmesh": "AppMesh", "bitrate": "BitRate", "cloudformation": "CloudFormation",
    "cloudfront": "CloudFront", "cloudhsm": "CloudHSM", "cloudtrail": "CloudTrail", "cloudwatch": "CloudWatch",
    "codedeploy": "CodeDeploy", "documentdb": "DocumentDB", "dynamodb": "DynamoDB", "elasticache": "ElastiCache",
    "elasticsearch": "Elasticsearch", "eventbridge": "EventBridge", "firelens": "FireLens", "healthcheck": "HealthCheck",
    "healthchecks": "HealthChecks", "keepalive": "KeepAlive", "mariadb": "MariaDB", "mysql": "MySQL",
    "openid": "OpenID", "opensearch": "OpenSearch", "postgresql": "PostgreSQL", "privatelink": "PrivateLink",
    "rabbitmq": "RabbitMQ", "sagemaker": "SageMaker", "secretsmanager": "SecretsManager",
    "serverlessapplicationrepository": "ServerlessApplicationRepository", "sqlserver": "SQLServer",
    "keyspace": "Keyspace", "activemq": "ActiveMQ", "nodejs": "NodeJS", "dotnet": "DotNET", "dotnetcore": "DotNETCore",
    "graphql": "GraphQL", "etag": "Etag",
  ]

  /// Swift keywords that Terraform or AWS use as names.
  static let keywords: Set<String> = [
    "any", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else",
    "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init",
    "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
    "typealias", "var", "where", "while",
  ]
}
