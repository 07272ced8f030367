import AWS
import Terraform

extension CloudFront {
  private static let originID: Value<String> = "bucket"
  private static let page = "index.html"
  private static let methods: Value<[String]> = ["GET", "HEAD", "OPTIONS"]
  private static let cachedMethods: Value<[String]> = ["GET", "HEAD"]

  @ModuleBuilder var site: ModuleContent {
    distribution(enabled: true) {
      $0.comment = "\(name) front end"
      $0.aliases = aliases.cast()
      $0.isIPv6Enabled = true
      $0.httpVersion = .http2and3
      $0.priceClass = priceClass
      $0.defaultRootObject = Value(text: Self.page)
      $0.explain("A change takes minutes to reach every edge location, and nothing here waits for it.")
      $0.waitForDeployment = false
      $0.tags = tags
      $0.origin(domainName: bucketRegionalDomainName, originID: Self.originID) { reader.write(to: &$0) }
      behaviors(&$0)
      $0.explain("The application routes in the browser; for a missing key S3 says 403, as nobody may list the bucket.")
      for code in [403, 404] {
        $0.customErrorResponse(errorCode: Value(number: code)) {
          $0.responseCode = 200
          $0.responsePagePath = Value(text: "/\(Self.page)")
          $0.errorCachingMinTTL = 0
        }
      }
      $0.restrictions { $0.geoRestriction(restrictionType: .none) }
      $0.viewerCertificate {
        $0.acmCertificateARN = certificateARN
        $0.sslSupportMethod = .sniOnly
        $0.minimumProtocolVersion = .tlsv1_2_2021
      }
    }
    .skip("CKV_AWS_68", "no web application firewall is asked for")
    .skip("CKV2_AWS_47", "no web application firewall is asked for")
    .skip("CKV_AWS_86", "no access log is asked for")
    .skip("CKV_AWS_310", "one bucket, one origin")
    .skip("CKV_AWS_374", "served to every country")
  }

  private func behaviors(_ distribution: inout Arguments<AWS.CloudFrontDistribution.Schema>) {
    distribution.defaultCacheBehavior(
      allowedMethods: Self.methods, cachedMethods: Self.cachedMethods, targetOriginID: Self.originID,
      viewerProtocolPolicy: viewerProtocolPolicy.cast()
    ) {
      $0.cachePolicyID = assets.id
      $0.responseHeadersPolicyID = securityHeaders.id
      $0.compress = true
    }
    distribution.explain("Names the assets of the newest version.")
    distribution.orderedCacheBehavior(
      allowedMethods: Self.methods, cachedMethods: Self.cachedMethods, pathPattern: Value(text: "/\(Self.page)"),
      targetOriginID: Self.originID, viewerProtocolPolicy: viewerProtocolPolicy.cast()
    ) {
      $0.cachePolicyID = noCache.id
      $0.responseHeadersPolicyID = securityHeaders.id
      $0.compress = true
    }
  }
}
