import Foundation
import Testing

@testable import Generation

struct TransactionTests {
  /// A tree that the next one changes in every way there is.
  private let old = SampleTree.staging { files in
    files.append(GeneratedFile("terraform/modules/gone/main.tf", group: "gone", header: .hash, contents: "gone\n"))
    files.append(GeneratedFile("terraform/modules/gone/data.json", group: "gone", header: .absent, contents: "{}\n"))
    files.append(GeneratedFile("terraform/modules/mode/run.sh", group: "mode", header: .hash, contents: "run\n"))
  }
  private let new = SampleTree.staging { files in
    files.set(SampleTree.vpc, "new vpc\n")
    files.set(SampleTree.zip, "new zip\n")
    files.append(
      GeneratedFile(
        "terraform/modules/mode/run.sh", group: "mode", header: .hash, isExecutable: true, contents: "run\n"))
    files.append(GeneratedFile("terraform/modules/s3/deep/main.tf", group: "s3", header: .hash, contents: "s3\n"))
    files.append(GeneratedFile("terraform/modules/s3/policy.json", group: "s3", header: .absent, contents: "[]\n"))
  }
  /// A tree that has other contents again, and neither what the first had nor what the second had.
  private let third = SampleTree.staging { files in
    files.set(SampleTree.vpc, "third vpc\n")
    files.set(SampleTree.zip, "third zip\n")
  }
  private let foreign = "terraform/modules/gone/notes.txt"

