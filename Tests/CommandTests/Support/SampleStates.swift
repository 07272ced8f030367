import Terraform

/// What comes before the sample.
struct SampleStates: RootModule {
  static let name = "bootstrap"

  static let bootstrap = Bootstrap([
    ValueFile<SampleStates>("staging") { $0.retention = 14 },
    ValueFile<SampleStates>("production") { $0.retention = 30 },
  ])

  @Variable("retention", "Days that logs are kept.") var retention: Value<Int>

  let provider = ProviderConfiguration<MiniAWS.Keys>()
  let states = MiniAWS.LogGroup("states")

  var body: ModuleContent {
    provider { $0.region = "us-east-1" }
    states { $0.retentionInDays = retention }
  }
}
