#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a run sees of the world around it.
public struct Context {
  /// Where its words go.
  public let console: any Console
  /// The environment variables.
  public let variables: [String: String]
  /// The absolute path of the current folder.
  public let workingFolder: String
  /// A clock that counts milliseconds.
  public let clock: @Sendable () -> Int

  /// A world put together, as for a test.
  public init(
    console: any Console, variables: [String: String], workingFolder: String,
    clock: @escaping @Sendable () -> Int = Stopwatch.monotonicClock
  ) {
    self.console = console
    self.variables = variables
    self.workingFolder = workingFolder
    self.clock = clock
  }

  /// The world of this process.
  public static func current() -> Context {
    Context(console: StandardConsole(), variables: currentVariables(), workingFolder: currentFolder())
  }

  private static func currentFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  private static func currentVariables() -> [String: String] {
    #if canImport(Darwin)
      var next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = _NSGetEnviron().pointee
    #else
      var next: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = environ
    #endif
    var variables: [String: String] = [:]
    while let entry = next?.pointee {
      let parts = String(cString: entry).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      next = next?.advanced(by: 1)
    }
    return variables
  }
}
