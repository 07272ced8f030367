import Foundation

/// A folder of generated files: only what differs is written, and what is no longer made is removed.
struct GeneratedFolder {
  /// One difference between what is there and what should be.
  enum Change: Equatable {
    case write(GeneratedFile)
    case remove(String)

    var name: String {
      switch self {
      case .write(let file): file.name
      case .remove(let name): name
      }
    }

    var verb: String {
      switch self {
      case .write: "write"
      case .remove: "remove"
      }
    }
  }

  let folder: URL

  init(_ folder: URL) { self.folder = folder }

  /// The differences, by name. Only files that carry the generator's first line are ever removed.
  func changes(to files: [GeneratedFile]) throws -> [Change] {
    let names = Set(files.map(\.name))
    var changes = files.filter { text(of: $0.name) != $0.text }.map(Change.write)
    let present = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in present where !names.contains(name) && text(of: name)?.hasPrefix(Renderer.mark) == true {
      changes.append(.remove(name))
    }
    return changes.sorted { $0.name < $1.name }
  }

  /// Makes the differences go away.
  func apply(_ changes: [Change]) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for change in changes {
      let url = folder.appendingPathComponent(change.name)
      switch change {
      case .write(let file): try file.text.write(to: url, atomically: true, encoding: .utf8)
      case .remove: try FileManager.default.removeItem(at: url)
      }
    }
  }

  private func text(of name: String) -> String? {
    try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }
}
