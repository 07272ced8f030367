public import Terraform

/// What CloudFront refuses in distributions.
enum DistributionRules {
  private static let type = "aws_cloudfront_distribution"
  private static let reference = "Amazon CloudFront API Reference"

  static let all: [Rule] = [
    Rule(
      "cloudfront-certificate-region", on: type, limit: .certificateInUSEast1,
      remedy: "make the certificate in us-east-1"
    ) {
      $0.blocks("viewer_certificate").flatMap { $0["acm_certificate_arn"].unlessCertificateInUSEast1 }
    },
    Rule(
      "cloudfront-alias-certificate", on: type,
      limit: Limit(
        "a distribution with host names of its own shows a certificate that covers them",
        source: "Amazon CloudFront Developer Guide, \"Use custom URLs by adding alternate domain names\""),
      remedy: "set acm_certificate_arn"
    ) { distribution in
      guard let aliases = distribution["aliases"].list, !aliases.isEmpty else { return [] }
      return distribution.blocks("viewer_certificate").filter {
        $0["acm_certificate_arn"].isAbsent && $0["iam_certificate_id"].isAbsent
      }
      .map { $0["acm_certificate_arn"].violation("is not set, and there are aliases") }
    },
    Rule(
      "cloudfront-origin", on: type,
      limit: Limit("a cache behavior names an origin of its distribution", source: "\(reference), \"CacheBehavior\""),
      remedy: "name the origin_id of one"
    ) { distribution in
      let origins = distribution.blocks("origin").map { $0["origin_id"] }
      guard origins.allSatisfy({ $0.text != nil }) else { return [] }
      let known = origins.compactMap(\.text)
      return distribution.behaviors.flatMap { $0["target_origin_id"].unless { known.contains($0) } }
    },
    Rule(
      "cloudfront-behavior-ttl", on: type,
      limit: Limit(
        "a cache behavior has a cache policy or lifetimes of its own, not both",
        source: "\(reference), \"CacheBehavior\""),
      remedy: "leave it to the policy"
    ) { distribution in
      distribution.behaviors.filter { $0["cache_policy_id"].isSurelySet }.flatMap { behavior in
        ["min_ttl", "default_ttl", "max_ttl"].map { behavior[$0] }.filter(\.isSurelySet)
          .map { $0.violation("is set beside cache_policy_id") }
      }
    },
    Rule(
      "cloudfront-methods", on: type,
      limit: Limit(
        "a cache behavior allows GET and HEAD, these with OPTIONS, or all seven methods, and caches one of the first two",
        source: "\(reference), \"AllowedMethods\" and \"CachedMethods\""),
      remedy: "take one of these sets"
    ) { distribution in
      distribution.behaviors.flatMap { behavior in
        behavior["allowed_methods"].unlessMethods(from: 0) + behavior["cached_methods"].unlessMethods(from: 1)
      }
    },
    Rule(
      "cloudfront-error-page", on: type,
      limit: Limit(
        "a page for an error and the code it is answered with are given together",
        source: "\(reference), \"CustomErrorResponse\""),
      remedy: "set both response_code and response_page_path, or neither"
    ) { distribution in
      distribution.blocks("custom_error_response").flatMap { response -> [Violation] in
        let pair = [response["response_code"], response["response_page_path"]]
        guard pair.filter(\.isAbsent).count == 1, pair.contains(where: \.isSurelySet) else { return [] }
        return pair.filter(\.isAbsent).map { $0.violation("is not set") }
      }
    },
  ]
}

extension Limit {
  /// us-east-1.
  public static let certificateInUSEast1 = Limit(
    "CloudFront takes certificates of us-east-1 only",
    source: "Amazon CloudFront Developer Guide, \"Requirements for using SSL/TLS certificates with CloudFront\"")
}

extension PlannedResource {
  fileprivate var behaviors: [PlannedBlock] { blocks("default_cache_behavior") + blocks("ordered_cache_behavior") }
}

extension PlannedArgument {
  /// A violation if the certificate is known to be of another region than us-east-1.
  fileprivate var unlessCertificateInUSEast1: [Violation] {
    if let text { return text.contains(":acm:us-east-1:") ? [] : [violation("is \"\(text)\"")] }
    guard let target, target.type.hasPrefix("aws_acm_certificate"),
      let region = target.plan.providerArgument("region", of: target)?.text, region != "us-east-1"
    else { return [] }
    return [violation("is of \(target.address), which is made in \(region)")]
  }

  /// A violation if methods are known and are not one of the sets that CloudFront has, of which the first is all seven.
  fileprivate func unlessMethods(from first: Int) -> [Violation] {
    let sets: [Set<String>] = [
      ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"], ["GET", "HEAD", "OPTIONS"], ["GET", "HEAD"],
    ]
    guard let methods = list?.map(\.text), !methods.contains(nil) else { return [] }
    let known = methods.compactMap { $0 }
    return sets[first...].contains(Set(known)) ? [] : [violation("is \(known.joined(separator: ", "))")]
  }
}
