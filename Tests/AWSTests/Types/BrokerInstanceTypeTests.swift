import AWS
import HCL
import Terraform
import Testing

@Suite struct BrokerInstanceTypeTests {
  @Test func `takes the types it knows and families newer than them`() {
    #expect(BrokerInstanceType.refused(BrokerInstanceType.values + ["mq.m9g.large"]) == [])
  }

  @Test(arguments: [
    (
      "m5.large",
      "\"m5.large\" is no type of an Amazon MQ broker — it reads mq.family.size — did you mean \"mq.m5.large\"?"
    ),
    (
      "mq.t3.small",
      "\"mq.t3.small\" does not exist — as a type of an Amazon MQ broker, mq.t3 comes in micro"
        + " — use one of these sizes"
    ),
  ])
  func `says what is wrong`(_ literal: String, _ line: String) {
    #expect(BrokerInstanceType.fault(in: literal)?.line == line)
  }

  @Test func `has a member for each family`() {
    let members: [Value<BrokerInstanceType>] =
      BrokerInstanceType.T3Size.allCases.map(Value.t3) + BrokerInstanceType.M5Size.allCases.map(Value.m5)
      + BrokerInstanceType.M7GSize.allCases.map(Value.m7g)
    #expect(members.map(\.expression) == BrokerInstanceType.values.map(Expression.string))
  }
}
