import GitHubActions
import Testing
import Workflows

/// What holds for every workflow.
@Suite struct HygieneTests {
  @Test(arguments: Workflows.all.map(\.fileName)) func `has no findings`(_ fileName: String) {
    #expect(Workflows.all.first { $0.fileName == fileName }?.findings == [])
  }

  @Test func `names every action by a commit of the one table`() {
    let known = Set(Pin.all.map { "\($0.repository)@\($0.commit) # \($0.version)" })
    var used: Set<String> = []
    for workflow in Workflows.all {
      for match in workflow.text.matches(of: /uses: (.+)/) { used.insert(String(match.1)) }
    }
    #expect(used == known)
  }

  @Test func `no key that lives long, and no secret, is anywhere`() {
    for workflow in Workflows.all {
      #expect(!workflow.text.contains("secrets"))
      #expect(!workflow.text.contains("access-key"))
      #expect(workflow.text.contains("\npermissions: {}\n"))
    }
  }

  @Test func `says what every permission is for`() {
    for workflow in Workflows.all {
      for line in workflow.text.split(separator: "\n") where line.contains(/^      [a-z-]+: (read|write)/) {
        #expect(line.contains(" # "), "\(line)")
      }
    }
  }
}
