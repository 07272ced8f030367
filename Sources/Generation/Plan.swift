/// What a run is to do, decided before it does anything. Writing, checking and showing the difference all start from here.
struct Plan {
  /// One path and what is to become of it.
  struct Step {
    enum Action {
      /// The file is as it should be.
      case keep
      case create
      /// Other contents; whatever stands there now goes.
      case replace
      case setPermissions
      case remove
      /// The path is no longer ours, and nothing of ours stands there.
      case release
      /// A person has to decide first.
      case refuse
    }

    var path: String
    var group: String
    var action: Action
    var finding: Finding?
    /// The file on the disk.
    var before: DiskFile?
    /// The file as it should be.
    var after: (bytes: [UInt8], isExecutable: Bool)?
  }

  /// The steps in the order of their paths.
  private(set) var steps: [Step] = []
  /// What is to become of the manifest.
  let manifest: ManifestChange
  /// Folders to be made, outer ones first.
  private(set) var newFolders: [String] = []
  /// Temporary files to be removed.
  let leftovers: [String]
  private let command: String

  /// Compares what is wanted with what is there.
  init(_ tree: GeneratedTree, on disk: Snapshot, force: Bool = false) {
    let judge = Judge(disk: disk, command: tree.command, force: force)
    command = tree.command
    leftovers = disk.leftovers

    var wanted: [String: String] = [:]
    var groups: [String: String] = [:]
    var lines: [(path: String, hash: String?)] = []
    for file in tree.files {
      let bytes = Header.stamped(file)
      wanted[file.path.lowercased()] = file.path
      groups[PathRule.folder(of: file.path)] = groups[PathRule.folder(of: file.path)] ?? file.group
      lines.append((file.path, file.header == .absent ? Header.fingerprint(of: bytes) : nil))
      steps.append(judge.step(for: file, bytes: bytes))
    }
    for path in disk.manifest.paths where tree.isAnswerable(for: path) {
      let twin = wanted[path.lowercased()]
      guard twin != path else { continue }
      let folder = PathRule.folder(of: path)
      steps.append(judge.step(forOrphan: path, group: groups[folder] ?? (folder.isEmpty ? "." : folder), twin: twin))
    }
    steps.sort { $0.path < $1.path }

    manifest = ManifestChange(
      from: disk, interim: disk.manifest.adding(lines),
      final: disk.manifest.without(tree.isAnswerable(for:)).adding(lines))

    var folders: Set<String> = []
    for file in tree.files { folders.formUnion(PathRule.folders(above: file.path)) }
    newFolders = folders.filter { disk.state(ofFolder: $0) == .missing }.sorted()
  }

  /// What keeps the run from writing anything.
  var problems: [Finding] {
    steps.filter { $0.action == .refuse }.compactMap(\.finding) + (manifest.problem.map { [$0] } ?? [])
  }

  /// All that is not as it should be.
  var findings: [Finding] {
    var findings = steps.compactMap(\.finding)
    if let finding = manifest.problem ?? manifest.finding(command: command) { findings.append(finding) }
    return findings + leftovers.map { .leftover($0, command: command) }
  }
}
