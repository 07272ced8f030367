import TestSupport
import Testing

@testable import Environments
@testable import Terraform

/// Requirement 2, criterion 4: who may speak to whom.
@Suite(.requires(.terraform, .providerMirror)) struct SecurityGroupTests {
  @Test(arguments: [("staging", false), ("production", true)])
  func `R2.4 R12.4 has these rules and no other`(environment: String, hasEndpoints: Bool) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let matrix = SecurityMatrix(endpoints: hasEndpoints)
    expectNoDifference(SecurityMatrix.text(plan.securityRules), matrix.text, environment)
    #expect(plan.resources("aws_security_group").map(\.name).sorted() == matrix.groups)
  }

  @Test func `R2.4 R12.4 has them also by the groups' identifiers, with the ports that are given`() async throws {
    let state = try await Variations.get().applied
    let matrix = SecurityMatrix(backend: 4000, scraper: 9001, endpoints: true)
    expectNoDifference(SecurityMatrix.text(state.securityRules), matrix.text)
  }

  @Test(arguments: Rehearsal.names)
  func `R2.4 the load balancer lets in HTTPS, and HTTP to redirect it, from everywhere`(
    environment: String
  ) async throws {
    let rules = try await Rehearsal.of(environment).plan.rules(of: "alb").filter { $0.hasPrefix("in ") }
    #expect(rules == ["in tcp 443 from 0.0.0.0/0", "in tcp 80 from 0.0.0.0/0"])
  }

  @Test(arguments: Rehearsal.names)
  func `R2.4 ECS tasks let in the ports of the services from the load balancer only`(
    environment: String
  ) async throws {
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

  @Test func `a group is replaced before it goes, under another name`() {
    let groups = Plans(Stack(Platform()), of: Platform.environments).made.flatMap {
      $0.resources(ofType: "aws_security_group")
    }
    #expect(groups.count > 10)
    // A group that something wears cannot go, and two of one name cannot be there at once.
    for group in groups {
      #expect(group.isReplacedFirst && group["name_prefix"].isSet && group["name"].isAbsent, "\(group.address)")
    }
  }
}
