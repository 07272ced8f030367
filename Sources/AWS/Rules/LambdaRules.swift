import Terraform

/// What Lambda refuses, and Secrets Manager of a function that rotates.
enum LambdaRules {
  static let all: [Rule] = [
    Rule(
      "lambda-name", on: "aws_lambda_function",
      limit: Limit(
        "the name of a function has 1 to 64 letters, digits, hyphens and underscores",
        source: "AWS Lambda API Reference, \"CreateFunction\""),
      remedy: "shorten what the name is made of"
    ) { $0["function_name"].unless { $0.utf8.count <= 64 && $0.isECSName } },
    Rule(
      "lambda-timeout", on: "aws_lambda_function", limit: .lambdaTimeout,
      remedy: "give it a number of seconds from 1 to 900"
    ) { $0["timeout"].unless(within: .lambdaTimeout) },
    Rule(
      "lambda-package", on: "aws_lambda_function",
      limit: Limit(
        "a function that is no container image has code, a runtime and a handler",
        source: "AWS Lambda API Reference, \"CreateFunction\""),
      remedy: "set what is missing"
    ) { function in
      guard function["package_type"].isAbsent || function["package_type"].text == "Zip", function["image_uri"].isAbsent
      else { return [] }
      return ["runtime", "handler"].filter { function[$0].isAbsent }.map { function[$0].violation("is not set") }
    },
    Rule(
      "lambda-variable", on: "aws_lambda_function",
      limit: Limit(
        "Lambda sets some variables of its functions itself",
        source: "AWS Lambda Developer Guide, \"Working with Lambda environment variables\""),
      remedy: "give it another name"
    ) { function in
      function.environment.flatMap { variables in
        (variables.members ?? []).filter { reserved.contains($0.name) }.map {
          $0.argument.violation("is a variable of Lambda's own")
        }
      }
    },
    Rule(
      "lambda-variable-name", on: "aws_lambda_function",
      limit: Limit(
        "a variable's name has two or more letters, digits and underscores, and a letter first",
        source: "AWS Lambda Developer Guide, \"Working with Lambda environment variables\""),
      remedy: "give it another name"
    ) { function in
      function.environment.flatMap { variables in
        (variables.members ?? []).filter { !$0.name.isVariableName }.map { $0.argument.violation("is no name") }
      }
    },
    Rule(
      "lambda-environment", on: "aws_lambda_function",
      limit: Limit(
        0...4096, "the variables of a function have 4096 bytes together",
        source: "AWS Lambda Developer Guide, \"Lambda quotas\""),
      remedy: "keep what is long in a parameter or an object, and hand over its name"
    ) { function in
      function.environment.flatMap { variables -> [Violation] in
        let bytes = (variables.members ?? []).reduce(0) { $0 + $1.name.utf8.count + ($1.argument.leastBytes ?? 0) }
        return bytes > 4096 ? [variables.violation("has \(bytes) bytes")] : []
      }
    },
    Rule(
      "secret-rotation-permission", on: "aws_secretsmanager_secret_rotation",
      limit: Limit(
        "Secrets Manager must be allowed to call the function that rotates a secret",
        source: "AWS Secrets Manager User Guide, \"Rotation by Lambda function\""),
      remedy: "add aws_lambda_permission for secretsmanager.amazonaws.com"
    ) { rotation in
      guard let function = rotation["rotation_lambda_arn"].target, function.type == "aws_lambda_function" else {
        return []
      }
      let permissions = rotation.plan.resources(ofType: "aws_lambda_permission")
      let isAllowed = permissions.contains { permission in
        let principal = permission["principal"]
        guard principal.text == nil || principal.text == "secretsmanager.amazonaws.com" else { return false }
        let name = permission["function_name"]
        return name.target.map { $0 == function } ?? (name.text == nil || name.text == function["function_name"].text)
      }
      return isAllowed
        ? []
        : [rotation["rotation_lambda_arn"].violation("is of \(function.address), which Secrets Manager may not call")]
    },
  ]

  private static let reserved: Set<String> = [
    "_HANDLER", "_X_AMZN_TRACE_ID", "AWS_DEFAULT_REGION", "AWS_REGION", "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_NAME", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_LAMBDA_RUNTIME_API", "LAMBDA_TASK_ROOT",
    "LAMBDA_RUNTIME_DIR",
  ]
}

extension Limit {
  static let lambdaTimeout = Limit(
    1...900, "a function runs 1 to 900 seconds at most", source: "AWS Lambda Developer Guide, \"Lambda quotas\"")
}

extension PlannedResource {
  /// The variables of a function.
  fileprivate var environment: [PlannedArgument] { blocks("environment").map { $0["variables"] } }
}

extension String {
  fileprivate var isVariableName: Bool {
    utf8.count >= 2 && utf8.first?.isASCIILetter == true
      && consists { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "_") }
  }
}
