import AWS
import Foundation
import Terraform
import TestSupport
import Testing

/// What the real provider makes of the statements.
@Suite(.requires(.terraform, .providerMirror))
struct PolicyDocumentTests {
  private struct Sample: SampleModule {
    @Variable("account_id", "The account.") var accountID: Value<AccountID> = "111111111111"
    @Output("trust", "A trust policy.") var trustJSON: Exported<JSON>
    @Output("access", "A bucket policy.") var accessJSON: Exported<JSON>
    let provider = AWS.Provider()
    let partition = AWS.Data.Partition("current")
    let trust = AWS.Data.IAMPolicyDocument("trust")
    let access = AWS.Data.IAMPolicyDocument("access")

    var body: ModuleContent {
      provider {
        $0.region = .usEast1
        $0.accessKey = "none"
        $0.secretKey = "none"
        $0.skipCredentialsValidation = true
        $0.skipMetadataAPICheck = "true"
        $0.skipRequestingAccountID = true
      }
      partition()
      trust.statements {
        $0.allow(.stsAssumeRole, principals: .service(.vpcFlowLogs, .ecsTasks)) {
          $0.condition(.test(.stringEquals, .sourceAccount, accountID))
          let logs: Value<ARN<AnyResource>> = AWS.arn(
            partition: partition.partition, service: "ec2", region: .usEast1, account: accountID,
            resource: "vpc-flow-log/*")
          $0.condition(.test(.arnLike, .sourceARN, logs))
        }
      }
      access.statements {
        $0.allow(
          sid: "Read", "s3:GetObject", "s3:ListBucket", on: ["arn:aws:s3:::exports", "arn:aws:s3:::exports/*"],
          principals: .account("222222222222"), .federated("cognito-identity.amazonaws.com"))
        $0.denyInsecureTransport(to: "arn:aws:s3:::exports")
        $0.denyAllBut("s3:GetObject", on: ["*"], principals: .everyone) {
          $0.condition(.test(.notIPAddress, .sourceIP, "10.0.0.0/8"))
          $0.condition(.test(.numericLessThan, "s3:TlsVersion", 2))
          $0.condition(.test(.null, .sourceVPC, true))
        }
      }
      $trustJSON(trust.json)
      $accessJSON(access.json)
    }
  }

  @Test func `are the documents that IAM gets`() throws {
    let folder = Sample.configuration.environments[0]
    let plan = try TerraformProgram.with(folder.files) { terraform in
      _ = try terraform.run("validate")
      _ = try terraform.run("plan", "-out=plan")
      return Data(try terraform.run("show", "-json", "plan").utf8)
    }
    #expect(
      try document("trust", in: plan)
        == parse(
          """
          {
            "Version": "2012-10-17",
            "Statement": [
              {
                "Effect": "Allow",
                "Action": "sts:AssumeRole",
                "Principal": { "Service": ["vpc-flow-logs.amazonaws.com", "ecs-tasks.amazonaws.com"] },
                "Condition": {
                  "StringEquals": { "aws:SourceAccount": "111111111111" },
                  "ArnLike": { "aws:SourceArn": "arn:aws:ec2:us-east-1:111111111111:vpc-flow-log/*" }
                }
              }
            ]
          }
          """))
    #expect(
      try document("access", in: plan)
        == parse(
          """
          {
            "Version": "2012-10-17",
            "Statement": [
              {
                "Sid": "Read",
                "Effect": "Allow",
                "Action": ["s3:ListBucket", "s3:GetObject"],
                "Resource": ["arn:aws:s3:::exports/*", "arn:aws:s3:::exports"],
                "Principal": { "AWS": "222222222222", "Federated": "cognito-identity.amazonaws.com" }
              },
              {
                "Sid": "DenyInsecureTransport",
                "Effect": "Deny",
                "Action": "s3:*",
                "Resource": ["arn:aws:s3:::exports/*", "arn:aws:s3:::exports"],
                "Principal": "*",
                "Condition": { "Bool": { "aws:SecureTransport": "false" } }
              },
              {
                "Effect": "Deny",
                "NotAction": "s3:GetObject",
                "Resource": "*",
                "Principal": "*",
                "Condition": {
                  "NotIpAddress": { "aws:SourceIp": "10.0.0.0/8" },
                  "NumericLessThan": { "s3:TlsVersion": "2" },
                  "Null": { "aws:SourceVpc": "true" }
                }
              }
            ]
          }
          """))
  }

  /// The document of an output.
  private func document(_ output: String, in plan: Data) throws -> NSDictionary {
    let values = try #require(try JSONSerialization.jsonObject(with: plan) as? [String: Any])["planned_values"]
    let outputs = (values as? [String: Any])?["outputs"] as? [String: [String: Any]]
    return try parse(try #require(outputs?[output]?["value"] as? String))
  }

  private func parse(_ text: String) throws -> NSDictionary {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
  }
}
