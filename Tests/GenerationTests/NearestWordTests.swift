import Testing

@testable import Generation

struct NearestWordTests {
  private let words = ["staging", "production", "all", "list", "validate", "docker", "workflows"]

  @Test(arguments: [
    ("stagign", "staging"), ("stagin", "staging"), ("Staging", "staging"), ("STAGIGN", "staging"),
    ("sttaging", "staging"),
    ("al", "all"), ("lits", "list"), ("prod", "production"), ("work", "workflows"), ("prduction", "production"),
    ("validte", "validate"), ("dokcer", "docker"),
  ])
  func `finds the word that was meant`(typed: String, meant: String) {
    #expect(NearestWord.to(typed, in: words) == meant)
  }

  @Test(arguments: ["", "xyz", "terraform", "z", "development"])
  func `finds none where none is near`(typed: String) {
    #expect(NearestWord.to(typed, in: words) == nil)
  }

  @Test func `chooses the first of two that are as near`() {
    #expect(NearestWord.to("cat", in: ["hat", "bat"]) == "hat")
    #expect(NearestWord.to("cat", in: ["hats", "bat"]) == "bat")
  }

  @Test func `does not guess between two that begin alike`() {
    #expect(NearestWord.to("prod", in: ["production", "production-eu"]) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("kitten", "sitting", 3), ("ab", "ba", 1),
    ("ca", "abc", 2), ("abcd", "acbd", 1),
  ])
  func `counts slips`(first: String, second: String, slips: Int) {
    #expect(NearestWord.distance(Array(first), Array(second)) == slips)
  }
}
