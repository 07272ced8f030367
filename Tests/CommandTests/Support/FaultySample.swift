import Terraform

/// A root module with mistakes that generation finds.
struct FaultyRoot: RootModule {
  static let name = "faulty"

  let provider = ProviderConfiguration<MiniAWS.Keys>()
  let target = MiniAWS.TargetGroup("this")
  let unused = MiniAWS.LogGroup("unused")

  var body: ModuleContent {
    provider { $0.region = "us-east-1" }
    target {
      $0.name = "faulty"  // $0.healthCheck { $0.port = 8079 }
      $0.healthCheck {
        $0.enabled = true
        $0.port = 8081
      }
    }
  }
}

/// A root module with mistakes that only Terraform finds.
struct RejectedRoot: RootModule {
  static let name = "rejected"

  let provider = ProviderConfiguration<MiniAWS.Keys>()
  let module = ModuleCall(RejectedModule())

  var body: ModuleContent {
    provider { $0.region = "us-east-1" }
    module()
  }
}

struct RejectedModule: RootModule {
  static let name = "rejected_module"

  let logs = MiniAWS.LogGroup("this")
  let target = MiniAWS.TargetGroup("this")

  var body: ModuleContent {
    logs {
      $0.name = "rejected"
      $0.retentionInDays = 13
    }
    target {
      $0.name = "rejected"
      $0.targetType = "lambda"
      $0.healthCheck {
        $0.enabled = true
        $0.raw("pth", "/health" as Value<String>)
      }
    }
  }
}
