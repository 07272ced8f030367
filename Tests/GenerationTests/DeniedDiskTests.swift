import Foundation
import Testing
import tree_writer

@testable import Generation

/// Runs that the system denies something, for real.
@Suite(.serialized) struct DeniedDiskTests {
  private let scratch: ScratchFolder
  private let isRoot = geteuid() == 0

  init() throws {
    scratch = try ScratchFolder()
  }

  /// Mounts a small file system of its own at a path, if that is possible here.
  private func mount(_ path: String, _ options: String) throws -> Bool {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return try system("mount", "-t", "tmpfs", "-o", options, "tmpfs", path)
  }

  private func system(_ arguments: String...) throws -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  /// Runs the program as somebody whom permissions bind.
  private func runAsUser(_ variant: Int) throws -> (output: String, status: Int32) {
    try Child.run([scratch.path, "\(variant)"] + (isRoot ? ["--user", "65534"] : []))
  }

  private func giveToUser() {
    guard isRoot else { return }
    for name in scratch.listing() + ["."] { chown(scratch[name], 65534, 65534) }
  }

  @Test func `a full disk changes nothing`() throws {
    let disk = scratch["disk"]
    guard isRoot, try mount(disk, "size=1m") else {
      print("DeniedDiskTests: no small disk was filled, because only the superuser of Linux can mount one")
      return
    }
    defer { _ = try? system("umount", disk) }
    let folder = OutputFolder(disk)
    #expect(folder.write(VariantTree.tree(0)).diagnostics == [])
    try scratch.write("disk/tree/notes.txt", "mine")
    let room = try FileManager.default.attributesOfFileSystem(forPath: disk)[.systemFreeSize] as? NSNumber
    try scratch.write("disk/fill", [UInt8](repeating: 1, count: (room?.intValue ?? 0) - 60_000))

    let before = try scratch.contents()
    let result = folder.write(VariantTree.tree(1))
    #expect(result.diagnostics.count == 1)
    let file = result.diagnostics.first?.file ?? ""
    #expect(file.hasPrefix("\(disk)/tree/"))
    #expect(
      result.diagnostics.map(\.description) == [
        "\(file): error: cannot be written: the disk is full — nothing was changed — free some space, then run "
          + "`tree-writer 1` again"
      ])
    #expect(try scratch.contents() == before)

    try scratch.remove("disk/fill")
    #expect(folder.write(VariantTree.tree(1)).diagnostics == [])
    #expect(folder.check(VariantTree.tree(1)).findings == [])
  }

  @Test func `a read-only disk is told, and can be checked`() throws {
    let disk = scratch["disk"]
    guard isRoot, try mount(disk, "size=1m") else {
      print("DeniedDiskTests: no read-only disk was tried, because only the superuser of Linux can mount one")
      return
    }
    defer { _ = try? system("umount", disk) }
    let folder = OutputFolder(disk)
    _ = folder.write(SampleTree.staging())
    #expect(try system("mount", "-o", "remount,ro", disk))
    let before = try scratch.contents()
    #expect(
      folder.write(SampleTree.staging { $0.set(SampleTree.vpc, "new") }).diagnostics.map(\.description) == [
        "\(disk)/\(SampleTree.vpc): error: cannot be written: the file system is read-only — nothing was changed — make it "
          + "writable or choose another output folder, then run `morket-gen staging` again"
      ])
    #expect(try scratch.contents() == before)
    #expect(folder.check(SampleTree.staging()).findings == [])
  }

  @Test func `a limit on the length of files changes nothing`() throws {
    #expect(OutputFolder(scratch.path).write(VariantTree.tree(0)).diagnostics == [])
    let before = try scratch.contents()
    let (output, status) = try Child.run([scratch.path, "1", "--longest-file", "1000"])
    #expect(status == 1)
    #expect(
      output == """
        \(scratch[".morket-gen.manifest"]): error: cannot be written: it is larger than a file may be — nothing was changed \
        — raise the limit (ulimit -f), then run `tree-writer 1` again

        """)
    #expect(try scratch.contents() == before)
  }

  @Test func `a folder without write permission is told once, with all others`() throws {
    #expect(OutputFolder(scratch.path).write(VariantTree.tree(0)).diagnostics == [])
    giveToUser()
    for folder in ["tree/folder1/inner0", "tree/folder3/inner1"] { chmod(scratch[folder], 0o555) }
    let before = try scratch.contents()
    let (output, status) = try runAsUser(10)
    #expect(status == 1)
    let lines = output.split(separator: "\n")
    #expect(lines.count == 2)
    for (line, folder) in zip(lines, ["tree/folder1/inner0", "tree/folder3/inner1"]) {
      #expect(line.hasPrefix("\(scratch[folder])/file"))
      #expect(
        line.drop { $0 != " " } == " error: cannot be written: permission denied — nothing was changed — give yourself "
          + "permission on it and on the folder that it is in, then run `tree-writer 10` again")
    }
    #expect(try scratch.contents() == before)
    for folder in ["tree/folder1/inner0", "tree/folder3/inner1"] { chmod(scratch[folder], 0o755) }
    #expect(try runAsUser(10) == ("", 0))
  }

  @Test func `a file without read permission is told`() throws {
    #expect(OutputFolder(scratch.path).write(VariantTree.tree(0)).diagnostics == [])
    giveToUser()
    let path = VariantTree.file(1, 0).path
    chmod(scratch[path], 0o200)
    let (output, status) = try runAsUser(0)
    #expect(status == 1)
    #expect(
      output == """
        \(scratch[path]): error: cannot be read: permission denied — nobody can tell whether it was edited — give yourself \
        permission on it and on the folder that it is in

        """)
  }

  @Test func `a folder that cannot be looked into is told`() throws {
    #expect(OutputFolder(scratch.path).write(VariantTree.tree(0)).diagnostics == [])
    giveToUser()
    chmod(scratch["tree/folder1"], 0o600)
    defer { chmod(scratch["tree/folder1"], 0o755) }
    let (output, status) = try runAsUser(0)
    #expect(status == 1)
    let lines = ["tree/folder1/inner0", "tree/folder1/inner1"].map {
      "\(scratch[$0]): error: cannot be read: permission denied — nobody can tell whether it was edited — give yourself "
        + "permission on it and on the folder that it is in\n"
    }
    #expect(output == lines.joined())
  }

  @Test func `an output folder that may not be opened is told`() throws {
    giveToUser()
    chmod(scratch.path, 0o000)
    defer { chmod(scratch.path, 0o755) }
    let (output, status) = try runAsUser(0)
    #expect(status == 1)
    #expect(
      output == """
        \(scratch.path): error: cannot be opened: permission denied — it is the output folder — give yourself permission on \
        it and on the folder that it is in, then run `tree-writer 0` again

        """)
  }
}
