public import Foundation

/// A program to be run with arguments.
public struct Command: Sendable {
  /// The program.
  public var executable: URL
  /// The arguments, without the program's name.
  public var arguments: [String]
  /// The folder the program runs in; the folder of the tests if there is none.
  public var folder: URL?
  /// Variables that are set over those of the tests; `nil` takes a variable away.
  public var environment: [String: String?]
  /// What the program reads from its standard input.
  public var input: String
  /// The seconds after which the program is ended.
  public var timeLimit: Double

  /// Makes a command.
  public init(
    _ executable: URL, _ arguments: [String], in folder: URL? = nil, environment: [String: String?] = [:],
    input: String = "", timeLimit: Double = 60
  ) {
    self.executable = executable
    self.arguments = arguments
    self.folder = folder
    self.environment = environment
    self.input = input
    self.timeLimit = timeLimit
  }

  /// What a program left behind.
  public struct Result: Sendable {
    /// The exit status, or the number of the signal that ended the program.
    public var status: Int32
    /// What it wrote to its standard output.
    public var output: String
    /// What it wrote to its standard error.
    public var errors: String

    /// Whether it ended well.
    public var succeeded: Bool { status == 0 }
  }

  /// Runs the program to its end.
  ///
  /// Its input and output are files, not pipes, so neither side ever waits for the other. A program that outlives its
  /// time limit is asked to end, and two seconds later killed, by its process identifier; that is an error.
  public func run() throws -> Result {
    try TemporaryFolder.with { files in
      let input = try files.write(self.input, to: "input")
      let output = try files.write("", to: "output")
      let errors = try files.write("", to: "errors")

      let process = Process()
      process.executableURL = executable
      process.arguments = arguments
      process.currentDirectoryURL = folder
      process.environment = ProcessInfo.processInfo.environment
        .merging(environment.compactMapValues { $0 }) { $1 }
        .filter { environment[$0.key] != .some(nil) }
      let handles = [
        try FileHandle(forReadingFrom: input), try FileHandle(forWritingTo: output),
        try FileHandle(forWritingTo: errors),
      ]
      defer { for handle in handles { try? handle.close() } }
      process.standardInput = handles[0]
      process.standardOutput = handles[1]
      process.standardError = handles[2]

      let ended = DispatchSemaphore(value: 0)
      process.terminationHandler = { _ in ended.signal() }
      try process.run()
      let isLate = ended.wait(timeout: .now() + timeLimit) == .timedOut
      if isLate {
        kill(process.processIdentifier, SIGTERM)
        if ended.wait(timeout: .now() + 2) == .timedOut {
          kill(process.processIdentifier, SIGKILL)
          ended.wait()
        }
      }
      let result = Result(
        status: process.terminationStatus, output: try files.read("output"), errors: try files.read("errors"))
      if isLate { throw TimeLimitExceeded(command: self, result: result) }
      return result
    }
  }
}

/// The error of a program that ran longer than it may.
public struct TimeLimitExceeded: Error, CustomStringConvertible {
  /// The program.
  public var command: Command
  /// What it wrote until then.
  public var result: Command.Result

  /// Which program it was, and what it wrote until then.
  public var description: String {
    """
    \(command.executable.lastPathComponent) \(command.arguments.joined(separator: " ")) ran longer than \
    \(command.timeLimit) s and was ended
    \(result.output)\(result.errors)
    """
  }
}
