import TestSupport
import Testing

/// Requirement 2, criterion 4: who may speak to whom.
@Suite(.requires(.terraform, .providerMirror)) struct SecurityGroupTests {
  /// The whole matrix; a rule that is not here is one too many.
  private static let matrix: [String: [String]] = [
    "alb": ["in tcp 443 from 0.0.0.0/0", "in tcp 80 from 0.0.0.0/0", "out tcp 3000 to ecs", "out tcp 8001 to ecs"],
    "ecs": ["in tcp 3000 from alb", "in tcp 8001 from alb", "out all to 0.0.0.0/0"],
    "temporal": [
      "in tcp 7233 from ecs", "in tcp [6933, 6939] from temporal", "in tcp [7233, 7239] from temporal",
      "out all to 0.0.0.0/0",
    ],
    "aurora": ["in tcp 5432 from ecs"],
    "redis": ["in tcp 6379 from ecs"],
    "rabbitmq": ["in tcp 5671 from ecs"],
    "opensearch": ["in tcp 443 from ecs"],
    "clickhouse": [
      "in tcp 8123 from ecs", "in tcp 9000 from ecs", "out tcp 443 to 0.0.0.0/0", "out tcp 80 to 0.0.0.0/0",
    ],
  ]

  /// What interface endpoints add.
  private static let endpoints = [
    "endpoints": ["in tcp 443 from clickhouse", "in tcp 443 from ecs", "in tcp 443 from temporal"]
  ]

  @Test(arguments: [("staging", [:]), ("production", endpoints)])
  func `R2.4 R12.4 has these rules and no other`(environment: String, more: [String: [String]]) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let expected = Self.matrix.merging(more) { $1 }.flatMap { group, rules in rules.map { "\(group): \($0)" } }
    let actual = plan.securityRules.map { "\($0.group): \($0.text)" }
    expectNoDifference(
      actual.sorted().joined(separator: "\n"), expected.sorted().joined(separator: "\n"), environment)
    let groups = plan.resources("aws_security_group").map(\.name).sorted()
    #expect(groups == Self.matrix.merging(more) { $1 }.keys.sorted())
  }

  @Test(arguments: Rehearsal.names)
  func `R2.4 the load balancer lets in HTTPS from everywhere, and HTTP to redirect it`(environment: String) async throws {
    let rules = try await Rehearsal.of(environment).plan.rules(of: "alb").filter { $0.hasPrefix("in ") }
    #expect(rules == ["in tcp 443 from 0.0.0.0/0", "in tcp 80 from 0.0.0.0/0"])
  }

  @Test(arguments: Rehearsal.names)
  func `R2.4 ECS tasks let in the ports of the services from the load balancer only`(environment: String) async throws {
    let rules = try await Rehearsal.of(environment).plan.rules(of: "ecs").filter { $0.hasPrefix("in ") }
    #expect(rules == ["in tcp 3000 from alb", "in tcp 8001 from alb"])
  }

  @Test(arguments: Rehearsal.names)
  func `R2.4 Aurora lets in 5432 from the ECS group only`(environment: String) async throws {
    #expect(try await Rehearsal.of(environment).plan.rules(of: "aurora") == ["in tcp 5432 from ecs"])
  }

  @Test(arguments: Rehearsal.names)
  func `R2.4 Redis lets in 6379 from the ECS group only`(environment: String) async throws {
    #expect(try await Rehearsal.of(environment).plan.rules(of: "redis") == ["in tcp 6379 from ecs"])
  }

  @Test(arguments: Rehearsal.names)
  func `R2.4 RabbitMQ lets in 5671 from the ECS group only`(environment: String) async throws {
    #expect(try await Rehearsal.of(environment).plan.rules(of: "rabbitmq") == ["in tcp 5671 from ecs"])
  }

  @Test(arguments: Rehearsal.names)
  func `R2.4 OpenSearch lets in 443 from the ECS group only`(environment: String) async throws {
    #expect(try await Rehearsal.of(environment).plan.rules(of: "opensearch") == ["in tcp 443 from ecs"])
  }

  @Test(arguments: Rehearsal.names)
  func `R2.4 ClickHouse lets in 8123 and 9000 from the ECS group only`(environment: String) async throws {
    let rules = try await Rehearsal.of(environment).plan.rules(of: "clickhouse").filter { $0.hasPrefix("in ") }
    #expect(rules == ["in tcp 8123 from ecs", "in tcp 9000 from ecs"])
  }

  @Test(arguments: Rehearsal.names)
  func `rules are resources of their own, each with a description that AWS takes`(environment: String) async throws {
    let plan = try await Rehearsal.of(environment).plan
    #expect(plan.resources("aws_security_group_rule").map(\.address) == [], "the older form undoes the newer one")
    for group in plan.resources("aws_security_group") {
      #expect(!group.writes("ingress") && !group.writes("egress"), "\(group.address)")
      #expect(group.references("vpc_id") == ["aws_vpc.this.id"], "\(group.address)")
    }
    let rules = plan.resources.filter { SecurityRule($0) != nil }
    for resource in rules + plan.resources("aws_security_group") {
      let description = resource["description"]?.string ?? ""
      // The characters that Amazon EC2 takes (API reference, AuthorizeSecurityGroupIngress).
      let isTaken = description.wholeMatch(of: /[A-Za-z0-9 ._\-:\/()#,@\[\]+=&;{}!$*]{1,255}/) != nil
      #expect(isTaken, "\(resource.address): \(description)")
    }
  }

  @Test(arguments: Rehearsal.names)
  func `the group that AWS makes by itself has no rules`(environment: String) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let groups = plan.resources("aws_default_security_group")
    #expect(groups.map { $0.references("vpc_id") } == [["aws_vpc.this.id"]])
    for group in groups { #expect(!group.writes("ingress") && !group.writes("egress")) }
  }
}
