import AWS
import Terraform

extension S3 {
  @ModuleBuilder var outputs: ModuleContent {
    $frontendBucketName(frontend.bucket.id)
    $frontendBucketARN(frontend.bucket.arn)
    $frontendBucketRegionalDomainName(frontend.bucket.bucketRegionalDomainName)
    $exportsBucketName(exports.bucket.id)
    $exportsBucketARN(exports.bucket.arn)
    $albLogsBucketName(albLogs.bucket.id).dependsOn(albLogsPolicy)
  }

  @ModuleBuilder var validations: ModuleContent {
    $exportsExpiryDays.validation(
      exportsExpiryDays > exportsGlacierDays, "exports_expiry_days must be greater than exports_glacier_days.")
    $albLogPrefix.validation(
      !startswith(albLogPrefix, "/") && !endswith(albLogPrefix, "/") && !strcontains(albLogPrefix, "AWSLogs"),
      "alb_log_prefix must not start or end with a slash, nor contain AWSLogs.")
  }
}
