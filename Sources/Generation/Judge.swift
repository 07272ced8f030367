/// Decides what is to become of one path.
struct Judge {
  let disk: Snapshot
  let command: String
  let force: Bool

  /// What is to become of the path of a wanted file.
  func step(for file: GeneratedFile, bytes: [UInt8]) -> Plan.Step {
    var step = Plan.Step(path: file.path, group: file.group, action: .refuse, after: (bytes, file.isExecutable))
    if let obstacle = disk.obstacle(above: file.path) {
      step.finding = finding(for: obstacle)
      return step
    }
    switch disk.entry(at: file.path) {
    case .missing:
      step.action = .create
      step.finding = .missing(file.path, command: command)
    case .folder:
      step.finding = .foreignFolder(file.path)
    case .special:
      step.finding = .special(file.path)
    case .unreadable(let failure):
      step.finding = .unreadable(failure)
    case .link:
      step.finding = .foreignLink(file.path, command: command)
      if force { step.action = .replace }
    case .file(let before):
      step.before = before
      compare(before, with: bytes, of: file, in: &step)
    }
    return step
  }

  /// What is to become of a path that is listed as ours and is not wanted.
  ///
  /// A twin is a wanted path that differs in upper and lower case alone. Where the file system takes the two for one file,
  /// removing the one would remove the other.
  func step(forOrphan path: String, group: String, twin: String?) -> Plan.Step {
    var step = Plan.Step(path: path, group: group, action: .release)
    guard disk.obstacle(above: path) == nil else { return step }
    switch disk.entry(at: path) {
    case .missing, .folder, .special, .link:
      break
    case .unreadable(let failure):
      step.action = .refuse
      step.finding = .unreadable(failure)
    case .file(let before):
      if let twin, case .file(let other) = disk.entry(at: twin), other.identity == before.identity { break }
      let hashes = disk.manifest.hashes(of: path)
      switch Ownership.of(before.bytes, listed: hashes) {
      case .foreign:
        break
      case .ours:
        step.before = before
        step.action = .remove
        step.finding = .orphaned(path, command: command)
      case .edited:
        step.before = before
        step.action = force ? .remove : .refuse
        step.finding = .editedOrphan(path, hasHeader: Header.state(of: before.bytes) != .absent, command: command)
      }
    }
    return step
  }

  private func compare(_ before: DiskFile, with bytes: [UInt8], of file: GeneratedFile, in step: inout Plan.Step) {
    if before.bytes == bytes {
      guard Permissions.isExecutable(before.permissions) != file.isExecutable else {
        step.action = .keep
        return
      }
      step.action = .setPermissions
      step.finding = .stalePermissions(file.path, executable: file.isExecutable, command: command)
      return
    }
    switch Ownership.of(before.bytes, listed: disk.manifest.hashes(of: file.path)) {
    case .ours:
      step.action = .replace
      step.finding = .stale(file.path, command: command)
    // Whoever moved the edit into the Swift, as the message asks, has nothing left to lose.
    case .edited where Header.removed(from: before.bytes) == Header.removed(from: bytes):
      step.action = .replace
      step.finding = .stale(file.path, command: command)
    case .edited:
      step.action = force ? .replace : .refuse
      step.finding = .edited(file.path, source: file.source, command: command)
    case .foreign:
      step.action = force ? .replace : .refuse
      step.finding = .foreign(file.path, needsHeader: file.header != .absent, command: command)
    }
  }

  private func finding(for obstacle: (path: String, state: FolderState)) -> Finding? {
    switch obstacle.state {
    case .missing, .present: nil
    case .link: .linkForFolder(obstacle.path)
    case .file: .fileForFolder(obstacle.path)
    case .unreadable(let failure): .unreadable(failure)
    }
  }
}
