#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Tells how long something takes.
public struct Stopwatch: Sendable {
  private let now: @Sendable () -> Int
  private let start: Int

  /// Starts at once, by a clock that counts milliseconds.
  public init(clock: @escaping @Sendable () -> Int = Stopwatch.monotonicClock) {
    now = clock
    start = clock()
  }

  /// The milliseconds since the start.
  public var milliseconds: Int { now() - start }

  /// The time since the start for people: `8 ms`, `3.1 s`, `2 min 5 s`.
  public var text: String {
    let milliseconds = milliseconds
    if milliseconds < 1000 { return "\(milliseconds) ms" }
    if milliseconds < 60_000 { return "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s" }
    return "\(milliseconds / 60_000) min \(milliseconds % 60_000 / 1000) s"
  }

  /// The system's clock that never goes back.
  public static func monotonicClock() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}
