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
    $exportsExpiryDays.validation(exportsExpiryDays > exportsGlacierDays, .expiryAfterTransition)
    $albLogPrefix.validation(
      can(regex("^[^/](?:.*[^/])?$", albLogPrefix)) && !strcontains(albLogPrefix, "AWSLogs"),
      "alb_log_prefix must not be empty, start or end with a slash, nor contain AWSLogs.")
    $albLogRetentionDays.validation(albLogRetentionDays >= 1, "alb_log_retention_days must be at least 1.")
    $name.validateName(name)
    $tags.validateTags(tags)
    $accountID.validateAccount(accountID)
  }
}
