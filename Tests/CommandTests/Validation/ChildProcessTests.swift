import Foundation
import TestSupport
import Testing

@testable import Commands

@Suite struct ChildProcessTests {
  private func run(_ script: String, while goesOn: () -> Bool = { true }) -> ChildProcess.Result {
    ChildProcess(program: "/bin/sh", arguments: ["-c", script], variables: ["A": "b c", "PATH": "/usr/bin:/bin"])
      .run(while: goesOn)
  }

  @Test func `collects what the program writes, and how it ends`() {
    let result = run("echo out; echo \"$A\" >&2; exit 3")
    #expect(result.end == .exited(3))
    #expect(String(decoding: result.output, as: UTF8.self) == "out\n")
    #expect(String(decoding: result.errors, as: UTF8.self) == "b c\n")
    #expect(run("kill -15 $$").end == .signalled(15))
  }

  @Test func `collects more than a pipe holds on both streams`() {
    let result = run(
      "i=0; while [ $i -lt 3000 ]; do echo $i-0123456789012345678901234567890123456789; i=$((i+1)); done | tee /dev/stderr"
    )
    #expect(result.end == .exited(0))
    #expect(result.output.count > 130_000)
    #expect(result.output == result.errors)
  }

  @Test func `gives the program no input`() {
    #expect(run("cat").end == .exited(0))
  }

  @Test func `says why a program cannot be started`() {
    let result = ChildProcess(program: "/nowhere/terraform", arguments: [], variables: [:]).run { true }
    #expect(result.end == .unstarted(2))
  }

  @Test func `stops the program with all that it started`() throws {
    try TemporaryFolder.with { folder in
      let file = folder.file("child")
      let result = run("sleep 60 & echo $! > '\(file.path)'; trap '' INT; wait; wait") {
        !FileManager.default.fileExists(atPath: file.path) || (try? folder.read("child")) == ""
      }
      #expect(result.end == .stopped)
      let child = try #require(pid_t(try folder.read("child").trimmingCharacters(in: .whitespacesAndNewlines)))
      // A killed process stays until its parent, or whoever took its place, has seen it.
      for _ in 0..<100 where kill(child, 0) == 0 && !isDefunct(child) { usleep(20_000) }
      #expect(kill(child, 0) != 0 || isDefunct(child))
    }
  }

  private func isDefunct(_ process: pid_t) -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return status?.contains(") Z ") == true
  }
}
