import Foundation
import Testing
import tree_writer

@testable import Generation

@Suite(.serialized) struct ParallelRunTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  private func locked(_ operation: Int32, _ body: () throws -> Void) throws {
    let file = open(scratch.path, O_RDONLY)
    #expect(flock(file, operation) == 0)
    defer { close(file) }
    try body()
  }

  @Test func `do not mix their files`() throws {
    let children = try [0, 500].map { try Child([scratch.path, "\($0)", "--times", "10"]) }
    for _ in 0..<10 {
      usleep(10_000)
      try locked(LOCK_SH) {
        let numbers = scratch.listing().filter { $0.hasSuffix(".json") }.compactMap { name in
          scratch.text(name)?.split(separator: ",").last?.split(separator: ": ").last?.prefix { $0.isNumber }
        }
        #expect(Set(numbers.compactMap { Int($0).map { $0 % VariantTree.stride } }).count <= 1)
      }
    }
    for child in children {
      let (output, status) = child.finish()
      #expect(output == "")
      #expect(status == 0)
    }
    let folder = OutputFolder(scratch.path)
    let last = [9, 509].filter { folder.check(VariantTree.tree($0)).findings.isEmpty }
    #expect(last.count == 1)
  }

  @Test func `of which one does not end are given up, with the reason`() throws {
    _ = OutputFolder(scratch.path).write(SampleTree.staging())
    let before = try scratch.contents()
    let folder = OutputFolder(scratch.path, patience: 0)
    let message =
      "\(scratch.path): error: in use by another run of morket-gen — two runs at once would mix their files — wait until "
      + "the other ends, then run `morket-gen production` again"
    try locked(LOCK_EX) {
      #expect(folder.write(SampleTree.production()).diagnostics.map(\.description) == [message])
      #expect(folder.check(SampleTree.production()).diagnostics.map(\.description) == [message])
      #expect(folder.diff(SampleTree.production()).diagnostics.map(\.description) == [message])
    }
    try locked(LOCK_SH) {
      #expect(folder.write(SampleTree.production()).diagnostics.map(\.description) == [message])
      #expect(folder.check(SampleTree.staging()).diagnostics == [])
    }
    #expect(try scratch.contents() == before)
    #expect(folder.write(SampleTree.production()).diagnostics == [])
  }

  @Test func `wait for each other`() throws {
    let file = open(scratch.path, O_RDONLY)
    #expect(flock(file, LOCK_EX) == 0)
    let child = try Child([scratch.path, "0"])
    usleep(100_000)
    #expect(scratch.listing() == [])
    close(file)
    let (output, status) = child.finish()
    #expect(output == "")
    #expect(status == 0)
    #expect(OutputFolder(scratch.path).check(VariantTree.tree(0)).findings == [])
  }

  @Test func `are warned of where folders cannot be locked`() throws {
    #expect(FolderLock.take(-1, .writing, attempts: 1) == .unsupported)
    let disk = try POSIXFileSystem(root: scratch.path, making: false)
    let opened = try OutputFolder("out").opened(disk, .unsupported, command: "morket-gen all").get()
    #expect(opened.disk != nil)
    #expect(
      opened.warnings.map(\.description) == [
        "out: warning: cannot be locked — its file system has no locks, and two runs at once could mix — start one run at "
          + "a time"
      ])
  }
}
