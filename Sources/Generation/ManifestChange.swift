/// What is to become of the manifest in a run.
///
/// Before a run touches a file it writes a manifest that lists the old files and the new ones, and after it the one that
/// lists the new ones alone. So wherever it is interrupted, both are known to be ours.
struct ManifestChange {
  /// The manifest on the disk, or `nil` if there is none.
  let before: [UInt8]?
  /// The manifest during the run.
  let interim: [UInt8]
  /// The manifest after the run, or `nil` if there is nothing to list.
  let final: [UInt8]?
  /// What keeps the manifest from being written.
  let problem: Finding?

  init(from disk: Snapshot, interim: Manifest, final: Manifest) {
    self.final = final.isEmpty ? nil : final.bytes
    switch disk.manifestEntry {
    case .missing: (before, problem) = (nil, nil)
    case .file(let file): (before, problem) = (file.bytes, nil)
    case .folder: (before, problem) = (nil, .foreignFolder(Manifest.path))
    case .special: (before, problem) = (nil, .special(Manifest.path))
    case .link: (before, problem) = (nil, .linkForManifest(Manifest.path))
    case .unreadable(let failure): (before, problem) = (nil, .unreadable(failure))
    }
    self.interim = interim.isEmpty ? before ?? [] : interim.bytes
  }

  /// Whether the manifest is to be written before the files.
  var isNeededBefore: Bool { interim != before ?? [] }

  /// Whether the manifest is to be written, or removed, after the files.
  var isNeededAfter: Bool { final ?? [] != interim }

  /// How the manifest differs from what it should be.
  func finding(command: String) -> Finding? {
    guard final != before else { return nil }
    return before == nil ? .missing(Manifest.path, command: command) : .stale(Manifest.path, command: command)
  }
}