  /// A folder in which the old tree was written.
  private func scratch() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    #expect(OutputFolder(scratch.path).write(old).diagnostics == [])
    try scratch.write(foreign, "mine")
    return scratch
  }

  /// What a tree is like that was written in one go.
  private func fresh(_ tree: GeneratedTree, foreign isForeignThere: Bool = false) throws -> [String: String] {
    let scratch = try ScratchFolder()
    #expect(OutputFolder(scratch.path).write(tree).diagnostics == [])
    if isForeignThere { try scratch.write(foreign, "mine") }
    return try scratch.contents()
  }

  /// What a run does to the disk when nothing goes wrong.
  private func changes() throws -> [String] {
    let scratch = try scratch()
    let disk = try FaultyFileSystem(scratch)
    #expect(OutputFolder.write(new, to: disk).diagnostics == [])
    #expect(OutputFolder(scratch.path).check(new).findings == [])
    return disk.changes
  }

  /// What a file may be at any moment: as in the old tree or as in the new.
  private func expectOldOrNew(_ scratch: ScratchFolder, _ place: Comment) {
    func bytes(_ path: String, in tree: GeneratedTree) -> [UInt8]? {
      tree.files.first { $0.path == path }.map(Header.stamped)
    }
    for path in Set(old.files.map(\.path) + new.files.map(\.path)) {
      let found = scratch.bytes(path)
      #expect(found == bytes(path, in: old) || found == bytes(path, in: new), "\(path), \(place)")
    }
    #expect(scratch.text(foreign) == "mine", place)
  }

  @Test func `writes all that is new beside the old before it changes anything`() throws {
    #expect(
      try changes() == [
        "write ..morket-gen.manifest.morket-gen-tmp",
        "replace .morket-gen.manifest",
        "makeFolder terraform/modules/s3",
        "makeFolder terraform/modules/s3/deep",
        "write terraform/modules/rotation/.rotation.zip.morket-gen-tmp",
        "write terraform/modules/s3/deep/.main.tf.morket-gen-tmp",
        "write terraform/modules/s3/.policy.json.morket-gen-tmp",
        "write terraform/modules/vpc/.main.tf.morket-gen-tmp",
        "write ..morket-gen.manifest.morket-gen-tmp",
        "remove terraform/modules/gone/data.json",
        "remove terraform/modules/gone/main.tf",
        "setPermissions terraform/modules/mode/run.sh",
        "replace terraform/modules/rotation/rotation.zip",
        "replace terraform/modules/s3/deep/main.tf",
        "replace terraform/modules/s3/policy.json",
        "replace terraform/modules/vpc/main.tf",
        "remove terraform/modules/gone",
        "remove terraform/modules",
        "remove terraform",
        "replace .morket-gen.manifest",
      ])
  }

  @Test func `leaves each file old or new wherever it stops, and the next run repairs the rest`() throws {
    let count = try changes().count
    let results = try [new, third, old].map { (next: $0, contents: try fresh($0, foreign: true)) }
    for (place, (next, contents)) in (0...count).flatMap({ place in results.map { (place, $0) } }) {
      let scratch = try scratch()
      _ = OutputFolder.write(new, to: try FaultyFileSystem(scratch, at: place, .stop))
      expectOldOrNew(scratch, "stopped at \(place)")

      let folder = OutputFolder(scratch.path)
      #expect(folder.write(next).diagnostics == [], "stopped at \(place)")
      #expect(folder.check(next).findings == [], "stopped at \(place)")
      #expect(try scratch.contents() == contents, "stopped at \(place)")
    }
  }

  @Test func `stops a first run without harm, too`() throws {
    let disk = try FaultyFileSystem(ScratchFolder())
    #expect(OutputFolder.write(old, to: disk).diagnostics == [])
    let count = disk.changes.count
    let contents = try fresh(third)
    for place in 0..<count {
      let scratch = try ScratchFolder()
      _ = OutputFolder.write(old, to: try FaultyFileSystem(scratch, at: place, .stop))
      let folder = OutputFolder(scratch.path)
      #expect(folder.write(third).diagnostics == [], "stopped at \(place)")
      #expect(try scratch.contents() == contents, "stopped at \(place)")
    }
  }

  @Test(arguments: [ENOSPC, EACCES])
  func `takes everything back if anything new cannot be written`(code: Int32) throws {
    for (place, change) in try changes().enumerated() where !change.hasPrefix("replace t") && place < 9 {
      let scratch = try scratch()
      let before = try scratch.contents()
      let result = OutputFolder.write(new, to: try FaultyFileSystem(scratch, at: place, .fail(code)))
      #expect(result.diagnostics.count == 1, "\(change)")
      #expect(result.total == FileCounts())
      #expect(try scratch.contents() == before, "\(change)")
    }
  }

  @Test func `leaves nothing of a first run that could not write`() throws {
    let scratch = try ScratchFolder()
    let disk = try FaultyFileSystem(scratch, at: 12, .fail(ENOSPC))
    #expect(OutputFolder.write(old, to: disk).hasErrors)
    #expect(scratch.listing() == [])
  }

  @Test func `says which file could not be written, and why`() throws {
    let disk = try FaultyFileSystem(scratch(), at: 7, .fail(ENOSPC))
    #expect(
      OutputFolder.write(new, to: disk).diagnostics.map(\.description) == [
        "\(SampleTree.vpc): error: cannot be written: the disk is full — nothing was changed — free some space, then run "
          + "`morket-gen staging` again"
      ])
  }

  @Test func `does all it can when a file cannot be replaced or removed`() throws {
    let count = try changes().count
    for place in 9..<count {
      let scratch = try scratch()
      let disk = try FaultyFileSystem(scratch, at: place, .fail(EBUSY))
      let result = OutputFolder.write(new, to: disk)
      // A folder that cannot be removed is no error; it may hold files of others.
      let isFolder = disk.changes[place].hasPrefix("remove") && !disk.changes[place].contains(".")
      #expect(result.hasErrors == !isFolder, "\(disk.changes[place])")
      expectOldOrNew(scratch, "failed at \(place)")
      #expect(!scratch.listing().contains { $0.hasSuffix("-tmp") }, "\(disk.changes[place])")
      #expect(OutputFolder(scratch.path).write(new).diagnostics == [])
      #expect(OutputFolder(scratch.path).check(new).findings == [])
    }
  }

  @Test func `says which file could not be replaced, and counts the others`() throws {
    let result = OutputFolder.write(new, to: try FaultyFileSystem(scratch(), at: 12, .fail(EBUSY)))
    #expect(
      result.diagnostics.map(\.description) == [
        "\(SampleTree.zip): error: cannot be replaced: it is in use — the other files are done — end the program that uses "
          + "it, then run `morket-gen staging` again"
      ])
    #expect(result.total == FileCounts(created: 2, updated: 2, unchanged: 2, removed: 2))
  }
}
