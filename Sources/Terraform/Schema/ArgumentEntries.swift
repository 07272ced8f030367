import HCL

/// The arguments and nested blocks of one block, in the order they were written.
struct ArgumentEntries: Sendable {
  var attributes: [AttributeEntry] = []
  var blocks: [NestedBlock] = []
  /// Comments waiting for the argument or block they stand above.
  var pendingComments: [Comment] = []
  /// Whether the next argument starts a new group.
  var startsGroup = false

  mutating func reserveCapacity(_ count: Int) {
    attributes.reserveCapacity(count)
  }

  mutating func set(_ name: String, _ value: ErasedValue, flags: ArgumentFlags = [], isRaw: Bool = false) {
    let entry = AttributeEntry(
      name: name, value: value.expression, faults: value.faults, comments: pendingComments, startsGroup: startsGroup,
      flags: flags, isRaw: isRaw)
    pendingComments = []
    startsGroup = false
    if let index = attributes.firstIndex(where: { $0.name == name }) {
      attributes[index] = entry
    } else {
      attributes.append(entry)
    }
  }

  mutating func append(_ block: NestedBlock) {
    blocks.append(block)
    blocks[blocks.count - 1].comments = pendingComments
    pendingComments = []
    startsGroup = false
  }

  /// What was set, or a value that is an error wherever it is used.
  func value<Type>(of name: String) -> Value<Type> {
    if let entry = attributes.first(where: { $0.name == name }) {
      return Value(expression: entry.value, faults: entry.faults)
    }
    return Value(
      expression: .null,
      faults: [
        LiteralFault(
          name, what: "\(name) is read before it is set",
          why: "inside a definition an argument reads as what was assigned to it",
          remedy: "assign it first, or read it from the handle")
      ])
  }
}

/// `name = value` of a block, with what stands above it.
struct AttributeEntry: Sendable {
  let name: String
  let value: Expression
  let faults: [LiteralFault]
  let comments: [Comment]
  let startsGroup: Bool
  let flags: ArgumentFlags
  let isRaw: Bool
}

/// A nested block with its place in Swift.
struct NestedBlock: Sendable {
  let name: String
  let maximum: Int?
  let location: SourceLocation
  var entries: ArgumentEntries
  var requiredBlocks: [RequiredBlock] = []
  var dynamic: DynamicBlock?
  var comments: [Comment] = []
  var isRaw = false
}

/// What makes a nested block a `dynamic` one.
struct DynamicBlock: Sendable {
  let collection: ErasedValue
  let iterator: String?
}
