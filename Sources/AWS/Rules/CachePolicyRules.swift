import Terraform

/// What CloudFront refuses in cache policies.
enum CachePolicyRules {
  private static let type = "aws_cloudfront_cache_policy"
  private static let source = "Amazon CloudFront API Reference, \"CachePolicyConfig\""

  static let all: [Rule] = [
    Rule(
      "cloudfront-no-cache-key", on: type,
      limit: Limit(
        "with a maximum lifetime of 0 nothing is cached, and nothing may be a part of the cache's key", source: source),
      remedy: "set it to false or none, or max_ttl above 0"
    ) { policy in
      guard policy["max_ttl"].number == 0 else { return [] }
      return policy.blocks("parameters_in_cache_key_and_forwarded_to_origin").flatMap { parameters in
        let encodings = ["enable_accept_encoding_gzip", "enable_accept_encoding_brotli"].map { parameters[$0] }
          .filter { $0.bool == true }.map { $0.violation("is true, and max_ttl is 0") }
        let behaviors = [
          ("cookies_config", "cookie_behavior"), ("headers_config", "header_behavior"),
          ("query_strings_config", "query_string_behavior"),
        ]
        return encodings
          + behaviors.flatMap { block, name in parameters.blocks(block).flatMap { $0[name].unless(oneOf: ["none"]) } }
      }
    },
    Rule(
      "cloudfront-ttl-order", on: type,
      limit: Limit("the default lifetime lies between the least and the greatest", source: source),
      remedy: "put them in order"
    ) { policy in
      // The provider's own values where none are set: a day, and a year.
      let least = policy["min_ttl"].isAbsent ? 0 : policy["min_ttl"].number
      let usual = policy["default_ttl"].isAbsent ? 86_400 : policy["default_ttl"].number
      let greatest = policy["max_ttl"].isAbsent ? 31_536_000 : policy["max_ttl"].number
      if let least, let usual, usual < least {
        return [policy["default_ttl"].violation("is \(Int(usual)), below min_ttl \(Int(least))")]
      }
      if let usual, let greatest, usual > greatest {
        return [policy["default_ttl"].violation("is \(Int(usual)), above max_ttl \(Int(greatest))")]
      }
      return []
    },
  ]
}
