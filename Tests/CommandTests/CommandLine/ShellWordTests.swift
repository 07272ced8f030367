import Testing

@testable import Commands

@Suite struct ShellWordTests {
  @Test(
    arguments: [
      ("../morket", "../morket"), ("a b", "'a b'"), ("", "''"), ("it's", #"'it'\''s'"#), ("$HOME", "'$HOME'"),
      ("é", "'é'"),
    ])
  func `quotes a word if a shell would not read it as it is`(word: String, expected: String) {
    #expect(ShellWord.quoted(word) == expected)
  }
}
