import Foundation
import Generation
import Terraform
import TestSupport
import Testing

@testable import Commands

@Suite struct ReportFormatTests {
  private static let file = "Tests/CommandTests/Support/FaultySample.swift"
  private static let environments = [Environment<FaultyRoot>("staging", backend: .local()) { _ in }]

  @Test(arguments: [["all"], ["list"], ["diff", "staging", "staging"], ["validate", "staging"], ["docs"]])
  func `gives annotations for a workflow, and all else on the other stream`(arguments: [String]) throws {
    let port = try Sample.line(of: "$0.port = 8081", in: Self.file)
    let unused = try Sample.line(of: "let unused", in: Self.file)
    let run = try TemporaryFolder.with { folder in
      let variables = ["PATH": try FakeTerraform("", in: folder).folder.path]
      return Run.program(arguments + ["--format", "github"], Self.environments, variables: variables)
    }
    #expect(run.code == .findings)
    #expect(
      run.output == """
        ::error file=\(Self.file),line=\(unused),col=7,title=morket-gen::aws_cloudwatch_log_group.unused is declared and \
        never defined — no statement of the body calls the handle — define it in the body, or remove the handle
        ::error file=\(Self.file),line=\(port),col=19,title=morket-gen::port 8081 is odd — the sample has even ports only \
        — use 8082

        """)
    #expect(run.errors == "2 errors in 0 ms; nothing was written\n")
  }

  @Test func `gives one document for programs`() throws {
    let port = try Sample.line(of: "$0.port = 8081", in: Self.file)
    let unused = try Sample.line(of: "let unused", in: Self.file)
    let run = Run.program(["all", "--format=json"], Self.environments)
    #expect(
      run.output == """
        [
          {"file": "\(Self.file)", "line": \(unused), "column": 7, "endColumn": 13, "severity": "error", "rule": null, \
        "what": "aws_cloudwatch_log_group.unused is declared and never defined", \
        "why": "no statement of the body calls the handle", "remedy": "define it in the body, or remove the handle"},
          {"file": "\(Self.file)", "line": \(port), "column": 19, "endColumn": 23, "severity": "error", "rule": null, \
        "what": "port 8081 is odd", "why": "the sample has even ports only", "remedy": "use 8082"}
        ]

        """)
    #expect(run.errors == "2 errors in 0 ms; nothing was written\n")
    #expect(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) is [[String: Any]])
  }

  @Test func `gives an empty document where nothing is amiss`() throws {
    let run = Run.sample("list", "--format", "json")
    #expect(run.code == .done)
    #expect(run.output == "[]\n")
    #expect(run.errors == Run.sample("list").output)
    #expect(Run.sample("list", "--format", "github").output == "")
    #expect(Run.sample("list", "--format", "text") == Run.sample("list"))
  }

  @Test func `writes paths from the checkout of a workflow`() throws {
    let package = Sample.package
    let run = Run.program(
      ["all", "--format", "github"], Self.environments, in: package.appendingPathComponent("Tests"),
      variables: ["GITHUB_WORKSPACE": package.path])
    #expect(run.output.hasPrefix("::error file=\(Self.file),line="))
  }

  @Test func `escapes what a workflow command would take for its own`() {
    let diagnostic = Diagnostic(.warning, file: "a,b:c%", line: 3, what: "100%\r\n: odd, so", rule: "x:y,z")
    let report = GitHubReport([diagnostic], SourceFiles(workingFolder: "/"), [:])
    #expect(report.text == "::warning file=a%2Cb%3Ac%25,line=3,title=x%3Ay%2Cz::100%25 : odd, so [x:y,z]\n")
    let bare = GitHubReport([Diagnostic(what: "no place")], SourceFiles(workingFolder: "/"), [:])
    #expect(bare.text == "::error title=morket-gen::no place\n")
  }

  @Test func `quotes any text as JSON does`() throws {
    var random = SeededRandom("JSONReport")
    let pieces = ["\"", "\\", "\n", "\r", "\t", "\u{0}", "\u{1f}", "\u{7f}", "é", "👩‍👩‍👧", "\u{2028}", "a"]
    for _ in 0..<200 {
      let text = (0..<8).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let report = JSONReport([Diagnostic(file: text, line: 1, what: text, rule: text)]).text
      let value = try #require(JSONValue(Array(report.utf8))?.elements?.first)
      #expect(value["file"]?.string == text && value["what"]?.string == text && value["rule"]?.string == text)
    }
  }
}
