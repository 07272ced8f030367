/// What a definition in a Swift file sets, and where: its arguments, its nested blocks with theirs, and its modifiers.
///
///     targetGroup(vpcID: vpc.id) {          vpcID 1
///       $0.port = 3000                      port 2
///       $0.healthCheck {                    healthCheck 3
///         $0.path = "/health"                 path 4
///       }
///       $0.tags = ["Name": "api"]           tags 6, in it Name 6
///     }
///     .dependsOn(listener)                  dependsOn 8
struct DefinitionOutline: Hashable {
  /// One thing that is set.
  struct Entry: Hashable {
    /// What the entry is in Swift.
    enum Kind: Hashable {
      /// `$0.name = …`, `$0.name { … }`
      case statement
      /// `name: …` of a call.
      case label
      /// A pair of a dictionary, or an element of an array by its position.
      case element
      /// A function that sets more of the same block: `configure(&$0)`. It sets nothing itself.
      case helper
    }

    /// Its name in Swift, or in Terraform where it is written past the bindings.
    var name: String
    /// The line it is set on.
    var line: Int
    /// What it is in Swift.
    var kind = Kind.statement
    /// The bytes of the name.
    var nameRange: Range<Int>
    /// The bytes of what it is set to; none for a block.
    var value: Range<Int>?
    /// What is set inside.
    var entries: [Entry] = []
    /// The first string that it is given: `CKV_AWS_130` of a skipped check.
    var firstString: String?
    /// Whether it stands in the value of an argument, so that only a path through that argument leads to it.
    var isInValue = false
  }

  /// What is set, in the order of the file.
  private(set) var entries: [Entry]
  /// The bytes of the definition's own name: `targetGroup`.
  private(set) var name: Range<Int>?
  /// The function or handle that is called.
  private(set) var callee: String?

  /// Reads the definition that begins on a line.
  init(of tokens: [SwiftToken], at line: Int) {
    let start = tokens.firstIndex { $0.line >= line } ?? tokens.endIndex
    var reader = OutlineReader(tokens[start...])
    entries = reader.read()
    let title = DefinitionTitle(of: tokens[start...].prefix { $0.line == line })
    (name, callee) = (title.range, title.callee)
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
  var index = 0
}

extension [DefinitionOutline.Entry] {
  /// The entries, those in their blocks, those in theirs, and so on; what stands in values is left out.
  var levels: [[DefinitionOutline.Entry]] {
    var levels: [[DefinitionOutline.Entry]] = []
    var level = self
    while !level.isEmpty {
      levels.append(level)
      level = level.flatMap(\.entries).filter { !$0.isInValue }
    }
    return levels
  }

  /// The entries of a Terraform name: `vpcID` is `vpc_id`, for both are the same without case and underscores. What is
  /// set in braces goes before a label of the call, as an environment's variable `backend` before its state.
  func named(_ name: String) -> [DefinitionOutline.Entry] {
    let all = filter { $0.kind != .helper && SwiftName.isSame($0.name, name) }
    let inBraces = all.filter { $0.kind != .label }
    return inBraces.isEmpty ? all : inBraces
  }
}
