/// What stands on the disk where a tree is to be written, read once before anything is decided.
struct Snapshot {
  /// What stands at the manifest's path.
  private(set) var manifestEntry: Entry = .missing
  /// The manifest; empty if there is none.
  private(set) var manifest = Manifest()
  /// Temporary files that an interrupted run left behind.
  private(set) var leftovers: [String] = []
  private var entries: [String: Entry] = [:]
  private var folders: [String: FolderState] = [:]

  /// The disk before the output folder is made.
  init() {}

  /// Reads the manifest, the files that are wanted and those that are listed in the run's scopes.
  init(of fileSystem: any FileSystem, for tree: GeneratedTree) {
    manifestEntry = fileSystem.entry(at: Manifest.path)
    if case .file(let file) = manifestEntry { manifest = Manifest(parsing: file.bytes) }

    let wanted = tree.files.map(\.path)
    read(foldersOf: wanted + manifest.paths, in: fileSystem)
    for path in wanted + manifest.paths.filter(tree.isAnswerable(for:)) where entries[path] == nil {
      guard state(ofFolder: PathRule.folder(of: path)) == .present else { continue }
      entries[path] = fileSystem.entry(at: path)
    }
  }

  /// What stands at the path of a file.
  func entry(at path: String) -> Entry {
    entries[path] ?? .missing
  }

  /// Whether a folder is there.
  func state(ofFolder path: String) -> FolderState {
    path.isEmpty ? .present : folders[path] ?? .missing
  }

  /// The outermost folder above a path that is something else than a folder.
  func obstacle(above path: String) -> (path: String, state: FolderState)? {
    for folder in PathRule.folders(above: path) {
      let state = state(ofFolder: folder)
      if state != .present, state != .missing { return (folder, state) }
    }
    return nil
  }

  /// Looks at the folders of the whole manifest, not of the scopes alone: whoever comes next clears up.
  private mutating func read(foldersOf paths: [String], in fileSystem: any FileSystem) {
    var all: Set<String> = []
    for path in paths where all.insert(PathRule.folder(of: path)).inserted {
      all.formUnion(PathRule.folders(above: path))
    }
    all.insert("")
    for folder in all.sorted() {
      if !folder.isEmpty {
        guard state(ofFolder: PathRule.folder(of: folder)) == .present else { continue }
        folders[folder] = fileSystem.folder(at: folder)
      }
      guard state(ofFolder: folder) == .present, let names = try? fileSystem.names(in: folder) else { continue }
      for name in names.sorted() where TemporaryFile.isName(name) {
        leftovers.append(folder.isEmpty ? name : "\(folder)/\(name)")
      }
    }
  }
}

extension GeneratedTree {
  /// Whether a path lies in the run's scopes.
  func isAnswerable(for path: String) -> Bool {
    scopes.contains { $0.contains(path) }
  }
}
