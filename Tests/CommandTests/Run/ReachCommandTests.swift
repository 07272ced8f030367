import Terraform
import TestSupport
import Testing

@testable import Commands

@Suite struct ReachCommandTests {
  @Test func `shows each connection with its ports and the Swift that lets it in, and the ways in`() {
    let here = SourceLocation(file: "/shop/Network.swift", line: 7)
    func connection(_ source: String, _ target: String, _ ports: [Int], _ heard: [Int]) -> Connection {
      Connection(
        from: source, to: target, on: ports.map { PortRange("tcp", $0...$0) },
        listening: heard.map { PortRange("tcp", $0...$0) }, by: here)
    }
    let console = CapturedConsole(isTerminal: false)
    let session = Session(Context(console: console, variables: [:], workingFolder: "/shop"))
    let code = ReachCommand(session).run(
      Reachability(
        environment: "staging",
        connections: [
          connection("internet", "alb", [80, 443], [80, 443]), connection("alb", "ecs.api", [3000, 8001], [3000]),
          connection("alb", "ecs.worker", [3000], []), connection("ecs.api", "store", [5432], [5432]),
        ]))
    #expect(code == .done)
    expectNoDifference(
      console.output,
      """
      internet → alb    80,443       Network.swift:7
      alb → ecs.api     3000 (8001)  Network.swift:7
      alb → ecs.worker  (3000)       Network.swift:7
      ecs.api → store   5432         Network.swift:7

      internet → alb:80,443
      internet → alb:80,443 → ecs.api:3000
      internet → alb:80,443 → ecs.api:3000 → store:5432

      """)
  }

  @Test func `says so where nobody reaches anybody`() {
    let run = Run.program(["reach", "staging"], Sample.environments)
    #expect(
      run == Run(code: .done, output: "nothing in staging can open a connection to anything\n", errors: ""))
  }

  @Test func `lists no waivers where there are none`() {
    #expect(Run.program(["list", "--waivers"], Sample.environments).output == "no rule is waived\n")
  }
}
