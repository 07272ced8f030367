import TestSupport
import Testing

/// Requirement 4: the load balancer and its routes.
@Suite(.requires(.terraform, .providerMirror)) struct LoadBalancerTests {
  private func one(_ type: String, _ name: String, _ environment: String) async throws -> PlannedResource {
    let found = try await Rehearsal.of(environment).plan.resources(type, name, module: "alb")
    try #require(found.count == 1, "\(type).\(name)")
    return found[0]
  }

  @Test(arguments: Rehearsal.names)
  func `R4.1 stands in the public subnets and shows the certificate of its domain on port 443`(
    environment: String
  ) async throws {
    let balancer = try await one("aws_lb", "this", environment)
    #expect(balancer["internal"] == false)
    #expect(balancer["load_balancer_type"] == "application")
    #expect(balancer.references("subnets") == ["var.public_subnet_ids"])
    #expect(balancer.references("security_groups") == ["var.security_group_id"])
    let listener = try await one("aws_lb_listener", "https", environment)
    #expect(listener["port"] == 443)
    #expect(listener["protocol"] == "HTTPS")
    #expect(listener["ssl_policy"]?.string?.contains("TLS13-1-2") == true)
    #expect(listener.references("certificate_arn") == ["var.certificate_arn"])
    let arguments = try await Rehearsal.of(environment).plan.call("alb")
    #expect(arguments["public_subnet_ids"].references == ["module.vpc.public_subnet_ids"])
    #expect(arguments["certificate_arn"].references == ["module.dns.api_certificate_arn"])
    #expect(arguments["security_group_id"].references == ["module.vpc.alb_security_group_id"])
  }

  @Test(arguments: Rehearsal.names)
  func `R4.2 the listener on port 80 only redirects to HTTPS`(environment: String) async throws {
    let listener = try await one("aws_lb_listener", "http", environment)
    #expect(listener["port"] == 80)
    let actions = try #require(listener["default_action"]?.elements)
    #expect(actions.map { $0["type"] } == ["redirect"])
    let redirect = actions[0]["redirect"]?[0]
    #expect(redirect?["protocol"] == "HTTPS")
    #expect(redirect?["port"] == "443")
    #expect(redirect?["status_code"] == "HTTP_301")
    let rules = try await Rehearsal.of(environment).plan.resources("aws_lb_listener_rule")
    for rule in rules { #expect(rule.references("listener_arn") == ["aws_lb_listener.https.arn"]) }
  }

  @Test(
    arguments: Rehearsal.names, [("scraper", "/api/v1/scrape*", 8001), ("backend", "/api/v1/*", 3000)])
  func `R4.3 and R4.4 requests go to their service by path`(
    environment: String, route: (service: String, path: String, port: Int)
  ) async throws {
    let rule = try await one("aws_lb_listener_rule", route.service, environment)
    #expect(rule["condition"]?[0]?["path_pattern"]?[0]?["values"] == [.string(route.path)])
    #expect(rule["action"]?.elements.map { $0["type"] } == ["forward"])
    let written = try await Rehearsal.of(environment).plan.module("alb")?
      .block("aws_lb_listener_rule.\(route.service)")
    #expect(
      written?.blocks("action").map { $0["target_group_arn"].references } == [
        ["aws_lb_target_group.\(route.service).arn"]
      ])
    let group = try await one("aws_lb_target_group", route.service, environment)
    #expect(group["port"]?.integer == route.port)
    #expect(group["target_type"] == "ip")
  }

  @Test(arguments: Rehearsal.names)
  func `R4.3 the scraper's path is looked at before the one that contains it`(environment: String) async throws {
    let scraper = try await one("aws_lb_listener_rule", "scraper", environment)["priority"]?.integer
    let backend = try await one("aws_lb_listener_rule", "backend", environment)["priority"]?.integer
    #expect(try #require(scraper) < #require(backend))
  }

  @Test(arguments: Rehearsal.names)
  func `R4.5 fault 20 every other request is sent to the front end, path and query kept`(
    environment: String
  ) async throws {
    let listener = try await one("aws_lb_listener", "https", environment)
    let plan = try await Rehearsal.of(environment).plan
    let redirect = try #require(listener["default_action"]?[0]?["redirect"]?[0])
    #expect(redirect["host"] == plan.variables["domain_name"])
    #expect(redirect["path"] == "/#{path}")
    #expect(redirect["query"] == "#{query}")
    #expect(redirect["status_code"] == "HTTP_302")
    #expect(plan.variables["domain_name"] != plan.variables["api_domain_name"], "it would redirect to itself")
  }

  @Test(arguments: Rehearsal.names)
  func `R4.6 fault 20 logs access to a bucket that it may write to by then`(environment: String) async throws {
    let balancer = try await one("aws_lb", "this", environment)
    let logs = try #require(balancer["access_logs"]?[0])
    #expect(logs["enabled"] == true)
    #expect(logs["prefix"] == "alb")
    let plan = try await Rehearsal.of(environment).plan
    #expect(plan.call("alb")["access_logs_bucket"].references == ["module.s3.alb_logs_bucket_name"])
    #expect(plan.module("s3")?.outputs?["alb_logs_bucket_name"]?.dependsOn == ["aws_s3_bucket_policy.alb_logs"])
    #expect(plan.call("s3")["alb_log_prefix"].references == plan.call("alb")["access_logs_prefix"].references)
  }

  @Test(arguments: Rehearsal.names)
  func `R4.7 connections, leaving targets and ending tasks have 120 seconds`(environment: String) async throws {
    #expect(try await one("aws_lb", "this", environment)["idle_timeout"] == 120)
    for group in try await Rehearsal.of(environment).plan.resources("aws_lb_target_group") {
      #expect(group["deregistration_delay"] == "120", "\(group.address)")
    }
    #expect(try await Rehearsal.of(environment).plan.module("ecs")?.variables?["stop_timeout"]?.default == 120)
  }

  @Test(arguments: Rehearsal.names)
  func `R3.6 asks each target every 30 seconds on its path, two for well and three for unwell`(
    environment: String
  ) async throws {
    let groups = try await Rehearsal.of(environment).plan.resources("aws_lb_target_group")
    #expect(groups.count == 2)
    for group in groups {
      let check = try #require(group["health_check"]?[0])
      #expect(check["path"] == "/health")
      #expect(check["interval"] == 30)
      #expect(check["healthy_threshold"] == 2)
      #expect(check["unhealthy_threshold"] == 3)
      #expect(try #require(check["timeout"]?.integer) < 30)
    }
  }

  @Test(arguments: Rehearsal.names)
  func `fault 20 a service is given its target group when a listener leads there`(environment: String) async throws {
    let output = try await Rehearsal.of(environment).plan.module("alb")?.outputs?["target_group_arns"]
    #expect(output?.dependsOn == ["aws_lb_listener_rule.backend", "aws_lb_listener_rule.scraper"])
  }

  @Test func `only production's load balancer is protected from deletion`() async throws {
    #expect(try await one("aws_lb", "this", "staging")["enable_deletion_protection"] == false)
    #expect(try await one("aws_lb", "this", "production")["enable_deletion_protection"] == true)
  }
}
