import Foundation
import TestSupport

/// A folder that stands for the disk of an instance, with stand-ins for the programs that would change the machine.
///
/// The scripts name files from the root on, so they run with those names moved into the folder; nothing in them knows.
struct Instance {
  private let folder: TemporaryFolder
  private static let device = "dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_vol0123456789abcdef0"

  init(_ folder: TemporaryFolder, hasVolume: Bool) throws {
    self.folder = folder
    for place in ["etc/yum.repos.d", "var/log", "var/lib/cloud/data", "dev", "usr/local/bin", "proc", "bin"] {
      try FileManager.default.createDirectory(at: folder.file(place), withIntermediateDirectories: true)
    }
    try folder.write("", to: "etc/fstab")
    try folder.write("", to: "calls")
    try folder.write("i-0123456789abcdef0\n", to: "var/lib/cloud/data/instance-id")
    try folder.write("MemTotal: 16000 kB\nMemFree: 1 kB\nMemAvailable: 4000 kB\n", to: "proc/meminfo")
    if hasVolume { try folder.write("", to: Self.device) }
    let standIn = try folder.write(Self.standIn, to: "bin/stand-in")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: standIn.path)
    for name in Self.programs {
      try FileManager.default.createSymbolicLink(at: folder.file("bin/\(name)"), withDestinationURL: standIn)
    }
  }

  /// Runs a script.
  func run(_ script: String) throws -> Command.Result {
    var moved = script
    for top in ["dev", "etc", "var", "usr", "proc"] {
      moved = moved.replacingOccurrences(
        of: "(?<![A-Za-z0-9/.])/\(top)/", with: "\(folder.url.path)/\(top)/", options: .regularExpression)
    }
    let file = try folder.write(moved, to: "script")
    let path = "\(folder.file("bin").path):\(ProcessInfo.processInfo.environment["PATH"] ?? "")"
    let bash = URL(fileURLWithPath: "/bin/bash")
    return try Command(bash, [file.path], environment: ["PATH": path, "STATE": folder.url.path]).run()
  }

  /// The calls of stand-ins until now, a line each; `name` picks one program.
  func calls(_ name: String? = nil) throws -> [String] {
    try folder.read("calls").split(separator: "\n").map(String.init)
      .map { $0.replacingOccurrences(of: folder.url.path, with: "") }
      .filter { name == nil || $0 == name || $0.hasPrefix("\(name ?? "") ") }
  }

  /// A file of the instance.
  func read(_ path: String) throws -> String {
    try folder.read(path).replacingOccurrences(of: folder.url.path, with: "")
  }

  /// A server that gives no answer to queries.
  func stopServer() throws { try folder.write("", to: "stopped") }

  private static let programs = [
    "mkfs.xfs", "blkid", "mount", "mountpoint", "aws", "dnf", "systemctl", "curl", "chown", "sleep", "df",
  ]

  private static let standIn = #"""
    #!/bin/bash
    name=$(basename "$0")
    printf '%s\n' "${name}${*:+ }$(printf '%s' "$*" | tr '\n' ' ')" >> "$STATE/calls"
    case $name in
      blkid)
        [[ -e $STATE/formatted ]] || exit 2
        if [[ $* == *UUID* ]]; then echo 0b5ff3b9-7d3c-4f5e-9c3a-2f6f7f2f4d11; fi
        ;;
      mkfs.xfs) [[ ! -e $STATE/formatted ]] && touch "$STATE/formatted" ;;
      mount) touch "$STATE/mounted" ;;
      mountpoint) [[ -e $STATE/mounted ]] ;;
      curl)
        if [[ $* == *--config* ]]; then cat >> "$STATE/sent"; fi
        if [[ $* == *query_log* ]]; then
          [[ ! -e $STATE/stopped ]] || exit 7
          printf '3\t60\t10\t30\n'
        fi
        ;;
      aws) if [[ $1 == secretsmanager ]]; then echo '{"username":"admin","password":"s3cretpass"}'; fi ;;
      df) printf 'Use%%\n 42%%\n' ;;
    esac

    """#
}
