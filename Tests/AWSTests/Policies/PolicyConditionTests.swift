import AWS
import Terraform
import Testing

@Suite struct PolicyConditionTests {
  @Test func `writes test, variable and values of every kind of condition`() {
    struct Sample: SampleModule {
      @Variable("account_id", "The account.") var accountID: Value<AccountID> = "111111111111"
      @Variable("subjects", "Who may.") var subjects: Value<[String]> = []
      @Variable("topics", "What for.") var topics: Value<[ARN<AWS.SNSTopic>]> = []
      let topic = AWS.SNSTopic("alarms")
      let cluster = AWS.ECSCluster("this")
      let document = AWS.Data.IAMPolicyDocument("sample")
      var body: ModuleContent {
        topic()
        cluster(name: "sample")
        document.statements {
          $0.allow("s3:*") {
            $0.condition(.test(.stringEquals, .sourceAccount, accountID, "222222222222"))
            $0.condition(.test(.stringEquals.ifExists, "token.actions.githubusercontent.com:aud", "sts.amazonaws.com"))
            $0.condition(.test(.stringLike.forAnyValue, "token.actions.githubusercontent.com:sub", in: subjects))
            $0.condition(.test(.stringLike, .principalARN, topic.arn))
            $0.condition(.test(.arnLike, .sourceARN, topic.arn))
            $0.condition(.test(.arnLike, .sourceARN, "arn:aws:sns:*:\(accountID):*"))
            $0.condition(.test(.arnEquals, .sourceARN, in: topics))
            $0.condition(.test(.arnEquals, "ecs:cluster", cluster.arn))
            $0.condition(.test(.bool, .secureTransport, false))
            $0.condition(.test(.numericLessThan, "s3:TlsVersion", 2))
            $0.condition(.test(.notIPAddress, .sourceIP, "10.0.0.0/8", "192.168.0.0/16"))
            $0.condition(.test(.null, .sourceVPC, true))
            $0.condition(.test(.stringEquals, .passedToService, .ecsTasks))
            $0.condition(.test(.stringEquals, .requestedRegion, .usEast1))
          }
        }
      }
    }
    let lines = Sample.text.split(separator: "condition {\n").dropFirst().map { block in
      block.split(separator: "\n").prefix(3).map { $0.split(separator: " = ")[1] }.joined(separator: " ")
    }
    #expect(
      lines == [
        "\"StringEquals\" \"aws:SourceAccount\" [var.account_id, \"222222222222\"]",
        "\"StringEqualsIfExists\" \"token.actions.githubusercontent.com:aud\" [\"sts.amazonaws.com\"]",
        "\"ForAnyValue:StringLike\" \"token.actions.githubusercontent.com:sub\" var.subjects",
        "\"StringLike\" \"aws:PrincipalArn\" [aws_sns_topic.alarms.arn]",
        "\"ArnLike\" \"aws:SourceArn\" [aws_sns_topic.alarms.arn]",
        "\"ArnLike\" \"aws:SourceArn\" [\"arn:aws:sns:*:${var.account_id}:*\"]",
        "\"ArnEquals\" \"aws:SourceArn\" var.topics",
        "\"ArnEquals\" \"ecs:cluster\" [aws_ecs_cluster.this.arn]",
        "\"Bool\" \"aws:SecureTransport\" [\"false\"]",
        "\"NumericLessThan\" \"s3:TlsVersion\" [2]",
        "\"NotIpAddress\" \"aws:SourceIp\" [\"10.0.0.0/8\", \"192.168.0.0/16\"]",
        "\"Null\" \"aws:SourceVpc\" [\"true\"]",
        "\"StringEquals\" \"iam:PassedToService\" [\"ecs-tasks.amazonaws.com\"]",
        "\"StringEquals\" \"aws:RequestedRegion\" [\"us-east-1\"]",
      ])
  }

  @Test func `has operators by the names of IAM`() {
    let text: [ConditionOperator<ConditionOperand.Text>] = [
      .stringEquals, .stringNotEquals, .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase, .stringLike, .stringNotLike,
    ]
    let arn: [ConditionOperator<ConditionOperand.ARN>] = [.arnEquals, .arnNotEquals, .arnLike, .arnNotLike]
    let number: [ConditionOperator<ConditionOperand.Number>] = [
      .numericEquals, .numericNotEquals, .numericLessThan, .numericLessThanEquals, .numericGreaterThan,
      .numericGreaterThanEquals,
    ]
    let address: [ConditionOperator<ConditionOperand.Address>] = [.ipAddress, .notIPAddress]
    #expect(
      text.map(\.name) + arn.map(\.name) + number.map(\.name) + address.map(\.name) == [
        "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike",
        "StringNotLike", "ArnEquals", "ArnNotEquals", "ArnLike", "ArnNotLike", "NumericEquals", "NumericNotEquals",
        "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals", "IpAddress",
        "NotIpAddress",
      ])
    #expect(ConditionOperator.stringLike.forAllValues.name == "ForAllValues:StringLike")
  }
}
