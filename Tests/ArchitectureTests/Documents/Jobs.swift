import AWS
import Terraform

/// A queue of jobs, with a second one for those that fail.
struct Jobs: Module {
  static let name = "jobs"

  @Variable("name", "Prefix of the queues' names.", nullable: false)
  var name: Value<String>
  @Variable("max_attempts", "How often a job is tried before it is put aside.", nullable: false)
  var maxAttempts: Value<Int> = 5

  @Output("queue_arn", "Queue that workers read from.")
  var queueARN: Exported<ARN<AWS.SQSQueue>>

  let failed = AWS.SQSQueue("failed")
  let queue = AWS.SQSQueue("jobs")

  var body: ModuleContent {
    failed {
      $0.name = "\(name)-jobs-failed"
      $0.sqsManagedSSEEnabled = true
    }
    queue {
      $0.name = "\(name)-jobs"
      $0.sqsManagedSSEEnabled = true
      $0.redrivePolicy = jsonencode([
        "deadLetterTargetArn": .value(failed.arn), "maxReceiveCount": .value(maxAttempts),
      ])
    }
    .comment("Jobs wait here for a worker.")
    $queueARN(queue.arn)
    $maxAttempts.validation(maxAttempts >= 1, "max_attempts must be at least 1.")
  }
}
