import Foundation
import TestSupport
import Testing

@Suite struct CommandTests {
  private let shell = URL(fileURLWithPath: "/bin/sh")

  @Test func `tells the status and both outputs`() throws {
    let result = try Command(shell, ["-c", "cat; echo bad >&2; exit 3"], input: "good\n").run()
    #expect(result.status == 3)
    #expect(!result.succeeded)
    #expect(result.output == "good\n")
    #expect(result.errors == "bad\n")
  }

  @Test func `does not wait for a full pipe`() throws {
    let text = String(repeating: "0123456789abcde\n", count: 100_000)
    let result = try Command(shell, ["-c", "cat >&2; head -c 3000000 /dev/zero | tr '\\0' x"], input: text).run()
    #expect(result.errors.utf8.count == 1_600_000)
    #expect(result.output.utf8.count == 3_000_000)
  }

  @Test func `runs in a folder with variables set and taken away`() throws {
    try TemporaryFolder.with { folder in
      let result = try Command(
        shell, ["-c", "pwd; echo \"$MORKET_A,${HOME-none}\""], in: folder.url,
        environment: ["MORKET_A": "set", "HOME": nil]
      ).run()
      #expect(result.output == "\(folder.url.path)\nset,none\n")
    }
  }

  @Test func `ends a program at its time limit`() throws {
    let start = ContinuousClock.now
    let error = #expect(throws: TimeLimitExceeded.self) {
      try Command(shell, ["-c", "echo begun; exec sleep 30"], timeLimit: 0.5).run()
    }
    #expect(start.duration(to: .now) < .seconds(10))
    #expect(error?.description == "sh -c echo begun; exec sleep 30 ran longer than 0.5 s and was ended\nbegun\n")
  }
}
