public import Foundation

/// A folder of its own below the system's temporary folder, for the time of one call.
public struct TemporaryFolder: Sendable {
  /// Where it is; symbolic links in the path are resolved.
  public let url: URL

  /// Calls a function with a new folder, and removes the folder with all it contains, also after an error.
  public static func with<Result>(_ use: (TemporaryFolder) throws -> Result) throws -> Result {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    return try use(folder)
  }

  /// Calls an asynchronous function with a new folder, and removes the folder with all it contains.
  public static func with<Result>(
    isolation: isolated (any Actor)? = #isolation, _ use: (TemporaryFolder) async throws -> Result
  ) async throws -> Result {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    return try await use(folder)
  }

  private init() throws {
    let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    url = parent.appendingPathComponent("morket-test-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  private func remove() {
    try? FileManager.default.removeItem(at: url)
  }

  /// The place of a file or folder, by its path inside the folder.
  public func file(_ path: String) -> URL {
    url.appendingPathComponent(path)
  }

  /// Writes a file, and the folders on the way to it.
  @discardableResult
  public func write(_ text: String, to path: String) throws -> URL {
    let file = file(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file
  }

  /// The text of a file.
  public func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: file(path)), as: UTF8.self)
  }
}
