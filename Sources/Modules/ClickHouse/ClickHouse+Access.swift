import AWS
import Terraform

/// Who the instance is to AWS.
struct ClickHouseIdentity: HandleGroup {
  let trust = AWS.Data.IAMPolicyDocument("instance_trust")
  let role = AWS.IAMRole("instance")
  let permissions = AWS.Data.IAMPolicyDocument("instance")
  let policy = AWS.IAMRolePolicy("instance")
  let sessions = AWS.IAMRolePolicyAttachment("instance_sessions")
  let profile = AWS.IAMInstanceProfile("instance")
}

extension ClickHouse {
  /// Where the module stands; the provider knows all of it without asking AWS.
  @ModuleBuilder var surroundings: ModuleContent {
    region()
    partition()
    defaultTags()
  }

  @ModuleBuilder var adminCredential: ModuleContent {
    Section("Credential of the administrator")
    credential(
      named: "\(name)/clickhouse/admin", "Administrator of ClickHouse",
      settings: CredentialSettings(
        recoveryWindowInDays: recoveryWindowInDays, kmsKeyARN: kmsKeyARN, tags: tags),
      password: .lettersAndDigits(32), version: passwordGeneration,
      skips: [(check: "CKV2_AWS_57", reason: "the server reads it at its first boot; password_generation changes it")]
    ) { password, contents in
      contents = .object {
        $0.username = adminUsername
        $0.password = password
      }
    }
  }

  @ModuleBuilder var access: ModuleContent {
    Section("What the instance may do; people reach it by Session Manager, without a key or an open port")
    identity.trust.statements {
      $0.allow(.stsAssumeRole, principals: .service(.ec2))
    }
    identity.role(assumeRolePolicy: identity.trust.json) {
      $0.name = "\(name)-clickhouse"
      $0.tags = tags
    }
    identity.permissions.statements {
      $0.allow("secretsmanager:GetSecretValue", on: .arn(credential.secret.arn))
      $0.allow("cloudwatch:PutMetricData", on: ["*"]) {
        $0.condition(.test(.stringEquals, .cloudWatchNamespace, metricNamespace))
      }
      $0.explain("The key that AWS manages needs no grant.")
      $0.allow("kms:Decrypt", onEach: compact([kmsKeyARN])) {
        $0.condition(.test(.stringEquals, .kmsViaService, "secretsmanager.\(region.name).amazonaws.com"))
      }
    }
    identity.policy(role: identity.role.name, policy: identity.permissions.json) {
      $0.name = "run-clickhouse"
    }
    identity.sessions(
      policyARN: "arn:\(partition.partition):iam::aws:policy/AmazonSSMManagedInstanceCore",
      role: identity.role.name)
    identity.profile {
      $0.name = "\(name)-clickhouse"
      $0.role = identity.role.name
      $0.tags = tags
    }
  }
}
