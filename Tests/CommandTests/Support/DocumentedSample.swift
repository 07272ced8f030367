import Terraform

/// A root module whose modules have pages.
struct DocumentedRoot: RootModule {
  static let name = "documented"

  @Variable("names", "Names of the groups.") var names: Value<SetOf<String>>

  @Output("group_names", "Names of the groups.") var groupNames: Exported<[String: String]>

  let groups = ModuleCall(
    DocumentedGroups(
      file: "start.sh"))
  let provider = ProviderConfiguration<MiniAWS.Keys>()

  var body: ModuleContent {
    provider { $0.region = "us-east-1" }
    groups {
      $0.names = names
    }
    .comment("They are many.")
    $groupNames(groups.groupNames)
  }
}

/// Groups of logs, as many as there are names;
/// ``MiniAWS`` has them.
///
/// This is more than a page says.
struct DocumentedGroups: Module {
  static let name = "groups"

  @Variable("names", "Names of the groups, a|b or <none>.") var names: Value<SetOf<String>>
  @Variable("days", "Days that logs are kept.", nullable: false) var days: Value<Int> = 14

  @Output("group_names", "Names of the groups.") var groupNames: Exported<[String: String]>

  let script: ModuleFile
  let group = MiniAWS.LogGroup.Keyed<String>("this")
  let target = MiniAWS.TargetGroup("this")

  init(file: String) { script = ModuleFile(file, text: "exit\n") }

  var body: ModuleContent {
    script
    group.define(forEach: names, #filePath, #line) { logs, each in
      logs.name = each.value
      logs.retentionInDays = days
    }
    target { $0.name = "sample" }
    $groupNames(group.name)
  }
}

/// A root module with a module that nobody documented.
struct UndocumentedRoot: RootModule {
  static let name = "undocumented"
  let plain = ModuleCall(PlainModule())
  let provider = ProviderConfiguration<MiniAWS.Keys>()
  var body: ModuleContent {
    provider { $0.region = "us-east-1" }
    plain()
  }
}

struct PlainModule: Module {
  static let name = "plain"
  let target = MiniAWS.TargetGroup("this")
  var body: ModuleContent { target { $0.name = "sample" } }
}
