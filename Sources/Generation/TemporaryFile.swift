/// The files that a run writes beside the ones they are to replace.
///
/// Their names follow from the names they stand for, so a later run finds what an interrupted one left behind.
enum TemporaryFile {
  private static let suffix = ".morket-gen-tmp"

  /// The temporary file for a path: `terraform/.main.tf.morket-gen-tmp` for `terraform/main.tf`.
  static func path(for path: String) -> String {
    let folder = PathRule.folder(of: path)
    guard !folder.isEmpty else { return ".\(path)\(suffix)" }
    return "\(folder)/.\(path.dropFirst(folder.count + 1))\(suffix)"
  }

  /// Whether a file of this name is a temporary file.
  static func isName(_ name: String) -> Bool {
    name.utf8.first == UInt8(ascii: ".") && name.utf8.count > suffix.utf8.count + 1 && name.hasSuffix(suffix)
  }
}
