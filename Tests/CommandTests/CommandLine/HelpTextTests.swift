import TestSupport
import Testing

@testable import Commands

@Suite struct HelpTextTests {
  private static let grammar = Grammar(environments: ["staging", "production"])
  private static let plain = Style(isTerminal: false, variables: [:])

  private func help(of command: String) throws -> String {
    HelpText.command(try #require(Self.grammar.command(command)), Self.plain)
  }

  @Test func `shows the whole program on one page`() {
    expectNoDifference(
      HelpText.program(Self.grammar, Self.plain),
      """
      Writes the Terraform that the Swift of this package describes.

      usage: morket-gen COMMAND [OPTIONS]

      commands:
        staging                 write the modules and the staging environment
        production              write the modules and the production environment
        all                     write the modules and every environment
        list                    show the modules with their resources and files
        reach ENVIRONMENT       show who can open a connection to whom
        diff ENVIRONMENT OTHER  show the values in which two environments differ
        validate ENVIRONMENT    have Terraform check an environment
        plan ENVIRONMENT        have Terraform plan an environment without AWS
        docs                    write the pages of the modules, the rules, and who reaches whom
        help [COMMAND]          show this, or the help of a command

      options of staging, production, all, docs:
        -o, --output DIR       the folder of the generated tree (default: the current one)
            --check            write nothing; fail unless every file is as the Swift gives it
            --diff             write nothing; show what would change, as diff -u does
            --force            also overwrite and remove files that were edited by hand
        -q, --quiet            say nothing but errors

      options of list:
            --raw              the arguments and blocks that are written past the bindings
            --skips            the scanner checks that are skipped, with the reasons
            --secrets          the sensitive arguments that the state keeps, with the reasons
            --waivers          the rules that are waived, with the reasons

      options of validate, plan:
        -o, --output DIR       the folder of the generated tree (default: the current one)
            --timeout SECONDS  how long Terraform may take (default: 300)
        -q, --quiet            say nothing but errors

      options of every command:
            --format FORMAT    how findings are written: text (default), github, json
        -h, --help             show help
            --version          show the version

      examples:
        morket-gen staging                 write the modules and staging to the current folder
        morket-gen all --output ../morket  write everything to another folder
        morket-gen all --check             for CI: fail if a file is stale, missing or edited
        morket-gen validate staging        have Terraform check what is generated

      exit codes:
        0  done
        1  findings: they are on standard error
        2  wrong usage

      With --format github or json the findings, and nothing else, are on standard output:
      annotations for a workflow, or one JSON array whose objects have file, line, column,
      endColumn, severity, rule, what, why and remedy (null where unknown). All other words go to
      standard error.

      """)
  }

  @Test func `shows how a command writes`() throws {
    expectNoDifference(
      try help(of: "staging"),
      """
      Writes terraform/modules, terraform/bootstrap and terraform/environments/staging, and
      removes from them what is no longer generated. Files of other environments, and files that
      it did not write, stay.

      usage: morket-gen staging [OPTIONS]

      options:
        -o, --output DIR     the folder of the generated tree (default: the current one)
            --check          write nothing; fail unless every file is as the Swift gives it
            --diff           write nothing; show what would change, as diff -u does
            --force          also overwrite and remove files that were edited by hand
        -q, --quiet          say nothing but errors
            --format FORMAT  how findings are written: text (default), github, json
        -h, --help           show help
            --version        show the version

      examples:
        morket-gen staging                     write to the current folder
        morket-gen staging --output ../morket  write to another folder
        morket-gen staging --diff              see first what would change

      """)
  }

  @Test func `shows how all is written`() throws {
    expectNoDifference(
      try help(of: "all"),
      """
      Writes terraform/modules, terraform/bootstrap and terraform/environments, and removes from
      them what is no longer generated. Files that it did not write stay.

      usage: morket-gen all [OPTIONS]

      options:
        -o, --output DIR     the folder of the generated tree (default: the current one)
            --check          write nothing; fail unless every file is as the Swift gives it
            --diff           write nothing; show what would change, as diff -u does
            --force          also overwrite and remove files that were edited by hand
        -q, --quiet          say nothing but errors
            --format FORMAT  how findings are written: text (default), github, json
        -h, --help           show help
            --version        show the version

      examples:
        morket-gen all          write to the current folder
        morket-gen all --check  for CI: fail if a file is stale, missing or edited
        morket-gen all --force  overwrite what was edited by hand, too

      """)
  }

  @Test func `shows how to list`() throws {
    expectNoDifference(
      try help(of: "list"),
      """
      Shows each module with its files, and its resources with the lines of Swift that define
      them. It writes nothing.

      usage: morket-gen list [OPTIONS]

      options:
            --raw            the arguments and blocks that are written past the bindings
            --skips          the scanner checks that are skipped, with the reasons
            --secrets        the sensitive arguments that the state keeps, with the reasons
            --waivers        the rules that are waived, with the reasons
            --format FORMAT  how findings are written: text (default), github, json
        -h, --help           show help
            --version        show the version

      examples:
        morket-gen list            all that is defined
        morket-gen list --raw      where the types were passed by
        morket-gen list --skips    what checkov is told not to check
        morket-gen list --secrets  which secrets the state keeps, and why
        morket-gen list --waivers  which rules are waived, and why

      """)
  }

  @Test func `shows how to compare environments`() throws {
    expectNoDifference(
      try help(of: "diff"),
      """
      Shows what differs between two environments, side by side: the values of terraform.tfvars in
      its order, and those of backend.tf. All else is the same in every environment. It writes
      nothing.

      usage: morket-gen diff ENVIRONMENT OTHER [OPTIONS]

      arguments:
        ENVIRONMENT  staging, production
        OTHER        staging, production

      options:
            --format FORMAT  how findings are written: text (default), github, json
        -h, --help           show help
            --version        show the version

      examples:
        morket-gen diff staging production  see how they differ

      """)
  }

  @Test func `shows how the pages are written`() throws {
    expectNoDifference(
      try help(of: "docs"),
      """
      Writes docs/modules, a page for each module: what it makes, its inputs and outputs, and a
      call of it in Swift with the HCL that it gives; docs/rules.md, what is refused and why;
      docs/reachability.md, who can open a connection to whom. All of it comes from the Swift, so
      there is nothing to keep in step. No other command writes these pages, since they stand
      beside the Swift and not in the generated tree.

      usage: morket-gen docs [OPTIONS]

      options:
        -o, --output DIR     the folder of the generated tree (default: the current one)
            --check          write nothing; fail unless every file is as the Swift gives it
            --diff           write nothing; show what would change, as diff -u does
            --force          also overwrite and remove files that were edited by hand
        -q, --quiet          say nothing but errors
            --format FORMAT  how findings are written: text (default), github, json
        -h, --help           show help
            --version        show the version

      examples:
        morket-gen docs          write to the current folder
        morket-gen docs --check  for CI: fail if a page is stale, missing or edited

      """)
  }

  @Test func `shows how to validate`() throws {
    expectNoDifference(
      try help(of: "validate"),
      """
      Runs terraform init (without the backend) and terraform validate in a temporary folder, and
      shows what they find at the line of Swift that wrote it. The folder of --output is only
      read, for its lock file. Needs terraform on the PATH; set TF_PLUGIN_CACHE_DIR so that the
      provider is not downloaded each time.

      usage: morket-gen validate ENVIRONMENT [OPTIONS]

      arguments:
        ENVIRONMENT  staging, production

      options:
        -o, --output DIR       the folder of the generated tree (default: the current one)
            --timeout SECONDS  how long Terraform may take (default: 300)
        -q, --quiet            say nothing but errors
            --format FORMAT    how findings are written: text (default), github, json
        -h, --help             show help
            --version          show the version

      examples:
        morket-gen validate staging               check the environment
        morket-gen validate staging --timeout 60  give up after a minute

      """)
  }

  @Test func `shows how to plan`() throws {
    expectNoDifference(
      try help(of: "plan"),
      """
      Runs terraform init and terraform plan in a temporary folder, without the backend and
      without credentials, as if nothing were there yet. Shows what they find at the line of Swift
      that wrote it, and otherwise what would be made, by module and type. AWS is asked nothing.
      The folder of --output is only read, for its lock file. Needs terraform on the PATH; set
      TF_PLUGIN_CACHE_DIR so that the provider is not downloaded each time.

      usage: morket-gen plan ENVIRONMENT [OPTIONS]

      arguments:
        ENVIRONMENT  staging, production

      options:
        -o, --output DIR       the folder of the generated tree (default: the current one)
            --timeout SECONDS  how long Terraform may take (default: 300)
        -q, --quiet            say nothing but errors
            --format FORMAT    how findings are written: text (default), github, json
        -h, --help             show help
            --version          show the version

      examples:
        morket-gen plan staging                  see what would be made
        morket-gen plan staging --format github  annotate the lines of a pull request

      """)
  }

  @Test func `shows how to see who reaches whom`() throws {
    expectNoDifference(
      try help(of: "reach"),
      """
      Works out from security groups, routes and public addresses who in an environment can open a
      connection to whom, and on which ports, with the line of Swift that lets it in. Ports in
      parentheses are open, though no listener or container names them. Below that stands the
      shortest way from the internet to each thing that can be reached from there step by step. It
      writes nothing.

      usage: morket-gen reach ENVIRONMENT [OPTIONS]

      arguments:
        ENVIRONMENT  staging, production

      options:
            --format FORMAT  how findings are written: text (default), github, json
        -h, --help           show help
            --version        show the version

      examples:
        morket-gen reach staging  who reaches whom

      """)
  }

  @Test func `shows how to get help`() throws {
    expectNoDifference(
      try help(of: "help"),
      """
      Show this, or the help of a command.

      usage: morket-gen help [COMMAND] [OPTIONS]

      arguments:
        COMMAND  staging, production, all, list, reach, diff, validate, plan, docs

      options:
            --format FORMAT  how findings are written: text (default), github, json
        -h, --help           show help
            --version        show the version

      """)
  }

  @Test func `fits a terminal of ninety-two columns`() {
    for command in Self.grammar.commands {
      for line in HelpText.command(command, Self.plain).split(separator: "\n") { #expect(line.count <= 92) }
    }
    for line in HelpText.program(Self.grammar, Self.plain).split(separator: "\n") { #expect(line.count <= 92) }
  }

  @Test func `writes examples that are understood`() throws {
    for example in Self.grammar.examples + Self.grammar.commands.flatMap(\.examples) {
      let arguments = example.line.split(separator: " ").map(String.init)
      guard case .command = CommandLineParser.parse(arguments, by: Self.grammar) else {
        Issue.record("\(example.line) is not understood")
        continue
      }
    }
  }
}
