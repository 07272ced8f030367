import Foundation
import TestSupport
import Testing

@testable import Modules

@Suite struct StoredZipTests {
  @Test(
    arguments: [
      ("", 0), ("a", 0xe8b7_be43), ("123456789", 0xcbf4_3926),
      ("The quick brown fox jumps over the lazy dog", 0x414f_a339),
    ] as [(String, UInt32)])
  func `computes the checksums that others know`(text: String, checksum: UInt32) {
    #expect(StoredZip.crc32(Array(text.utf8)) == checksum)
  }

  @Test func `gives the same bytes each time, whatever the order`() {
    let files = ["b.py": "b", "a.py": "a", "c.py": "c"]
    let archives = (0..<20).map { _ in StoredZip.archive(files) }
    #expect(Set(archives).count == 1)
  }

  @Test(.requires(.tool(.python)))
  func `Python reads it back, with the first day there is and files that all may read`() throws {
    let python = try #require(Tool.python.locate())
    let read = """
      import hashlib, sys, zipfile
      archive = zipfile.ZipFile(sys.argv[1])
      assert archive.testzip() is None
      for entry in archive.infolist():
          data = archive.read(entry)
          print(entry.filename, entry.date_time, oct(entry.external_attr >> 16), entry.compress_type, len(data), data.hex())
      """
    let files = ["rotate.py": rotateSource, "a/nothing.txt": "-"]
    try TemporaryFolder.with { folder in
      try Data(StoredZip.archive(files)).write(to: folder.file("a.zip"))
      let result = try Command(python, ["-c", read, folder.file("a.zip").path]).run()
      #expect(result.succeeded, "\(result.errors)")
      let lines = result.output.split(separator: "\n").map(String.init)
      let expected = ["a/nothing.txt", "rotate.py"].map { name in
        let bytes = Array((files[name] ?? "").utf8)
        let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return "\(name) (1980, 1, 1, 0, 0, 0) 0o100644 0 \(bytes.count) \(digits)"
      }
      #expect(lines == expected)
    }
  }
}
