import Foundation
import Generation
import Testing

struct ForeignFileTests {
  private let scratch: ScratchFolder
  private let folder: OutputFolder

  init() throws {
    scratch = try ScratchFolder()
    folder = OutputFolder(scratch.path)
  }

  @Test func `in our folders survive every run`() throws {
    _ = folder.write(SampleTree.staging())
    let copy = try #require(scratch.bytes(SampleTree.vpc))
    let mine = [
      "terraform/modules/vpc/notes.txt", "terraform/modules/vpc/copy_of_main.tf", "terraform/modules/mine/main.tf",
      "terraform/environments/staging/.terraform/modules/vpc/main.tf",
    ]
    for path in mine { try scratch.write(path, copy) }
    _ = folder.write(SampleTree.staging { $0.drop(SampleTree.vpc, SampleTree.main) }, force: true)
    for path in mine { #expect(scratch.bytes(path) == copy, "\(path)") }
    #expect(scratch.bytes(SampleTree.vpc) == nil)
    _ = folder.write(GeneratedTree(files: [], scopes: [.everything], command: "morket-gen all"), force: true)
    for path in mine { #expect(scratch.bytes(path) == copy, "\(path)") }
  }

  @Test func `in the way keep a run from writing anything`() throws {
    try scratch.write(SampleTree.vpc, "mine")
    let before = try scratch.contents()
    let result = folder.write(SampleTree.staging())
    #expect(
      result.diagnostics.map(\.description) == [
        "\(scratch[SampleTree.vpc]): error: foreign, and in the way of a generated file — it has no header of morket-gen — "
          + "move it, or overwrite it with `morket-gen staging --force`"
      ])
    #expect(try scratch.contents() == before)
  }

  @Test func `in the way are overwritten with force`() throws {
    try scratch.write(SampleTree.vpc, "mine")
    #expect(folder.write(SampleTree.staging(), force: true).total == FileCounts(created: 3, updated: 1))
    #expect(folder.check(SampleTree.staging()).findings == [])
  }

  @Test func `without a header become ours if they are already as they should be`() throws {
    try scratch.write(SampleTree.zip, [0x50, 0x4b, 0x00, 0xff])
    #expect(folder.write(SampleTree.staging()).total == FileCounts(created: 3, unchanged: 1))
    #expect(folder.write(SampleTree.staging { $0.drop(SampleTree.zip) }).total.removed == 1)
  }

  @Test func `are not made of ours by a lost list`() throws {
    _ = folder.write(SampleTree.staging())
    try scratch.remove(".morket-gen.manifest")
    let tree = SampleTree.staging { $0.set(SampleTree.vpc, "new") }
    #expect(folder.write(tree).total == FileCounts(updated: 1, unchanged: 3))
    #expect(folder.check(tree).findings == [])
  }

  @Test func `are not made ours by a list that somebody wrote`() throws {
    try scratch.write("terraform/modules/mine.tf", "mine")
    try scratch.write("outside.tf", "mine")
    try scratch.write(
      ".morket-gen.manifest",
      "terraform/modules/mine.tf\nterraform/modules/../../outside.tf\nterraform/modules/none.tf\n")
    #expect(folder.write(SampleTree.staging()).total == FileCounts(created: 4))
    #expect(scratch.text("terraform/modules/mine.tf") == "mine")
    #expect(scratch.text("outside.tf") == "mine")
  }
}
