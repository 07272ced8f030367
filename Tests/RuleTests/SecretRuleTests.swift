import AWS
import Terraform
import Testing

@Suite struct SecretRuleTests {
  private let secret = AWS.SecretsManagerSecret("this")
  private let other = AWS.SecretsManagerSecret("other")
  private let secrets = AWS.SecretsManagerSecret.Keyed<String>("this")
  private let version = AWS.SecretsManagerSecretVersion("this")
  private let rotation = AWS.SecretsManagerSecretRotation("this")
  private let random = TerraformData("suffix")

  @Test func `refuses a name that looks like the end of an ARN`() {
    refuses(
      """
      "shop/jwt-secret" cannot be the name of a secret — an end like -secret is what Secrets Manager adds to ARNs, and \
      a lookup would take it for that — choose a name whose last part has another length
      """
    ) {
      secret {
        $0.name = "shop/jwt-secret"  // ←
      }
    }
  }

  @Test func `refuses a name that a loop composes to look like the end of an ARN`() {
    refuses(
      """
      aws_secretsmanager_secret.this["jwt-secret"]: name is "shop/jwt-secret" — a secret's name has letters, digits \
      and /_+=.@-, and no end like -secret, a hyphen and six characters: a lookup takes that for the end of an ARN \
      (AWS Secrets Manager API Reference, "CreateSecret", Name) — choose a name whose last part has another length \
      [secret-name]
      """
    ) {
      secrets(forEach: ["jwt-secret": "Signs", "KEY": "Encrypts"] as Value<[String: String]>) { secret, each in
        secret.name = "shop/\(each.key)"  // ←
      }
    }
    accepts {
      secrets(forEach: ["jwt": "Signs", "webhook-hmac": "Signs"] as Value<[String: String]>) { secret, each in
        secret.name = "shop/\(each.key)"
      }
    }
  }

  @Test func `refuses a name whose known end looks like that of an ARN`() {
    refuses(
      """
      aws_secretsmanager_secret.this: name is "…-secret" — a secret's name has letters, digits and /_+=.@-, and no end \
      like -secret, a hyphen and six characters: a lookup takes that for the end of an ARN (AWS Secrets Manager API \
      Reference, "CreateSecret", Name) — choose a name whose last part has another length [secret-name]
      """
    ) {
      random { $0.input = Value<String>(text: "shop").cast() }
      secret {
        $0.name = "\(random.output)-secret"  // ←
      }
    }
  }

  @Test func `refuses two secrets of one name`() {
    refuses(
      """
      aws_secretsmanager_secret.other: name is "shop/jwt", as that of aws_secretsmanager_secret.this — a name is one \
      secret's in an account and region, and stays taken for the recovery window of one that is deleted (AWS Secrets \
      Manager API Reference, "CreateSecret" and "DeleteSecret") — give each its own name [secret-name-once]
      """
    ) {
      secret { $0.name = "shop/jwt" }
      other {
        $0.name = "shop/jwt"  // ←
      }
    }
    accepts {
      secret { $0.name = "shop/jwt" }
      other { $0.namePrefix = "shop/jwt" }
    }
  }

  @Test func `refuses a version without a value`() {
    refuses(
      """
      aws_secretsmanager_secret_version.this: secret_string_wo is not set, nor is another value — a version of a \
      secret has a value, of one character at least (AWS Secrets Manager API Reference, "PutSecretValue") — set \
      secret_string_wo and secret_string_wo_version [secret-value]
      """
    ) {
      version(secretID: "arn:aws:secretsmanager:eu-west-1:111111111111:secret:shop")  // ←
    }
    accepts {
      version(secretID: "arn:aws:secretsmanager:eu-west-1:111111111111:secret:shop") { $0.secretStringWO = "[]" }
    }
  }

  @Test func `takes a version that is only read`() {
    let read = AWS.Data.SecretsManagerSecretVersion("this")
    let borrowed = AWS.Ephemeral.SecretsManagerSecretVersion("this")
    accepts {
      read(secretID: "arn:aws:secretsmanager:eu-west-1:111111111111:secret:shop")
      borrowed(secretID: "arn:aws:secretsmanager:eu-west-1:111111111111:secret:shop")
    }
  }

  @Test func `refuses an empty value`() {
    refuses(
      """
      aws_secretsmanager_secret_version.this: secret_string_wo is empty — a version of a secret has a value, of one \
      character at least (AWS Secrets Manager API Reference, "PutSecretValue") — set secret_string_wo and \
      secret_string_wo_version [secret-value]
      """
    ) {
      version(secretID: "arn:aws:secretsmanager:eu-west-1:111111111111:secret:shop") {
        $0.secretStringWO = ""  // ←
      }
    }
  }

  @Test(arguments: ["3 hours", "3", "25h", "0h"])
  func `refuses a window of rotation that is none`(duration: String) {
    refuses(
      """
      aws_secretsmanager_secret_rotation.this: rotation_rules.duration is "\(duration)" — the window of a rotation is a \
      number of hours and an h, 1h to 24h (AWS Secrets Manager API Reference, "RotationRulesType", Duration) — write it \
      like 3h [secret-rotation-duration]
      """
    ) {
      rotation(secretID: "arn:aws:secretsmanager:eu-west-1:111111111111:secret:shop") {
        $0.rotationRules {
          $0.automaticallyAfterDays = 30
          $0.duration = Value(text: duration)  // ←
        }
      }
    }
  }

  @Test(arguments: ["every day", "cron(0 4 1 * *)", "rate(1 week)"])
  func `refuses a schedule of rotations that is none`(schedule: String) {
    refuses(
      """
      aws_secretsmanager_secret_rotation.this: rotation_rules.schedule_expression is "\(schedule)" — a schedule of \
      rotations is rate(n days), rate(n hours) or an AWS cron expression of six fields (AWS Secrets Manager User Guide, \
      "Schedule expressions") — write it like rate(30 days) or cron(0 4 1 * ? *) [secret-rotation-schedule]
      """
    ) {
      rotation(secretID: "arn:aws:secretsmanager:eu-west-1:111111111111:secret:shop") {
        $0.rotationRules {
          $0.scheduleExpression = Value(text: schedule)  // ←
        }
      }
    }
  }

  @Test(arguments: ["rate(10 days)", "cron(0 8 1 * ? *)", "cron(0 16 ? * SUN#2 *)", "cron(0 */4 * * ? *)"])
  func `takes schedules and a window of rotation`(schedule: String) {
    accepts {
      rotation(secretID: "arn:aws:secretsmanager:eu-west-1:111111111111:secret:shop") {
        $0.rotationRules {
          $0.scheduleExpression = Value(text: schedule)
          $0.duration = "24h"
        }
      }
    }
  }
}
