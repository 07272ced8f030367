import HCL

/// What a definition's closure fills: `$0.cidrBlock = "10.0.0.0/16"`.
///
/// What is written to HCL has the order of the assignments. A second assignment of one argument replaces the first.
@dynamicMemberLookup
public struct Arguments<Keys: Schema>: Sendable {
  var entries = ArgumentEntries()

  init() {
    entries.reserveCapacity(8)
  }

  /// Sets an argument, or reads back what was set.
  public subscript<Type>(dynamicMember key: KeyPath<Keys, Argument<Type>>) -> Value<Type> {
    get { entries.value(of: Keys()[keyPath: key].name) }
    set {
      let key = Keys()[keyPath: key]
      entries.set(key.name, newValue.erased, flags: key.flags)
    }
  }

  /// Sets an argument that is a set to Terraform from a list.
  public subscript<Element>(dynamicMember key: KeyPath<Keys, SetArgument<Element>>) -> Value<[Element]> {
    get { entries.value(of: Keys()[keyPath: key].name) }
    set {
      let key = Keys()[keyPath: key]
      entries.set(key.name, newValue.erased, flags: key.flags)
    }
  }

  /// Says that a computed attribute cannot be set.
  public subscript<Type>(dynamicMember key: KeyPath<Keys, Computed<Type>>) -> Value<Type> {
    get { entries.value(of: Keys()[keyPath: key].name) }
    @available(*, unavailable, message: "the provider computes this attribute, so it cannot be set")
    set { _ = newValue }
  }

  /// Says that a computed attribute cannot be set.
  public subscript<Element>(dynamicMember key: KeyPath<Keys, ComputedSet<Element>>) -> Value<SetOf<Element>> {
    get { entries.value(of: Keys()[keyPath: key].name) }
    @available(*, unavailable, message: "the provider computes this attribute, so it cannot be set")
    set { _ = newValue }
  }

  /// Adds nested blocks: `$0.healthCheck { $0.path = "/health" }`.
  public subscript<Block>(dynamicMember key: KeyPath<Keys, Nested<Block>>) -> BlockSlot<Block> {
    get { BlockSlot(Keys()[keyPath: key]) }
    set { entries.append(newValue.blocks) }
  }

  /// Writes a comment above the argument or block that follows.
  public mutating func comment(_ text: String) {
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
    entries.append([
      NestedBlock(
        name: name, minimum: 0, maximum: nil, location: SourceLocation(file: file, line: line),
        entries: inner.entries, isRaw: true)
    ])
  }
}

/// The schema of a block that the bindings lack: it has no keys, only `raw`.
public struct RawSchema: Schema {
  /// Makes the schema.
  public init() {}
}
