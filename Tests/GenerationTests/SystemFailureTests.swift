import Foundation
import Testing

@testable import Generation

struct SystemFailureTests {
  @Test(arguments: [
    (EACCES, "permission denied", "give yourself permission on it and on the folder that it is in"),
    (EPERM, "permission denied", "give yourself permission on it and on the folder that it is in"),
    (EROFS, "the file system is read-only", "make it writable or choose another output folder"),
    (ENOSPC, "the disk is full", "free some space"),
    (EDQUOT, "the disk quota is used up", "free some space"),
    (EFBIG, "it is larger than a file may be", "raise the limit (ulimit -f)"),
    (EIO, "the disk has an input or output error", "check the disk"),
    (EMFILE, "too many files are open", "raise the limit (ulimit -n)"),
    (ENFILE, "too many files are open", "raise the limit (ulimit -n)"),
    (ENAMETOOLONG, "the path is too long", "choose an output folder with a shorter path"),
    (ELOOP, "a symbolic link is in the way", "replace the link by what it names"),
    (ENOTDIR, "a file is in the way of a folder", "move or delete that file"),
    (EISDIR, "a folder is in the way of a file", "move or delete that folder"),
    (EEXIST, "it appeared during the run", "see who else writes here"),
    (ENOENT, "it vanished during the run", "see who else writes here"),
    (EBUSY, "it is in use", "end the program that uses it"),
    (ETXTBSY, "it is in use", "end the program that uses it"),
    (9999, "system error 9999", "see what your system says about it"),
  ])
  func `says the reason and the remedy`(code: Int32, reason: String, remedy: String) {
    let failure = SystemFailure(operation: .write, path: "a", code: code)
    #expect(failure.description == "cannot be written: \(reason)")
    #expect(failure.remedy == remedy)
  }

  @Test func `says what was tried`() {
    let operations: [SystemFailure.Operation] = [.open, .read, .write, .makeFolder, .replace, .setPermissions, .remove]
    #expect(
      operations.map { SystemFailure(operation: $0, path: "a", code: EIO).description.prefix { $0 != ":" } } == [
        "cannot be opened", "cannot be read", "cannot be written", "cannot be made", "cannot be replaced",
        "cannot be given its permissions", "cannot be removed",
      ])
  }
}
