public import Terraform

/// What AWS Backup refuses of plans.
enum BackupRules {
  static let all: [Rule] = [
    Rule(
      "backup-schedule", on: "aws_backup_plan", limit: .backupSchedule,
      remedy: "write it like cron(0 3 * * ? *)"
    ) { plan in plan.blocks("rule").flatMap { $0["schedule"].unless { AWSCron($0) != nil } } },
    Rule(
      "backup-start-window", on: "aws_backup_plan",
      limit: Limit(
        "a backup has 60 minutes at least to start",
        source: "AWS Backup API Reference, \"BackupRuleInput\", StartWindowMinutes"),
      remedy: "give it 60 minutes or more"
    ) { plan in
      plan.blocks("rule").flatMap { rule -> [Violation] in
        guard let minutes = rule["start_window"].integer, minutes < 60 else { return [] }
        return [rule["start_window"].violation("is \(minutes)")]
      }
    },
    Rule(
      "backup-completion-window", on: "aws_backup_plan",
      limit: Limit(
        "a backup is complete 60 minutes or more after the latest start",
        source: "AWS Backup API Reference, \"BackupRuleInput\", CompletionWindowMinutes"),
      remedy: "make completion_window longer, or start_window shorter"
    ) { plan in
      plan.blocks("rule").flatMap { rule -> [Violation] in
        // The provider's own defaults: an hour, and three.
        guard let start = rule["start_window"].isAbsent ? 60 : rule["start_window"].integer,
          let end = rule["completion_window"].isAbsent ? 180 : rule["completion_window"].integer, end < start + 60
        else { return [] }
        return [rule["completion_window"].violation("is \(end), and start_window is \(start)")]
      }
    },
    Rule(
      "backup-cold-storage", on: "aws_backup_plan",
      limit: Limit(
        "what is moved to cold storage stays there for 90 days at least",
        source: "AWS Backup API Reference, \"Lifecycle\""),
      remedy: "make delete_after 90 days later than cold_storage_after, or more"
    ) { plan in
      lifecycles(of: plan).flatMap { lifecycle -> [Violation] in
        guard let cold = lifecycle["cold_storage_after"].integer, cold > 0,
          let end = lifecycle["delete_after"].integer, end < cold + 90
        else { return [] }
        return [lifecycle["delete_after"].violation("is \(end), and cold_storage_after is \(cold)")]
      }
    },
    Rule(
      "backup-continuous-retention", on: "aws_backup_plan",
      limit: Limit(
        "a continuous backup is kept for 1 to 35 days",
        source: "AWS Backup Developer Guide, \"Continuous backups and point-in-time recovery (PITR)\""),
      remedy: "set delete_after to 35 or less, and no cold_storage_after"
    ) { plan in
      plan.blocks("rule").filter { $0["enable_continuous_backup"].bool == true }.flatMap { rule in
        rule.blocks("lifecycle").flatMap { $0["delete_after"].unless(within: 1...35) }
      }
    },
  ]

  /// How long backups and their copies are kept.
  private static func lifecycles(of plan: PlannedResource) -> [PlannedBlock] {
    let rules = plan.blocks("rule")
    return rules.flatMap { $0.blocks("lifecycle") }
      + rules.flatMap { $0.blocks("copy_action") }.flatMap { $0.blocks("lifecycle") }
  }
}

extension Limit {
  /// Six fields, not five.
  public static let backupSchedule = Limit(
    "a schedule is an AWS cron expression of six fields, one of whose days is a question mark",
    source: "Amazon EventBridge User Guide, \"Cron expressions reference\"")
}
