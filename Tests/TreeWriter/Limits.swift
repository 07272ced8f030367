#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What this process denies itself, so that a test sees how a run fares under it.
enum Limits {
  /// Gives up the superuser's rights for good.
  static func become(user: UInt32) {
    guard setgid(user) == 0, setuid(user) == 0 else { exit(3) }
  }

  /// Lets no file become longer; writing on fails instead of ending the process.
  static func files(to bytes: UInt) {
    signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit()
    limit.rlim_cur = rlim_t(bytes)
    limit.rlim_max = rlim_t(bytes)
    #if canImport(Glibc)
      let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
    #else
      let resource = RLIMIT_FSIZE
    #endif
    guard setrlimit(resource, &limit) == 0 else { exit(3) }
  }
}
