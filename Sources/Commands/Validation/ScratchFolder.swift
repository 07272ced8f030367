#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A temporary folder that is removed with all that is in it.
struct ScratchFolder {
  /// Its path.
  let path: String

  /// The folder for temporary files: the one that `TMPDIR` names, or the system's.
  static func parent(_ variables: [String: String]) -> String {
    variables["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? P_tmpdir
  }

  /// Makes a folder in another one; `nil` if that cannot be.
  init?(in parent: String) {
    let folder = parent.hasSuffix("/") ? String(parent.dropLast()) : parent
    var template = Array("\(folder)/morket-gen.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Copies a file into the folder, if it is there.
  func copy(_ source: String, to path: String) {
    guard let bytes = FileContents.read(source) else { return }
    let file = open("\(self.path)/\(path)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { return }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { break }
      rest = rest.dropFirst(max(count, 0))
    }
    close(file)
  }

  /// Removes the folder. Links are removed, and what they name stays: Terraform links providers that it need not copy.
  func remove() {
    ScratchFolder.remove(path)
  }

  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    for name in FileContents.names(in: path) { remove("\(path)/\(name)") }
    rmdir(path)
  }
}
