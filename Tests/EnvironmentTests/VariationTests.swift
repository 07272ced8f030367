import TestSupport
import Testing

/// The modules with other inputs than the environments give them.
@Suite(.requires(.terraform, .providerMirror)) struct VariationTests {
  @Test func `R2.1 subnets are cut from the range that is given, one a zone`() async throws {
    let plan = try await Variations.get().plan
    #expect(
      plan.resources("aws_subnet", "public").map { $0["cidr_block"] } == [
        "10.32.0.0/28", "10.32.0.16/28", "10.32.0.32/28",
      ])
    #expect(
      plan.resources("aws_subnet", "private").map { $0["cidr_block"] } == [
        "10.32.1.0/28", "10.32.1.16/28", "10.32.1.32/28",
      ])
    for name in ["public", "private"] {
      let zones = plan.resources("aws_subnet", name).map { $0["availability_zone"] }
      #expect(zones == ["us-east-1c", "us-east-1a", "us-east-1b"])
    }
  }

  @Test func `R2.6 tags that are given reach every resource that takes tags`() async throws {
    let resources = try await Variations.get().plan.resources
    let tagged = resources.filter { $0["tags_all"] != nil || $0.isUnknown("tags_all") }
    #expect(tagged.count > 40)
    for resource in tagged { #expect(resource["tags"]?["Owner"] == "growth", "\(resource.address)") }
  }

  @Test func `interface endpoints are the ones that are given`() async throws {
    let endpoints = try await Variations.get().plan.resources("aws_vpc_endpoint", "interface")
    #expect(
      endpoints.map { $0["service_name"] } == ["com.amazonaws.us-east-1.ssm", "com.amazonaws.us-east-1.sts"])
  }

  @Test func `R10.6 days and the removal of contents are the ones that are given`() async throws {
    let plan = try await Variations.get().plan
    let rules = plan.resources("aws_s3_bucket_lifecycle_configuration", "exports").map { $0["rule"]?[0] }
    #expect(rules.map { $0?["transition"]?[0]?["days"] } == [30])
    #expect(rules.map { $0?["expiration"]?[0]?["days"] } == [31])
    let logs = plan.resources("aws_s3_bucket_lifecycle_configuration", "alb_logs").map { $0["rule"]?[0] }
    #expect(logs.map { $0?["expiration"]?[0]?["days"] } == [7])
    #expect(plan.resources("aws_s3_bucket").map { $0["force_destroy"] } == [true, true, true])
  }

  @Test func `R17.3 the number and the days of images are the ones that are given`() async throws {
    let policies = try await Variations.get().plan.resources("aws_ecr_lifecycle_policy")
    for policy in policies {
      let rules = try policy.policy("policy")["rules"]?.elements ?? []
      #expect(rules.map { $0["selection"]?["countNumber"] } == [3, 5])
    }
    #expect(policies.compactMap { $0["repository"]?.string }.sorted() == ["one", "two"])
  }

  @Test func `R17.5 the roles that are given may pull from every repository, and may do no more`() async throws {
    let policies = try await Variations.get().plan.resources("aws_ecr_repository_policy")
    #expect(policies.compactMap { $0["repository"]?.string }.sorted() == ["one", "two"])
    for policy in policies {
      let statements = try #require(try policy.policy("policy")["Statement"]?.elements)
      #expect(statements.map { $0["Effect"] } == ["Allow"])
      #expect(statements.map { $0["Principal"] } == [["AWS": "arn:aws:iam::333333333333:role/execution"]])
      let actions = statements[0]["Action"]?.elements.compactMap(\.string).sorted()
      #expect(actions == ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"])
    }
  }
}
