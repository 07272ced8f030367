import AWS
import Terraform
import Testing

@Suite struct OpenSearchSecurityRuleTests {
  private let domain = AWS.OpenSearchDomain("this")
  private let access = AWS.Data.IAMPolicyDocument("access")
  private let drawn = AWS.Ephemeral.SecretsManagerRandomPassword("master")

  /// What fine-grained access control needs.
  private static func encrypt(_ domain: inout Arguments<AWS.OpenSearchDomain.Schema>) {
    domain.encryptAtRest(enabled: true)
    domain.nodeToNodeEncryption(enabled: true)
    domain.domainEndpointOptions { $0.enforceHTTPS = true }
  }

  @Test func `refuses fine-grained access without encryption`() {
    refuses(
      """
      aws_opensearch_domain.this: advanced_security_options.enabled is true, without node_to_node_encryption.enabled \
      and domain_endpoint_options.enforce_https — fine-grained access control needs encryption at rest, between nodes, \
      and HTTPS (Amazon OpenSearch Service Developer Guide, "Fine-grained access control in Amazon OpenSearch \
      Service") — switch on encrypt_at_rest, node_to_node_encryption and domain_endpoint_options.enforce_https \
      [opensearch-fine-grained]
      """
    ) {
      domain(domainName: "shop") {
        $0.encryptAtRest(enabled: true)
        $0.nodeToNodeEncryption(enabled: false)
        $0.advancedSecurityOptions(
          enabled: true)  // ←
      }
    }
    accepts {
      domain(domainName: "shop") {
        Self.encrypt(&$0)
        $0.advancedSecurityOptions(enabled: true)
      }
    }
  }

  @Test func `refuses an ARN together with a name`() {
    refuses(
      """
      aws_opensearch_domain.this: advanced_security_options.master_user_options.master_user_arn is set together with \
      master_user_name — the master user is a name and a password of the internal database, or else an ARN (Amazon \
      OpenSearch Service API Reference, "AdvancedSecurityOptionsInput") — leave master_user_arn out where \
      internal_user_database_enabled is true, and name and password where it is not [opensearch-master-user]
      """
    ) {
      domain(domainName: "shop") {
        Self.encrypt(&$0)
        $0.advancedSecurityOptions(enabled: true) {
          $0.internalUserDatabaseEnabled = true
          $0.masterUserOptions {
            $0.masterUserName = "shop"
            $0.masterUserARN = "arn:aws:iam::111111111111:role/search"  // ←
          }
        }
      }
    }
    accepts {
      domain(domainName: "shop") {
        Self.encrypt(&$0)
        $0.advancedSecurityOptions(enabled: true) {
          $0.masterUserOptions { $0.masterUserARN = "arn:aws:iam::111111111111:role/search" }
        }
      }
    }
  }

  @Test func `refuses an ARN for the internal database, and a name without one`() {
    refuses(
      """
      aws_opensearch_domain.this: advanced_security_options.master_user_options.master_user_arn is set, and \
      internal_user_database_enabled is true — the master user is a name and a password of the internal database, or \
      else an ARN (Amazon OpenSearch Service API Reference, "AdvancedSecurityOptionsInput") — leave master_user_arn \
      out where internal_user_database_enabled is true, and name and password where it is not [opensearch-master-user]
      """,
      """
      aws_opensearch_domain.other: advanced_security_options.master_user_options.master_user_name is set, and \
      internal_user_database_enabled is not true — the master user is a name and a password of the internal database, \
      or else an ARN (Amazon OpenSearch Service API Reference, "AdvancedSecurityOptionsInput") — leave master_user_arn \
      out where internal_user_database_enabled is true, and name and password where it is not [opensearch-master-user]
      """
    ) {
      domain(domainName: "shop") {
        Self.encrypt(&$0)
        $0.advancedSecurityOptions(enabled: true) {
          $0.internalUserDatabaseEnabled = true
          $0.masterUserOptions {
            $0.masterUserARN = "arn:aws:iam::111111111111:role/search"  // ←
          }
        }
      }
      AWS.OpenSearchDomain("other")(domainName: "other") {
        Self.encrypt(&$0)
        $0.advancedSecurityOptions(enabled: true) {
          $0.masterUserOptions {
            $0.masterUserName = "shop"  // ←
          }
        }
      }
    }
  }

  @Test func `refuses a password that may be drawn without a special character`() {
    refuses(
      """
      aws_opensearch_domain.this: advanced_security_options.master_user_options.master_user_password is drawn without \
      punctuation — the master user's password has 8 characters at least: an upper-case and a lower-case letter, a \
      digit and another one (Amazon OpenSearch Service Developer Guide, "Creating and managing Amazon OpenSearch \
      Service domains") — draw it with require_each_included_type, and exclude no kind [opensearch-password]
      """
    ) {
      drawn { $0.excludePunctuation = true }
      domain(domainName: "shop") {
        Self.encrypt(&$0)
        $0.advancedSecurityOptions(enabled: true) {
          $0.internalUserDatabaseEnabled = true
          $0.masterUserOptions {
            $0.masterUserName = "shop"
            $0.masterUserPassword = drawn.randomPassword  // ←
          }
        }
      }
    }
    accepts {
      drawn { $0.requireEachIncludedType = true }
      domain(domainName: "shop") {
        Self.encrypt(&$0)
        $0.advancedSecurityOptions(enabled: true) {
          $0.internalUserDatabaseEnabled = true
          $0.masterUserOptions {
            $0.masterUserName = "shop"
            $0.masterUserPassword = drawn.randomPassword
          }
        }
      }
    }
  }

