import Terraform

/// The sample with one of its modules.
struct SmallRoot: RootModule {
  static let name = "sample"

  @Variable("region", "Region of everything.") var region: Value<String>

  let provider = ProviderConfiguration<MiniAWS.Keys>()
  let logs = ModuleCall(SampleLogs())

  var body: ModuleContent {
    provider { $0.region = region }
    logs { $0.retention = 14 }
  }
}

extension Environment where Root == SmallRoot {
  static var staging: Self {
    Environment("staging", backend: .local()) { $0.region = "us-east-1" }
  }
}
