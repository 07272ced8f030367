/// What the path of a generated file must be like, so that it means the same file on every machine and lies in the output
/// folder.
enum PathRule {
  /// The longest name of a file or folder, in bytes: file systems allow 255, and the temporary file beside it takes 16.
  static let longestName = 239

  /// The rule that a path breaks, as the end of a sentence that begins with the path, or `nil`.
  static func broken(by path: String) -> String? {
    if path.isEmpty { return "is empty" }
    let bytes = Array(path.utf8)
    if bytes[0] == slash { return "begins with a slash" }
    for byte in bytes {
      if byte < 0x20 || byte == 0x7f { return "has a control character" }
      if byte == UInt8(ascii: "\\") { return "has a backslash" }
    }
    var start = 0
    while start <= bytes.count {
      let end = bytes[start...].firstIndex(of: slash) ?? bytes.count
      if let rule = broken(byName: bytes[start..<end]) { return rule }
      start = end + 1
    }
    if bytes.count == Manifest.path.utf8.count, path.lowercased() == Manifest.path { return "is that of the manifest" }
    return nil
  }

  private static func broken(byName name: ArraySlice<UInt8>) -> String? {
    if name.isEmpty { return "has an empty name between two slashes or at its end" }
    if name.count > longestName { return "has a name longer than \(longestName) bytes" }
    guard name.first == UInt8(ascii: ".") else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    if text == "." || text == ".." { return "has the name \"\(text)\" in it" }
    if TemporaryFile.isName(text) { return "has the name of a temporary file" }
    return nil
  }

  private static let slash = UInt8(ascii: "/")

  /// The folders that a path lies in, outermost first: `a`, `a/b` for `a/b/c.tf`.
  static func folders(above path: String) -> [String] {
    let bytes = path.utf8
    return bytes.indices.filter { bytes[$0] == slash }.map { String(path[..<$0]) }
  }

  /// The folder that a path lies in, empty for the output folder itself.
  static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: slash).map { String(path[..<$0]) } ?? ""
  }
}
