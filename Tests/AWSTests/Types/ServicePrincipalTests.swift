import AWS
import HCL
import Terraform
import Testing

@Suite struct ServicePrincipalTests {
  @Test func `takes the principals it knows and others of the form`() {
    let others = ["logs.us-east-1.amazonaws.com", "ec2.amazonaws.com.cn", "alexa-appkit.amazon.com"]
    #expect(ServicePrincipal.refused(ServicePrincipal.values + others) == [])
  }

  @Test(arguments: [
    (
      "ecs-tasks",
      "\"ecs-tasks\" is no service principal — it reads like ecs-tasks.amazonaws.com, in lower case"
        + " — write ecs-tasks.amazonaws.com"
    ),
    (
      "ECS.amazonaws.com",
      "\"ECS.amazonaws.com\" is no service principal — it reads like ecs-tasks.amazonaws.com, in lower case"
        + " — write the service's name and .amazonaws.com; did you mean \"ecs.amazonaws.com\"?"
    ),
  ])
  func `says what is wrong`(_ literal: String, _ line: String) {
    #expect(ServicePrincipal.fault(in: literal)?.line == line)
  }

  @Test func `has a member for each principal it knows`() {
    let members: [Value<ServicePrincipal>] = [
      .apiGateway, .backup, .cloudFront, .cloudWatch, .logDelivery, .ec2, .ecsTasks, .ecs, .elastiCache,
      .openSearchLogs,
      .events, .lambda, .elbLogDelivery, .rdsMonitoring, .openSearch, .rds, .s3, .scheduler, .secretsManager, .sns,
      .vpcFlowLogs,
    ]
    #expect(members.map(\.expression) == ServicePrincipal.values.map(Expression.string))
  }
}
