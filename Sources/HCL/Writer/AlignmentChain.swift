/// One line of a chain: consecutive lines whose `=` signs stand below each other.
struct ChainLink {
  /// Where the `=` stands; one space stands before it.
  var offset: Int
  /// The width of what stands before that space, without indentation, in grapheme clusters.
  var width: Int
}

extension Writer {
  /// Aligns the `=` signs of the chain whose first link has a certain index, and ends the chain.
  ///
  /// The lines are already written with one space before `=`. What follows the first sign that has to move is shifted
  /// once, from the back, so a byte moves at most once for each level of nesting.
  mutating func closeChain(_ first: Int) {
    guard chain.count > first else { return }
    defer { chain.removeLast(chain.count - first) }
    guard chain.count > first + 1 else { return }
    // By index: iterators over slices cost a debug build more than all that is done here.
    var widest = 0
    var sum = 0
    var index = first
    while index < chain.count {
      let width = chain[index].width
      if width > widest { widest = width }
      sum += width
      index += 1
    }
    let total = widest * (chain.count - first) - sum
    guard total > 0 else { return }

    let length = bytes.count
    var added = 0
    while added < total {
      bytes.append(UInt8(ascii: " "))
      added += 1
    }
    chain.withUnsafeBufferPointer { chain in
      bytes.withUnsafeMutableBufferPointer { bytes in
        guard let base = bytes.baseAddress else { return }
        var end = length
        var shift = total
        var index = chain.count
        while shift > 0, index > first {
          index -= 1
          let link = chain[index]
          (base + link.offset + shift).update(from: base + link.offset, count: end - link.offset)
          let padding = widest - link.width
          (base + link.offset + shift - padding).update(repeating: UInt8(ascii: " "), count: padding)
          shift -= padding
          end = link.offset
        }
      }
    }
    lineStart += total
  }

  /// The width of what was written since a place, in grapheme clusters.
  func width(since start: Int) -> Int {
    let written = bytes[start...]
    if written.allSatisfy({ $0 < 0x80 }) { return written.count }
    return String(decoding: written, as: UTF8.self).count
  }
}
