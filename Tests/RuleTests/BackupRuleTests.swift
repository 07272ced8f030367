import AWS
import Terraform
import Testing

@Suite struct BackupRuleTests {
  private let plan = AWS.BackupPlan("this")

  @Test(arguments: [
    "0 3 * * *", "cron(0 3 * * *)", "cron(0 3 * * * *)", "cron(0 25 * * ? *)", "cron(0 3 ? * ? *)", "rate(1 day)",
    "cron(0 3 * * MONDAY *)",
  ])
  func `refuses a schedule that is no cron expression of AWS`(schedule: String) {
    refuses(
      """
      aws_backup_plan.this: rule.schedule is "\(schedule)" — a schedule is an AWS cron expression of six fields, one of \
      whose days is a question mark (Amazon EventBridge User Guide, "Cron expressions reference") — write it like cron(0 \
      3 * * ? *) [backup-schedule]
      """
    ) {
      plan(name: "shop") {
        $0.rule(ruleName: "daily", targetVaultName: "shop") {
          $0.schedule = Value(text: schedule)  // ←
        }
      }
    }
  }

  @Test(arguments: [
    "cron(0 3 * * ? *)", "cron(0/15 3-5 ? JAN,JUL MON-FRI 2027-2030)", "cron(0 3 L * ? *)", "cron(30 0 15W * ? *)",
    "cron(15 10 ? * 6L *)", "cron(0 5 ? * tue#1 *)",
  ])
  func `takes schedules that AWS takes`(schedule: String) {
    accepts {
      plan(name: "shop") {
        $0.rule(ruleName: "daily", targetVaultName: "shop") { $0.schedule = Value(text: schedule) }
      }
    }
  }

  @Test func `refuses half an hour to start`() {
    refuses(
      """
      aws_backup_plan.this: rule.start_window is 30 — a backup has 60 minutes at least to start (AWS Backup API \
      Reference, "BackupRuleInput", StartWindowMinutes) — give it 60 minutes or more [backup-start-window]
      """
    ) {
      plan(name: "shop") {
        $0.rule(ruleName: "daily", targetVaultName: "shop") {
          $0.startWindow = 30  // ←
          $0.completionWindow = 120
        }
      }
    }
  }

  @Test func `refuses to be complete before the last start`() {
    refuses(
      """
      aws_backup_plan.this: rule.completion_window is 60, and start_window is 120 — a backup is complete 60 minutes or \
      more after the latest start (AWS Backup API Reference, "BackupRuleInput", CompletionWindowMinutes) — make \
      completion_window longer, or start_window shorter [backup-completion-window]
      """
    ) {
      plan(name: "shop") {
        $0.rule(ruleName: "daily", targetVaultName: "shop") {
          $0.startWindow = 120
          $0.completionWindow = 60  // ←
        }
      }
    }
    refuses(
      """
      aws_backup_plan.this: rule.completion_window is 180, and start_window is 480 — a backup is complete 60 minutes \
      or more after the latest start (AWS Backup API Reference, "BackupRuleInput", CompletionWindowMinutes) — make \
      completion_window longer, or start_window shorter [backup-completion-window]
      """
    ) {
      plan(name: "shop") {
        $0.rule(ruleName: "daily", targetVaultName: "shop") {  // ←
          $0.startWindow = 480
        }
      }
    }
    accepts {
      plan(name: "shop") {
        $0.rule(ruleName: "daily", targetVaultName: "shop") {
          $0.startWindow = 60
          $0.completionWindow = 120
        }
      }
    }
  }

  @Test func `refuses less than 90 days in cold storage`() {
    refuses(
      """
      aws_backup_plan.this: rule.lifecycle.delete_after is 119, and cold_storage_after is 30 — what is moved to cold \
      storage stays there for 90 days at least (AWS Backup API Reference, "Lifecycle") — make delete_after 90 days \
      later than cold_storage_after, or more [backup-cold-storage]
      """
    ) {
      plan(name: "shop") {
        $0.rule(ruleName: "monthly", targetVaultName: "shop") {
          $0.lifecycle {
            $0.coldStorageAfter = 30
            $0.deleteAfter = 119  // ←
          }
        }
      }
    }
    accepts {
      plan(name: "shop") {
        $0.rule(ruleName: "monthly", targetVaultName: "shop") {
          $0.lifecycle {
            $0.coldStorageAfter = 30
            $0.deleteAfter = 120
          }
        }
        $0.rule(ruleName: "forever", targetVaultName: "shop") { $0.lifecycle { $0.coldStorageAfter = 30 } }
      }
    }
  }

  @Test func `refuses less than 90 days in cold storage of a copy`() {
    refuses(
      """
      aws_backup_plan.this: rule.copy_action.lifecycle.delete_after is 90, and cold_storage_after is 1 — what is moved \
      to cold storage stays there for 90 days at least (AWS Backup API Reference, "Lifecycle") — make delete_after 90 \
      days later than cold_storage_after, or more [backup-cold-storage]
      """
    ) {
      plan(name: "shop") {
        $0.rule(ruleName: "monthly", targetVaultName: "shop") {
          $0.copyAction(destinationVaultARN: "arn:aws:backup:eu-west-1:111111111111:backup-vault:copies") {
            $0.lifecycle {
              $0.coldStorageAfter = 1
              $0.deleteAfter = 90  // ←
            }
          }
        }
      }
    }
  }

  @Test func `refuses to keep continuous backups for long`() {
    refuses(
      """
      aws_backup_plan.this: rule.lifecycle.delete_after is 36 — a continuous backup is kept for 1 to 35 days (AWS \
      Backup Developer Guide, "Continuous backups and point-in-time recovery (PITR)") — set delete_after to 35 or \
      less, and no cold_storage_after [backup-continuous-retention]
      """
    ) {
      plan(name: "shop") {
        $0.rule(ruleName: "continuous", targetVaultName: "shop") {
          $0.enableContinuousBackup = true
          $0.lifecycle {
            $0.deleteAfter = 36  // ←
          }
        }
      }
    }
    accepts {
      plan(name: "shop") {
        $0.rule(ruleName: "daily", targetVaultName: "shop") { $0.lifecycle { $0.deleteAfter = 365 } }
      }
    }
  }
}
