#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A call that the system refused.
struct SystemFailure: Error, Hashable {
  /// What was tried.
  enum Operation: String {
    case open = "cannot be opened"
    case read = "cannot be read"
    case write = "cannot be written"
    case makeFolder = "cannot be made"
    case replace = "cannot be replaced"
    case setPermissions = "cannot be given its permissions"
    case remove = "cannot be removed"
  }

  /// What was tried.
  let operation: Operation
  /// Path below the output folder.
  let path: String
  /// The system's number for the reason.
  let code: Int32

  /// A sentence without a subject: `cannot be written: the disk is full`.
  ///
  /// The words are our own, because those of `strerror` differ from system to system.
  var description: String {
    "\(operation.rawValue): \(reason.text)"
  }

  /// What a person can do about it.
  var remedy: String { reason.remedy }

  /// Whether every other file would meet the same end, so that trying them only repeats the message.
  var concernsAll: Bool {
    [ENOSPC, EDQUOT, EIO, EROFS, EMFILE, ENFILE].contains(code)
  }

  private var reason: (text: String, remedy: String) {
    switch code {
    case EACCES, EPERM: ("permission denied", "give yourself permission on it and on the folder that it is in")
    case EROFS: ("the file system is read-only", "make it writable or choose another output folder")
    case ENOSPC: ("the disk is full", "free some space")
    case EDQUOT: ("the disk quota is used up", "free some space")
    case EFBIG: ("it is larger than a file may be", "raise the limit (ulimit -f)")
    case EIO: ("the disk has an input or output error", "check the disk")
    case EMFILE, ENFILE: ("too many files are open", "raise the limit (ulimit -n)")
    case ENAMETOOLONG: ("the path is too long", "choose an output folder with a shorter path")
    case ELOOP: ("a symbolic link is in the way", "replace the link by what it names")
    case ENOTDIR: ("a file is in the way of a folder", "move or delete that file")
    case EISDIR: ("a folder is in the way of a file", "move or delete that folder")
    case EEXIST: ("it appeared during the run", "see who else writes here")
    case ENOENT: ("it vanished during the run", "see who else writes here")
    case EBUSY, ETXTBSY: ("it is in use", "end the program that uses it")
    default: ("system error \(code)", "see what your system says about it")
    }
  }
}
