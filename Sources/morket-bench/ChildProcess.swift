#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What a finished process took, and the little it printed.
struct Usage {
  let seconds: Double
  let peakBytes: Int
  let output: String
}

/// Runs a program to its end and says what it took; `nil` where it failed.
func measure(_ program: String, _ arguments: [String]) -> Usage? {
  var ends: [Int32] = [0, 0]
  guard pipe(&ends) == 0 else { return nil }
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
  posix_spawn_file_actions_addclose(&actions, ends[0])
  posix_spawn_file_actions_addclose(&actions, ends[1])
  var strings: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
  strings.append(nil)
  defer { strings.forEach { free($0) } }
  let start = monotonicSeconds()
  var child: pid_t = 0
  let spawned = posix_spawn(&child, program, &actions, nil, strings, environ)
  close(ends[1])
  defer { close(ends[0]) }
  guard spawned == 0 else { return nil }
  let output = readToEnd(ends[0])
  var status: Int32 = 0
  var usage = rusage()
  guard wait4(child, &status, 0, &usage) == child, status == 0 else { return nil }
  return Usage(
    seconds: monotonicSeconds() - start, peakBytes: Int(usage.ru_maxrss) * residentUnit, output: output)
}

private func readToEnd(_ descriptor: Int32) -> String {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4096)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
    bytes += buffer[..<count]
  }
}

/// Seconds of a clock that only goes forward.
func monotonicSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

#if canImport(Darwin)
  private let residentUnit = 1
#else
  /// Linux counts in kibibytes (getrusage(2)).
  private let residentUnit = 1024
#endif

/// Prints to standard error.
func complain(_ text: String) {
  let bytes = Array((text + "\n").utf8)
  _ = write(2, bytes, bytes.count)
}