  @Test(arguments: [
    ("Short-1", "7 characters"), ("lower-case-1", "no upper-case letter"), ("UPPER-CASE-1", "no lower-case letter"),
    ("No-digits", "no digit"), ("Nothing1special", "no special character"),
  ])
  func `refuses a weak password`(password: String, weakness: String) {
    refuses(
      """
      aws_opensearch_domain.this: advanced_security_options.master_user_options.master_user_password has \(weakness) — \
      the master user's password has 8 characters at least: an upper-case and a lower-case letter, a digit and another \
      one (Amazon OpenSearch Service Developer Guide, "Creating and managing Amazon OpenSearch Service domains") — draw \
      it with require_each_included_type, and exclude no kind [opensearch-password]
      """
    ) {
      domain(domainName: "shop") {
        Self.encrypt(&$0)
        $0.advancedSecurityOptions(enabled: true) {
          $0.internalUserDatabaseEnabled = true
          $0.masterUserOptions {
            $0.masterUserName = "shop"
            $0.masterUserPassword = Value(text: password)  // ←
          }
        }
      }
      .waive("password-literal", "an emulator's")
    }
  }

  @Test func `refuses the audit log of a domain without fine-grained access`() {
    refuses(
      """
      aws_opensearch_domain.this: log_publishing_options.log_type is "AUDIT_LOGS", and advanced_security_options is \
      not enabled — the audit log is one of fine-grained access control (Amazon OpenSearch Service Developer Guide, \
      "Monitoring audit logs in Amazon OpenSearch Service") — enable advanced_security_options, or take the log out \
      [opensearch-audit-logs]
      """
    ) {
      domain(domainName: "shop") {
        $0.logPublishingOptions(
          cloudWatchLogGroupARN: "arn:aws:logs:eu-west-1:111111111111:log-group:audit",
          logType: .auditLogs)  // ←
      }
    }
    accepts {
      domain(domainName: "shop") {
        $0.logPublishingOptions(
          cloudWatchLogGroupARN: "arn:aws:logs:eu-west-1:111111111111:log-group:slow", logType: .indexSlowLogs)
      }
    }
  }

  @Test func `refuses encryption on instances that have none`() {
    refuses(
      """
      aws_opensearch_domain.this: cluster_config.instance_type is "t2.small.search", and encrypt_at_rest is enabled — \
      t2 instances encrypt nothing at rest (Amazon OpenSearch Service Developer Guide, "Supported instance types") — \
      use a t3 instance or a larger one [opensearch-encryption-type]
      """
    ) {
      domain(domainName: "shop") {
        $0.clusterConfig {
          $0.instanceType = "t2.small.search"  // ←
        }
        $0.ebsOptions(ebsEnabled: true)
        $0.encryptAtRest(enabled: true)
      }
    }
    accepts {
      domain(domainName: "shop") {
        $0.clusterConfig { $0.instanceType = .t3(.small) }
        $0.ebsOptions(ebsEnabled: true)
        $0.encryptAtRest(enabled: true)
      }
    }
  }

  @Test func `refuses a condition on addresses for a domain in a VPC`() {
    refuses(
      """
      aws_opensearch_domain.this: access_policies has a condition on aws:SourceIp, and the domain has vpc_options — \
      the policy of a domain in a VPC has no conditions on addresses; its security groups decide about these (Amazon \
      OpenSearch Service Developer Guide, "Identity and Access Management in Amazon OpenSearch Service") — take the \
      condition out, and write rules of the security groups [opensearch-access-policy]
      """
    ) {
      access.statements {
        $0.allow("es:ESHttp*", on: ["*"], principals: .everyone) {
          $0.condition(.test(.ipAddress, .sourceIP, "10.0.0.0/16"))
        }
      }
      domain(domainName: "shop") {
        $0.accessPolicies = access.json  // ←
        $0.vpcOptions { $0.subnetIDs = ["subnet-1"] }
      }
    }
    accepts {
      access.statements {
        $0.allow("es:ESHttp*", on: ["*"], principals: .everyone) {
          $0.condition(.test(.ipAddress, .sourceIP, "192.0.2.0/24"))
        }
      }
      domain(domainName: "shop") { $0.accessPolicies = access.json }
    }
  }

  @Test func `refuses it in a policy of its own that is written as JSON`() {
    let policy = AWS.OpenSearchDomainPolicy("this")
    refuses(
      """
      aws_opensearch_domain_policy.this: access_policies has a condition on aws:SourceIp, and the domain has \
      vpc_options — the policy of a domain in a VPC has no conditions on addresses; its security groups decide about \
      these (Amazon OpenSearch Service Developer Guide, "Identity and Access Management in Amazon OpenSearch Service") \
      — take the condition out, and write rules of the security groups [opensearch-access-policy]
      """
    ) {
      domain(domainName: "shop") { $0.vpcOptions { $0.subnetIDs = ["subnet-1"] } }
      policy(
        domainName: domain.domainName,
        accessPolicies: addressPolicy)  // ←
    }
  }

  private var addressPolicy: Value<JSON> {
    jsonencode(
      [
        "Statement": [["Condition": ["IpAddress": ["aws:SourceIp": "10.0.0.0/16"]]]]
      ] as Value<[String: [[String: [String: [String: String]]]]]>)
  }
}
