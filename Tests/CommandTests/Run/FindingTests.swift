import Commands
import Terraform
import TestSupport
import Testing

@Suite struct FindingTests {
  private static let file = "Tests/CommandTests/Support/FaultySample.swift"

  private static func environments(_ names: String...) -> [Environment<FaultyRoot>] {
    names.map { Environment($0, backend: .local()) { _ in } }
  }

  @Test(arguments: [["staging"], ["all"], ["all", "--check"], ["all", "--diff"], ["list"]])
  func `reports every mistake at its own line and writes nothing`(arguments: [String]) throws {
    let port = try Sample.line(of: "$0.port = 8081", in: Self.file)
    let unused = try Sample.line(of: "let unused", in: Self.file)
    let run = Run.program(arguments, Self.environments("staging"))
    #expect(run.code == .findings)
    #expect(run.output == "")
    #expect(
      run.errors == """
        \(Self.file):\(unused): error: aws_cloudwatch_log_group.unused is declared and never defined — \
        no statement of the body calls the handle — define it in the body, or remove the handle
            let unused = MiniAWS.LogGroup("unused")
                ^~~~~~
        \(Self.file):\(port): error: port 8081 is odd — the sample has even ports only — use 8082
            $0.port = 8081
                      ^~~~
        2 errors in 0 ms; nothing was written

        """)
  }

  @Test func `refuses an environment with the name of a command`() {
    let environments = [Environment<EmptyRoot>("list", backend: .local()) { _ in }]
    let run = Run.program(["all"], environments)
    #expect(run.code == .findings)
    #expect(
      run.errors == """
        error: "list" is no name for an environment — `morket-gen list` is a command of its own — \
        give the environment another name
        1 error in 0 ms; nothing was written

        """)
  }

  @Test func `reports two environments of one name`() throws {
    let run = Run.program(["staging"], Self.environments("staging", "staging"))
    #expect(run.errors.contains("error: environment \"staging\" is declared twice — "))
  }
}
