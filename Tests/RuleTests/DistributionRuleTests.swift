import AWS
import Terraform
import Testing

@Suite struct DistributionRuleTests {
  private let distribution = AWS.CloudFrontDistribution("site")
  private let certificate = AWS.ACMCertificate("site")
  private let policy = AWS.CloudFrontCachePolicy("assets")
  private let frankfurt = AWS.Provider(alias: "frankfurt")

  @Test func `refuses a certificate of another region`() {
    refuses(
      """
      aws_cloudfront_distribution.site: viewer_certificate.acm_certificate_arn is \
      "arn:aws:acm:eu-central-1:111111111111:certificate/one" — CloudFront takes certificates of us-east-1 only \
      (Amazon CloudFront Developer Guide, "Requirements for using SSL/TLS certificates with CloudFront") — make the \
      certificate in us-east-1 [cloudfront-certificate-region]
      """
    ) {
      site {
        $0.viewerCertificate {
          $0.acmCertificateARN = "arn:aws:acm:eu-central-1:111111111111:certificate/one"  // ←
          $0.sslSupportMethod = .sniOnly
        }
      }
    }
    refuses(
      """
      aws_cloudfront_distribution.site: viewer_certificate.acm_certificate_arn is of aws_acm_certificate.site, which \
      is made in eu-central-1 — CloudFront takes certificates of us-east-1 only (Amazon CloudFront Developer Guide, \
      "Requirements for using SSL/TLS certificates with CloudFront") — make the certificate in us-east-1 \
      [cloudfront-certificate-region]
      """
    ) {
      frankfurt { $0.region = "eu-central-1" }
      certificate { $0.domainName = "shop.example" }.provider(frankfurt.reference)
      site {
        $0.viewerCertificate {
          $0.acmCertificateARN = certificate.arn  // ←
        }
      }
    }
    accepts {
      certificate { $0.domainName = "shop.example" }
      site { $0.viewerCertificate { $0.acmCertificateARN = certificate.arn } }
    }
  }

  @Test func `refuses aliases without a certificate`() {
    refuses(
      """
      aws_cloudfront_distribution.site: viewer_certificate.acm_certificate_arn is not set, and there are aliases — a \
      distribution with host names of its own shows a certificate that covers them (Amazon CloudFront Developer Guide, \
      "Use custom URLs by adding alternate domain names") — set acm_certificate_arn [cloudfront-alias-certificate]
      """
    ) {
      site {
        $0.aliases = ["shop.example"]
        $0.viewerCertificate {  // ←
          $0.cloudFrontDefaultCertificate = true
        }
      }
    }
    accepts { site { $0.viewerCertificate { $0.cloudFrontDefaultCertificate = true } } }
  }

  @Test func `refuses a behavior for an origin that is not there`() {
    refuses(
      """
      aws_cloudfront_distribution.site: ordered_cache_behavior.target_origin_id is "api" — a cache behavior names an \
      origin of its distribution (Amazon CloudFront API Reference, "CacheBehavior") — name the origin_id of one \
      [cloudfront-origin]
      """
    ) {
      site {
        $0.orderedCacheBehavior(
          allowedMethods: ["GET", "HEAD"], cachedMethods: ["GET", "HEAD"], pathPattern: "/api/*",
          targetOriginID: "api",  // ←
          viewerProtocolPolicy: .httpsOnly)
      }
    }
    accepts {
      site {
        $0.origin(domainName: "api.shop.example", originID: "api")
        $0.orderedCacheBehavior(
          allowedMethods: ["GET", "HEAD"], cachedMethods: ["GET", "HEAD"], pathPattern: "/api/*",
          targetOriginID: "api", viewerProtocolPolicy: .httpsOnly)
      }
    }
  }

  @Test func `refuses lifetimes beside a cache policy`() {
    refuses(
      """
      aws_cloudfront_distribution.site: ordered_cache_behavior.default_ttl is set beside cache_policy_id — a cache \
      behavior has a cache policy or lifetimes of its own, not both (Amazon CloudFront API Reference, "CacheBehavior") \
      — leave it to the policy [cloudfront-behavior-ttl]
      """
    ) {
      policy(name: "assets")
      site {
        $0.orderedCacheBehavior(
          allowedMethods: ["GET", "HEAD"], cachedMethods: ["GET", "HEAD"], pathPattern: "/a/*",
          targetOriginID: "bucket", viewerProtocolPolicy: .httpsOnly
        ) {
          $0.cachePolicyID = policy.id
          $0.defaultTTL = 60  // ←
        }
      }
    }
    accepts {
      site {
        $0.orderedCacheBehavior(
          allowedMethods: ["GET", "HEAD"], cachedMethods: ["GET", "HEAD"], pathPattern: "/a/*",
          targetOriginID: "bucket", viewerProtocolPolicy: .httpsOnly
        ) { $0.defaultTTL = 60 }
      }
    }
  }

  @Test func `refuses a set of methods that CloudFront does not have`() {
    refuses(
      """
      aws_cloudfront_distribution.site: ordered_cache_behavior.allowed_methods is GET, HEAD, POST — a cache behavior \
      allows GET and HEAD, these with OPTIONS, or all seven methods, and caches one of the first two (Amazon \
      CloudFront API Reference, "AllowedMethods" and "CachedMethods") — take one of these sets [cloudfront-methods]
      """,
      """
      aws_cloudfront_distribution.site: ordered_cache_behavior.cached_methods is GET — a cache behavior allows GET and \
      HEAD, these with OPTIONS, or all seven methods, and caches one of the first two (Amazon CloudFront API \
      Reference, "AllowedMethods" and "CachedMethods") — take one of these sets [cloudfront-methods]
      """
    ) {
      site {
        $0.orderedCacheBehavior(
          allowedMethods: ["GET", "HEAD", "POST"],  // ←
          cachedMethods: ["GET"],  // ←
          pathPattern: "/a/*", targetOriginID: "bucket", viewerProtocolPolicy: .httpsOnly)
      }
    }
    accepts {
      site {
        $0.orderedCacheBehavior(
          allowedMethods: ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"],
          cachedMethods: ["HEAD", "GET", "OPTIONS"], pathPattern: "/a/*", targetOriginID: "bucket",
          viewerProtocolPolicy: .httpsOnly)
      }
    }
  }

  @Test func `refuses a page for an error without the code of the answer`() {
    refuses(
      """
      aws_cloudfront_distribution.site: custom_error_response.response_code is not set — a page for an error and the \
      code it is answered with are given together (Amazon CloudFront API Reference, "CustomErrorResponse") — set both \
      response_code and response_page_path, or neither [cloudfront-error-page]
      """
    ) {
      site {
        $0.customErrorResponse(errorCode: 404) {  // ←
          $0.responsePagePath = "/index.html"
        }
      }
    }
    accepts { site { $0.customErrorResponse(errorCode: 404) { $0.errorCachingMinTTL = 0 } } }
  }

  /// A distribution of one bucket.
  private func site(
    file: String = #filePath, line: Int = #line,
    _ arguments: (inout Arguments<AWS.CloudFrontDistribution.Schema>) -> Void
  ) -> Definition<AWS.CloudFrontDistribution> {
    distribution(enabled: true, file: file, line: line) {
      $0.origin(domainName: "shop.s3.amazonaws.com", originID: "bucket")
      $0.defaultCacheBehavior(
        allowedMethods: ["GET", "HEAD"], cachedMethods: ["GET", "HEAD"], targetOriginID: "bucket",
        viewerProtocolPolicy: .redirectToHTTPS)
      arguments(&$0)
    }
  }
}
