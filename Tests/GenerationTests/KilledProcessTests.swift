import Foundation
import Testing
import tree_writer

@testable import Generation

@Suite(.serialized) struct KilledProcessTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  /// The variants whose files stand in the tree. Each file must be whole, that is just as one variant has it.
  private func variants() throws -> Set<Int> {
    var variants: Set<Int> = []
    for name in scratch.listing() where name.hasPrefix("tree/") && name.hasSuffix(".json") || name.hasSuffix(".tf") {
      let text = try #require(scratch.text(name))
      let number = try #require(text.split(separator: ",").last?.split(separator: ": ").last?.prefix { $0.isNumber })
      let value = try #require(Int(number))
      let file = VariantTree.file(value / VariantTree.stride, value % VariantTree.stride)
      #expect(scratch.bytes(name) == Header.stamped(file), "\(name) is neither old nor new")
      #expect(file.path == name)
      variants.insert(value % VariantTree.stride)
    }
    return variants
  }

  @Test func `leaves each file old or new, and the next run repairs the rest`() throws {
    let seed: UInt64 = 20_260_715
    print("KilledProcessTests: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    try scratch.write("tree/folder1/inner0/notes.txt", "mine")
    var kills = 0
    var mixed = 0
    var next = 0
    for round in 0..<20 {
      let child = try Child([scratch.path, "\(next)", "--times", "9000"])
      usleep(UInt32.random(in: 5_000...90_000, using: &random))
      if child.end() { kills += 1 }

      let found = try variants()
      let newest = found.max() ?? next
      #expect(found.allSatisfy { $0 >= newest - 1 }, "round \(round): \(found)")
      if found.count == 2 { mixed += 1 }
      let folder = OutputFolder(scratch.path)
      next = newest + 1
      #expect(folder.write(VariantTree.tree(next)).diagnostics == [], "round \(round)")
      #expect(folder.check(VariantTree.tree(next)).findings == [], "round \(round)")
      #expect(try variants() == [next])
      #expect(!scratch.listing().contains { $0.hasSuffix("-tmp") })
      #expect(
        scratch.listing().filter { $0.hasSuffix(".tf") || $0.hasSuffix(".json") }.count
          == VariantTree.tree(next).files.count)
      next += 1
    }
    print("KilledProcessTests: \(kills) processes killed, \(mixed) of them between two renames")
    #expect(kills > 0)
    #expect(scratch.text("tree/folder1/inner0/notes.txt") == "mine")
  }
}
