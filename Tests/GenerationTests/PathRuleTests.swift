import Testing

@testable import Generation

struct PathRuleTests {
  @Test(arguments: ["a", "a/b.tf", ".github/workflows/ci.yml", "a b/c", "ä/日", "...", "a..b", ".dockerignore"])
  func `accepts a path below the folder`(path: String) {
    #expect(PathRule.broken(by: path) == nil)
  }

  @Test(arguments: [
    ("", "is empty"),
    ("/a", "begins with a slash"),
    ("a/../b", "has the name \"..\" in it"),
    ("..", "has the name \"..\" in it"),
    ("./a", "has the name \".\" in it"),
    ("a//b", "has an empty name between two slashes or at its end"),
    ("a/", "has an empty name between two slashes or at its end"),
    ("a\\b", "has a backslash"),
    ("a\nb", "has a control character"),
    ("a\u{0}b", "has a control character"),
    ("a/.b.morket-gen-tmp", "has the name of a temporary file"),
    (".morket-gen.manifest", "is that of the manifest"),
    (".Morket-Gen.manifest", "is that of the manifest"),
  ])
  func `refuses a path that is not the same file everywhere`(path: String, rule: String) {
    #expect(PathRule.broken(by: path) == rule)
  }

  @Test func `leaves room in a name for that of the temporary file`() {
    let longest = String(repeating: "ä", count: 119) + "b"
    #expect(PathRule.broken(by: "a/\(longest)/c") == nil)
    #expect(PathRule.broken(by: "a/\(longest)b/c") == "has a name longer than 239 bytes")
    #expect(TemporaryFile.path(for: longest).utf8.count == 255)
  }

  @Test func `tells the folders that a path lies in`() {
    #expect(PathRule.folders(above: "a/b/c.tf") == ["a", "a/b"])
    #expect(PathRule.folders(above: "c.tf") == [])
    #expect(PathRule.folder(of: "a/b/c.tf") == "a/b")
    #expect(PathRule.folder(of: "c.tf") == "")
  }
}
