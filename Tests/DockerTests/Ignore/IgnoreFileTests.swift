import TestSupport
import Testing

@testable import Docker

@Suite struct IgnoreFileTests {
  /// What `docker build` was seen to do, and what github.com/moby/patternmatcher says in its own tests.
  @Test(
    arguments: [
      ("node_modules", ["node_modules", "node_modules/a/b"], ["packages/x/node_modules", "node_modules2"]),
      (
        "**/node_modules", ["node_modules", "packages/x/node_modules", "packages/x/node_modules/a"],
        ["node_modules2", "x_node_modules"]
      ),
      ("*", ["a", "a/b"], []),
      ("*/*", ["a/b", "a/b/c"], ["a"]),
      ("**", ["a", "a/b"], []),
      ("dir/**", ["dir/file", "dir/dir2/file"], ["dir", "other"]),
      ("**/dir/*", ["dir/file", "a/dir/file", "a/dir/b/c"], ["dir", "dirs/file"]),
      ("**/dir2/**", ["dir2/a", "dir/dir2/a/b"], ["dir2"]),
      ("**file", ["file", "dir/file"], ["dir/afile"]),
      ("**/*.txt", ["a.txt", "b/a.txt"], ["a.txt2"]),
      ("a**/*.txt", ["a.txt", "a/b.txt", "ab/dir/c.txt"], ["b/a.txt"]),
      ("file?", ["file1"], ["file", "file12"]),
      ("a[b-d]e", ["abe", "ace"], ["aae", "aee"]),
      ("a[^b-d]e", ["aae"], ["ace"]),
      ("a\\*b", ["a*b"], ["axb"]),
      ("./dir/../src/", ["src", "src/a"], ["dir"]),
      ("/src", ["src"], ["a/src"]),
      (".env.*", [".env.local"], [".env", "a/.env.local"]),
      ("a.b", ["a.b"], ["axb"]),
    ] as [(String, [String], [String])])
  func `leaves out what the pattern fits, and all below it`(_ pattern: String, _ excluded: [String], _ kept: [String]) {
    let file = IgnoreFile([.path(pattern)])
    for path in excluded { #expect(file.excludes(path), "\(path)") }
    for path in kept { #expect(!file.excludes(path), "\(path)") }
  }

  @Test func `lets the last pattern that fits decide, and takes files in again below a folder that is left out`() {
    let file = IgnoreFile([
      .everything, .keep("packages/api"), .anywhere("dist"), .keepAnywhere("dist/keep.js"), .path("a"),
    ])
    #expect(file.excludes("README.md"))
    #expect(!file.excludes("packages/api/src/a.ts"))
    #expect(file.excludes("packages/api/dist/main.js"))
    #expect(!file.excludes("packages/api/dist/keep.js"))
    #expect(file.excludes("packages/web/a.ts"))
  }

  @Test func `writes a line for each pattern, and a blank one above a comment`() {
    let file = IgnoreFile([
      .comment("Only the API."), .everything, .keep("packages/api"), .comment("Never these."), .anywhere(".env"),
      .path("terraform"), .keepAnywhere(".env.example"),
    ])
    expectNoDifference(
      file.text,
      """
      # Only the API.
      *
      !packages/api

      # Never these.
      **/.env
      terraform
      !**/.env.example

      """)
  }

  @Test func `reads no pattern in comments and blanks, and trims the others`() {
    #expect(IgnorePattern("# a") == nil)
    #expect(IgnorePattern("  ") == nil)
    #expect(IgnorePattern("!") == nil)
    #expect(IgnorePattern(" ! a ") == IgnorePattern("!a"))
    #expect(IgnorePattern("\\#a")?.matches(Array("#a".utf8)) == true)
  }
}
