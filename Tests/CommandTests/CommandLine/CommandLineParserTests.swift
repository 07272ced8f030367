import Generation
import Testing

@testable import Commands

@Suite struct CommandLineParserTests {
  private static let grammar = Grammar(environments: ["staging", "production"])

  private static func parse(_ line: String) -> CommandLineParser.Outcome {
    CommandLineParser.parse(line.split(separator: " ").map(String.init), by: grammar)
  }

  private static func command(
    _ name: String, operands: [String] = [], _ options: [Option] = [], _ values: [Option: String] = [:]
  ) throws -> CommandLineParser.Outcome {
    let command = try #require(grammar.command(name))
    return .command(ParsedCommand(command, operands: operands, options: Set(options + values.keys), values: values))
  }

  @Test func `reads commands, options and values in any order`() throws {
    #expect(try Self.parse("staging") == Self.command("staging"))
    #expect(try Self.parse("all --check --diff") == Self.command("all", [.check, .diff]))
    #expect(try Self.parse("all --output ../morket") == Self.command("all", [], [.output: "../morket"]))
    #expect(try Self.parse("--output=../a=b all -q") == Self.command("all", [.quiet], [.output: "../a=b"]))
    #expect(try Self.parse("-o out --force production") == Self.command("production", [.force], [.output: "out"]))
    #expect(try Self.parse("all --output -") == Self.command("all", [], [.output: "-"]))
    #expect(try Self.parse("list --raw") == Self.command("list", [.raw]))
    #expect(
      try Self.parse("validate --timeout 60 staging")
        == Self.command("validate", operands: ["staging"], [], [.timeout: "60"]))
    #expect(
      try Self.parse("diff staging production") == Self.command("diff", operands: ["staging", "production"]))
    #expect(try Self.parse("docs --check") == Self.command("docs", [.check]))
    #expect(try Self.parse("all --check --check") == Self.command("all", [.check]))
  }

  @Test func `gives help and version before it complains`() throws {
    let list = try #require(Self.grammar.command("list"))
    #expect(Self.parse("--help") == .help(nil))
    #expect(Self.parse("help") == .help(nil))
    #expect(Self.parse("help list") == .help(list))
    #expect(Self.parse("list -h") == .help(list))
    #expect(Self.parse("list --bogus --help") == .help(list))
    #expect(Self.parse("--version") == .version)
    #expect(Self.parse("staging --version") == .version)
  }

  @Test(
    arguments: [
      (
        "",
        """
        error: no command is given — the commands are staging, production, all, list, reach, diff, validate, plan, docs and help \
        — give one of them
        """
      ),
      (
        "stagign",
        """
        error: unknown command "stagign" — the commands are staging, production, all, list, reach, diff, validate, plan, docs and help \
        — did you mean "staging"?
        """
      ),
      (
        "prod",
        """
        error: unknown command "prod" — the commands are staging, production, all, list, reach, diff, validate, plan, docs and help \
        — did you mean "production"?
        """
      ),
      (
        "xyzzy",
        """
        error: unknown command "xyzzy" — the commands are staging, production, all, list, reach, diff, validate, plan, docs and help \
        — give one of them
        """
      ),
      (
        "all --chekc",
        """
        error: unknown option "--chekc" — the options of all are --output, --check, --diff, --force, --quiet, --format, \
        --help and --version — did you mean "--check"?
        """
      ),
      (
        "list -x",
        """
        error: unknown option "-x" — the options of list are --raw, --skips, --secrets, --waivers, --format, --help and --version \
        — leave it out
        """
      ),
      (
        "--froce",
        """
        error: no command is given — the commands are staging, production, all, list, reach, diff, validate, plan, docs and help \
        — give one of them
        error: unknown option "--froce" — no command has it — did you mean "--force"?
        """
      ),
      (
        "list --quiet",
        """
        error: list has no option "--quiet" — it is an option of staging, production, all, validate, plan and docs — leave it out
        """
      ),
      ("all --raw", #"error: all has no option "--raw" — it is an option of list — leave it out"#),
      ("all --output", #"error: option "--output" has no value — it takes one — write --output DIR"#),
      ("all -o --check", #"error: option "-o" has no value — it takes one — write --output DIR"#),
      (
        "all --output=",
        #"error: option "--output" has an empty value — a variable of the shell may be unset — write --output DIR"#
      ),
      ("all --check=yes", #"error: option "--check" has the value "yes" — it takes none — write --check alone"#),
      ("all -o a -o b", #"error: option "-o" is given twice — it takes one value — leave one out"#),
      (
        "validate staging --timeout soon",
        """
        error: option "--timeout" has the value "soon" — it takes a whole number of seconds from 1 to 86400 \
        — write --timeout 300, for example
        """
      ),
      (
        "list --format jsn",
        #"error: option "--format" has the value "jsn" — it takes text, github or json — did you mean "json"?"#
      ),
      (
        "all --format xml",
        #"error: option "--format" has the value "xml" — it takes text, github or json — give one of them"#
      ),
      (
        "validate staging --timeout 0",
        """
        error: option "--timeout" has the value "0" — it takes a whole number of seconds from 1 to 86400 \
        — write --timeout 300, for example
        """
      ),
      (
        "validate staging --timeout 99999999999999999999",
        """
        error: option "--timeout" has the value "99999999999999999999" — it takes a whole number of seconds from 1 to \
        86400 — write --timeout 300, for example
        """
      ),
      (
        "all --check --force",
        """
        error: --check and --force contradict each other — a check writes nothing, so there is nothing to force \
        — leave one out
        """
      ),
      (
        "all --diff --quiet",
        "error: --diff and --quiet contradict each other — the difference is all that --diff is for — leave one out"
      ),
      (
        "list --secrets --raw",
        "error: --raw and --secrets contradict each other — each is a list of its own — leave one out"
      ),
      (
        "list --secrets --skips",
        "error: --skips and --secrets contradict each other — each is a list of its own — leave one out"
      ),
      (
        "list --raw --skips",
        "error: --raw and --skips contradict each other — each is a list of its own — leave one out"
      ),
      (
        "staging production",
        """
        error: unexpected word "production" — morket-gen runs one command at a time — leave it out, or run \
        `morket-gen all`
        """
      ),
      (
        "list staging",
        #"error: unexpected word "staging" — morket-gen runs one command at a time — leave it out"#
      ),
      ("list everything", #"error: unexpected word "everything" — list is all that it takes — leave it out"#),
      (
        "validate staging production",
        #"error: unexpected word "production" — validate ENVIRONMENT is all that it takes — leave it out"#
      ),
      (
        "diff",
        """
        error: diff lacks an environment — it has to know which one — write `morket-gen diff staging OTHER` or \
        `morket-gen diff production OTHER`
        """
      ),
      (
        "diff staging",
        "error: diff lacks an environment — it has to know which one — write `morket-gen diff staging production`"
      ),
      (
        "diff staging prodution",
        #"error: "prodution" is not an environment — there are staging and production — did you mean "production"?"#
      ),
      (
        "diff stagign prodution",
        """
        error: "stagign" is not an environment — there are staging and production — did you mean "staging"?
        error: "prodution" is not an environment — there are staging and production — did you mean "production"?
        """
      ),
      (
        "diff staging production staging",
        #"error: unexpected word "staging" — diff ENVIRONMENT OTHER is all that it takes — leave it out"#
      ),
      (
        "validate",
        """
        error: validate lacks an environment — it has to know which one — write `morket-gen validate staging` or \
        `morket-gen validate production`
        """
      ),
      (
        "validate stagin",
        #"error: "stagin" is not an environment — there are staging and production — did you mean "staging"?"#
      ),
      (
        "validate qa",
        #"error: "qa" is not an environment — there are staging and production — give one of them"#
      ),
      (
        "help lsit",
        """
        error: "lsit" is not a command — there are staging, production, all, list, reach, diff, validate, plan and docs — did you mean "list"?
        """
      ),
      (
        "stagin --output --quite x",
        """
        error: unknown command "stagin" — the commands are staging, production, all, list, reach, diff, validate, plan, docs and help \
        — did you mean "staging"?
        error: option "--output" has no value — it takes one — write --output DIR
        error: unknown option "--quite" — no command has it — did you mean "--quiet"?
        """
      ),
    ])
  func `says what is wrong with a command line`(line: String, expected: String) {
    guard case .mistakes(let mistakes, _) = Self.parse(line) else {
      Issue.record("\(line) is understood")
      return
    }
    #expect(mistakes.map(\.description).joined(separator: "\n") == expected)
  }

  @Test func `takes an empty value for what it is`() {
    let outcome = CommandLineParser.parse(["all", "--output", ""], by: Self.grammar)
    guard case .mistakes(let mistakes, _) = outcome else {
      Issue.record("an empty folder is understood")
      return
    }
    #expect(
      mistakes.map(\.description) == [
        #"error: option "--output" has an empty value — a variable of the shell may be unset — write --output DIR"#
      ])
  }

  @Test func `gives no two options of a command the same name or letter`() {
    for command in Self.grammar.commands {
      let spellings = command.allOptions.flatMap { [$0.spelling] + ($0.letter.map { ["-\($0)"] } ?? []) }
      #expect(Set(spellings).count == spellings.count)
    }
  }
}
