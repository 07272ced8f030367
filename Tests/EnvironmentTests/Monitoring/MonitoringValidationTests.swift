import TestSupport
import Testing

/// What the monitoring module refuses.
@Suite(.requires(.terraform, .providerMirror)) struct MonitoringValidationTests {
  private static let namespace = "must have 1 to 255 letters, digits and ._/#:-, and not start with AWS/."
  private static let suffix = "alb_arn_suffix must read app/<name>/<id>; it is no whole ARN."
  private static let pattern = "error_filter_pattern must have 1 to 1024 characters."
  private static let nodes = "redis_member_cluster_ids must name at least one node."

  private static let mistakes = [
    Mistake(
      "monitoring", "name", "\"Shop\"", "name must have 2 to 24 lower-case letters, digits and single hyphens."),
    Mistake("monitoring", "account_id", "\"12\"", "account_id must have twelve digits."),
    Mistake(
      "monitoring", "alb_arn_suffix",
      "\"arn:aws:elasticloadbalancing:us-east-1:333333333333:loadbalancer/app/one/50dc6c495c0c9188\"", suffix),
    Mistake("monitoring", "redis_member_cluster_ids", "[]", nodes),
    Mistake("monitoring", "error_filter_pattern", "\"\"", pattern),
    Mistake("monitoring", "metric_namespace", "\"AWS/Services\"", "metric_namespace \(namespace)"),
    Mistake(
      "monitoring", "clickhouse_metric_namespace", "\"Click House\"", "clickhouse_metric_namespace \(namespace)"),
    Mistake("monitoring", "alarm_emails", "[\"nobody\"]", "alarm_emails must be e-mail addresses."),
  ]

  private static let refusals = Work.once { try Refusals(of: mistakes) }

  @Test(arguments: mistakes.indices)
  func `refuses a wrong value, and says what is right`(index: Int) async throws {
    let mistake = Self.mistakes[index]
    let words = try await Self.refusals.value.words(to: index)
    #expect(words == [mistake.message], "\(mistake)")
  }
}
