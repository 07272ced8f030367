/// A range of old lines that a range of new lines replaces; one of the two may be empty.
struct LineChange: Hashable {
  var old: Range<Int>
  var new: Range<Int>

  /// The fewest changes that lead from one text to another, each where it reads best.
  static func all(from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]) -> [LineChange] {
    let diff = LineDiff(from: old, to: new)
    var changes: [LineChange] = []
    var (oldIndex, newIndex) = (0, 0)
    while oldIndex < old.count || newIndex < new.count {
      let start = (oldIndex, newIndex)
      while oldIndex < old.count, diff.removed[oldIndex] { oldIndex += 1 }
      while newIndex < new.count, diff.added[newIndex] { newIndex += 1 }
      if start == (oldIndex, newIndex) {
        oldIndex += 1
        newIndex += 1
      } else {
        changes.append(LineChange(old: start.0..<oldIndex, new: start.1..<newIndex))
      }
    }
    for index in changes.indices {
      // Two changes keep a line between them, or they would read as one in the wrong order.
      let above = index == 0 ? 0 : changes[index - 1].old.upperBound + 1
      let below = index + 1 == changes.count ? old.count : changes[index + 1].old.lowerBound - 1
      changes[index].slide(in: above...max(above, below), old: old, new: new)
    }
    return changes
  }

  /// Moves lines that only come, or only go, to where a reader would have drawn the line.
  ///
  /// When a block is added below a block, the closing brace that is new may be either one's. The change is the same, but a
  /// change that begins with a block's first line is easier to read.
  private mutating func slide(in limits: ClosedRange<Int>, old: [ArraySlice<UInt8>], new: [ArraySlice<UInt8>]) {
    guard self.old.isEmpty != self.new.isEmpty else { return }
    let lines = self.new.isEmpty ? old : new
    let range = self.new.isEmpty ? self.old : self.new
    var (up, down) = (0, 0)
    while self.old.lowerBound - up > limits.lowerBound,
      lines[range.lowerBound - up - 1] == lines[range.upperBound - up - 1]
    {
      up += 1
    }
    while self.old.upperBound + down < limits.upperBound,
      lines[range.lowerBound + down] == lines[range.upperBound + down]
    {
      down += 1
    }
    let offsets = stride(from: down, through: -up, by: -1)
    let best = offsets.min {
      LineChange.awkwardness(of: range.lowerBound + $0, in: lines)
        < LineChange.awkwardness(of: range.lowerBound + $1, in: lines)
    }
    let offset = best ?? 0
    self.old = (self.old.lowerBound + offset)..<(self.old.upperBound + offset)
    self.new = (self.new.lowerBound + offset)..<(self.new.upperBound + offset)
  }

  /// How ill a change reads that begins with some line: best is the first line of a paragraph, then the blank line before
  /// one, then any other, the less indented the better.
  private static func awkwardness(of line: Int, in lines: [ArraySlice<UInt8>]) -> Int {
    if isBlank(lines[line]) { return 1 }
    if line == 0 || isBlank(lines[line - 1]) { return 0 }
    return 2 + lines[line].prefix { $0 == UInt8(ascii: " ") }.count
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
  }
}
