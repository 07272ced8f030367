import TestSupport
import Testing

/// Requirement 8: RabbitMQ.
@Suite(.requires(.terraform, .providerMirror)) struct RabbitMQTests {
  private func broker(_ environment: String) async throws -> PlannedResource {
    try await Store("rabbitmq", in: environment).one("aws_mq_broker")
  }

  @Test(arguments: [("staging", "SINGLE_INSTANCE" as JSON), ("production", "CLUSTER_MULTI_AZ")])
  func `R8.1 fault 7 is one instance in staging and a cluster in production, never a pair of ActiveMQ`(
    environment: String, mode: JSON
  ) async throws {
    let broker = try await broker(environment)
    #expect(broker["deployment_mode"] == mode)
    #expect(broker["engine_version"] == "3.13")
    #expect(broker["auto_minor_version_upgrade"] == true, "AWS refuses 3.13 without it")
    #expect(broker["host_instance_type"] == "mq.m5.large")
    #expect(try await Store("rabbitmq", in: environment).defaultValue("instance_type") == "mq.m5.large")
  }

  @Test(arguments: Rehearsal.names)
  func `the engine is spelt as AWS answers it, or every plan would replace the broker`(
    environment: String
  ) async throws {
    #expect(try await broker(environment)["engine_type"] == "RabbitMQ")
  }

  @Test(arguments: Rehearsal.names)
  func `R8.2 stands in private subnets, and listens to ECS tasks on port 5671`(environment: String) async throws {
    let store = try await Store("rabbitmq", in: environment)
    #expect(store.argument("subnet_ids") == ["module.vpc.private_subnet_ids"])
    #expect(store.argument("security_group_ids") == ["module.vpc.rabbitmq_security_group_id"])
    let broker = try store.one("aws_mq_broker")
    #expect(broker.references("security_groups") == ["var.security_group_ids"])
    #expect(Set(broker.references("subnet_ids")) == ["var.deployment_mode", "var.subnet_ids"])
    #expect(broker["publicly_accessible"] == false)
    #expect(store.plan.rules(of: "rabbitmq") == ["in tcp 5671 from ecs"])
  }

  @Test(arguments: Rehearsal.names)
  func `R8.3 writes its general log to CloudWatch, RabbitMQ having no other`(environment: String) async throws {
    #expect(try await broker(environment)["logs"] == [["general": true, "audit": .null]])
  }

  @Test(arguments: Rehearsal.names)
  func `R8.4 has its administrator in a secret, and no other user`(environment: String) async throws {
    let store = try await Store("rabbitmq", in: environment)
    #expect(try store.one("aws_secretsmanager_secret")["name"] == .string("morket-\(environment)/rabbitmq/admin"))
    let users = store.written.block("aws_mq_broker.this")?.blocks("user") ?? []
    let stored = ["data.aws_secretsmanager_secret_version.admin.secret_string"]
    #expect(users.map { $0["username"].references } == [stored])
    #expect(users.map { $0["password"].references } == [stored])
  }

  @Test(arguments: Rehearsal.names)
  func `R8.4 no input draws another password, which the broker would not learn`(environment: String) async throws {
    let store = try await Store("rabbitmq", in: environment)
    #expect(try store.one("aws_secretsmanager_secret_version")["secret_string_wo_version"] == 1)
    #expect(try store.one("aws_secretsmanager_secret_version").references("secret_string_wo_version") == [])
  }

  @Test(arguments: Rehearsal.names)
  func `R8.5 fault 1 hands out the AMQPS endpoint and the secret`(environment: String) async throws {
    let outputs = try await Store("rabbitmq", in: environment).written.outputs
    #expect(
      outputs?.mapValues(\.references) == [
        "amqps_endpoint": ["aws_mq_broker.this.instances[0].endpoints[0]"],
        "secret_arn": ["aws_secretsmanager_secret_version.admin.arn"],
      ])
  }

  @Test(arguments: Rehearsal.names)
  func `is encrypted, and maintained on Sundays`(environment: String) async throws {
    let broker = try await broker(environment)
    #expect(broker["encryption_options"]?.elements.map { $0["use_aws_owned_key"] } == [true])
    #expect(
      broker["maintenance_window_start_time"] == [
        ["day_of_week": "SUNDAY", "time_of_day": "05:00", "time_zone": "UTC"]
      ]
    )
    #expect(broker["apply_immediately"] == false)
  }
}
