import AWS
import HCL
import Terraform
import Testing

@Suite struct ComposedARNTests {
  private let account = Value<AccountID>(expression: .reference("var", "account_id"))

  @Test func `is a template of its parts`() {
    let partition = AWS.Data.Partition("current")
    let group: Value<ARN<AWS.CloudWatchLogGroup>> = AWS.arn(
      partition: partition.partition, service: "logs", region: .usEast1, account: account,
      resource: "log-group:/ecs/backend")
    #expect(
      group.expression.rendered()
        == """
        "arn:${data.aws_partition.current.partition}:logs:us-east-1:${var.account_id}:log-group:/ecs/backend"
        """)
    #expect(group.faults == [])
  }

  @Test func `leaves region and account empty where the service has none`() {
    let bucket: Value<ARN<AWS.S3Bucket>> = AWS.arn(service: "s3", resource: "morket-exports")
    #expect(bucket.expression == .string("arn:aws:s3:::morket-exports"))
  }

  @Test func `says what is wrong with a service`() {
    let arn: Value<ARN<AnyResource>> = AWS.arn(service: "S3:", resource: "x")
    #expect(
      arn.faults.map(\.line) == [
        "\"S3:\" is no service in an ARN — a service's name has lower case letters, digits and hyphens"
          + " — take it from the Service Authorization Reference"
      ])
  }

  @Test func `keeps what is wrong with its parts`() {
    let arn: Value<ARN<AnyResource>> = AWS.arn(service: "sns", region: "nowhere", account: "12", resource: "x")
    #expect(arn.faults.map(\.what) == ["\"nowhere\" is no region", "\"12\" is no account id"])
  }
}
