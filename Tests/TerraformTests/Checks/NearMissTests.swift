import Testing

@testable import Terraform

@Suite struct NearMissTests {
  private let words = ["staging", "production", "all", "list", "validate", "docker", "workflows"]

  @Test(arguments: [
    ("stagign", "staging"), ("stagin", "staging"), ("Staging", "staging"), ("STAGIGN", "staging"),
    ("sttaging", "staging"),
    ("al", "all"), ("lits", "list"), ("prod", "production"), ("work", "workflows"), ("prduction", "production"),
    ("validte", "validate"), ("dokcer", "docker"),
  ])
  func `finds the word that was meant`(typed: String, meant: String) {
    #expect(nearMiss(to: typed, among: words) == meant)
  }

  @Test(arguments: ["", "xyz", "terraform", "z", "development"])
  func `finds none where none is near`(typed: String) {
    #expect(nearMiss(to: typed, among: words) == nil)
  }

  @Test func `chooses the first of two that are as near`() {
    #expect(nearMiss(to: "cat", among: ["hat", "bat"]) == "hat")
    #expect(nearMiss(to: "cat", among: ["hats", "bat"]) == "bat")
  }

  @Test func `does not guess between two that begin alike`() {
    #expect(nearMiss(to: "prod", among: ["production", "production-eu"]) == nil)
  }

  @Test func `ends a remedy with what was meant`() {
    #expect(remedy("give one of them", near: "lsit", among: words) == "give one of them; did you mean \"list\"?")
    #expect(remedy("give one of them", near: "terraform", among: words) == "give one of them")
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("kitten", "sitting", 3), ("ab", "ba", 1),
    ("ca", "abc", 2), ("abcd", "acbd", 1),
  ])
  func `counts slips`(first: String, second: String, slips: Int) {
    #expect(NearMiss.distance(Array(first), Array(second)) == slips)
  }
}
