/// A word of a command line as a shell reads it.
enum ShellWord {
  /// A word in quotes if it needs them.
  static func quoted(_ word: String) -> String {
    let isPlain = !word.isEmpty && word.utf8.allSatisfy(isPlain)
    guard !isPlain else { return word }
    let pieces = word.split(separator: "'", omittingEmptySubsequences: false)
    return "'\(pieces.joined(separator: #"'\''"#))'"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_./:@%+=,".utf8.contains(byte)
    }
  }
}
