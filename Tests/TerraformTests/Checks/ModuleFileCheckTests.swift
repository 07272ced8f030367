import Terraform
import Testing

@Suite struct ModuleFileCheckTests {
  /// The findings of a module with files of some names, one on each line.
  private func found(_ names: String...) -> [Finding] {
    let environment = Environment<Sample>("sample", backend: .local()) { _ in }
    return Names.$current.withValue(names) { Configuration(environments: [environment]).findings }
  }

  private enum Names {
    @TaskLocal static var current: [String] = []
  }

  private struct Sample: BodyModule {
    var body: ModuleContent {
      for (index, name) in Names.current.enumerated() {
        ModuleFile(name, text: "", file: "Sample.swift", line: index + 1)
      }
    }
  }

  @Test func `lets files stand beside the HCL and in folders`() {
    #expect(found("start.sh", "templates/main.tf", "a/b/c.zip", "tf", "main.tf.tftpl") == [])
  }

  @Test func `reports a file that is written twice`() {
    let found = found("a.sh", "b.sh", "a.sh")
    #expect(
      found.map(\.line) == [
        "file \"a.sh\" of module sample is written twice — the first one stands at Sample.swift:1"
          + " — remove one, or give it another name"
      ])
    #expect(found.map(\.location.line) == [3])
  }

  @Test(arguments: [
    ("/etc/a", "it is an absolute path"),
    ("a\\b", "it has a backslash, and the folders of a path are parted by slashes"),
    ("", "a part of the path is empty"),
    ("a//b", "a part of the path is empty"),
    ("a/", "a part of the path is empty"),
    ("./a", "it has \".\" in it, and a file stays below its module's folder"),
    ("a/../../b", "it has \"..\" in it, and a file stays below its module's folder"),
  ]) func `reports a name that leads elsewhere`(name: String, why: String) {
    #expect(
      found(name).map(\.line) == [
        "\"\(name)\" is no name for a file of module sample — \(why) — write a path like templates/start.sh.tftpl"
      ])
  }

  @Test(arguments: ["main.tf", "variables.tf", "outputs.tf", "versions.tf", "more.tf", "a.tf.json", "a.auto.tfvars"])
  func `reports a file that Terraform would read as configuration`(name: String) {
    #expect(
      found(name).map(\.line) == [
        "\"\(name)\" would be read as configuration of module sample — Terraform reads every .tf and .tfvars file in a"
          + " module's folder, and the generator writes them — give it another name, or put it in a folder"
      ])
  }
}
