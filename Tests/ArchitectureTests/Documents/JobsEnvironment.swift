import AWS
import Terraform

/// A root module around the module that the documents show.
struct JobsRoot: RootModule {
  static let name = "example"

  @Output("queue_arn", "Queue that workers read from.")
  var queueARN: Exported<ARN<AWS.SQSQueue>>

  let jobs = ModuleCall(Jobs())

  var body: ModuleContent {
    jobs { $0.name = "shop" }
    $queueARN(jobs.queueARN)
  }
}

extension Environment where Root == JobsRoot {
  static var example: Self {
    Environment("example", backend: .local()) { _ in }
  }
}
