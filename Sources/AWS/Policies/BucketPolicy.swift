public import Terraform

extension PolicyStatements {
  /// Denies every request to a bucket and its objects that does not come over TLS.
  ///
  ///     statement {
  ///       sid       = "DenyInsecureTransport"
  ///       effect    = "Deny"
  ///       actions   = ["s3:*"]
  ///       resources = [aws_s3_bucket.exports.arn, "${aws_s3_bucket.exports.arn}/*"]
  ///       …
  ///     }
  ///
  /// Source: Amazon S3 User Guide, "Security best practices for Amazon S3", "Enforce encryption of data in transit".
  public mutating func denyInsecureTransport(
    to bucket: Value<ARN<AWS.S3Bucket>>, file: String = #filePath, line: Int = #line
  ) {
    deny(
      sid: "DenyInsecureTransport", "s3:*", on: ["\(bucket)", "\(bucket)/*"], principals: .everyone, file: file,
      line: line
    ) {
      $0.condition(.test(.bool, .secureTransport, false), file: file, line: line)
    }
  }
}
