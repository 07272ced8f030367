/// The canonical writer: bytes, and what it must know about the line it is on.
///
/// The other files of this folder teach it one concept each. White space is decided here and there, and nowhere else.
struct Writer: ~Copyable {
  /// The width a line is broken at when its content can be broken, in characters.
  static let lineLength = 100

  /// What is written so far.
  var bytes: [UInt8]
  /// Where the current line starts.
  var lineStart: Int
  /// The spaces a line starts with.
  var indentation = 0
  /// Greater than zero where nothing may break, as in `${…}`.
  var oneLineDepth = 0
  /// The `=` signs of the lines that are still to be aligned; an inner chain stands above the outer one.
  var chain: [ChainLink] = []
  /// How many `=` of objects have been written; tells whether a stretch of text holds one.
  var objectSigns = 0
  /// Whether the key of an object is being written.
  var isInKey = false
  /// The last place at which `terraform fmt` spaces the next token in a way of its own.
  var junction = Junction.none

  /// Makes a writer that appends to bytes.
  init(continuing bytes: [UInt8]) {
    self.bytes = bytes
    lineStart = bytes.count
  }

  /// Gives up the bytes.
  consuming func finish() -> [UInt8] { bytes }
}

extension Writer {
  /// Writes the bytes of a text as they are.
  @inline(__always)
  mutating func raw(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes one ASCII character.
  @inline(__always)
  mutating func raw(_ character: Unicode.Scalar) {
    bytes.append(UInt8(truncatingIfNeeded: character.value))
  }

  /// Writes one character of any script.
  mutating func scalar(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      raw(scalar)
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Ends the line.
  mutating func endLine() {
    raw("\n" as Unicode.Scalar)
    lineStart = bytes.count
  }

  /// Writes the spaces that a line starts with.
  mutating func indent() {
    spaces(indentation)
  }

  /// Writes spaces.
  mutating func spaces(_ count: Int) {
    for _ in 0..<count { raw(" " as Unicode.Scalar) }
  }

  /// Ends the line and starts the next one.
  mutating func breakLine() {
    endLine()
    indent()
  }

  /// The number of characters on the current line so far.
  var column: Int {
    let length = bytes.count - lineStart
    guard length > Self.lineLength else { return length }
    return bytes[lineStart...].count { $0 & 0xC0 != 0x80 }
  }

  /// Whether the current line has room for what stands on it and for some more characters.
  func fits(_ reserve: Int = 0) -> Bool {
    column + reserve <= Self.lineLength
  }
}

/// A place to return to when an expression turns out not to fit on the line.
struct Mark {
  /// The number of bytes.
  var count: Int
  /// The junction as it was.
  var junction: Junction
}

extension Writer {
  /// The current place.
  var mark: Mark { Mark(count: bytes.count, junction: junction) }

  /// Takes back all that was written after a place on the same line.
  mutating func rollBack(to mark: Mark) {
    bytes.removeLast(bytes.count - mark.count)
    junction = mark.junction
    if junction.offset == mark.count, junction.kind.isKeyword {
      bytes[mark.count - 1] = UInt8(ascii: " ")
    }
  }
}
