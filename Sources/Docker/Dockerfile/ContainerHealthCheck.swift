/// How a container is asked whether it is well: `HEALTHCHECK` of a Dockerfile, `healthcheck` of compose.
///
///     HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
///         CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:3000/health"]
///
/// It rejects a command that the image lacks, an interval, time-out or number of retries below 1, and a negative start period.
public struct ContainerHealthCheck: Hashable, Sendable {
  /// What is run.
  public enum Command: Hashable, Sendable {
    /// A program and its arguments, without a shell.
    case exec([String])
    /// A line for the shell.
    case shell(String)
  }

  /// What is run; it succeeds where the container is well.
  public let command: Command
  /// Seconds between two checks.
  public let interval: Int
  /// Seconds after which a check has failed.
  public let timeout: Int
  /// Seconds after the start in which failures do not count.
  public let startPeriod: Int
  /// How many checks in a row have to fail.
  public let retries: Int

  /// Makes a check.
  public init(_ command: Command, interval: Int = 30, timeout: Int = 5, startPeriod: Int, retries: Int = 3) {
    self.command = command
    self.interval = interval
    self.timeout = timeout
    self.startPeriod = startPeriod
    self.retries = retries
  }

  /// The programs that it starts.
  var tools: [String] {
    switch command {
    case .exec(let words): Array(words.prefix(1))
    case .shell(let line): ["sh"] + ShellCommands.names(in: line)
    }
  }

  func findings(at location: SourceLocation) -> [Finding] {
    let least = [
      ("interval", interval, 1), ("timeout", timeout, 1), ("start period", startPeriod, 0), ("retries", retries, 1),
    ]
    return least.filter { $0.1 < $0.2 }.map { name, value, minimum in
      Finding(
        "the health check's \(name) is \(value)", why: "Docker takes it for its own default, or refuses it",
        remedy: "give \(minimum) or more", at: location)
    }
  }
}
