/// The documentation comment of a type.
enum DocumentationComment {
  /// The first paragraph of the comment above a struct, on one line; `nil` where there is none.
  static func summary(ofStruct name: String, in source: [UInt8]) -> String? {
    let lines = String(decoding: source, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard let declaration = lines.firstIndex(where: { declares(name, $0) }) else { return nil }
    var comment: [String] = []
    for line in lines[..<declaration].reversed() {
      let text = line.drop { $0 == " " }
      guard text.hasPrefix("///") else { break }
      comment.append(String(text.dropFirst(3).drop { $0 == " " }))
    }
    let paragraph = comment.reversed().prefix { !$0.isEmpty }.joined(separator: " ")
    return paragraph.isEmpty
      ? nil : paragraph.split(separator: "``", omittingEmptySubsequences: false).joined(separator: "`")
  }

  /// Whether a line declares a struct of that name, whatever stands before and behind.
  private static func declares(_ name: String, _ line: Substring) -> Bool {
    let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
    return zip(words, words.dropFirst()).contains { $0 == "struct" && $1 == name }
  }
}
