import Foundation
import Generation
import Testing

struct ObstacleTests {
  private let scratch: ScratchFolder
  private let folder: OutputFolder

  init() throws {
    scratch = try ScratchFolder()
    folder = OutputFolder(scratch["out"])
    try scratch.write("out/keep.txt", "mine")
    try scratch.write("elsewhere/main.tf", "theirs")
  }

  /// What a run says, with and without force; in both cases it must change nothing.
  private func refusals(force: Bool = false) throws -> [String] {
    let before = try scratch.contents()
    let result = folder.write(SampleTree.staging(), force: force)
    #expect(result.hasErrors)
    #expect(try scratch.contents() == before)
    return result.diagnostics.map { $0.description.replacing("\(scratch.path)/", with: "") }
  }

  private func link(_ path: String, to target: String) throws {
    let parent = URL(fileURLWithPath: scratch[path]).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: scratch[path], withDestinationPath: scratch[target])
  }

  @Test func `a folder where a file should be is an error`() throws {
    try scratch.write("out/\(SampleTree.vpc)/work.txt", "mine")
    for force in [false, true] {
      #expect(
        try refusals(force: force) == [
          "out/\(SampleTree.vpc): error: a folder, and in the way of a generated file — what is in it may be somebody's "
            + "work — move or delete it"
        ])
    }
  }

  @Test func `a file where a folder should be is an error, told once`() throws {
    try scratch.write("out/terraform/modules", "mine")
    for force in [false, true] {
      #expect(
        try refusals(force: force) == [
          "out/terraform/modules: error: a file, and in the way of a folder of generated files — there cannot be both — "
            + "move or delete it"
        ])
    }
  }

  @Test func `a link to a folder is never followed`() throws {
    try link("out/terraform/modules", to: "elsewhere")
    for force in [false, true] {
      #expect(
        try refusals(force: force) == [
          "out/terraform/modules: error: a symbolic link, and in the way of a folder of generated files — nothing is "
            + "written through links — replace the link by a folder"
        ])
    }
  }

  @Test func `a link to a file is never followed, and replaced with force`() throws {
    try link("out/\(SampleTree.vpc)", to: "elsewhere/main.tf")
    #expect(
      try refusals() == [
        "out/\(SampleTree.vpc): error: a symbolic link, and in the way of a generated file — nothing is written through "
          + "links — move it, or replace it with `morket-gen staging --force`"
      ])
    #expect(folder.write(SampleTree.staging(), force: true).diagnostics == [])
    #expect(scratch.text("elsewhere/main.tf") == "theirs")
    #expect(folder.check(SampleTree.staging()).findings == [])
  }

  @Test func `a link that leads nowhere is a link`() throws {
    try link("out/\(SampleTree.vpc)", to: "nowhere")
    #expect(folder.check(SampleTree.staging()).findings.map(\.kind).contains(.foreign))
    #expect(try refusals().count == 1)
  }

  @Test func `a link that took the place of an orphaned file survives`() throws {
    _ = folder.write(SampleTree.staging())
    try scratch.remove("out/\(SampleTree.vpc)")
    try link("out/\(SampleTree.vpc)", to: "elsewhere/main.tf")
    #expect(folder.write(SampleTree.staging { $0.drop(SampleTree.vpc) }, force: true).diagnostics == [])
    #expect(scratch.text("out/\(SampleTree.vpc)") == "theirs")
  }

  @Test func `a link that took the place of a folder hides the orphaned files in it`() throws {
    _ = folder.write(SampleTree.staging())
    let ours = try #require(scratch.bytes("out/\(SampleTree.vpc)"))
    try scratch.remove("out/terraform/modules/vpc")
    try scratch.write("elsewhere/main.tf", ours)
    try link("out/terraform/modules/vpc", to: "elsewhere")
    #expect(folder.write(SampleTree.staging { $0.drop(SampleTree.vpc) }, force: true).diagnostics == [])
    #expect(scratch.bytes("elsewhere/main.tf") == ours)
  }

  @Test func `a pipe is an error`() throws {
    try FileManager.default.createDirectory(
      atPath: scratch["out/terraform/modules/vpc"], withIntermediateDirectories: true)
    mkfifo(scratch["out/\(SampleTree.vpc)"], 0o644)
    let result = folder.write(SampleTree.staging())
    #expect(
      result.diagnostics.map(\.description) == [
        "\(scratch["out/\(SampleTree.vpc)"]): error: a device, socket or pipe, and in the way of a generated file — "
          + "somebody else made it — move or delete it"
      ])
  }

  @Test func `a link in the place of the list is an error`() throws {
    try link("out/.morket-gen.manifest", to: "elsewhere/main.tf")
    #expect(
      try refusals(force: true) == [
        "out/.morket-gen.manifest: error: a symbolic link, and in the way of the list of owned files — nothing is written "
          + "through links — replace the link by the file that it names"
      ])
  }

  @Test func `the output folder itself may be a link`() throws {
    try link("door", to: "out")
    #expect(OutputFolder(scratch["door"]).write(SampleTree.staging()).diagnostics == [])
    #expect(folder.check(SampleTree.staging()).findings == [])
  }
}
