import HCL

/// Where nested blocks of one type go; calling it adds a block.
public struct BlockSlot<Block: Schema>: Sendable {
  private let key: Nested<Block>
  var blocks: [NestedBlock] = []

  init(_ key: Nested<Block>) {
    self.key = key
  }

  /// Adds a block that `build` fills; the bindings call it with the required arguments.
  public mutating func append(_ file: String, _ line: Int, _ build: (inout Arguments<Block>) -> Void) {
    var arguments = Arguments<Block>()
    build(&arguments)
    blocks.append(block(arguments, file, line, dynamic: nil))
  }

  /// Adds a `dynamic` block: one block for each value of a collection that only Terraform knows.
  ///
  ///     dynamic "ingress" {
  ///       for_each = var.ports
  ///
  ///       content {
  ///         from_port = ingress.value
  ///       }
  ///     }
  public mutating func dynamic<Each>(
    forEach collection: Value<some IterableCollection<Each>>, iterator: String? = nil,
    file: String = #filePath, line: Int = #line, _ build: (inout Arguments<Block>, Iteration<Each>) -> Void
  ) {
    var arguments = Arguments<Block>()
    build(&arguments, Iteration(root: iterator ?? key.name))
    blocks.append(
      block(arguments, file, line, dynamic: DynamicBlock(collection: collection.erased, iterator: iterator)))
  }

  private func block(_ arguments: Arguments<Block>, _ file: String, _ line: Int, dynamic: DynamicBlock?) -> NestedBlock
  {
    NestedBlock(
      name: key.name, minimum: key.minimum, maximum: key.maximum, location: SourceLocation(file: file, line: line),
      entries: arguments.entries, requiredBlocks: Block.requiredBlocks, dynamic: dynamic)
  }
}

/// The current element of `for_each` or of a `dynamic` block.
public struct Iteration<Each>: Sendable {
  private let root: String

  init(root: String) {
    self.root = root
  }

  /// `each.key`, or the iterator's `key`.
  public var key: Value<String> { Value(expression: .reference(root, "key")) }
  /// `each.value`, or the iterator's `value`.
  public var value: Value<Each> { Value(expression: .reference(root, "value")) }
}
