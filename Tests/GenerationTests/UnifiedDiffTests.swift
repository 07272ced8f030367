import Foundation
import Testing

@testable import Generation

struct UnifiedDiffTests {
  private func diff(_ old: String?, _ new: String?) -> String {
    UnifiedDiff.text(path: "x", from: old.map { Array($0.utf8) }, to: new.map { Array($0.utf8) })
  }

  private func numbered(_ range: ClosedRange<Int>, changing changed: Set<Int> = []) -> String {
    range.map { "\($0)\(changed.contains($0) ? " changed" : "")\n" }.joined()
  }

  @Test func `is empty for equal texts`() {
    #expect(diff("a\n", "a\n") == "")
    #expect(diff(nil, nil) == "")
  }

  @Test func `shows three lines on each side of a change`() {
    #expect(
      diff(numbered(1...9), numbered(1...9, changing: [5]))
        == "--- a/x\n+++ b/x\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+5 changed\n 6\n 7\n 8\n")
  }

  @Test func `shows changes that are near in one piece, and others apart`() {
    let near = diff(numbered(1...30), numbered(1...30, changing: [10, 17]))
    #expect(near.split(separator: "\n").filter { $0.hasPrefix("@@") } == ["@@ -7,14 +7,14 @@"])
    let apart = diff(numbered(1...30), numbered(1...30, changing: [10, 18]))
    #expect(apart.split(separator: "\n").filter { $0.hasPrefix("@@") } == ["@@ -7,7 +7,7 @@", "@@ -15,7 +15,7 @@"])
  }

  @Test func `shows new and removed files against nothing`() {
    #expect(diff(nil, "a\nb\n") == "--- /dev/null\n+++ b/x\n@@ -0,0 +1,2 @@\n+a\n+b\n")
    #expect(diff("a\n", nil) == "--- a/x\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n")
    #expect(diff("", "a\n") == "--- a/x\n+++ b/x\n@@ -0,0 +1 @@\n+a\n")
  }

  @Test func `marks a last line that does not end`() {
    #expect(
      diff("a\nb", "a\nc")
        == "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n"
    )
    #expect(diff("a", "a\n") == "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n")
  }

  @Test func `does not print binary files`() {
    #expect(diff("a\0", "b") == "Binary files a/x and b/x differ\n")
    #expect(diff(nil, "b\0") == "Binary files /dev/null and b/x differ\n")
  }

  @Test func `shows text that is not UTF-8 as well as it can be`() {
    #expect(
      UnifiedDiff.text(path: "x", from: [0xe4, 0x0a], to: [0x61, 0x0a])
        == "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-\u{fffd}\n+a\n")
  }

  @Test func `begins an added block with its first line`() {
    let one = "a {\n  x\n}\n"
    let two = "b {\n  x\n}\n"
    let three = "c {\n  x\n}\n"
    #expect(
      diff("\(one)\n\(three)", "\(one)\n\(two)\n\(three)")
        == "--- a/x\n+++ b/x\n@@ -2,6 +2,10 @@\n   x\n }\n \n+b {\n+  x\n+}\n+\n c {\n   x\n }\n")
    #expect(
      diff("\(one)\n\(two)", "\(one)\n\(two)\n\(three)")
        == "--- a/x\n+++ b/x\n@@ -5,3 +5,7 @@\n b {\n   x\n }\n+\n+c {\n+  x\n+}\n")
    #expect(
      diff("\(one)\n\(two)\n\(three)", "\(one)\n\(three)")
        == "--- a/x\n+++ b/x\n@@ -2,10 +2,6 @@\n   x\n }\n \n-b {\n-  x\n-}\n-\n c {\n   x\n }\n")
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/patch"), "there is no patch program here"))
  func `is what the patch program takes`() throws {
    let seed: UInt64 = 11
    print("UnifiedDiffTests: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let scratch = try ScratchFolder()
    let lines = ["\n", "  x = 1\n", "}\n", "resource \"a\" \"b\" {\n", "é\n", "y\n"]
    func text() -> String {
      var text = (0..<Int.random(in: 1...40, using: &random)).map { _ in lines.randomElement(using: &random) ?? "" }
      if Bool.random(using: &random) { text.append("no line end") }
      return text.joined()
    }
    var patches = ""
    var wanted: [String: String] = [:]
    for index in 0..<200 {
      let (old, new) = (text(), text())
      try scratch.write("\(index)", old)
      wanted["\(index)"] = new
      patches += UnifiedDiff.text(path: "\(index)", from: Array(old.utf8), to: Array(new.utf8))
    }
    try scratch.write("patches", patches)
    let patch = Process()
    patch.executableURL = URL(fileURLWithPath: "/usr/bin/patch")
    patch.arguments = ["-s", "-p1", "--fuzz=0", "-d", scratch.path, "-i", scratch["patches"]]
    try patch.run()
    patch.waitUntilExit()
    #expect(patch.terminationStatus == 0)
    for (name, text) in wanted { #expect(scratch.text(name) == text, "\(name)") }
  }
}
