import Foundation

/// The files below a folder, by their paths.
struct FileTree: Sendable {
  let files: [String: Data]

  init(_ folder: URL) throws {
    var files: [String: Data] = [:]
    for path in FileManager.default.subpaths(atPath: folder.path) ?? [] {
      let file = folder.appendingPathComponent(path)
      let type = try FileManager.default.attributesOfItem(atPath: file.path)[.type] as? FileAttributeType
      if type != .typeDirectory { files[path] = try Data(contentsOf: file) }
    }
    self.files = files
  }

  /// The paths, in order.
  var paths: [String] { files.keys.sorted() }

  /// The text of a file; empty if there is none.
  func text(_ path: String) -> String { String(decoding: files[path] ?? Data(), as: UTF8.self) }

  /// The files below one of the folders, by their paths in there.
  func folder(_ path: String) -> [String: Data] {
    let prefix = "\(path)/"
    let inside = files.filter { $0.key.hasPrefix(prefix) }.map { (String($0.key.dropFirst(prefix.count)), $0.value) }
    return Dictionary(inside, uniquingKeysWith: { first, _ in first })
  }

  /// The folders just below one of the folders, in order.
  func folders(in path: String) -> [String] {
    Set(folder(path).keys.compactMap { $0.contains("/") ? $0.split(separator: "/").first.map(String.init) : nil })
      .sorted()
  }
}
