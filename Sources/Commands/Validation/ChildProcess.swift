#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that is run to its end while its output is collected.
///
/// Foundation's `Process` does the same, but to load Foundation costs every start of the program several milliseconds.
struct ChildProcess {
  /// How it ended.
  enum End: Hashable {
    case exited(Int32)
    case signalled(Int32)
    /// It was stopped, because the caller said so.
    case stopped
    /// It could not be started, by the system's number for the reason.
    case unstarted(Int32)
  }

  /// How it ended and what it wrote.
  struct Result {
    var end: End
    var output: [UInt8] = []
    var errors: [UInt8] = []
  }

  /// The absolute path of the program.
  let program: String
  let arguments: [String]
  let variables: [String: String]

  /// Runs it. `goesOn` is asked several times a second; when it says no, the program and all that it started are stopped.
  func run(while goesOn: () -> Bool) -> Result {
    guard var output = Pipe(), var errors = Pipe() else { return Result(end: .unstarted(errno)) }
    var child = pid_t()
    let failure = spawn(&child, output: output, errors: errors)
    output.closeWriting()
    errors.closeWriting()
    defer {
      output.closeReading()
      errors.closeReading()
    }
    guard failure == 0 else { return Result(end: .unstarted(failure)) }

    var status: Int32 = 0
    while waitpid(child, &status, WNOHANG) == 0 {
      guard goesOn() else {
        stop(child)
        return Result(end: .stopped, output: output.bytes, errors: errors.bytes)
      }
      Pipe.wait(for: [output, errors], milliseconds: 50)
      output.readWhatIsThere()
      errors.readWhatIsThere()
    }
    output.readWhatIsThere()
    errors.readWhatIsThere()
    // The macros that take a status apart are none in Swift.
    let signal = status & 0x7f
    let end: End = signal == 0 ? .exited(status >> 8 & 0xff) : .signalled(signal)
    return Result(end: end, output: output.bytes, errors: errors.bytes)
  }

  /// Asks the program to end, and after two seconds makes it.
  private func stop(_ child: pid_t) {
    var status: Int32 = 0
    kill(-child, SIGINT)
    for _ in 0..<40 {
      if waitpid(child, &status, WNOHANG) != 0 { break }
      usleep(50_000)
    }
    // Its own group outlives it if something that it started does.
    kill(-child, SIGKILL)
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
  }

  /// Starts it in a group of its own, so that all it starts can be stopped with it.
  private func spawn(_ child: inout pid_t, output: Pipe, errors: Pipe) -> Int32 {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors.writing, STDERR_FILENO)

    // The signals that are held back here are not held back there.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGMASK))

    let lines = variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return withCStrings([program] + arguments) { arguments in
      withCStrings(lines) { variables in
        posix_spawn(&child, program, &actions, &attributes, arguments, variables)
      }
    }
  }
}

/// Lends strings as C has lists of them.
private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  return body(copies + [nil])
}
