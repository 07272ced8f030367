import AWS
import Terraform
import Testing

@Suite struct PolicyStatementTests {
  @Test func `writes a trust policy`() {
    struct Sample: SampleModule {
      @Variable("account_id", "The account.") var accountID: Value<AccountID> = "111111111111"
      let assumeRole = AWS.Data.IAMPolicyDocument("flow_log_assume_role")
      let role = AWS.IAMRole("flow_log")
      var body: ModuleContent {
        assumeRole.statements {
          $0.allow(.stsAssumeRole, principals: .service(.vpcFlowLogs)) {
            $0.condition(.test(.stringEquals, .sourceAccount, accountID))
          }
        }
        role(assumeRolePolicy: assumeRole.json)
      }
    }
    #expect(
      Sample.text == """
        data "aws_iam_policy_document" "flow_log_assume_role" {
          statement {
            effect  = "Allow"
            actions = ["sts:AssumeRole"]

            principals {
              type        = "Service"
              identifiers = ["vpc-flow-logs.amazonaws.com"]
            }

            condition {
              test     = "StringEquals"
              variable = "aws:SourceAccount"
              values   = [var.account_id]
            }
          }
        }

        resource "aws_iam_role" "flow_log" {
          assume_role_policy = data.aws_iam_policy_document.flow_log_assume_role.json
        }

        """)
  }

  @Test func `writes a statement for each of a list that only Terraform knows`() {
    struct Sample: SampleModule {
      @Variable("key_arn", "A key, if there is one.") var keyARN: Value<ARN<AWS.KMSKey>> = .null
      let document = AWS.Data.IAMPolicyDocument("sample")
      var body: ModuleContent {
        document.statements {
          $0.explain("Where there is a key.")
          $0.allow("kms:Decrypt", onEach: compact([keyARN])) {
            $0.condition(.test(.stringEquals, .kmsViaService, "secretsmanager.us-east-1.amazonaws.com"))
          }
        }
      }
    }
    #expect(
      Sample.text == """
        data "aws_iam_policy_document" "sample" {
          # Where there is a key.
          dynamic "statement" {
            for_each = compact([var.key_arn])

            content {
              effect    = "Allow"
              actions   = ["kms:Decrypt"]
              resources = [statement.value]

              condition {
                test     = "StringEquals"
                variable = "kms:ViaService"
                values   = ["secretsmanager.us-east-1.amazonaws.com"]
              }
            }
          }
        }

        """)
  }

  @Test func `writes statements in the order of the calls, with what they are about`() {
    struct Sample: SampleModule {
      @Variable("secret_arns", "Secrets.") var secretARNs: Value<[ARN<AWS.SecretsManagerSecret>]> = []
      let group = AWS.CloudWatchLogGroup("backend")
      let document = AWS.Data.IAMPolicyDocument("execution")
      var body: ModuleContent {
        group()
        document.statements {
          $0.allow("ecr:GetAuthorizationToken", on: ["*"])
          $0.explain("The group exists already.")
          $0.allow(sid: "Logs", "logs:CreateLogStream", "logs:PutLogEvents", on: ["\(group.arn):*"])
          $0.allow("secretsmanager:GetSecretValue", on: .arns(secretARNs))
          $0.allow("logs:DescribeLogStreams", on: ["\(group.arn)", "\(group.arn):*"])
          $0.denyAllBut(sid: "NothingElse", "logs:*", "ecr:*", on: ["*"])
        }
      }
    }
    #expect(
      Sample.text == """
        resource "aws_cloudwatch_log_group" "backend" {}

        data "aws_iam_policy_document" "execution" {
          statement {
            effect    = "Allow"
            actions   = ["ecr:GetAuthorizationToken"]
            resources = ["*"]
          }

          # The group exists already.
          statement {
            sid       = "Logs"
            effect    = "Allow"
            actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
            resources = ["${aws_cloudwatch_log_group.backend.arn}:*"]
          }
          statement {
            effect    = "Allow"
            actions   = ["secretsmanager:GetSecretValue"]
            resources = var.secret_arns
          }
          statement {
            effect    = "Allow"
            actions   = ["logs:DescribeLogStreams"]
            resources = [aws_cloudwatch_log_group.backend.arn, "${aws_cloudwatch_log_group.backend.arn}:*"]
          }
          statement {
            sid         = "NothingElse"
            effect      = "Deny"
            not_actions = ["logs:*", "ecr:*"]
            resources   = ["*"]
          }
        }

        """)
  }

  @Test func `denies plain HTTP to a bucket`() {
    struct Sample: SampleModule {
      let bucket = AWS.S3Bucket("exports")
      let document = AWS.Data.IAMPolicyDocument("exports")
      var body: ModuleContent {
        bucket()
        document.statements { $0.denyInsecureTransport(to: bucket.arn) }
      }
    }
    #expect(
      Sample.text == """
        resource "aws_s3_bucket" "exports" {}

        data "aws_iam_policy_document" "exports" {
          statement {
            sid       = "DenyInsecureTransport"
            effect    = "Deny"
            actions   = ["s3:*"]
            resources = [aws_s3_bucket.exports.arn, "${aws_s3_bucket.exports.arn}/*"]

            principals {
              type        = "*"
              identifiers = ["*"]
            }

            condition {
              test     = "Bool"
              variable = "aws:SecureTransport"
              values   = ["false"]
            }
          }
        }

        """)
  }

  @Test func `leaves the bindings' own way open`() {
    struct Sample: SampleModule {
      let document = AWS.Data.IAMPolicyDocument("sample")
      var body: ModuleContent {
        document {
          $0.statement {
            $0.actions = ["s3:*"]
            $0.notResources = ["arn:aws:s3:::morket/*"]
            $0.principals(identifiers: ["*"], type: "AWS")
          }
        }
      }
    }
    #expect(
      Sample.text == """
        data "aws_iam_policy_document" "sample" {
          statement {
            actions       = ["s3:*"]
            not_resources = ["arn:aws:s3:::morket/*"]

            principals {
              identifiers = ["*"]
              type        = "AWS"
            }
          }
        }

        """)
  }

  @Test func `reports everything that is wrong at once`() {
    struct Sample: SampleModule {
      let document = AWS.Data.IAMPolicyDocument("sample")
      var body: ModuleContent {
        document.statements {
          $0.allow(on: ["bucket"])
          $0.deny(sid: "no-hyphens", "GetObject", on: ["*"], principals: .service("ecs-tasks")) {
            $0.condition(.test(.stringEquals, .sourceAccount))
            $0.condition(.test(.arnLike, "SourceArn", "*"))
          }
        }
      }
    }
    #expect(
      Set(Sample.findings) == [
        "a policy statement has no action — IAM refuses a statement without one — name the actions before the resources",
        "\"bucket\" is no resource of a policy — a resource is an ARN, arn:partition:service:region:account:resource, or *"
          + " — refer to the resource's arn, or write all six parts",
        "\"no-hyphens\" cannot identify a policy statement — IAM allows letters and digits"
          + " — leave out what is not one of these",
        "\"GetObject\" is no IAM action — an action reads service:Action"
          + " — put the service and a colon before it, for example s3:GetObject",
        "\"ecs-tasks\" is no service principal — it reads like ecs-tasks.amazonaws.com, in lower case"
          + " — write ecs-tasks.amazonaws.com",
        "a StringEquals condition has no value — a key that is compared with nothing never matches"
          + " — give the values after the key",
        "\"SourceArn\" is no condition key — a key reads prefix:name — write it like aws:SourceAccount",
        "\"*\" is no ARN — an ARN reads arn:partition:service:region:account:resource"
          + " — refer to the resource's arn, or write all six parts",
      ])
  }
}
