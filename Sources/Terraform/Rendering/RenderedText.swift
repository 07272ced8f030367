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
