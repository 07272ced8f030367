#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The lock that keeps two runs from mixing their files.
///
/// It is on the output folder's own descriptor, so it leaves no file behind and goes with the process, however that ends.
enum FolderLock {
  enum Access {
    /// Many may look at once.
    case looking
    /// One alone may write, and nobody looks meanwhile.
    case writing
  }

  enum Outcome {
    case taken
    case busy
    /// The file system knows no such lock, as some network file systems do not.
    case unsupported
  }

  /// The time between two attempts, in microseconds.
  static let pause: UInt32 = 20_000

  /// Asks for the lock up to so many times.
  static func take(_ folder: Int32, _ access: Access, attempts: Int) -> Outcome {
    let operation = (access == .writing ? LOCK_EX : LOCK_SH) | LOCK_NB
    for attempt in 1...max(1, attempts) {
      if flock(folder, operation) == 0 { return .taken }
      guard errno == EWOULDBLOCK || errno == EINTR else { return .unsupported }
      if attempt < attempts { usleep(pause) }
    }
    return .busy
  }
}
