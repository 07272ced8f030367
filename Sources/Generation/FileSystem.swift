/// What a run asks of the disk. Paths are relative to the output folder; the empty path is the output folder itself.
///
/// The real one is `POSIXFileSystem`; tests put one in between that fails or stops at a chosen call.
protocol FileSystem {
  /// What stands at a path, with a file's bytes. A link is told as a link.
  func entry(at path: String) -> Entry
  /// What stands at a path where a folder is to be. A link is told as a link.
  func folder(at path: String) -> FolderState
  /// The names in a folder, in no order.
  func names(in folder: String) throws(SystemFailure) -> [String]
  /// Makes a folder in a folder that is there.
  func makeFolder(at path: String) throws(SystemFailure)
  /// Writes a file that is not there yet.
  func createFile(at path: String, _ bytes: [UInt8], _ permissions: Permissions) throws(SystemFailure)
  /// Puts a file in the place of another, in one step.
  func move(_ path: String, to destination: String) throws(SystemFailure)
  /// Gives a file other permission bits.
  func setPermissions(of path: String, _ bits: UInt32) throws(SystemFailure)
  /// Removes a file or a link, never what a link names.
  func removeFile(at path: String) throws(SystemFailure)
  /// Removes a folder if it is empty.
  func removeFolder(at path: String) throws(SystemFailure)
}

/// What stands at the path of a file.
enum Entry: Hashable {
  case missing
  case file(DiskFile)
  case folder
  case link
  /// A device, socket or pipe.
  case special
  case unreadable(SystemFailure)
}

/// A file on the disk.
struct DiskFile: Hashable {
  var bytes: [UInt8]
  var permissions: UInt32
  /// The same for two paths that are one file, as `Main.tf` and `main.tf` may be on macOS.
  var identity: Identity

  struct Identity: Hashable {
    var device: UInt64
    var number: UInt64
  }
}

/// What stands at the path of a folder.
enum FolderState: Hashable {
  case missing
  case present
  case link
  case file
  case unreadable(SystemFailure)
}

/// The permission bits of a file to be written.
enum Permissions: Hashable {
  /// What the user's mask leaves of the usual ones.
  case usual(executable: Bool)
  /// These bits and no others.
  case exactly(UInt32)

  /// The bits of a file that is kept or replaced: its own, except that it becomes or ceases to be a program.
  static func bits(_ bits: UInt32, executable: Bool) -> UInt32 {
    executable ? bits | (bits & 0o444) >> 2 : bits & ~0o111
  }

  /// Whether a file's owner may run it.
  static func isExecutable(_ bits: UInt32) -> Bool {
    bits & 0o100 != 0
  }
}
