import Terraform

/// A root module with mistakes that nothing but a plan finds, since they are in the values of its variables.
struct RefusedRoot: RootModule {
  static let name = "refused"

  @Variable("logs", "How logs are kept.") var logSettings: Value<LogSettings>
  @Variable("prefix", "Begins the names.") var prefix: Value<String>

  let provider = ProviderConfiguration<MiniAWS.Keys>()
  let elsewhere = ProviderConfiguration<MiniAWS.Keys>(alias: "elsewhere")
  let logs = ModuleCall(RefusedLogs())
  let target = ModuleCall(RefusedTarget())
  let names = ModuleCall(RefusedNames())
  let group = MiniAWS.LogGroup("elsewhere")

  var body: ModuleContent {
    provider { $0.region = "us-east-1" }
    elsewhere { $0.region = "eu-west-1" }
    logs { $0.days = logSettings.days }
    target { $0.interval = logSettings.interval }
    names { $0.names = [prefix] }
    group { $0.name = prefix }.provider(elsewhere.reference)
  }
}

struct LogSettings: ObjectType {
  @Member("days") var days: Value<Int>
  @Member("interval") var interval: Value<Int>
}

extension Environment where Root == RefusedRoot {
  static func refused(days: Int, prefix: String) -> Self {
    Environment("staging", backend: .local()) {
      $0.logSettings = .object {
        $0.days = Value(number: days)
        $0.interval = Value(number: days)
      }
      $0.prefix = Value(text: prefix)
    }
  }
}

struct RefusedLogs: RootModule {
  static let name = "refused_logs"
  @Variable("days", "Days that logs are kept.") var days: Value<Int>
  let group = MiniAWS.LogGroup("this")
  var body: ModuleContent {
    group { $0.retentionInDays = days }
    // Generation does not evaluate regular expressions, so this is for Terraform to find.
    $days.validation(can(regex("^[4-9]", tostring(days))), "days must be more than 3.")
  }
}

struct RefusedTarget: RootModule {
  static let name = "refused_target"
  @Variable("interval", "Seconds between looks.") var interval: Value<Int>
  let targets = MiniAWS.TargetGroup.Counted("these")
  var body: ModuleContent {
    targets.define(count: 2, #filePath, #line) { target, _ in
      target.name = "refused"
      target.targetType = "lambda"
      watched(&target)
    }
  }

  private func watched(_ target: inout Arguments<MiniAWS.TargetGroup.Schema>) {
    target.healthCheck {
      $0.enabled = true
      $0.raw("interval", interval)
    }
  }
}

struct RefusedNames: RootModule {
  static let name = "refused_names"
  @Variable("names", "Names of the groups.") var names: Value<[String]>
  let group = MiniAWS.LogGroup("checked")
  var body: ModuleContent {
    group {
      $0.name = names[0]
    }
    .lifecycle {
      $0.precondition(
        names[0] != "bad", "names must be good.")
    }
  }
}

extension OfflineProvider {
  /// What ``MiniAWS`` needs for a plan without AWS.
  static var mini: OfflineProvider {
    OfflineProvider(MiniAWS.Keys.self) {
      $0.raw("access_key", "none" as Value<String>)
      $0.raw("secret_key", "none" as Value<String>)
      $0.raw("skip_credentials_validation", true as Value<Bool>)
      $0.raw("skip_metadata_api_check", "true" as Value<String>)
      $0.raw("skip_requesting_account_id", true as Value<Bool>)
    }
  }
}
