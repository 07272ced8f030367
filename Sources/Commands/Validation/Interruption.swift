#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Holds back the signals that end a program, so that it can tidy up first.
///
/// They are blocked and looked for, not handled: there is no handler that could run at any moment, and when they are
/// released the process ends by the signal, as its caller expects.
struct Interruption {
  private let before: sigset_t

  /// Holds the signals back from now on.
  init() {
    var set = Interruption.signals
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &set, &before)
    self.before = before
  }

  /// Whether a signal is waiting.
  var isPending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return Interruption.numbers.contains { sigismember(&pending, $0) == 1 }
  }

  /// Lets the signals through: where one is waiting, the process ends here.
  func release() {
    var set = before
    pthread_sigmask(SIG_SETMASK, &set, nil)
  }

  private static let numbers = [SIGINT, SIGTERM, SIGHUP]

  private static var signals: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in numbers { sigaddset(&set, number) }
    return set
  }
}
