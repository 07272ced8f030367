import Testing

@testable import Generation

struct LineDiffTests {
  /// The length of the longest common subsequence, by the textbook's table.
  private func common(_ old: [Int], _ new: [Int]) -> Int {
    var row = [Int](repeating: 0, count: new.count + 1)
    for line in old {
      var corner = 0
      for (index, other) in new.enumerated() {
        let above = row[index + 1]
        row[index + 1] = line == other ? corner + 1 : max(above, row[index])
        corner = above
      }
    }
    return row[new.count]
  }

  @Test func `keeps the same lines on both sides, and as many as can be`() {
    let seed: UInt64 = 7
    print("LineDiffTests: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for round in 0..<3000 {
      let letters = Int.random(in: 1...8, using: &random)
      func list() -> [Int] {
        (0..<Int.random(in: 0...24, using: &random)).map { _ in Int.random(in: 0..<letters, using: &random) }
      }
      let (old, new) = (list(), list())
      let diff = LineDiff(from: old, to: new)
      let keptOld = zip(old, diff.removed).filter { !$0.1 }.map(\.0)
      let keptNew = zip(new, diff.added).filter { !$0.1 }.map(\.0)
      #expect(keptOld == keptNew, "round \(round): \(old) to \(new)")
      #expect(keptOld.count == common(old, new), "round \(round): \(old) to \(new)")
    }
  }

  @Test func `takes two long texts with nothing in common`() {
    let diff = LineDiff(from: Array(0..<50_000), to: Array(50_000..<100_000))
    #expect(diff.removed.allSatisfy { $0 })
    #expect(diff.added.allSatisfy { $0 })
  }
}
