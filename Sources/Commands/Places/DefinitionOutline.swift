/// What a definition in a Swift file sets, and on which lines: its arguments, its nested blocks with theirs, and its
/// modifiers.
///
///     targetGroup(vpcID: vpc.id) {          vpcID 1
///       $0.port = 3000                      port 2
///       $0.healthCheck {                    healthCheck 3
///         $0.path = "/health"                 path 4
///       }
///     }
///     .dependsOn(listener)                  dependsOn 7
struct DefinitionOutline: Hashable {
  /// One thing that is set.
  struct Entry: Hashable {
    /// Its name in Swift, or in Terraform where it is written past the bindings.
    var name: String
    /// The line it is set on.
    var line: Int
    /// Whether it is a label of a call.
    var isLabel = false
    /// What is set inside, if it is a block.
    var entries: [Entry] = []
    /// The first string that it is given: `CKV_AWS_130` of a skipped check.
    var firstString: String?
  }

  /// What is set, in the order of the file.
  private(set) var entries: [Entry]

  /// Reads the definition that begins on a line.
  init(of tokens: [SwiftToken], at line: Int) {
    let start = tokens.firstIndex { $0.line >= line } ?? tokens.endIndex
    var reader = OutlineReader(tokens[start...])
    entries = reader.read()
  }

  /// The line that sets an attribute or block of this name: of the definition itself, or else of a block in it.
  func line(of name: String) -> Int? {
    var level = entries
    while !level.isEmpty {
      if let entry = level.named(name).first { return entry.line }
      level = level.flatMap(\.entries)
    }
    return nil
  }

  /// The line that sets what a path leads to, or as far as it can be followed. Where a block is written once in Swift and
  /// several times in the output, as in a loop, all of those are the one.
  func line(of path: [PathStep]) -> Int? {
    var level = entries
    var line: Int?
    for step in path {
      let candidates = level.named(step.name)
      guard let entry = candidates.dropFirst(step.index).first ?? candidates.last else { break }
      line = entry.line
      level = entry.entries
    }
    return line
  }

  /// The line of a modifier by its first argument: `.skip("CKV_AWS_130", …)`.
  func line(ofModifier name: String, _ argument: String) -> Int? {
    entries.first { $0.name == name && $0.firstString == argument }?.line
  }
}

/// A step from a block to one that is set in it.
struct PathStep: Hashable {
  /// The name in Terraform.
  let name: String
  /// How many of the same name stand before it in the same block.
  let index: Int
}

extension [DefinitionOutline.Entry] {
  /// The entries of a Terraform name: `vpcID` is `vpc_id`, for both are the same without case and underscores. What is
  /// set in braces goes before a label of the call, as an environment's variable `backend` before its state.
  fileprivate func named(_ name: String) -> [DefinitionOutline.Entry] {
    func plain(_ name: String) -> String { name.lowercased().filter { $0 != "_" } }
    let all = filter { plain($0.name) == plain(name) }
    let inBraces = all.filter { !$0.isLabel }
    return inBraces.isEmpty ? all : inBraces
  }
}
