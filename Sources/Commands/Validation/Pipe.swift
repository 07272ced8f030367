#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A pipe that a child writes to, with what was read from it.
struct Pipe {
  /// What the child wrote so far.
  private(set) var bytes: [UInt8] = []
  /// The descriptor for the child.
  let writing: Int32
  private let reading: Int32
  private var isAtEnd = false

  /// Opens a pipe; `nil` if the system has none left.
  init?() {
    var descriptors: [Int32] = [0, 0]
    guard pipe(&descriptors) == 0 else { return nil }
    (reading, writing) = (descriptors[0], descriptors[1])
    // The child gets copies without this mark; the descriptors themselves it must not have, or it would wait for itself.
    for descriptor in descriptors { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(reading, F_SETFL, O_NONBLOCK)
  }

  func closeWriting() { close(writing) }
  func closeReading() { close(reading) }

  /// Reads until nothing is left for now.
  mutating func readWhatIsThere() {
    let step = 65_536
    while !isAtEnd {
      var got = 0
      let next = [UInt8](unsafeUninitializedCapacity: step) { buffer, count in
        got = read(reading, buffer.baseAddress, step)
        count = max(got, 0)
      }
      if got == 0 { isAtEnd = true }
      if got < 0 {
        if errno == EINTR { continue }
        return
      }
      bytes += next
    }
  }

  /// Waits until something can be read from one of the pipes, or the time is over.
  static func wait(for pipes: [Pipe], milliseconds: Int32) {
    var open = pipes.filter { !$0.isAtEnd }.map { pollfd(fd: $0.reading, events: Int16(POLLIN), revents: 0) }
    poll(&open, nfds_t(open.count), milliseconds)
  }
}
