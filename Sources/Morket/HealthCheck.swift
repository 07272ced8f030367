/// How a container is asked whether it is well; ECS, compose and the images' own checks all ask it so.
public struct HealthCheck: Hashable, Sendable {
  /// The command in Docker's form: `CMD` and its arguments, or `CMD-SHELL` and a line.
  public let command: [String]
  /// Seconds after the start in which failures do not count.
  public let startPeriod: Int

  /// Seconds between two checks.
  public static let interval = 30
  /// Seconds after which a check has failed.
  public static let timeout = 5
  /// How many checks in a row have to fail.
  public static let retries = 3

  /// Asks a path by BusyBox's `wget`, which Alpine images have.
  public static func wget(port: Int, path: String, startPeriod: Int) -> HealthCheck {
    HealthCheck(
      command: ["CMD", "wget", "-q", "-O", "/dev/null", "http://127.0.0.1:\(port)\(path)"], startPeriod: startPeriod)
  }

  /// Asks a path by Python, since slim images have neither `curl` nor `wget`.
  public static func python(port: Int, path: String, startPeriod: Int) -> HealthCheck {
    let line = "import urllib.request; urllib.request.urlopen('http://127.0.0.1:\(port)\(path)', timeout=4)"
    return HealthCheck(command: ["CMD", "python", "-c", line], startPeriod: startPeriod)
  }

  /// Looks for a process; without a shell, whose own command line would hold the pattern and always be found.
  public static func process(_ pattern: String, startPeriod: Int) -> HealthCheck {
    HealthCheck(command: ["CMD", "pgrep", "-f", pattern], startPeriod: startPeriod)
  }

  /// Runs a line in a shell.
  public static func shell(_ line: String, startPeriod: Int) -> HealthCheck {
    HealthCheck(command: ["CMD-SHELL", line], startPeriod: startPeriod)
  }
}
