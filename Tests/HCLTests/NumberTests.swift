import HCL
import TestSupport
import Testing

@Suite struct NumberTests {
  @Test(arguments: [
    (Number.integer(0), "0"), (.integer(-12), "-12"), (.integer(.max), "9223372036854775807"),
    (.integer(.min), "-9223372036854775808"), (.decimal(0.5), "0.5"), (.decimal(-0.25), "-0.25"),
    (.decimal(3000), "3000"), (.decimal(30.25), "30.25"), (.decimal(-0.0), "0"), (.decimal(0.1), "0.1"),
    (.decimal(0.000_000_1), "0.0000001"), (.decimal(0.000_000_01), "1e-8"), (.decimal(1.5e-9), "1.5e-9"),
    (.decimal(1e16), "10000000000000000"), (.decimal(1.25e20), "125000000000000000000"), (.decimal(1e21), "1e21"),
    (.decimal(.greatestFiniteMagnitude), "1.7976931348623157e308"), (.decimal(.leastNonzeroMagnitude), "5e-324"),
  ])
  func `is written in full where that is readable`(number: Number, text: String) {
    #expect(Expression.number(number).rendered() == text)
  }

  @Test func `reads back exactly`() {
    var random = SeededRandom("NumberTests")
    for _ in 0..<10_000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      #expect(Double(Expression.number(.decimal(value)).rendered()) == value)
    }
  }
}
