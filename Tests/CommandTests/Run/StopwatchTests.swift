import Testing

@testable import Commands

@Suite struct StopwatchTests {
  private final class Clock: @unchecked Sendable {
    var now = 1000
  }

  @Test(
    arguments: [
      (0, "0 ms"), (8, "8 ms"), (999, "999 ms"), (1000, "1.0 s"), (3190, "3.1 s"), (59_999, "59.9 s"),
      (60_000, "1 min 0 s"), (125_000, "2 min 5 s"),
    ])
  func `tells a time in two or three figures`(milliseconds: Int, expected: String) {
    let clock = Clock()
    let stopwatch = Stopwatch(clock: { clock.now })
    clock.now += milliseconds
    #expect(stopwatch.text == expected)
  }

  @Test func `never goes back`() {
    let first = Stopwatch.monotonicClock()
    #expect(Stopwatch.monotonicClock() >= first)
  }
}
