import Terraform

extension Monitoring {
  @ModuleBuilder var validations: ModuleContent {
    $name.validateName(name)
    $accountID.validateAccount(accountID)
    $albARNSuffix.validation(
      can(regex("^app/[^/]+/[^/]+$", albARNSuffix)), "alb_arn_suffix must read app/<name>/<id>; it is no whole ARN.")
    $redisMemberClusterIDs.validation(
      length(redisMemberClusterIDs) >= 1, "redis_member_cluster_ids must name at least one node.")
    $errorFilterPattern.validation(
      length(errorFilterPattern) >= 1 && length(errorFilterPattern) <= 1024,
      "error_filter_pattern must have 1 to 1024 characters.")
    $metricNamespace.validation(
      isNamespace(metricNamespace),
      "metric_namespace must have 1 to 255 letters, digits and ._/#:-, and not start with AWS/.")
    $clickHouseMetricNamespace.validation(
      isNamespace(clickHouseMetricNamespace),
      "clickhouse_metric_namespace must have 1 to 255 letters, digits and ._/#:-, and not start with AWS/.")
    $alarmEmails.validation(
      alltrue(alarmEmails.map("address") { can(regex("^[^@ ]+@[^@ ]+\\.[^@ ]+$", $0.asString)) }),
      "alarm_emails must be e-mail addresses.")
  }
}
