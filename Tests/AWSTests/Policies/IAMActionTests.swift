import AWS
import HCL
import Terraform
import Testing

@Suite struct IAMActionTests {
  @Test func `takes actions with wildcards after the colon`() {
    let actions = ["s3:GetObject", "s3:*", "es:ESHttp*", "iam:*AccessKey*", "s3:Get?bject", "*", "execute-api:Invoke"]
    #expect(IAMAction.refused(actions) == [])
  }

  @Test(arguments: [
    (
      "GetObject",
      "\"GetObject\" is no IAM action — an action reads service:Action"
        + " — put the service and a colon before it, for example s3:GetObject"
    ),
    (
      "S3:GetObject",
      "\"S3:GetObject\" is no IAM action"
        + " — a service in lower case stands before the colon, letters and wildcards after it"
        + " — write it like s3:GetObject or s3:Get*"
    ),
    (
      "s3:",
      "\"s3:\" is no IAM action"
        + " — a service in lower case stands before the colon, letters and wildcards after it"
        + " — write it like s3:GetObject or s3:Get*"
    ),
  ])
  func `says what is wrong`(_ literal: String, _ line: String) {
    #expect(IAMAction.fault(in: literal)?.line == line)
  }

  @Test func `has members for the actions of trust policies`() {
    #expect(Value<IAMAction>.stsAssumeRole.expression == .string("sts:AssumeRole"))
    #expect(Value<IAMAction>.stsAssumeRoleWithWebIdentity.expression == .string("sts:AssumeRoleWithWebIdentity"))
  }
}
