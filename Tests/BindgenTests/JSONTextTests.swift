import Testing

@testable import Bindings

@Suite struct JSONTextTests {
  @Test("sorts keys, fills lists to the line and escapes")
  func text() {
    let json = JSONText.object([
      "b": .array((1...40).map { .number("\($0 * 1000)") }), "a": .string("say \"é\"\n"), "c": .object([:]),
    ])
    #expect(
      json.text == #"""
        {
          "a": "say \"é\"\n",
          "b": [
            1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000, 11000, 12000, 13000, 14000, 15000, 16000, 17000, 18000,
            19000, 20000, 21000, 22000, 23000, 24000, 25000, 26000, 27000, 28000, 29000, 30000, 31000, 32000, 33000, 34000,
            35000, 36000, 37000, 38000, 39000, 40000
          ],
          "c": {}
        }

        """#)
  }
}
