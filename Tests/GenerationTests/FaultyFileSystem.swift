@testable import Generation

/// A real disk that goes wrong at one chosen change to it.
final class FaultyFileSystem: FileSystem {
  enum Fault {
    /// The process ends before the change; a file being written stays half-written.
    case stop
    /// The system refuses the change, and only that.
    case fail(Int32)
  }

  /// The changes asked for so far.
  private(set) var changes: [String] = []
  /// Kept so that it stays as long as the disk is used.
  private let folder: ScratchFolder
  private let real: POSIXFileSystem
  private let place: Int
  private let fault: Fault
  private var isStopped = false

  init(_ folder: ScratchFolder, at place: Int = .max, _ fault: Fault = .stop) throws {
    self.folder = folder
    real = try POSIXFileSystem(root: folder.path, making: false)
    self.place = place
    self.fault = fault
  }

  func entry(at path: String) -> Entry { real.entry(at: path) }
  func folder(at path: String) -> FolderState { real.folder(at: path) }
  func names(in folder: String) throws(SystemFailure) -> [String] { try real.names(in: folder) }

  func makeFolder(at path: String) throws(SystemFailure) {
    try change(.makeFolder, path)
    try real.makeFolder(at: path)
  }

  func createFile(at path: String, _ bytes: [UInt8], _ permissions: Permissions) throws(SystemFailure) {
    let wasStopped = isStopped
    do throws(SystemFailure) {
      try change(.write, path)
    } catch {
      if isStopped, !wasStopped { try real.createFile(at: path, Array(bytes.prefix(bytes.count / 2)), permissions) }
      throw error
    }
    try real.createFile(at: path, bytes, permissions)
  }

  func move(_ path: String, to destination: String) throws(SystemFailure) {
    try change(.replace, destination)
    try real.move(path, to: destination)
  }

  func setPermissions(of path: String, _ bits: UInt32) throws(SystemFailure) {
    try change(.setPermissions, path)
    try real.setPermissions(of: path, bits)
  }

  func removeFile(at path: String) throws(SystemFailure) {
    try change(.remove, path)
    try real.removeFile(at: path)
  }

  func removeFolder(at path: String) throws(SystemFailure) {
    try change(.remove, path)
    try real.removeFolder(at: path)
  }

  private func change(_ operation: SystemFailure.Operation, _ path: String) throws(SystemFailure) {
    if isStopped { throw SystemFailure(operation: operation, path: path, code: 5) }
    changes.append("\(operation) \(path)")
    guard changes.count - 1 == place else { return }
    switch fault {
    case .stop:
      isStopped = true
      throw SystemFailure(operation: operation, path: path, code: 5)
    case .fail(let code):
      throw SystemFailure(operation: operation, path: path, code: code)
    }
  }
}
