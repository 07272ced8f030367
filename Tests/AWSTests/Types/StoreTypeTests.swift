import AWS
import HCL
import Terraform
import Testing

@Suite struct StoreTypeTests {
  @Test func `fault 7 a RabbitMQ broker has two ways of deployment, and none of them is ActiveMQ's`() {
    let members: [Value<RabbitMQDeployment>] = [.singleInstance, .clusterMultiAZ]
    #expect(members.map(\.expression) == RabbitMQDeployment.values.map(Expression.string))
    #expect(!RabbitMQDeployment.values.contains("ACTIVE_STANDBY_MULTI_AZ"))
  }

  @Test func `an engine of a broker is spelt as AWS answers it`() {
    let members: [Value<BrokerEngine>] = [.activeMQ, .rabbitMQ]
    #expect(members.map(\.expression) == BrokerEngine.values.map(Expression.string))
  }

  @Test func `there is a member for each policy of a full memory`() {
    let members: [Value<MaxmemoryPolicy>] = [
      .allKeysLRU, .allKeysLFU, .allKeysRandom, .volatileLRU, .volatileLFU, .volatileRandom, .volatileTTL, .noEviction,
    ]
    #expect(members.map(\.expression) == MaxmemoryPolicy.values.map(Expression.string))
  }
}
