import Foundation
import Generation
import Testing

struct CheckTests {
  private let scratch: ScratchFolder
  private let folder: OutputFolder

  init() throws {
    scratch = try ScratchFolder()
    folder = OutputFolder(scratch.path)
  }

  private func findings(_ tree: GeneratedTree) -> [String] {
    let result = folder.check(tree)
    #expect(result.hasErrors == !result.findings.isEmpty)
    return result.diagnostics.map { $0.description.replacing("\(scratch.path)/", with: "") }
  }

  @Test func `finds nothing after a run`() {
    _ = folder.write(SampleTree.staging())
    #expect(findings(SampleTree.staging()) == [])
  }

  @Test func `tells a missing file`() throws {
    _ = folder.write(SampleTree.staging())
    try scratch.remove(SampleTree.main)
    #expect(folder.check(SampleTree.staging()).findings.map(\.kind) == [.missing])
    #expect(
      findings(SampleTree.staging()) == [
        "\(SampleTree.main): error: missing — the Swift gives this file — run `morket-gen staging`"
      ])
  }

  @Test func `tells stale files`() {
    _ = folder.write(SampleTree.staging())
    let tree = SampleTree.staging { files in
      files.set(SampleTree.main, "new")
      for index in files.indices { files[index].isExecutable.toggle() }
    }
    #expect(folder.check(tree).findings.map(\.kind) == [.stale, .stale, .stale, .stale])
    #expect(
      findings(tree) == [
        "\(SampleTree.main): error: stale — the Swift gives other contents now — run `morket-gen staging`",
        "\(SampleTree.script): error: stale — it is to be not executable and is — run `morket-gen staging`",
        "\(SampleTree.zip): error: stale — it is to be executable and is not — run `morket-gen staging`",
        "\(SampleTree.vpc): error: stale — it is to be executable and is not — run `morket-gen staging`",
      ])
  }

  @Test func `tells files edited by hand`() throws {
    _ = folder.write(SampleTree.staging())
    try scratch.edit(SampleTree.main, "vpc", "my_vpc")
    try scratch.edit(SampleTree.vpc, "this", "that")
    try scratch.write(SampleTree.zip, "mine")
    #expect(folder.check(SampleTree.staging()).findings.map(\.kind) == [.edited, .edited, .edited])
    #expect(
      findings(SampleTree.staging()) == [
        "\(SampleTree.main): error: edited by hand — writing the file again would lose the edit — move the edit into the "
          + "Swift (environments/Platform.swift), or overwrite the file with `morket-gen staging --force`",
        "\(SampleTree.zip): error: edited by hand — writing the file again would lose the edit — move the edit into the "
          + "Swift, or overwrite the file with `morket-gen staging --force`",
        "\(SampleTree.vpc): error: edited by hand — writing the file again would lose the edit — move the edit into the "
          + "Swift, or overwrite the file with `morket-gen staging --force`",
      ])
  }

  @Test func `tells orphaned files`() {
    _ = folder.write(SampleTree.staging())
    let tree = SampleTree.staging { $0.drop(SampleTree.vpc) }
    #expect(folder.check(tree).findings.map(\.kind) == [.orphaned, .stale])
    #expect(
      findings(tree) == [
        ".morket-gen.manifest: error: stale — the Swift gives other contents now — run `morket-gen staging`",
        "\(SampleTree.vpc): error: orphaned — the Swift no longer gives this file — run `morket-gen staging` to remove it",
      ])
  }

  @Test func `tells orphaned files that were edited by hand`() throws {
    _ = folder.write(SampleTree.staging())
    try scratch.edit(SampleTree.vpc, "this", "that")
    try scratch.write(SampleTree.zip, "mine")
    let tree = SampleTree.staging { $0.drop(SampleTree.vpc, SampleTree.zip) }
    #expect(folder.check(tree).findings.map(\.kind) == [.edited, .edited, .stale])
    #expect(
      findings(tree).dropFirst() == [
        "\(SampleTree.zip): error: edited by hand, and no longer generated — removing the file would lose the edit — move "
          + "it to keep it as your own, or remove it with `morket-gen staging --force`",
        "\(SampleTree.vpc): error: edited by hand, and no longer generated — removing the file would lose the edit — "
          + "delete its header line to keep it as your own, or remove it with `morket-gen staging --force`",
      ])
  }

  @Test func `tells foreign files in the way`() throws {
    try scratch.write(SampleTree.vpc, "mine")
    try scratch.write(SampleTree.zip, "mine")
    #expect(
      folder.check(SampleTree.staging()).findings.map(\.kind) == [.missing, .missing, .foreign, .foreign, .missing])
    #expect(
      findings(SampleTree.staging()) == [
        ".morket-gen.manifest: error: missing — the Swift gives this file — run `morket-gen staging`",
        "\(SampleTree.main): error: missing — the Swift gives this file — run `morket-gen staging`",
        "\(SampleTree.script): error: missing — the Swift gives this file — run `morket-gen staging`",
        "\(SampleTree.zip): error: foreign, and in the way of a generated file — it is not among the files that morket-gen "
          + "owns — move it, or overwrite it with `morket-gen staging --force`",
        "\(SampleTree.vpc): error: foreign, and in the way of a generated file — it has no header of morket-gen — move it, "
          + "or overwrite it with `morket-gen staging --force`",
      ])
  }

  @Test func `tells what an interrupted run left behind`() throws {
    _ = folder.write(SampleTree.staging())
    try scratch.write("terraform/modules/vpc/.main.tf.morket-gen-tmp", "half")
    #expect(
      findings(SampleTree.staging()) == [
        "terraform/modules/vpc/.main.tf.morket-gen-tmp: error: orphaned — an interrupted run left this temporary file — "
          + "run `morket-gen staging` to remove it"
      ])
  }

  @Test func `says that all is missing where there is no output folder`() {
    let result = OutputFolder(scratch["nowhere"]).check(SampleTree.staging())
    #expect(result.findings.map(\.kind) == [.missing, .missing, .missing, .missing, .missing])
    #expect(scratch.listing() == [])
  }

  @Test func `changes nothing`() throws {
    _ = folder.write(SampleTree.staging())
    try scratch.edit(SampleTree.vpc, "this", "that")
    try scratch.write("terraform/modules/vpc/.main.tf.morket-gen-tmp", "half")
    let before = try scratch.contents()
    _ = findings(SampleTree.staging { $0.drop(SampleTree.main) })
    _ = folder.diff(SampleTree.staging { $0.drop(SampleTree.main) }, force: true)
    #expect(try scratch.contents() == before)
  }

  @Test func `names places as seen from the working folder`() {
    #expect(OutputFolder("").path == ".")
    let paths = OutputFolder("no/such/folder/").check(SampleTree.staging()).diagnostics.map(\.file)
    #expect(paths.last == "no/such/folder/\(SampleTree.vpc)")
  }
}
