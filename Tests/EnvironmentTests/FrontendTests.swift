import TestSupport
import Testing

/// Requirement 10, criteria 2 to 5 and 7: the distribution in front of the front end's bucket.
@Suite(.requires(.terraform, .providerMirror)) struct FrontendTests {
  private func distribution(_ environment: String) async throws -> PlannedResource {
    let found = try await Rehearsal.of(environment).plan.resources("aws_cloudfront_distribution")
    try #require(found.count == 1)
    return found[0]
  }

  private func module(_ environment: String) async throws -> ConfiguredModule {
    try #require(try await Rehearsal.of(environment).plan.module("cloudfront"))
  }

  @Test(arguments: Rehearsal.names)
  func `R10.2 fault 19 reads the front end's bucket by an identity, whose name is referred to`(
    environment: String
  ) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let origins = try await module(environment).block("aws_cloudfront_distribution.this")?.blocks("origin") ?? []
    #expect(origins.count == 1)
    #expect(origins.map { $0["domain_name"].references } == [["var.bucket_regional_domain_name"]])
    #expect(
      origins.flatMap { $0.blocks("s3_origin_config") }.map { $0["origin_access_identity"].references }
        == [["aws_cloudfront_origin_access_identity.this.cloudfront_access_identity_path"]])
    let call = try #require(plan.root.calls?["cloudfront"])
    for input in ["bucket_name", "bucket_arn", "bucket_regional_domain_name"] {
      #expect(call.references(input) == ["module.s3.frontend_\(input)"])
    }
  }

  @Test(arguments: Rehearsal.names)
  func `R10.2 the bucket lets that identity read objects, and nobody in without TLS`(
    environment: String
  ) async throws {
    let module = try await module(environment)
    let policy = try #require(module.block("aws_s3_bucket_policy.this"))
    #expect(policy["bucket"].references == ["var.bucket_name"])
    #expect(policy["policy"].references == ["data.aws_iam_policy_document.bucket.json"])
    let statements = module.block("data.aws_iam_policy_document.bucket")?.blocks("statement") ?? []
    #expect(statements.map { $0["effect"].constant } == ["Allow", "Deny"])
    #expect(statements.map { $0["actions"].constant } == [["s3:GetObject"], ["s3:*"]])
    #expect(
      statements[0].blocks("principals").map { $0["identifiers"].references }
        == [["aws_cloudfront_origin_access_identity.this.iam_arn"]])
    #expect(statements[1].blocks("condition").map { $0["variable"].constant } == ["aws:SecureTransport"])
  }

  @Test(arguments: [("staging", "staging.morket.example"), ("production", "morket.example")])
  func `R10.3 shows the certificate of its name, by TLS 1.2 of 2021, and lets nothing through in the clear`(
    environment: String, host: String
  ) async throws {
    let distribution = try await distribution(environment)
    #expect(distribution["aliases"] == [.string(host)])
    let certificates = try await module(environment).block("aws_cloudfront_distribution.this")?
      .blocks("viewer_certificate")
    #expect(certificates?.map { $0["acm_certificate_arn"].references } == [["var.certificate_arn"]])
    #expect(distribution["viewer_certificate"]?[0]?["minimum_protocol_version"] == "TLSv1.2_2021")
    #expect(distribution["viewer_certificate"]?[0]?["ssl_support_method"] == "sni-only")
    for behavior in ["default_cache_behavior", "ordered_cache_behavior"] {
      #expect(distribution[behavior]?.elements.map { $0["viewer_protocol_policy"] } == ["redirect-to-https"])
    }
    let call = try await Rehearsal.of(environment).plan.root.calls?["cloudfront"]
    #expect(call?.references("certificate_arn") == ["module.dns.frontend_certificate_arn"])
  }

  @Test(arguments: Rehearsal.names)
  func `R10.4 answers 403 and 404 with the page and 200, at once again when the object is there`(
    environment: String
  ) async throws {
    let responses = try await distribution(environment)["custom_error_response"]?.elements ?? []
    #expect(responses.compactMap { $0["error_code"]?.integer }.sorted() == [403, 404])
    for response in responses {
      #expect(response["response_code"] == 200)
      #expect(response["response_page_path"] == "/index.html")
      #expect(response["error_caching_min_ttl"] == 0)
    }
  }

  @Test(arguments: Rehearsal.names)
  func `R10.5 fault 19 keeps assets for a day and the page for no time, by cache policies`(
    environment: String
  ) async throws {
    let distribution = try await distribution(environment)
    let written = try #require(try await module(environment).block("aws_cloudfront_distribution.this"))
    #expect(distribution["default_root_object"] == "index.html")
    #expect(distribution["ordered_cache_behavior"]?.elements.map { $0["path_pattern"] } == ["/index.html"])
    #expect(
      written.blocks("default_cache_behavior").map { $0["cache_policy_id"].references }
        == [["aws_cloudfront_cache_policy.assets.id"]])
    #expect(
      written.blocks("ordered_cache_behavior").map { $0["cache_policy_id"].references }
        == [["aws_cloudfront_cache_policy.no_cache.id"]])
    for behavior in written.blocks("default_cache_behavior") + written.blocks("ordered_cache_behavior") {
      for older in ["forwarded_values", "default_ttl", "min_ttl", "max_ttl"] {
        #expect(behavior.members[older] == nil, "\(older) excludes a cache policy")
      }
    }
    let plan = try await Rehearsal.of(environment).plan
    for (name, times) in [("assets", [0, 86_400, 31_536_000]), ("no_cache", [0, 0, 0])] {
      let policy = try #require(plan.resources("aws_cloudfront_cache_policy", name).first)
      #expect(["min_ttl", "default_ttl", "max_ttl"].map { policy[$0]?.integer } == times, "\(name)")
      let key = policy["parameters_in_cache_key_and_forwarded_to_origin"]?[0]
      for encoding in ["gzip", "brotli"] {
        #expect(key?["enable_accept_encoding_\(encoding)"] == .bool(name == "assets"), "\(name): \(encoding)")
      }
    }
  }

  @Test(arguments: Rehearsal.names)
  func `R10.7 fault 10 hands out what the deployment syncs to and invalidates`(environment: String) async throws {
    let plan = try await Rehearsal.of(environment).plan
    #expect(plan.root.outputs?["frontend_bucket_name"]?.references == ["module.s3.frontend_bucket_name"])
    #expect(
      plan.module("cloudfront")?.outputs?.mapValues(\.references) == [
        "distribution_id": ["aws_cloudfront_distribution.this.id"],
        "distribution_arn": ["aws_cloudfront_distribution.this.arn"],
        "distribution_domain_name": ["aws_cloudfront_distribution.this.domain_name"],
        "distribution_hosted_zone_id": ["aws_cloudfront_distribution.this.hosted_zone_id"],
      ])
  }

  @Test(arguments: Rehearsal.names)
  func `policies of CloudFront, which are unique in an account, carry the environment in their names`(
    environment: String
  ) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let policies =
      plan.resources("aws_cloudfront_cache_policy") + plan.resources("aws_cloudfront_response_headers_policy")
    #expect(policies.count == 3)
    for policy in policies { #expect(policy["name"]?.string?.hasPrefix("morket-\(environment)-") == true) }
  }

  @Test(arguments: Rehearsal.names)
  func `every answer carries the headers that protect the page`(environment: String) async throws {
    let plan = try await Rehearsal.of(environment).plan
    let config = try #require(
      plan.resources("aws_cloudfront_response_headers_policy").first?["security_headers_config"]?[0])
    #expect(config["strict_transport_security"]?[0]?["access_control_max_age_sec"] == 31_536_000)
    #expect(config["content_type_options"]?[0]?["override"] == true)
    #expect(config["frame_options"]?[0]?["frame_option"] == "DENY")
    #expect(config["referrer_policy"]?[0]?["referrer_policy"] == "strict-origin-when-cross-origin")
    let written = try #require(try await module(environment).block("aws_cloudfront_distribution.this"))
    for behavior in written.blocks("default_cache_behavior") + written.blocks("ordered_cache_behavior") {
      #expect(
        behavior["response_headers_policy_id"].references == ["aws_cloudfront_response_headers_policy.security.id"])
    }
  }
}
