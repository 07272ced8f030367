/// The candidate that a mistyped word most probably stands for, or `nil` if none is near.
///
/// A candidate is near if it takes at most one slip for each three letters: a letter too many, too few, wrong, or two
/// swapped. `stagign` is near `staging`; so is `prod` to `production`, being its beginning and that of no other. Of two
/// that are as near the first wins.
public func nearMiss(to word: String, among candidates: [String]) -> String? {
  let typed = Array(word.lowercased().unicodeScalars)
  guard !typed.isEmpty else { return nil }
  var best: (candidate: String, slips: Int)?
  for candidate in candidates {
    let meant = Array(candidate.lowercased().unicodeScalars)
    let slips = NearMiss.distance(typed, meant)
    guard slips <= max(1, max(typed.count, meant.count) / 3), slips < max(typed.count, meant.count) else { continue }
    if slips < best?.slips ?? .max { best = (candidate, slips) }
  }
  if let best { return best.candidate }
  let longer = candidates.filter { $0.lowercased().unicodeScalars.starts(with: typed) }
  return longer.count == 1 ? longer.first : nil
}

/// What to do about a mistyped word, with what was probably meant at its end, if anything is near:
/// `write it like m6i.xlarge; did you mean "t3.xlarge"?`
public func remedy(_ text: String, near word: String, among candidates: [String]) -> String {
  nearMiss(to: word, among: candidates).map { "\(text); did you mean \"\($0)\"?" } ?? text
}

/// How far words are apart.
enum NearMiss {
  /// The Damerau-Levenshtein distance, in which a letter may be changed again after a swap.
  static func distance<Letter: Hashable>(_ first: [Letter], _ second: [Letter]) -> Int {
    let far = first.count + second.count
    let width = second.count + 2
    // Row and column 0 hold a distance too large to be chosen; row and column 1 stand for the empty word.
    var cells = [Int](repeating: far, count: (first.count + 2) * width)
    for row in 0...first.count { cells[(row + 1) * width + 1] = row }
    for column in 0...second.count { cells[width + column + 1] = column }

    var lastRow: [Letter: Int] = [:]
    for (row, letter) in zip(1..., first) {
      var lastColumn = 0
      for (column, other) in zip(1..., second) {
        let swapRow = lastRow[other, default: 0]
        let swap = cells[swapRow * width + lastColumn] + (row - swapRow - 1) + 1 + (column - lastColumn - 1)
        let change = cells[row * width + column] + (letter == other ? 0 : 1)
        let insert = cells[(row + 1) * width + column] + 1
        let delete = cells[row * width + column + 1] + 1
        cells[(row + 1) * width + column + 1] = min(swap, change, insert, delete)
        if letter == other { lastColumn = column }
      }
      lastRow[letter] = row
    }
    return cells[(first.count + 1) * width + second.count + 1]
  }
}
