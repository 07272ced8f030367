/// The shortest way from one list of lines to another, by Myers' algorithm in linear space
/// (E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986).
struct LineDiff {
  /// For each old line whether it goes.
  private(set) var removed: [Bool]
  /// For each new line whether it comes.
  private(set) var added: [Bool]

  private var old: [Int]
  private var new: [Int]
  private var forward: [Int]
  private var backward: [Int]

  /// Compares two lists.
  init<Line: Hashable>(from old: [Line], to new: [Line]) {
    var numbers: [Line: Int] = [:]
    func number(_ line: Line) -> Int {
      if let number = numbers[line] { return number }
      numbers[line] = numbers.count
      return numbers.count - 1
    }
    let oldNumbers = old.map(number)
    let newNumbers = new.map(number)

    // A line that the other side has nowhere is a change whatever happens; without those the search is short even
    // between two files that have nothing in common.
    var isOld = [Bool](repeating: false, count: numbers.count)
    var isNew = isOld
    for number in oldNumbers { isOld[number] = true }
    for number in newNumbers { isNew[number] = true }
    let oldKept = oldNumbers.indices.filter { isNew[oldNumbers[$0]] }
    let newKept = newNumbers.indices.filter { isOld[newNumbers[$0]] }

    self.old = oldKept.map { oldNumbers[$0] }
    self.new = newKept.map { newNumbers[$0] }
    removed = [Bool](repeating: true, count: oldKept.count)
    added = [Bool](repeating: true, count: newKept.count)
    forward = [Int](repeating: 0, count: 2 * (oldKept.count + newKept.count) + 3)
    backward = forward
    compare(0..<oldKept.count, 0..<newKept.count)

    var allRemoved = [Bool](repeating: true, count: old.count)
    var allAdded = [Bool](repeating: true, count: new.count)
    for (index, place) in oldKept.enumerated() { allRemoved[place] = removed[index] }
    for (index, place) in newKept.enumerated() { allAdded[place] = added[index] }
    removed = allRemoved
    added = allAdded
  }

  /// Marks the lines that two ranges have in common.
  private mutating func compare(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
    var (oldStart, oldEnd) = (oldRange.lowerBound, oldRange.upperBound)
    var (newStart, newEnd) = (newRange.lowerBound, newRange.upperBound)
    while oldStart < oldEnd, newStart < newEnd, old[oldStart] == new[newStart] {
      keep(oldStart, newStart)
      oldStart += 1
      newStart += 1
    }
    while oldStart < oldEnd, newStart < newEnd, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
      keep(oldEnd, newEnd)
    }
    guard oldStart < oldEnd, newStart < newEnd else { return }
    let middle = middle(of: oldStart..<oldEnd, newStart..<newEnd)
    compare(oldStart..<middle.old, newStart..<middle.new)
    compare(middle.old..<oldEnd, middle.new..<newEnd)
  }

  private mutating func keep(_ oldIndex: Int, _ newIndex: Int) {
    removed[oldIndex] = false
    added[newIndex] = false
  }

  /// A point half-way on a shortest path, found by walking from both ends at once.
  ///
  /// The two ranges differ in their first and in their last line, so the point is never a corner.
  private mutating func middle(of oldRange: Range<Int>, _ newRange: Range<Int>) -> (old: Int, new: Int) {
    let (width, height) = (oldRange.count, newRange.count)
    let delta = width - height
    let origin = forward.count / 2
    forward[origin + 1] = 0
    backward[origin + 1] = 0
    var distance = 0
    while true {
      for diagonal in stride(from: -distance, through: distance, by: 2) {
        var x = furthest(forward, diagonal, distance, origin)
        while x < width, x - diagonal < height, x >= diagonal,
          old[oldRange.lowerBound + x] == new[newRange.lowerBound + x - diagonal]
        {
          x += 1
        }
        forward[origin + diagonal] = x
        let opposite = delta - diagonal
        if delta % 2 != 0, abs(opposite) < distance, x + backward[origin + opposite] >= width {
          return (oldRange.lowerBound + x, newRange.lowerBound + x - diagonal)
        }
      }
      for diagonal in stride(from: -distance, through: distance, by: 2) {
        var x = furthest(backward, diagonal, distance, origin)
        while x < width, x - diagonal < height, x >= diagonal,
          old[oldRange.upperBound - 1 - x] == new[newRange.upperBound - 1 - x + diagonal]
        {
          x += 1
        }
        backward[origin + diagonal] = x
        let opposite = delta - diagonal
        if delta % 2 == 0, abs(opposite) <= distance, x + forward[origin + opposite] >= width {
          return (oldRange.upperBound - x, newRange.upperBound - x + diagonal)
        }
      }
      distance += 1
    }
  }

  private func furthest(_ reached: [Int], _ diagonal: Int, _ distance: Int, _ origin: Int) -> Int {
    let (below, above) = (reached[origin + diagonal - 1], reached[origin + diagonal + 1])
    return diagonal == -distance || (diagonal != distance && below < above) ? above : below + 1
  }
}
