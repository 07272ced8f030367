import Foundation

/// A folder of one test's own, removed with it.
final class ScratchFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("generation-\(UUID().uuidString)").path
    // Whoever the process under test becomes must be able to get in.
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
  }

  deinit {
    for folder in listing().filter({ $0.hasSuffix("/") }) { chmod("\(path)/\(folder)", 0o755) }
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where a path below the folder is.
  subscript(_ relative: String) -> String { "\(path)/\(relative)" }

  func write(_ relative: String, _ text: String) throws {
    try write(relative, Array(text.utf8))
  }

  func write(_ relative: String, _ bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: self[relative])
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func bytes(_ relative: String) -> [UInt8]? {
    FileManager.default.contents(atPath: self[relative]).map(Array.init)
  }

  func text(_ relative: String) -> String? {
    bytes(relative).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Changes a file's text in place, as a person does.
  func edit(_ relative: String, _ old: String, _ new: String) throws {
    try write(relative, (text(relative) ?? "").replacingOccurrences(of: old, with: new))
  }

  func remove(_ relative: String) throws {
    try FileManager.default.removeItem(atPath: self[relative])
  }

  func permissions(_ relative: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: self[relative])
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }

  func modified(_ relative: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: self[relative])[.modificationDate] as? Date
  }

  /// All that is in the folder, in order; folders end in a slash.
  func listing() -> [String] {
    let all = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return all.map { name in
      var isFolder: ObjCBool = false
      let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: self[name])) != nil
      let isThere = FileManager.default.fileExists(atPath: self[name], isDirectory: &isFolder)
      return isThere && isFolder.boolValue && !isLink ? "\(name)/" : name
    }
    .sorted()
  }

  /// The files in the folder with their bytes and permissions, to compare before and after.
  func contents() throws -> [String: String] {
    var contents: [String: String] = [:]
    for name in listing() {
      contents[name] = "\(try permissions(name)) \(name.hasSuffix("/") ? "" : text(name) ?? "")"
    }
    return contents
  }
}
