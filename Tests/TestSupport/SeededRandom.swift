import Foundation

/// Random numbers that come again: the same seed and the same label give the same numbers, on every machine.
///
/// The algorithm is SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014). The seed is
/// new for each run and printed; `MORKET_TEST_SEED=… swift test` repeats a run.
public struct SeededRandom: RandomNumberGenerator, Sendable {
  /// The seed of this run.
  public static let seed: UInt64 = {
    let set = ProcessInfo.processInfo.environment["MORKET_TEST_SEED"].flatMap { UInt64($0) }
    let seed = set ?? UInt64.random(in: 0...UInt64(UInt32.max))
    print("MORKET_TEST_SEED=\(seed)")
    return seed
  }()

  private var state: UInt64

  /// Makes the generator of one test; tests with different labels do not see the same numbers.
  public init(_ label: String, seed: UInt64 = SeededRandom.seed) {
    state = seed
    for byte in label.utf8 {
      state ^= UInt64(byte)
      state = next()
    }
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
