import AWS
import Terraform
import Testing

@Suite struct LambdaRuleTests {
  private let function = AWS.LambdaFunction("rotate")
  private let secret = AWS.SecretsManagerSecret("database")
  private let rotation = AWS.SecretsManagerSecretRotation("database")
  private let permission = AWS.LambdaPermission("rotate")

  private func rotating(
    _ name: Value<Name<AWS.LambdaFunction>> = "rotate",
    _ set: (inout Arguments<AWS.LambdaFunction.Schema>) -> Void = { _ in }
  ) -> Definition<AWS.LambdaFunction> {
    function(functionName: name, role: "arn:aws:iam::111111111111:role/rotate") {
      $0.filename = "rotate.zip"
      $0.runtime = .python3_13
      $0.handler = "rotate.handler"
      set(&$0)
    }
  }

  @ModuleBuilder private var rotated: ModuleContent {
    secret { $0.name = "shop/database" }
    rotation(secretID: secret.arn) {
      $0.rotationLambdaARN = function.arn
      $0.rotationRules { $0.automaticallyAfterDays = 30 }
    }
  }

  @Test func `refuses a name of more than 64 characters`() {
    let long = String(repeating: "a", count: 60)
    refuses(
      """
      aws_lambda_function.rotate: function_name is \
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-rotate" — the name of a function has 1 to 64 \
      letters, digits, hyphens and underscores (AWS Lambda API Reference, "CreateFunction") — shorten what the name \
      is made of [lambda-name]
      """
    ) {
      function(
        functionName: "\(swift: long)-rotate",  // ←
        role: "arn:aws:iam::111111111111:role/rotate"
      ) {
        $0.filename = "rotate.zip"
        $0.runtime = .python3_13
        $0.handler = "rotate.handler"
      }
    }
    accepts { rotating("\(swift: long)-run") }
  }

  @Test func `refuses to run for more than a quarter of an hour`() {
    let timeout = Local<Int>("timeout")
    refuses(
      """
      aws_lambda_function.rotate: timeout is 1000 — a function runs 1 to 900 seconds at most (AWS Lambda Developer \
      Guide, "Lambda quotas") — give it a number of seconds from 1 to 900 [lambda-timeout]
      """
    ) {
      timeout.projectedValue(1000)
      function(functionName: "rotate", role: "arn:aws:iam::111111111111:role/rotate") {
        $0.filename = "rotate.zip"
        $0.runtime = .python3_13
        $0.handler = "rotate.handler"
        $0.timeout = timeout.wrappedValue  // ←
      }
    }
    accepts { rotating { $0.timeout = 900 } }
  }

  @Test func `refuses code without a handler`() {
    refuses(
      """
      aws_lambda_function.rotate: handler is not set — a function that is no container image has code, a runtime and \
      a handler (AWS Lambda API Reference, "CreateFunction") — set what is missing [lambda-package]
      """
    ) {
      function(functionName: "rotate", role: "arn:aws:iam::111111111111:role/rotate") {  // ←
        $0.filename = "rotate.zip"
        $0.runtime = .python3_13
      }
    }
    accepts {
      function(functionName: "rotate", role: "arn:aws:iam::111111111111:role/rotate") {
        $0.packageType = .image
        $0.imageURI = "111111111111.dkr.ecr.us-east-1.amazonaws.com/rotate:1"
      }
    }
  }

  @Test func `refuses variables that Lambda sets, and names that are none`() {
    refuses(
      """
      aws_lambda_function.rotate: environment.variables.AWS_REGION is a variable of Lambda's own — Lambda sets some \
      variables of its functions itself (AWS Lambda Developer Guide, "Working with Lambda environment variables") — \
      give it another name [lambda-variable]
      """,
      """
      aws_lambda_function.rotate: environment.variables.log-level is no name — a variable's name has two or more \
      letters, digits and underscores, and a letter first (AWS Lambda Developer Guide, "Working with Lambda \
      environment variables") — give it another name [lambda-variable-name]
      """
    ) {
      function(functionName: "rotate", role: "arn:aws:iam::111111111111:role/rotate") {
        $0.filename = "rotate.zip"
        $0.runtime = .python3_13
        $0.handler = "rotate.handler"
        $0.environment {
          $0.variables = [
            "AWS_REGION": "us-east-1",  // ←
            "log-level": "info",  // ←
          ]
        }
      }
    }
    accepts { rotating { $0.environment { $0.variables = ["AWS_REGION_2": "us-east-1", "LOG_LEVEL": "info"] } } }
  }

  @Test func `refuses variables of more than 4096 bytes together`() {
    let long = String(repeating: "a", count: 2100)
    refuses(
      """
      aws_lambda_function.rotate: environment.variables has 4206 bytes — the variables of a function have 4096 bytes \
      together (AWS Lambda Developer Guide, "Lambda quotas") — keep what is long in a parameter or an object, and \
      hand over its name [lambda-environment]
      """
    ) {
      function(functionName: "rotate", role: "arn:aws:iam::111111111111:role/rotate") {
        $0.filename = "rotate.zip"
        $0.runtime = .python3_13
        $0.handler = "rotate.handler"
        $0.environment {
          $0.variables = ["ONE": "\(swift: long)", "TWO": "\(swift: long)"]  // ←
        }
      }
    }
    accepts { rotating { $0.environment { $0.variables = ["ONE": "\(swift: long)"] } } }
  }

  @Test func `refuses a rotation whose function Secrets Manager may not call`() {
    refuses(
      """
      aws_secretsmanager_secret_rotation.database: rotation_lambda_arn is of aws_lambda_function.rotate, which \
      Secrets Manager may not call — Secrets Manager must be allowed to call the function that rotates a secret (AWS \
      Secrets Manager User Guide, "Rotation by Lambda function") — add aws_lambda_permission for \
      secretsmanager.amazonaws.com [secret-rotation-permission]
      """
    ) {
      rotating()
      secret { $0.name = "shop/database" }
      rotation(secretID: secret.arn) {
        $0.rotationLambdaARN = function.arn  // ←
        $0.rotationRules { $0.automaticallyAfterDays = 30 }
      }
      permission(functionName: function.functionName, action: "lambda:InvokeFunction", principal: "sns.amazonaws.com")
    }
    accepts {
      rotating()
      rotated
      permission(
        functionName: function.functionName, action: "lambda:InvokeFunction", principal: "secretsmanager.amazonaws.com")
    }
  }
}
