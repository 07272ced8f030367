import AWS
import Terraform

/// The function that rotates the password, and what it needs.
struct RotationFunction: HandleGroup {
  let log = AWS.CloudWatchLogGroup("rotation")
  let region = AWS.Data.Region("current")
  let trust = AWS.Data.IAMPolicyDocument("rotation_trust")
  let role = AWS.IAMRole("rotation")
  let permissions = AWS.Data.IAMPolicyDocument("rotation")
  let policy = AWS.IAMRolePolicy("rotation")
  let function = AWS.LambdaFunction("rotation")
  let permission = AWS.LambdaPermission("rotation")
  let rotation = AWS.SecretsManagerSecretRotation("this")
  let source = ModuleFile("lambda/rotate.py", text: rotateSource)
  let archive = ModuleFile("lambda/rotate.zip", bytes: StoredZip.archive(["rotate.py": rotateSource]))
}

extension Secrets {
  private var functionName: Value<Name<AWS.LambdaFunction>> { "\(name)-rotation" }
  private var rotatedSecret: Value<ARN<AWS.SecretsManagerSecret>> { urls[rotation.variable].secretARN }
  private var followingURL: Value<ARN<AWS.SecretsManagerSecret>> { url.secret[rotation.variable].arn }

  @ModuleBuilder var rotationFunction: ModuleContent {
    function.source
    function.archive
    function.log {
      $0.name = "/aws/lambda/\(name)-rotation"
      $0.retentionInDays = logRetentionDays
      $0.kmsKeyID = kmsKeyARN
      $0.tags = tags
    }
    .skip("CKV_AWS_158", "encrypted by the service; kms_key_arn takes another key")
    .skip("CKV_AWS_338", "kept as long as log_retention_days says")
    lambda
    function.permission(
      functionName: function.function.functionName, action: "lambda:InvokeFunction",
      principal: "secretsmanager.amazonaws.com"
    ) {
      $0.sourceARN = rotatedSecret.any()
      $0.sourceAccount = accountID
    }
    function.rotation(secretID: rotatedSecret) {
      $0.rotationLambdaARN = function.function.arn
      $0.explain("The first rotation waits for its day; until then the URL holds the password that was drawn.")
      $0.rotateImmediately = false
      $0.rotationRules { $0.automaticallyAfterDays = rotationDays }
    }
    .skip("CKV_AWS_304", "rotation_days decides, 30 where nobody says otherwise")
    .dependsOn(function.permission, function.policy, url.version)
  }

  private var lambda: Definition<AWS.LambdaFunction> {
    function.function(functionName: functionName, role: function.role.arn) {
      $0.description = "Rotates the password of \(rotation.clusterIdentifier) and writes \(rotation.variable) anew"
      $0.filename = function.archive.path
      $0.sourceCodeHash = filebase64sha256(function.archive.path)
      $0.handler = "rotate.handler"
      $0.runtime = .python3_13
      $0.architectures = [.arm64]
      $0.timeout = .seconds(in: .minutes(5))
      $0.tags = tags
      $0.environment {
        $0.variables = [
          "CLUSTER_IDENTIFIER": rotation.clusterIdentifier.asString, "URL_SECRET_ARN": followingURL.asString,
        ]
      }
      $0.loggingConfig(logFormat: .json) { $0.logGroup = function.log.name }
    }
    .comment("It calls AWS alone, so it needs no way into the network of the database.")
    .skip("CKV_AWS_50", "no traces are asked for; each step is a line of the log")
    .skip("CKV_AWS_115", "a new account has no executions to reserve; one rotation of a secret runs at a time")
    .skip("CKV_AWS_116", "Secrets Manager calls it, and tries again")
    .skip("CKV_AWS_117", "it calls AWS alone")
    .skip("CKV_AWS_173", "the variables are no secrets")
    .skip("CKV_AWS_272", "the code stands beside the module")
  }

  @ModuleBuilder var rotationRole: ModuleContent {
    function.region()
    function.trust.statements { $0.allow(.stsAssumeRole, principals: .service(.lambda)) }
    function.role(assumeRolePolicy: function.trust.json) {
      $0.name = "\(name)-rotation"
      $0.tags = tags
    }
    function.permissions.statements {
      $0.allow(
        "secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue",
        "secretsmanager:UpdateSecretVersionStage", on: .arn(rotatedSecret))
      $0.allow("secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue", on: .arn(followingURL))
      $0.allow("secretsmanager:GetRandomPassword", on: ["*"])
      $0.allow("rds:DescribeDBClusters", "rds:ModifyDBCluster", on: .arn(rotation.clusterARN))
      $0.allow("logs:CreateLogStream", "logs:PutLogEvents", on: ["\(function.log.arn):*"])
      $0.allow("kms:Decrypt", "kms:GenerateDataKey", onEach: compact([kmsKeyARN])) {
        $0.condition(
          .test(.stringEquals, .kmsViaService, "secretsmanager.\(function.region.name).amazonaws.com"))
      }
    }
    function.policy(role: function.role.name, policy: function.permissions.json) {
      $0.name = "rotate"
    }
  }
}
