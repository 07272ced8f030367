import Foundation
import Terraform

/// A small configuration: two modules, two environments.
enum Sample {
  /// The folder of this package.
  static let package = URL(fileURLWithPath: #filePath, isDirectory: false)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  /// The path of this file in the package.
  static let file = "Tests/CommandTests/Support/Sample.swift"

  static var environments: [Environment<SampleRoot>] {
    [
      Environment("staging", backend: .local()) { $0.region = "us-east-1" },
      Environment("production", backend: .local()) {
        $0.region = "us-east-1"
        $0.retention = 365
      },
    ]
  }

  /// The line of a file of this package that holds a text.
  static func line(of text: String, in file: String = Sample.file) throws -> Int {
    let source = try String(contentsOf: package.appendingPathComponent(file), encoding: .utf8)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    guard let index = lines.firstIndex(where: { $0.contains(text) }) else { throw CocoaError(.fileReadUnknown) }
    return index + 1
  }
}

struct SampleRoot: RootModule {
  static let name = "sample"

  @Variable("region", "Region of everything.") var region: Value<String>
  @Variable("retention", "Days that logs are kept.") var retention: Value<Int> = 14

  let provider = ProviderConfiguration<MiniAWS.Keys>()
  let logs = ModuleCall(SampleLogs())
  let target = ModuleCall(SampleTarget())

  var body: ModuleContent {
    provider { $0.region = region }
    logs { $0.retention = retention }
    target()
  }
}

struct SampleLogs: RootModule {
  static let name = "logs"

  @Variable("retention", "Days that logs are kept.") var retention: Value<Int>

  let group = MiniAWS.LogGroup("this")

  var body: ModuleContent {
    group {
      $0.name = "sample"
      $0.retentionInDays = retention
      $0.raw("log_group_class", "STANDARD" as Value<String>)
    }
    .comment("What the sample says.")
    .skip("CKV_AWS_158", "the sample has no secrets in its logs")
  }
}

struct SampleTarget: RootModule {
  static let name = "target"

  let target = MiniAWS.TargetGroup("this")

  var body: ModuleContent {
    target {
      $0.name = "sample"
      $0.targetType = "lambda"
      $0.healthCheck {
        $0.enabled = true
        $0.path = "/health"
      }
    }
  }
}
