import Environments
import Terraform

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// `morket-bench`: what generating takes, each run in a process of its own.
@main
struct Benchmark {
  static let help = """
    usage: morket-bench [--json] [--runs N]

    Measures whole processes, start to end: morket-gen all into an empty folder and into
    an up-to-date one, and synthetic stacks of 100, 1,000 and 10,000 resources; and of a
    process how long all rules take over all environments, the first time. Takes the
    best of N runs (5 by default). Build with -c release for figures worth quoting.

      --json     print the figures as JSON
      --runs N   runs of each, from 1
      --help     this text
    """

  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.count == 2, arguments[0] == "synthetic" { return Synthetic.run() }
    if arguments == ["rules"] { return RuleRun.run() }
    var json = false
    var runs = 5
    while let argument = arguments.first {
      arguments.removeFirst()
      switch argument {
      case "--help", "-h": return print(help)
      case "--json": json = true
      case "--runs":
        guard let count = arguments.first.flatMap({ Int($0) }), count > 0 else { fail("--runs wants a number from 1") }
        arguments.removeFirst()
        runs = count
      default: fail("unknown argument \(argument)")
      }
    }
    let report = Report(runs: runs)
    print(json ? report.json : report.text)
  }

  private static func fail(_ problem: String) -> Never {
    complain("morket-bench: \(problem)\n\(help)")
    exit(2)
  }
}

/// All rules over all environments, as a process does it the first time.
enum RuleRun {
  static func run() {
    let environments = PlannedEnvironments(Platform.environments)
    let start = monotonicSeconds()
    let broken = environments.findings()
    let end = monotonicSeconds()
    precondition(broken.isEmpty, "\(broken)")
    // What a parent reads, in microseconds; nothing else is printed.
    print(Int((end - start) * 1_000_000))
    withExtendedLifetime(environments) { exit(0) }
  }
}

/// One synthetic stack, evaluated, checked, rendered and written to a temporary file.
enum Synthetic {
  static func run() {
    let environment = Environment<SyntheticStack>("synthetic", backend: .local()) { _ in }
    let configuration = Configuration(environments: [environment])
    precondition(configuration.findings.isEmpty, "\(configuration.findings)")
    guard let file = tmpfile() else { return perror("morket-bench") }
    for rendered in configuration.environments.flatMap(\.files).map({ $0.rendered().bytes }) {
      _ = rendered.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    }
    // What a parent reads to learn the size; nothing else is printed.
    print(ftell(file))
    fclose(file)
    // As a command does: what was built is left to the system.
    withExtendedLifetime(configuration) { exit(0) }
  }
}
