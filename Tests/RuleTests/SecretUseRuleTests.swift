import AWS
import Terraform
import Testing

@Suite struct SecretUseRuleTests {
  private let task = AWS.ECSTaskDefinition("api")
  private let secret = AWS.SecretsManagerSecret("database")
  private let version = AWS.SecretsManagerSecretVersion("database")

  private func reading(_ reference: Structure) -> Definition<AWS.ECSTaskDefinition> {
    task(
      family: "api",
      containerDefinitions: jsonencode([["name": "api", "secrets": [["name": "PASSWORD", "valueFrom": reference]]]]))
  }

  @ModuleBuilder private var stored: ModuleContent {
    secret { $0.name = "shop/database" }
    version(secretID: secret.arn) {
      $0.secretString =
        jsonencode(["username": "shop", "password": file("password.txt")] as Value<[String: String]>).asString
    }
  }

  @Test func `refuses a secret without a value`() {
    refuses(
      """
      aws_ecs_task_definition.api: container_definitions[0].secrets[0].valueFrom is \
      aws_secretsmanager_secret.database, which has no value — a secret has a value once a version of it is written, \
      and a task does not start without (Amazon ECS Developer Guide, "Pass Secrets Manager secrets through Amazon ECS \
      environment variables") — write the value with aws_secretsmanager_secret_version, and refer to its arn \
      [container-secret-value]
      """
    ) {
      secret { $0.name = "shop/database" }
      task(
        family: "api",
        containerDefinitions: jsonencode([
          [
            "name": "api",
            "secrets": [
              [
                "name": "PASSWORD",
                "valueFrom": .value(secret.arn),  // ←
              ]
            ],
          ]
        ]))
    }
    accepts {
      stored
      reading(.value(secret.arn))
    }
    let read = AWS.Data.SecretsManagerSecret("database")
    accepts {
      read { $0.name = "shop/database" }
      reading(.value(read.arn))
    }
  }

  @Test func `refuses a key that the secret has not`() {
    refuses(
      """
      aws_ecs_task_definition.api: container_definitions[0].secrets[0].valueFrom reads "passwort" of \
      aws_secretsmanager_secret_version.database, which has "username", "password" — the key that a container reads \
      is in the secret's JSON (Amazon ECS Developer Guide, "Pass Secrets Manager secrets through Amazon ECS \
      environment variables") — name a key that the secret has [container-secret-key]
      """
    ) {
      stored
      task(
        family: "api",
        containerDefinitions: jsonencode([
          [
            "name": "api",
            "secrets": [
              [
                "name": "PASSWORD",
                "valueFrom": "\(version.arn):passwort::",  // ←
              ]
            ],
          ]
        ]))
    }
    accepts {
      stored
      reading("\(version.arn):password::")
    }
    accepts {
      stored
      reading("\(secret.arn):username:AWSPREVIOUS:")
    }
  }

  @Test func `refuses a key without the colons after it`() {
    refuses(
      """
      aws_ecs_task_definition.api: container_definitions[0].secrets[0].valueFrom ends in ":password" after the ARN — \
      after a secret's ARN there is nothing, or a key, a stage and a version, each after a colon (Amazon ECS \
      Developer Guide, "Pass Secrets Manager secrets through Amazon ECS environment variables") — write it like \
      arn:key::, where what is left out keeps its colon [container-secret-reference]
      """
    ) {
      stored
      task(
        family: "api",
        containerDefinitions: jsonencode([
          [
            "name": "api",
            "secrets": [
              [
                "name": "PASSWORD",
                "valueFrom": "\(version.arn):password",  // ←
              ]
            ],
          ]
        ]))
    }
    accepts {
      stored
      reading(.value(version.arn))
    }
  }
}
