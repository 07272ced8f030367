import HCL

/// The bytes of a file, and which lines of it came from which place in Swift.
public struct RenderedText: Sendable {
  /// The file's contents in UTF-8.
  public let bytes: [UInt8]
  /// The top-level blocks with the lines they take, in order.
  public let spans: [Span]

  /// The lines of one top-level block.
  public struct Span: Sendable {
    /// The first and the last line, from 1.
    public let lines: ClosedRange<Int>
    /// The place in Swift that wrote the block.
    public let location: SourceLocation?
    /// What it is, for example `resource "aws_vpc" "main"`.
    public let label: String
  }

  /// The block that a line belongs to.
  public func span(ofLine line: Int) -> Span? {
    spans.first { $0.lines.contains(line) }
  }
}

extension RenderedText {
  /// A file that is not HCL: all its lines have one place.
  fileprivate init(_ file: ModuleFile) {
    let bytes = file.contents()
    let lines = bytes.lineEnds(from: 0)
    self.init(
      bytes: bytes, spans: [Span(lines: 1...max(1, lines), location: file.location, label: file.name)])
  }
}

extension RenderedFile {
  /// The text of the file; an empty line stands between two blocks.
  public func rendered() -> RenderedText {
    if let text { return text }
    if let verbatim { return RenderedText(verbatim) }
    var bytes: [UInt8] = []
    var spans: [RenderedText.Span] = []
    spans.reserveCapacity(sections.count)
    var line = 1
    var counted = 0
    for section in sections {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
      section.body.render(into: &bytes)
      let first = spans.isEmpty ? line : line + 1
      line += bytes.lineEnds(from: counted)
      counted = bytes.count
      spans.append(
        RenderedText.Span(lines: first...max(first, line - 1), location: section.location, label: section.label))
    }
    return RenderedText(bytes: bytes, spans: spans)
  }
}

extension [UInt8] {
  /// The number of line ends from a place on; without an iterator, which takes most of a debug build's time here.
  fileprivate func lineEnds(from start: Int) -> Int {
    withUnsafeBytes { bytes in
      var count = 0
      var index = start
      while index < bytes.count {
        if bytes[index] == UInt8(ascii: "\n") { count += 1 }
        index += 1
      }
      return count
    }
  }
}
