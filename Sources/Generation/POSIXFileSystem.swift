#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The disk below an open folder.
///
/// Every call starts from the folder's descriptor, so that it keeps its meaning when the folder is moved or the process
/// changes its working folder, and no call follows a link in its last name. `Snapshot` sees to the names before.
///
/// Nothing is flushed to the device. A killed process cannot hurt, because a renamed file is whole in the system's memory;
/// after a power cut some file systems may hold empty files, and as the tree is made by one command from the Swift and is
/// kept in version control, that is no reason to wait some milliseconds for each file of each run.
final class POSIXFileSystem: FileSystem {
  private let root: Int32

  /// Opens a folder, and makes it with those above it if asked to.
  init(root path: String, making: Bool) throws(SystemFailure) {
    if making {
      for folder in PathRule.folders(above: path) + [path] where !folder.isEmpty && folder != "." {
        guard mkdir(folder, 0o777) != 0, errno != EEXIST else { continue }
        let code = errno
        var status = stat()
        guard stat(folder, &status) == 0 else {
          throw SystemFailure(operation: .makeFolder, path: folder, code: code)
        }
      }
    }
    root = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard root >= 0 else { throw SystemFailure(operation: .open, path: path, code: errno) }
  }

  deinit {
    close(root)
  }

  /// Locks the folder until this value goes.
  func lock(_ access: FolderLock.Access, attempts: Int) -> FolderLock.Outcome {
    FolderLock.take(root, access, attempts: attempts)
  }

  func entry(at path: String) -> Entry {
    // Not to block is for a pipe that nobody writes to.
    let file = openat(root, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return unopened(path, errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return .unreadable(failure(.read, path)) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: return .folder
    default: return .special
    }
    guard let bytes = contents(of: file, expected: Int(status.st_size)) else {
      return .unreadable(failure(.read, path))
    }
    return .file(
      DiskFile(
        bytes: bytes, permissions: UInt32(status.st_mode) & 0o7777,
        identity: .init(
          device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))))
  }

  func folder(at path: String) -> FolderState {
    var status = stat()
    guard fstatat(root, path.isEmpty ? "." : path, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      return errno == ENOENT ? .missing : .unreadable(failure(.read, path))
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .present
    case S_IFLNK: return .link
    default: return .file
    }
  }

  func names(in folder: String) throws(SystemFailure) -> [String] {
    let file = openat(root, folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw failure(.read, folder) }
    guard let stream = fdopendir(file) else {
      let failure = failure(.read, folder)
      close(file)
      throw failure
    }
    defer { closedir(stream) }
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
      names.append(String(cString: name))
    }
    return names
  }

  func makeFolder(at path: String) throws(SystemFailure) {
    guard mkdirat(root, path, 0o777) == 0 else { throw failure(.makeFolder, path) }
  }

  func createFile(at path: String, _ bytes: [UInt8], _ permissions: Permissions) throws(SystemFailure) {
    let mode: mode_t = permissions == .usual(executable: true) ? 0o777 : 0o666
    let file = openat(root, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard file >= 0 else { throw failure(.write, path) }
    var isDone = write(bytes, to: file)
    if isDone, case .exactly(let bits) = permissions { isDone = fchmod(file, mode_t(bits)) == 0 }
    var code = errno
    // A network file system may tell only here that the disk is full.
    if close(file) != 0, isDone, errno != EINTR {
      isDone = false
      code = errno
    }
    guard isDone else {
      unlinkat(root, path, 0)
      throw SystemFailure(operation: .write, path: path, code: code)
    }
  }

  func move(_ path: String, to destination: String) throws(SystemFailure) {
    guard renameat(root, path, root, destination) == 0 else { throw failure(.replace, destination) }
  }

  func setPermissions(of path: String, _ bits: UInt32) throws(SystemFailure) {
    guard fchmodat(root, path, mode_t(bits), 0) == 0 else { throw failure(.setPermissions, path) }
  }

  func removeFile(at path: String) throws(SystemFailure) {
    guard unlinkat(root, path, 0) == 0 else { throw failure(.remove, path) }
  }

  func removeFolder(at path: String) throws(SystemFailure) {
    guard unlinkat(root, path, AT_REMOVEDIR) == 0 else { throw failure(.remove, path) }
  }

  private func failure(_ operation: SystemFailure.Operation, _ path: String) -> SystemFailure {
    SystemFailure(operation: operation, path: path, code: errno)
  }

  /// What keeps a path from being opened for reading.
  private func unopened(_ path: String, _ code: Int32) -> Entry {
    if code == ENOENT { return .missing }
    var status = stat()
    if fstatat(root, path, &status, AT_SYMLINK_NOFOLLOW) == 0 {
      switch status.st_mode & S_IFMT {
      case S_IFLNK: return .link
      case S_IFDIR: return .folder
      case S_IFREG: break
      default: return .special
      }
    }
    return .unreadable(SystemFailure(operation: .read, path: path, code: code))
  }

  private func contents(of file: Int32, expected: Int) -> [UInt8]? {
    // One byte more than expected, so that the end is seen in the same call.
    var capacity = expected + 1
    var bytes: [UInt8] = []
    while true {
      let start = bytes.count
      var got = 0
      let next = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        repeat { got = read(file, buffer.baseAddress, capacity) } while got < 0 && errno == EINTR
        count = max(got, 0)
      }
      if got < 0 { return nil }
      if start == 0 { bytes = next } else { bytes.append(contentsOf: next) }
      if got < capacity { return bytes }
      capacity = max(capacity, 65_536)
    }
  }

  private func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = systemWrite(file, UnsafeRawBufferPointer(rebasing: rest))
        if count < 0 {
          if errno == EINTR { continue }
          return false
        }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }
}

/// The system's `write`, which the method of that name hides.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}
