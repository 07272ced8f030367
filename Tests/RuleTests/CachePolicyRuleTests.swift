import AWS
import Terraform
import Testing

@Suite struct CachePolicyRuleTests {
  private let policy = AWS.CloudFrontCachePolicy("assets")

  @Test func `refuses a cache's key where nothing is cached`() {
    refuses(
      """
      aws_cloudfront_cache_policy.assets: parameters_in_cache_key_and_forwarded_to_origin.enable_accept_encoding_gzip \
      is true, and max_ttl is 0 — with a maximum lifetime of 0 nothing is cached, and nothing may be a part of the \
      cache's key (Amazon CloudFront API Reference, "CachePolicyConfig") — set it to false or none, or max_ttl above 0 \
      [cloudfront-no-cache-key]
      """,
      """
      aws_cloudfront_cache_policy.assets: \
      parameters_in_cache_key_and_forwarded_to_origin.cookies_config.cookie_behavior is "all" — with a maximum \
      lifetime of 0 nothing is cached, and nothing may be a part of the cache's key (Amazon CloudFront API Reference, \
      "CachePolicyConfig") — set it to false or none, or max_ttl above 0 [cloudfront-no-cache-key]
      """
    ) {
      policy(name: "no-cache") {
        $0.defaultTTL = 0
        $0.maxTTL = 0
        $0.parametersInCacheKeyAndForwardedToOrigin {
          $0.enableAcceptEncodingGzip = true  // ←
          $0.enableAcceptEncodingBrotli = false
          $0.cookiesConfig(cookieBehavior: .all)  // ←
        }
      }
    }
    accepts {
      policy(name: "cache") {
        $0.defaultTTL = 0
        $0.maxTTL = 1
        $0.parametersInCacheKeyAndForwardedToOrigin { $0.enableAcceptEncodingGzip = true }
      }
    }
  }

  @Test func `refuses lifetimes that are not in order`() {
    refuses(
      """
      aws_cloudfront_cache_policy.assets: default_ttl is 60, below min_ttl 3600 — the default lifetime lies between \
      the least and the greatest (Amazon CloudFront API Reference, "CachePolicyConfig") — put them in order \
      [cloudfront-ttl-order]
      """
    ) {
      policy(name: "assets") {
        $0.minTTL = 3600
        $0.defaultTTL = 60  // ←
      }
    }
    refuses(
      """
      aws_cloudfront_cache_policy.assets: default_ttl is 86400, above max_ttl 3600 — the default lifetime lies between \
      the least and the greatest (Amazon CloudFront API Reference, "CachePolicyConfig") — put them in order \
      [cloudfront-ttl-order]
      """
    ) {
      policy(name: "assets") {  // ←
        $0.maxTTL = 3600
      }
    }
    accepts {
      policy(name: "assets") {
        $0.minTTL = 60
        $0.defaultTTL = 60
        $0.maxTTL = 60
      }
    }
  }
}
