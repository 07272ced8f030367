/// Writes ZIP archives whose files are stored as they are: the same files give the same bytes on every machine.
///
/// Source: PKWARE, ".ZIP File Format Specification" (APPNOTE.TXT), sections 4.3 and 4.4.
enum StoredZip {
  /// An archive of text files, in the order of their names; every file is as old as the format can say, and every user
  /// may read it, as Lambda asks for.
  static func archive(_ files: [String: String]) -> [UInt8] {
    var contents: [UInt8] = []
    var directory: [UInt8] = []
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      let data = Array(text.utf8)
      let header = commonHeader(name: name, data: data)
      let offset = contents.count
      contents += [word(0x0403_4b50), header, Array(name.utf8), data].joined()
      // After the header: no comment, the first disk, no mark of text, the mode, and where the file begins.
      directory += [
        word(0x0201_4b50), half(madeByUnix), header, half(0), half(0), half(0), word(readableFile << 16),
        word(offset), Array(name.utf8),
      ].joined()
    }
    let end = [
      word(0x0605_4b50), half(0), half(0), half(files.count), half(files.count), word(directory.count),
      word(contents.count), half(0),
    ]
    return contents + directory + end.joined()
  }

  /// The checksum of ISO 3309, by which a reader finds out that a file is damaged.
  static func crc32(_ data: [UInt8]) -> UInt32 {
    let remainders = (0..<256).map(remainder)
    var crc = UInt32.max
    for byte in data {
      crc = (crc >> 8) ^ remainders[Int(UInt8(truncatingIfNeeded: crc) ^ byte)]
    }
    return ~crc
  }

  private static func remainder(of byte: UInt32) -> UInt32 {
    var rest = byte
    for _ in 0..<8 { rest = rest & 1 == 0 ? rest >> 1 : (rest >> 1) ^ 0xedb8_8320 }
    return rest
  }

  /// What the header of a file and its entry in the directory both say.
  private static func commonHeader(name: String, data: [UInt8]) -> [UInt8] {
    let versionToRead = 10
    return [
      half(versionToRead), half(0), half(stored), half(midnight), half(firstDay), word(Int(crc32(data))),
      word(data.count), word(data.count), half(name.utf8.count), half(0),
    ].flatMap { $0 }
  }

  private static let stored = 0
  private static let midnight = 0
  /// 1 January 1980, the first day there is.
  private static let firstDay = 1 << 5 | 1
  /// Version 1.0 of the format, on a system whose files have modes.
  private static let madeByUnix = 3 << 8 | 10
  /// A regular file that its owner may write and all may read.
  private static let readableFile = 0o100644

  private static func half(_ number: Int) -> [UInt8] { bytes(number, count: 2) }
  private static func word(_ number: Int) -> [UInt8] { bytes(number, count: 4) }

  /// The lowest byte first.
  private static func bytes(_ number: Int, count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
