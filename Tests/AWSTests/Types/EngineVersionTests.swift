import AWS
import HCL
import Terraform
import Testing

@Suite struct EngineVersionTests {
  @Test func `takes versions that can be bought`() {
    #expect(AuroraPostgreSQLVersion.refused(["15", "15.10", "16.4", "17.4", "19.1"]) == [])
    #expect(RedisVersion.refused(RedisVersion.values + ["8.0", "8.1"]) == [])
    #expect(RabbitMQVersion.refused(RabbitMQVersion.values + ["4.3"]) == [])
    #expect(OpenSearchVersion.refused(OpenSearchVersion.values + ["OpenSearch_3.7", "Elasticsearch_7.10"]) == [])
  }

  @Test(arguments: ["15.x", "15.010", "9", "postgres15", "15."])
  func `says what is wrong with a version of Aurora PostgreSQL`(_ literal: String) {
    #expect(
      AuroraPostgreSQLVersion.fault(in: literal)?.line
        == "\"\(literal)\" is no version of Aurora PostgreSQL — a version is a major number, or a major and a minor number"
        + " — write 15 to let AWS choose the minor, or one that is on sale, for example 15.10")
  }

  @Test(arguments: [
    (
      "15.99",
      "Aurora PostgreSQL has no version \"15.99\" — a major version gets about four minor ones a year, for five years"
        + " — write 15 to let AWS choose the minor, or one that is on sale"
    ),
    (
      "16.0",
      "Aurora PostgreSQL has no version \"16.0\" — its first version of 16 is 16.1"
        + " — write 16 to let AWS choose the minor, or one that is on sale"
    ),
  ])
  func `says that Aurora PostgreSQL never had a version`(_ literal: String, _ line: String) {
    #expect(AuroraPostgreSQLVersion.fault(in: literal)?.line == line)
  }

  @Test(arguments: ["7.x", "7.9", "8", "8.1.0-rc1"])
  func `says what is wrong with a version of Redis`(_ literal: String) {
    #expect(
      RedisVersion.fault(in: literal)?.line
        == "\"\(literal)\" is no version of ElastiCache for Redis"
        + " — the versions are 7.1, 7.0, 6.2, 6.0, 5.0.6, 4.0.10; what came after is Valkey, 7.2 and from 8.0 on"
        + " — write one of these")
  }

  @Test(arguments: [
    ("3.11.20", "Amazon MQ has no RabbitMQ \"3.11.20\" — it sells 3.13 and 4.2 only — write 3.13 or 4.2"),
    (
      "3.13.7",
      "Amazon MQ has no RabbitMQ \"3.13.7\" — from 3.13 on Amazon MQ chooses the patch — write 3.13 or 4.2"
    ),
  ])
  func `says what is wrong with a version of RabbitMQ`(_ literal: String, _ line: String) {
    #expect(RabbitMQVersion.fault(in: literal)?.line == line)
  }

  @Test(arguments: [
    (
      "OpenSearch_2.x",
      "\"OpenSearch_2.x\" is no version of OpenSearch Service — a version reads OpenSearch_major.minor, with numbers"
        + " — write it like OpenSearch_2.19"
    ),
    (
      "2.19",
      "\"2.19\" is no version of OpenSearch Service — a version reads OpenSearch_major.minor, with numbers"
        + " — write it like OpenSearch_2.19"
    ),
    (
      "OpenSearch_1.99",
      "OpenSearch Service has no version \"OpenSearch_1.99\" — of this major version it has OpenSearch_1.0,"
        + " OpenSearch_1.1, OpenSearch_1.2, OpenSearch_1.3 — write one of these"
    ),
  ])
  func `says what is wrong with a version of OpenSearch`(_ literal: String, _ line: String) {
    #expect(OpenSearchVersion.fault(in: literal)?.line == line)
  }

  @Test func `has members for the versions in use`() {
    let redis: [Value<RedisVersion>] = [.redis7x1, .redis7x0, .redis6x2]
    #expect(redis.map(\.expression) == RedisVersion.values.prefix(3).map(Expression.string))
    let rabbitMQ: [Value<RabbitMQVersion>] = [.rabbitMQ3x13, .rabbitMQ4x2]
    #expect(rabbitMQ.map(\.expression) == RabbitMQVersion.values.map(Expression.string))
    #expect(Value<OpenSearchVersion>.openSearch2x19.expression == .string("OpenSearch_2.19"))
  }
}
