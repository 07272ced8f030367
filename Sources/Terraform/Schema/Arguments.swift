import HCL

/// What a definition's closure fills: `$0.cidrBlock = "10.0.0.0/16"`, `$0.healthCheck { $0.path = "/health" }`.
///
/// What is written to HCL has the order of the assignments. A second assignment of one argument replaces the first.
/// Nested blocks are methods, which the bindings add for each schema.
///
/// The type asks nothing of `Keys`, its members do: a type's requirements are looked up when the program first uses it with
/// other parameters, and there are hundreds of schemas.
@dynamicMemberLookup
public struct Arguments<Keys>: Sendable {
  var entries = ArgumentEntries()

  @usableFromInline init() {
    entries.reserveCapacity(8)
  }
}

extension Arguments where Keys: Schema {
  /// Sets an argument, or reads back what was set.
  ///
  /// Inlined, since the optimizer then calls the key's property and makes no key path, which costs more than all the rest.
  @inlinable @inline(__always)
  public subscript<Written, Read>(dynamicMember key: KeyPath<Keys, AttributeKey<Written, Read>>) -> Value<Written> {
    get { value(of: Keys()[keyPath: key].name) }
    set {
      let key = Keys()[keyPath: key]
      set(key.name, newValue.erased, key.flags)
    }
  }

  @usableFromInline mutating func set(_ name: String, _ value: ErasedValue, _ flags: ArgumentFlags) {
    entries.set(name, value, flags: flags)
  }

  @usableFromInline func value<Written>(of name: String) -> Value<Written> { entries.value(of: name) }

  /// Adds a nested block; the bindings call it with the required arguments.
  @inlinable @inline(__always)
  public mutating func append<Block: Schema, Read>(
    _ key: KeyPath<Keys, BlockKey<Block, Read>>, _ file: String, _ line: Int, _ build: (inout Arguments<Block>) -> Void
  ) {
    var arguments = Arguments<Block>()
    build(&arguments)
    append(Keys()[keyPath: key], arguments, file, line)
  }

  @usableFromInline mutating func append<Block: Schema, Read>(
    _ key: BlockKey<Block, Read>, _ arguments: Arguments<Block>, _ file: String, _ line: Int
  ) {
    append(key, arguments, file, line, dynamic: nil)
  }

  private mutating func append<Block: Schema, Read>(
    _ key: BlockKey<Block, Read>, _ arguments: Arguments<Block>, _ file: String, _ line: Int, dynamic: DynamicBlock?
  ) {
    entries.append(
      NestedBlock(
        name: key.name, maximum: key.maximum, location: SourceLocation(file: file, line: line),
        entries: arguments.entries, requiredBlocks: Block.requiredBlocks, dynamic: dynamic))
  }

  /// Adds a `dynamic` block: one block for each value of a collection that only Terraform knows.
  ///
  ///     $0.dynamic(\.ingressBlocks, forEach: ports) { ingress, port in ingress.fromPort = port.value }
  ///
  ///     dynamic "ingress" {
  ///       for_each = var.ports
  ///
  ///       content {
  ///         from_port = ingress.value
  ///       }
  ///     }
  public mutating func dynamic<Block: Schema, Read, Each>(
    _ key: KeyPath<Keys, BlockKey<Block, Read>>, forEach collection: Value<some IterableCollection<Each>>,
    iterator: String? = nil, file: String = #filePath, line: Int = #line,
    _ build: (inout Arguments<Block>, Iteration<Each>) -> Void
  ) {
    var arguments = Arguments<Block>()
    build(&arguments, Iteration(root: iterator ?? Keys()[keyPath: key].name))
    append(
      Keys()[keyPath: key], arguments, file, line,
      dynamic: DynamicBlock(collection: collection.erased, iterator: iterator))
  }

  /// Writes a comment above the argument or block that follows: why it is as it is.
  public mutating func explain(_ text: String) {
    entries.pendingComments.append(Comment(text))
  }

  /// Ends a group of arguments with an empty line.
  public mutating func blankLine() {
    entries.startsGroup = true
  }

  /// Sets an argument that the bindings lack.
  ///
  /// Nothing is checked; `morket-gen list --raw` lists it.
  public mutating func raw<Type>(_ name: String, _ value: Value<Type>) {
    entries.set(name, value.erased, isRaw: true)
  }

  /// Adds a nested block that the bindings lack; what stands in it is raw too.
  public mutating func rawBlock(
    _ name: String, file: String = #filePath, line: Int = #line, _ arguments: (inout Arguments<RawSchema>) -> Void
  ) {
    var inner = Arguments<RawSchema>()
    arguments(&inner)
    entries.append(
      NestedBlock(
        name: name, maximum: nil,
        location: SourceLocation(file: file, line: line), entries: inner.entries, isRaw: true))
  }
}

/// The schema of a block that the bindings lack: it has no keys, only `raw`.
public struct RawSchema: Schema {
  /// Makes the schema.
  public init() {}
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
