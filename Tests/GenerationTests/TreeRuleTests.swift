import Testing

@testable import Generation

struct TreeRuleTests {
  private func findings(_ paths: [String], scopes: [Scope] = ["a", "b"]) -> [String] {
    let files = paths.map { GeneratedFile($0, group: "g", header: .hash, contents: "") }
    return TreeRule.findings(in: GeneratedTree(files: files, scopes: scopes, command: "morket-gen all"))
      .map(\.description)
  }

  @Test func `accepts paths that have nothing in common but folders`() {
    #expect(findings(["a/b/c", "a/b/d", "a/e", "b"]) == [])
  }

  @Test func `refuses a path out of the folder`() {
    #expect(
      findings(["a/../../b", ""]) == [
        "a/../../b: error: the path of a generated file has the name \"..\" in it — it would not name one file in the "
          + "output folder on every machine — change the path in the Swift",
        "error: the path of a generated file is empty — it would not name one file in the output folder on every "
          + "machine — change the path in the Swift",
      ])
  }

  @Test func `refuses two files at one path`() {
    #expect(
      findings(["a/b", "a/b"]) == [
        "a/b: error: generated twice in one run — only one of the two could be kept — change the path in the Swift"
      ])
  }

  @Test func `refuses paths that macOS takes for one`() {
    #expect(
      findings(["a/Main.tf", "a/main.tf"]) == [
        "a/main.tf: error: \"a/main.tf\" differs from \"a/Main.tf\" in upper and lower case alone — on macOS both are the "
          + "same — change the path in the Swift"
      ])
    #expect(
      findings(["a/VPC/x", "a/vpc/y", "a/vpc/z"]) == [
        "a/vpc/y: error: \"a/vpc\" differs from \"a/VPC\" in upper and lower case alone — on macOS both are the same — "
          + "change the path in the Swift"
      ])
  }

  @Test func `refuses a path that is a file and a folder`() {
    #expect(
      findings(["a/b", "a/b/c"]) == [
        "a/b: error: generated as a file, and as a folder of other files — it cannot be both — change the path in the Swift"
      ])
  }

  @Test func `refuses a file that no scope contains`() {
    #expect(
      findings(["c/d", "a/x"]) == [
        "c/d: error: generated outside the scopes of this run (a, b) — nobody would remove it when it is no longer "
          + "generated — add a scope that contains it"
      ])
  }
}
