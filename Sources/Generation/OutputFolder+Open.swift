#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension OutputFolder {
  /// The disk below the folder; none if the folder is not there and nobody asked to make it.
  struct Opened {
    var disk: POSIXFileSystem?
    var warnings: [Diagnostic] = []
  }

  /// Why the folder could not be opened.
  struct Refusal: Error {
    var diagnostic: Diagnostic
  }

  /// Opens and locks the folder; the lock goes with the disk.
  func open(for access: FolderLock.Access, command: String) -> Result<Opened, Refusal> {
    let disk: POSIXFileSystem
    do throws(SystemFailure) {
      disk = try POSIXFileSystem(root: path, making: access == .writing)
    } catch {
      if access == .looking, error.code == ENOENT { return .success(Opened()) }
      return .failure(
        Refusal(
          diagnostic: Diagnostic(
            file: error.path, what: error.description, why: "it is the output folder",
            remedy: "\(error.remedy), then run `\(command)` again")))
    }
    let outcome = disk.lock(access, attempts: patience * 1_000_000 / Int(FolderLock.pause))
    return opened(disk, outcome, command: command)
  }

  /// What becomes of a folder that was opened, after the attempt to lock it.
  func opened(
    _ disk: POSIXFileSystem, _ outcome: FolderLock.Outcome, command: String
  ) -> Result<Opened, Refusal> {
    switch outcome {
    case .taken:
      return .success(Opened(disk: disk))
    case .busy:
      return .failure(
        Refusal(
          diagnostic: Diagnostic(
            file: path, what: "in use by another run of morket-gen",
            why: "two runs at once would mix their files",
            remedy: "wait until the other ends, then run `\(command)` again")
        ))
    case .unsupported:
      let warning = Diagnostic(
        .warning, file: path, what: "cannot be locked",
        why: "its file system has no locks, and two runs at once could mix",
        remedy: "start one run at a time")
      return .success(Opened(disk: disk, warnings: [warning]))
    }
  }
}
