import Foundation
import TestSupport
import Testing

@testable import Commands

/// The program as it is built, in a process of its own.
@Suite struct BinaryTests {
  private static func command(_ arguments: [String], in folder: URL) -> TestSupport.Command {
    TestSupport.Command(
      BuildProducts.folder.appendingPathComponent("morket-gen"), arguments, in: folder, timeLimit: 60)
  }

  @Test func `ends with 0 when all is done`() throws {
    try TemporaryFolder.with { folder in
      let version = try Self.command(["--version"], in: folder.url).run()
      #expect(version.status == 0)
      #expect(version.output == "morket-gen 0.1.0\n")
      #expect(version.errors == "")
      let help = try Self.command(["--help"], in: folder.url).run()
      #expect(help.status == 0)
      #expect(help.output.hasPrefix("Writes the Terraform that the Swift of this package describes.\n"))
    }
  }

  @Test func `ends with 2 and points to help when it is not understood`() throws {
    try TemporaryFolder.with { folder in
      let result = try Self.command(["list", "--rwa"], in: folder.url).run()
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(
        result.errors == """
          error: unknown option "--rwa" — the options of list are --raw, --skips, --secrets, --waivers, --format, --help and --version — \
          did you mean "--raw"?
          run `morket-gen list --help` for help

          """)
    }
  }

  @Test func `writes to the current folder, and ends with 1 when a check finds something`() throws {
    try TemporaryFolder.with { folder in
      let missing = try Self.command(["all", "--check"], in: folder.url).run()
      #expect(missing.status == 1)
      #expect(missing.output == "")
      #expect(missing.errors.contains("error: missing — the Swift gives this file — run `morket-gen all`\n"))

      let written = try Self.command(["all"], in: folder.url).run()
      #expect(written.status == 0, "\(written.errors)")
      #expect(FileManager.default.fileExists(atPath: folder.file("terraform/environments").path))

      let checked = try Self.command(["all", "--check", "--quiet"], in: folder.url).run()
      #expect(checked.status == 0)
      #expect(checked.output + checked.errors == "")
    }
  }

  @Test(arguments: [("validate", SIGINT), ("validate", SIGTERM), ("validate", SIGHUP), ("plan", SIGINT)])
  func `tidies up when it is interrupted, and ends by the signal`(command: String, signal: Int32) throws {
    try TemporaryFolder.with { folder in
      let terraform = try FakeTerraform("echo $PPID > \"$STARTED\"; sleep 60 & wait", in: folder)
      let temporary = folder.file("temporary")
      let list = try Self.command(["list"], in: folder.url).run().output
      let environment = try #require(list.firstMatch(of: /terraform\/environments\/(\w+):/)).1
      // Foundation's process would inherit the signals that are blocked on a thread of the tests.
      let process = ChildProcess(
        program: Self.command([], in: folder.url).executable.path, arguments: [command, String(environment)],
        variables: [
          "PATH": "\(terraform.folder.path):/usr/bin:/bin", "TMPDIR": temporary.path,
          "STARTED": folder.file("started").path,
        ])
      var sent = false
      let result = process.run {
        let started = (try? folder.read("started")) ?? ""
        if !sent, let id = pid_t(started.trimmingCharacters(in: .whitespacesAndNewlines)) {
          sent = (try? FileManager.default.contentsOfDirectory(atPath: temporary.path).count) == 1
          kill(id, signal)
        }
        return true
      }
      #expect(sent, "there was a temporary folder")
      #expect(result.end == .signalled(signal))
      #expect(String(decoding: result.errors, as: UTF8.self) == "")
      #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path).isEmpty)
    }
  }
}
