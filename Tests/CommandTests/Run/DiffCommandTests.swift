import Commands
import Terraform
import TestSupport
import Testing

private struct Size: ObjectType {
  @Member("cpu") var cpu: Value<Int>
  @Member("spare") var spare: Value<Int> = 0
  @Member("zones") var zones: Value<[String]> = []
}

private struct Root: RootModule {
  static let name = "sample"

  @Variable("region", "A region.") var region: Value<String>
  @Variable("label", "A name.") var label: Value<String> = "plain"
  @Variable("backend", "A size.") var backend: Value<Size>
  @Variable("days", "Days.") var days: Value<Int> = 1

  let logs = MiniAWS.LogGroup("this")
  let provider = ProviderConfiguration<MiniAWS.Keys>()

  var body: ModuleContent {
    provider { $0.region = region }
    logs {
      $0.name = "\(label)\(backend.zones.cast(to: String.self))"
      $0.retentionInDays = days
    }
  }

  var rules: [EnvironmentRule] { [.distinct(label, why: "it is a name")] }
}

@Suite struct DiffCommandTests {
  private static func environment(
    _ name: String, _ backend: Backend, _ values: (inout ModuleArguments<Root>) -> Void
  ) -> Environment<Root> {
    Environment(name, backend: backend, file: Sample.file, line: 1, values)
  }

  private static let environments = [
    environment("staging", .s3(bucket: "state", key: "staging", region: "eu")) {
      $0.region = "us-east-1"
      $0.label = "small"
      $0.backend = .object {
        $0.cpu = 256
        $0.zones = ["a"]
      }
    },
    environment("production", .s3(bucket: "state", key: "production", region: "eu", dynamoDBTable: "lock")) {
      $0.region = "us-east-1"
      $0.backend = .object {
        $0.cpu = 512
        $0.spare = 1
        $0.zones = ["a", "b"]
      }
      $0.days = 30
    },
  ]

  @Test func `shows what differs side by side, in the order of the files`() {
    let run = Run.program(["diff", "staging", "production"], Self.environments)
    #expect(run.code == .done)
    #expect(run.errors == "")
    expectNoDifference(
      run.output,
      """
      terraform.tfvars  staging    production
        label           "small"    absent
        backend.cpu     256        512
        backend.spare   absent     1
        backend.zones   ["a"]      ["a", "b"]
        days            absent     30

      backend.tf        staging    production
        key             "staging"  "production"
        dynamodb_table  absent     "lock"

      """)
  }

  @Test func `shows the other side first when it is asked for first`() {
    let run = Run.program(["diff", "production", "staging"], Self.environments)
    #expect(run.output.hasPrefix("terraform.tfvars  production    staging\n"))
    #expect(run.output.contains("  label           absent        \"small\"\n"))
  }

  @Test func `says so where nothing differs`() {
    #expect(
      Run.program(["diff", "staging", "staging"], Self.environments)
        == Run(code: .done, output: "staging and staging have the same values\n", errors: ""))
  }

  @Test func `paints titles, names and what is absent on a terminal`() {
    let run = Run.program(
      ["diff", "staging", "production"], Self.environments, variables: ["TERM": "xterm"], isTerminal: true)
    #expect(
      run.output.contains(
        "\u{1b}[36m  label\u{1b}[0m           \"small\"    \u{1b}[2mabsent\u{1b}[0m\n"))
    #expect(run.output.hasPrefix("\u{1b}[1mterraform.tfvars\u{1b}[0m  \u{1b}[1mstaging\u{1b}[0m    "))
  }

  @Test(arguments: [["diff", "staging", "production"], ["staging"], ["list"]])
  func `reports a clash of environments, whichever is asked for`(arguments: [String]) {
    let environments = ["staging", "production"].map { name in
      Self.environment(name, .local()) {
        $0.region = "us-east-1"
        $0.backend = .object { $0.cpu = 1 }
      }
    }
    let run = Run.program(arguments, environments)
    #expect(run.code == .findings)
    #expect(run.output == "")
    expectNoDifference(
      run.errors,
      """
      \(Sample.file):1: error: label "plain" of environment "production" is that of environment "staging" — \
      it is a name — give one another value
      1 error in 0 ms; nothing was written

      """)
  }
}
