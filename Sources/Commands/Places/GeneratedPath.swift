/// Where a line of a generated file stands within its block: the names of the blocks and arguments around it, outermost
/// first, without the top-level block itself.
///
///     resource "aws_lb_target_group" "api" {
///       health_check {
///         interval = 5                          health_check, interval
///
/// The generated text is canonical, so indentation says all.
struct GeneratedPath: Hashable {
  /// The steps from the top-level block to the line.
  let steps: [PathStep]

  /// Reads the path of a line, from 1, in a file of these lines.
  init(ofLine line: Int, in lines: [String]) {
    guard lines.indices.contains(line - 1) else {
      steps = []
      return
    }
    var steps: [PathStep] = []
    var index = line - 1
    var limit = lines[index].assignedName == nil ? lines[index].indentation : Int.max
    while index >= 0, limit > 0 {
      let indentation = lines[index].indentation
      if indentation < limit, let name = lines[index].assignedName {
        if indentation > 0 {
          steps.append(PathStep(name: name, index: GeneratedPath.count(of: name, before: index, in: lines)))
        }
        limit = indentation
      }
      index -= 1
    }
    steps.reverse()
    // What a dynamic block makes stands one level deeper in Terraform than in Swift.
    self.steps = steps.enumerated().filter { index, step in
      step.name != "content" || index == 0 || !GeneratedPath.isDynamic(steps[index - 1].name, in: lines)
    }
    .map(\.element)
  }

  /// How many of the same name stand in the same block before a line.
  private static func count(of name: String, before index: Int, in lines: [String]) -> Int {
    let indentation = lines[index].indentation
    var count = 0
    for earlier in lines[..<index].reversed() where !earlier.isEmpty {
      if earlier.indentation < indentation { break }
      if earlier.indentation == indentation, earlier.assignedName == name { count += 1 }
    }
    return count
  }

  private static func isDynamic(_ name: String, in lines: [String]) -> Bool {
    lines.contains { $0.drop { $0 == " " } == "dynamic \"\(name)\" {" }
  }
}

extension String {
  /// The number of spaces that a line begins with; an empty line has none that counts.
  fileprivate var indentation: Int {
    isEmpty ? .max : utf8.prefix { $0 == UInt8(ascii: " ") }.count
  }

  /// The name that a line sets (`name = …`, `"a name" = …`), or of the block that it opens (`name {`, `dynamic "name" {`).
  fileprivate var assignedName: String? {
    let trimmed = drop { $0 == " " }
    if trimmed.first == "\"", let end = trimmed.dropFirst().firstIndex(of: "\"") {
      let rest = trimmed[trimmed.index(after: end)...].drop { $0 == " " }
      return rest.hasPrefix("= ") ? String(trimmed[..<end].dropFirst()) : nil
    }
    let words = split(separator: " ", maxSplits: 2)
    guard words.count > 1, words[0].utf8.allSatisfy(isNameByte) else { return nil }
    if words[0] == "dynamic", words[1].hasPrefix("\"") { return String(words[1].filter { $0 != "\"" }) }
    if words[1] == "=" || words[1] == "{" || (words[1].hasPrefix("\"") && hasSuffix("{")) { return String(words[0]) }
    return nil
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
