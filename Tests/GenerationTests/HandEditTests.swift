import Foundation
import Generation
import Testing

struct HandEditTests {
  private let scratch: ScratchFolder
  private let folder: OutputFolder

  init() throws {
    scratch = try ScratchFolder()
    folder = OutputFolder(scratch.path)
    _ = folder.write(SampleTree.staging())
  }

  private let changed = SampleTree.staging {
    $0.set(SampleTree.vpc, "new")
    $0.set(SampleTree.zip, "new")
    $0.drop(SampleTree.script)
  }

  @Test func `keep a run from writing anything, and are all told`() throws {
    try scratch.edit(SampleTree.vpc, "this", "that")
    try scratch.edit(SampleTree.script, "true", "false")
    try scratch.write(SampleTree.zip, "mine")
    let before = try scratch.contents()
    let result = folder.write(changed)
    #expect(result.total == FileCounts())
    #expect(
      result.diagnostics.map { $0.description.replacing("\(scratch.path)/", with: "") } == [
        "\(SampleTree.script): error: edited by hand, and no longer generated — removing the file would lose the edit — "
          + "delete its header line to keep it as your own, or remove it with `morket-gen staging --force`",
        "\(SampleTree.zip): error: edited by hand — writing the file again would lose the edit — move the edit into the "
          + "Swift, or overwrite the file with `morket-gen staging --force`",
        "\(SampleTree.vpc): error: edited by hand — writing the file again would lose the edit — move the edit into the "
          + "Swift, or overwrite the file with `morket-gen staging --force`",
      ])
    #expect(try scratch.contents() == before)
  }

  @Test func `are overwritten and removed with force`() throws {
    try scratch.edit(SampleTree.vpc, "this", "that")
    try scratch.edit(SampleTree.script, "true", "false")
    try scratch.write(SampleTree.zip, "mine")
    let result = folder.write(changed, force: true)
    #expect(result.diagnostics == [])
    #expect(result.total == FileCounts(updated: 2, unchanged: 1, removed: 1))
    #expect(folder.check(changed).findings == [])
  }

  @Test func `need no force once they are in the Swift`() throws {
    try scratch.edit(SampleTree.vpc, "this", "that")
    let result = folder.write(SampleTree.staging { $0.set(SampleTree.vpc, "resource \"aws_vpc\" \"that\" {}\n") })
    #expect(result.diagnostics == [])
    #expect(result.total == FileCounts(updated: 1, unchanged: 3))
  }

  @Test func `of a file that is not UTF-8 are seen too`() throws {
    let text = try #require(scratch.bytes(SampleTree.vpc))
    try scratch.write(SampleTree.vpc, text + [0xe4, 0x0a])
    #expect(folder.check(SampleTree.staging()).findings.map(\.kind) == [.edited])
    #expect(folder.write(SampleTree.staging()).hasErrors)
    #expect(scratch.bytes(SampleTree.vpc) == text + [0xe4, 0x0a])
  }

  @Test func `that delete the header make a file somebody's own`() throws {
    try scratch.write(SampleTree.vpc, "resource \"aws_vpc\" \"mine\" {}\n")
    #expect(folder.check(SampleTree.staging()).findings.map(\.kind) == [.foreign])
    let result = folder.write(SampleTree.staging { $0.drop(SampleTree.vpc) })
    #expect(result.diagnostics == [])
    #expect(result.total == FileCounts(unchanged: 3))
    #expect(scratch.text(SampleTree.vpc) == "resource \"aws_vpc\" \"mine\" {}\n")
    #expect(scratch.text(".morket-gen.manifest")?.contains(SampleTree.vpc) == false)
  }

  @Test func `that delete a file are repaired`() throws {
    try scratch.remove(SampleTree.vpc)
    #expect(folder.write(SampleTree.staging()).total == FileCounts(created: 1, unchanged: 3))
    try scratch.remove("terraform")
    #expect(folder.write(SampleTree.staging()).total == FileCounts(created: 4))
  }
}
