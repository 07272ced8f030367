/// An image that others made, with what is in it: the base of a stage, or what a service is started from.
///
///     FROM node:20-alpine3.22
///
/// It rejects a reference without a tag, and the tag `latest`: either is another image each day.
public struct PulledImage: Hashable, Sendable {
  /// What packages are installed with.
  public enum PackageManager: String, Hashable, Sendable {
    /// Alpine's.
    case apk
    /// Debian's.
    case apt
  }

  /// The reference, with its tag and perhaps a digest: `node:20-alpine3.22`.
  public let reference: String
  /// The programs that it is known to have, for what is run in it.
  public let tools: Set<String>
  /// What installs more, if there is something.
  public let packageManager: PackageManager?
  /// Where it is named.
  public let location: SourceLocation

  /// Names an image and the programs in it.
  public init(
    _ reference: String, tools: Set<String>, packageManager: PackageManager? = nil, file: String = #filePath,
    line: Int = #line
  ) {
    self.reference = reference
    self.tools = tools
    self.packageManager = packageManager
    location = SourceLocation(file: file, line: line)
  }

  /// What is wrong with the reference.
  var findings: [Finding] {
    let name = reference.split(separator: "@", maxSplits: 1).first.map(String.init) ?? ""
    // A registry's port comes before a slash, a tag after the last one.
    let last = name.split(separator: "/").last ?? ""
    let parts = last.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 2, parts[1] != "latest", !parts[1].isEmpty { return [] }
    return [
      Finding(
        "\"\(reference)\" names no version", why: "what is pulled would be another image each day",
        remedy: "give the tag of a version, for example node:20-alpine3.22", at: location)
    ]
  }
}

extension Set where Element == String {
  /// The programs of BusyBox that builds and checks call, as Alpine images have them.
  public static let busyBox: Set<String> = [
    "awk", "basename", "cat", "chmod", "chown", "cp", "cut", "date", "dirname", "env", "find", "grep", "gzip", "head",
    "id", "kill", "ls", "mkdir", "mkfifo", "mktemp", "mv", "nc", "pgrep", "ps", "rm", "rmdir", "sed", "sh", "sha256sum",
    "sleep", "sort",
    "tail", "tar", "tee", "touch", "tr", "uname", "wc", "wget", "xargs",
  ]

  /// The programs of Debian's essential packages that builds and checks call; neither `curl` nor `wget` nor `ps` is among them.
  public static let debianSlim: Set<String> = [
    "apt-get", "awk", "basename", "bash", "cat", "chmod", "chown", "cp", "cut", "date", "dirname", "dpkg", "env",
    "find",
    "grep", "groupadd", "gzip", "head", "id", "ls", "mkdir", "mktemp", "mv", "rm", "rmdir", "sed", "sh", "sha256sum",
    "sleep", "sort", "tail", "tar", "tee", "touch", "tr", "uname", "useradd", "wc", "xargs",
  ]
}
