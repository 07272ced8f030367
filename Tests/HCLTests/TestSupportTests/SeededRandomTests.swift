import TestSupport
import Testing

@Suite struct SeededRandomTests {
  private func numbers(_ label: String, seed: UInt64) -> [UInt64] {
    var random = SeededRandom(label, seed: seed)
    return (0..<4).map { _ in random.next() }
  }

  @Test func `gives the numbers of the published algorithm`() {
    #expect(numbers("", seed: 1_234_567).prefix(2) == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973])
  }

  @Test func `comes again for the same seed and label, and for no other`() {
    #expect(numbers("a", seed: 1) == numbers("a", seed: 1))
    #expect(numbers("a", seed: 1) != numbers("b", seed: 1))
    #expect(numbers("a", seed: 1) != numbers("a", seed: 2))
  }
}
