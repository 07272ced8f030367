/// What the path of a generated file must be like, so that it means the same file on every machine and lies in the output
/// folder.
enum PathRule {
  /// The longest name of a file or folder, in bytes: file systems allow 255, and the temporary file beside it takes 16.
  static let longestName = 239

  /// The rule that a path breaks, as the end of a sentence that begins with the path, or `nil`.
  static func broken(by path: String) -> String? {
    if path.isEmpty { return "is empty" }
    if path.utf8.first == UInt8(ascii: "/") { return "begins with a slash" }
    if path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7f }) { return "has a control character" }
    if path.utf8.contains(UInt8(ascii: "\\")) { return "has a backslash" }
    for name in path.split(separator: "/", omittingEmptySubsequences: false) {
      if name.isEmpty { return "has an empty name between two slashes or at its end" }
      if name == "." || name == ".." { return "has the name \"\(name)\" in it" }
      if name.utf8.count > longestName { return "has a name longer than \(longestName) bytes" }
      if TemporaryFile.isName(String(name)) { return "has the name of a temporary file" }
    }
    if path.lowercased() == Manifest.path { return "is that of the manifest" }
    return nil
  }

  /// The folders that a path lies in, outermost first: `a`, `a/b` for `a/b/c.tf`.
  static func folders(above path: String) -> [String] {
    let bytes = path.utf8
    return bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
  }

  /// The folder that a path lies in, empty for the output folder itself.
  static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
  }
}
