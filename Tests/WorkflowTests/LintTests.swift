import Foundation
import GitHubActions
import TestSupport
import Testing
import Workflows

/// What other people's checkers find: nothing.
@Suite struct LintTests {
  /// Runs a program on the folder of the workflows.
  private func run(
    _ tool: Tool, _ arguments: (TemporaryFolder) throws -> [String]
  ) throws -> Command.Result {
    try TemporaryFolder.with { folder in
      for workflow in Workflows.all { try folder.write(workflow.text, to: workflow.path) }
      let executable = try #require(tool.locate())
      return try Command(executable, arguments(folder), in: folder.url, timeLimit: 120).run()
    }
  }

  private func paths(_ folder: TemporaryFolder) -> [String] { Workflows.all.map { folder.file($0.path).path } }

  @Test(.requires(.tool(.zizmor))) func `zizmor, pedantic, finds nothing`() throws {
    let result = try run(.zizmor) { _ in
      ["--offline", "--strict-collection", "--persona=pedantic", "--no-progress", "."]
    }
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output.contains("No findings to report"))
  }

  @Test(
    .requires(.tool(.schemaCheck)), arguments: ["vendor.github-workflows", "custom.github-workflows-require-timeout"])
  func `the schema of workflows finds nothing`(_ schema: String) throws {
    let result = try run(.schemaCheck) { ["--builtin-schema", schema] + paths($0) }
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }

  @Test(.requires(.tool(.yamllint))) func `yamllint finds nothing`() throws {
    // GitHub's key is `on`, which is quoted; a condition is one line however long it is.
    let settings = """
      {extends: default, rules: {document-start: disable, line-length: {max: 160}, \
      comments: {min-spaces-from-content: 1}}}
      """
    let result = try run(.yamllint) { ["--strict", "--config-data", settings] + paths($0) }
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }

  @Test(.requires(.tool(.shellcheck), .yamlReader)) func `shellcheck finds nothing in any script`() throws {
    try TemporaryFolder.with { folder in
      for workflow in Workflows.all { try folder.write(workflow.text, to: workflow.path) }
      let python = try #require(Tool.python.locate())
      let extract = try Command(
        python, ["-c", Self.extraction, ".github/workflows", "scripts"], in: folder.url, timeLimit: 60
      ).run()
      #expect(extract.succeeded, "\(extract.errors)")
      let scripts = extract.output.split(separator: "\n").map(String.init)
      let written = Workflows.all.map { $0.text.matches(of: /[^a-z]run:[^\n]/).count }.reduce(0, +)
      #expect(scripts.count == written)
      let shellcheck = try #require(Tool.shellcheck.locate())
      let result = try Command(
        shellcheck, ["--shell=bash", "--severity=style"] + scripts, in: folder.url, timeLimit: 120
      ).run()
      #expect(result.status == 0, "\(result.output)\(result.errors)")
    }
  }

  /// Writes each script of the workflows in a folder to a file, and prints the files' names.
  private static let extraction = """
    import pathlib, sys, yaml
    source, target = map(pathlib.Path, sys.argv[1:])
    target.mkdir()
    for file in sorted(source.iterdir()):
        for job, content in yaml.load(file.read_text(), yaml.BaseLoader)["jobs"].items():
            for number, step in enumerate(content["steps"]):
                if "run" in step:
                    script = target / f"{file.stem}-{job}-{number}.sh"
                    script.write_text(step["run"])
                    print(script)
    """
}

extension Tool {
  fileprivate static let zizmor = Tool(name: "zizmor")
  fileprivate static let schemaCheck = Tool(name: "check-jsonschema")
  fileprivate static let yamllint = Tool(name: "yamllint")
}

extension Requirement {
  /// A reader of YAML, in Python.
  fileprivate static let yamlReader = Requirement("needs python3 on PATH, with PyYAML") {
    guard let python = Tool.python.locate() else { return false }
    return (try? Command(python, ["-c", "import yaml"], timeLimit: 30).run().succeeded) ?? false
  }
}
