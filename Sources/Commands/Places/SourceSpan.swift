/// A part of a line of a file, for a person: where a caret goes.
struct SourceSpan: Hashable {
  /// The absolute path of the file.
  var file: String
  /// The line, from 1.
  var line: Int
  /// The column of the first character, from 1; none where the line alone is known.
  var column: Int?
  /// The column behind the last character that is on the line.
  var endColumn: Int?

  /// A line as a whole.
  init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  /// The characters of some bytes of a file, as far as they are on the line that the bytes begin on.
  init(file: String, line: Int, bytes: Range<Int>, of contents: [UInt8]) {
    self.init(file: file, line: line)
    let newline = UInt8(ascii: "\n")
    guard bytes.upperBound <= contents.count else { return }
    let start = contents[..<bytes.lowerBound].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let end = contents[bytes].firstIndex(of: newline) ?? bytes.upperBound
    var text = contents[bytes.lowerBound..<end]
    while let last = text.last, [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")].contains(last) {
      text.removeLast()
    }
    let first = String(decoding: contents[start..<bytes.lowerBound], as: UTF8.self).count + 1
    column = first
    endColumn = first + max(1, String(decoding: text, as: UTF8.self).count)
  }
}
