import AWS
import Terraform

extension CloudFront {
  /// A year, the longest that CloudFront and browsers keep anything (RFC 2616, section 14.21).
  static let year: Value<Int> = 31_536_000

  @ModuleBuilder var policies: ModuleContent {
    assets(name: "\(name)-assets") {
      $0.comment = "Assets: as long as they say themselves, or the default"
      $0.minTTL = 0
      $0.defaultTTL = defaultTTL
      $0.maxTTL = Self.year
      $0.parametersInCacheKeyAndForwardedToOrigin {
        $0.enableAcceptEncodingGzip = true
        $0.enableAcceptEncodingBrotli = true
        $0.ignoreRequest()
      }
    }
    noCache(name: "\(name)-no-cache") {
      $0.comment = "The page that names the assets: asked for anew each time"
      $0.minTTL = 0
      $0.defaultTTL = 0
      $0.maxTTL = 0
      $0.parametersInCacheKeyAndForwardedToOrigin {
        $0.explain("Encodings would be part of a key, and AWS refuses them where nothing is cached.")
        $0.enableAcceptEncodingGzip = false
        $0.enableAcceptEncodingBrotli = false
        $0.ignoreRequest()
      }
    }
    securityHeaders(name: "\(name)-security") {
      $0.securityHeadersConfig {
        $0.explain("Holds for every name below the aliases, too.")
        $0.strictTransportSecurity(accessControlMaxAgeSec: Self.year, override: true) {
          $0.includeSubdomains = true
          $0.preload = true
        }
        $0.contentTypeOptions(override: true)
        $0.frameOptions(frameOption: .deny, override: true)
        $0.referrerPolicy(override: true, referrerPolicy: .strictOriginWhenCrossOrigin)
      }
    }
  }
}

extension Arguments where Keys == AWS.CloudFrontCachePolicy.ParametersInCacheKeyAndForwardedToOrigin {
  /// Files in a bucket do not depend on what a request carries.
  fileprivate mutating func ignoreRequest() {
    cookiesConfig(cookieBehavior: .none)
    headersConfig { $0.headerBehavior = .none }
    queryStringsConfig(queryStringBehavior: .none)
  }
}
