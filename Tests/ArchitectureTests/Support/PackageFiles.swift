import Foundation

/// The files of this package, as they stand in the checkout that the tests were built from.
enum PackageFiles {
  /// The package's own folder.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The Swift files below some folders, by their paths in the package, in order.
  static func swift(in folders: [String]) -> [String] {
    folders.flatMap { folder in
      let paths = FileManager.default.subpaths(atPath: root.appendingPathComponent(folder).path) ?? []
      return paths.filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }
    }
    .sorted()
  }

  /// The names of the folders in a folder, in order.
  static func folders(in folder: String) throws -> [String] {
    let place = root.appendingPathComponent(folder)
    return try FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: [.isDirectoryKey])
      .filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
      .map(\.lastPathComponent)
      .sorted()
  }

  /// The pages of the modules, in order.
  static let pages: [String] = {
    let folder = "docs/modules"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
  }()

  /// The text of a file.
  static func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appendingPathComponent(path)), as: UTF8.self)
  }
}
