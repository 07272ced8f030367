public import Terraform

/// What a distribution does with a viewer that comes without TLS: `viewer_protocol_policy`, without `allow-all`.
///
/// Source: Amazon CloudFront API Reference, "DefaultCacheBehavior", `ViewerProtocolPolicy`.
public enum HTTPSPolicy: ClosedEnumeration {
  /// The values that let nothing through in the clear.
  public static var values: [String] { ["redirect-to-https", "https-only"] }
}

extension Value where Type == HTTPSPolicy {
  /// Sends the viewer to the same address with HTTPS.
  public static var redirectToHTTPS: Self { .literal("redirect-to-https") }
  /// Answers 403.
  public static var httpsOnly: Self { .literal("https-only") }
}
