/// The list of files that morket-gen owns, kept in the output folder beside them.
///
///     docker/backend.Dockerfile
///     terraform/modules/aurora/rotation.zip sha256:5994471abb01112a
///
/// Headers alone would not do. They cannot say which files to look for when one is no longer generated (searching would
/// take in a copy that somebody made of our file, or a module that Terraform downloaded), and JSON and binary files have
/// none. So the manifest says *which* paths are ours, and the header, or the hash in the manifest where there is no
/// header, says *whether* a file is still as it was written. To be listed gives no right to remove a file: without that
/// proof it stays. Hence a lost or damaged manifest can cost a leftover, never a file.
struct Manifest: Hashable {
  /// Its path below the output folder.
  static let path = ".morket-gen.manifest"

  private static let title =
    "# The files that morket-gen owns in this folder, listed by itself. Keep it beside them in version control."

  private static let label = Array("sha256:".utf8)
  /// How lines begin that git writes into a file that it cannot merge, and the title, whatever words follow.
  private static let marks = ["<<<<<<<", "=======", ">>>>>>>", "# The files that"].map { Array($0.utf8) }

  /// The paths in order.
  private(set) var paths: [String] = []
  /// For each path the hashes of the contents that are ours; none for a file that has a header.
  private var claims: [String: [String]] = [:]

  init() {}

  /// Reads a manifest as it stands on the disk, and passes over lines that are no paths. The two sides of a merge that git
  /// left undecided are both taken: what was ours on either branch is ours.
  init(parsing bytes: [UInt8]) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) where !Manifest.marks.contains(where: line.starts) {
      let end = line.lastIndex(of: UInt8(ascii: " ")) ?? line.endIndex
      let last = line[end...].dropFirst()
      let hasHash = last.starts(with: Manifest.label)
      let path = String(decoding: hasHash ? line[..<end] : line, as: UTF8.self)
      guard PathRule.broken(by: path) == nil else { continue }
      add(path, hash: hasHash ? String(decoding: last, as: UTF8.self) : nil)
    }
    paths.sort()
  }

  /// Whether there is nothing in the list.
  var isEmpty: Bool { paths.isEmpty }

  /// The hashes of a path's contents that are ours, or `nil` for a path that is not listed.
  func hashes(of path: String) -> [String]? { claims[path] }

  /// The list as it is written.
  var bytes: [UInt8] {
    var text = "\(Manifest.title)\n"
    for path in paths {
      let hashes = claims[path] ?? []
      if hashes.isEmpty { text += "\(path)\n" }
      for hash in hashes { text += "\(path) \(hash)\n" }
    }
    return Array(text.utf8)
  }

  /// The list with some paths less.
  func without(_ isDropped: (String) -> Bool) -> Manifest {
    var rest = Manifest()
    for path in paths where !isDropped(path) {
      rest.paths.append(path)
      rest.claims[path] = claims[path]
    }
    return rest
  }

  /// The list with the files of a run added to what it says on their paths.
  func adding(_ files: [(path: String, hash: String?)]) -> Manifest {
    var result = self
    for file in files { result.add(file.path, hash: file.hash) }
    result.paths.sort()
    return result
  }

  private mutating func add(_ path: String, hash: String?) {
    if claims[path] == nil {
      paths.append(path)
      claims[path] = []
    }
    guard let hash, claims[path]?.contains(hash) == false else { return }
    claims[path, default: []].append(hash)
    claims[path]?.sort()
  }
}
