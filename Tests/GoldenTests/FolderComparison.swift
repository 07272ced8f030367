import Foundation
import TestSupport

/// The comparison of a generated folder with the golden one, byte for byte, hidden files and all.
enum FolderComparison {
  /// How a folder differs from what is golden, file by file in the order of their paths; nothing if it does not.
  static func differences(of generated: URL, from golden: URL) throws -> [String] {
    let generatedFiles = try files(in: generated)
    let goldenFiles = try files(in: golden)
    return try Set(generatedFiles.keys).union(goldenFiles.keys).sorted().compactMap { path in
      switch (generatedFiles[path], goldenFiles[path]) {
      case (nil, nil): nil
      case (_?, nil): "\(path): generated, and not among the golden files"
      case (nil, _?): "\(path): among the golden files, and not generated"
      case (let generatedFile?, let goldenFile?): try difference(of: generatedFile, from: goldenFile, path)
      }
    }
  }

  private static func difference(of generated: URL, from golden: URL, _ path: String) throws -> String? {
    guard try isPlain(generated), try isPlain(golden) else { return "\(path): not a plain file on both sides" }
    let generatedBytes = try Data(contentsOf: generated)
    let goldenBytes = try Data(contentsOf: golden)
    if generatedBytes != goldenBytes {
      let texts = (String(data: goldenBytes, encoding: .utf8), String(data: generatedBytes, encoding: .utf8))
      guard let old = texts.0, let new = texts.1 else {
        return "\(path): other bytes than the golden file, and no text"
      }
      return
        "\(path): other lines than the golden file (- golden, + generated)\n\(lineDifference(from: old, to: new) ?? "")"
    }
    let manager = FileManager.default
    let isProgram = manager.isExecutableFile(atPath: generated.path)
    guard isProgram != manager.isExecutableFile(atPath: golden.path) else { return nil }
    return "\(path): \(isProgram ? "executable, and the golden file is not" : "not executable, and the golden file is")"
  }

  /// Everything in a folder but the folders in it, by path.
  private static func files(in folder: URL) throws -> [String: URL] {
    var files: [String: URL] = [:]
    for path in FileManager.default.subpaths(atPath: folder.path) ?? [] {
      let file = folder.appendingPathComponent(path)
      let type = try FileManager.default.attributesOfItem(atPath: file.path)[.type] as? FileAttributeType
      if type != .typeDirectory { files[path] = file }
    }
    return files
  }

  private static func isPlain(_ file: URL) throws -> Bool {
    try FileManager.default.attributesOfItem(atPath: file.path)[.type] as? FileAttributeType == .typeRegular
  }
}
