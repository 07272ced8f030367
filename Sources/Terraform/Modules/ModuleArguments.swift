import HCL

/// What a module call or an environment fills: a value for each input of the module.
@dynamicMemberLookup
public struct ModuleArguments<Called: Module>: Sendable {
  private let prototype: Prototype<Called>
  var entries = ArgumentEntries()

  init(_ prototype: Prototype<Called>) {
    self.prototype = prototype
  }

  /// Sets an input, or reads back what was set.
  public subscript<Type>(dynamicMember key: KeyPath<Called, Value<Type>>) -> Value<Type> {
    get { entries.value(of: prototype[keyPath: key].memberName) }
    set { entries.set(prototype[keyPath: key].memberName, newValue.erased) }
  }

  /// Says that an output cannot be set.
  @available(*, unavailable, message: "an output is bound in the module's body; a call sets inputs only")
  public subscript<Type>(dynamicMember key: KeyPath<Called, Exported<Type>>) -> Value<Type> {
    get { entries.value(of: "") }
    set { _ = newValue }
  }

  /// Ends a group of arguments with an empty line.
  public mutating func blankLine() {
    entries.startsGroup = true
  }

  /// Writes a comment above the argument that follows: why it is as it is.
  public mutating func explain(_ text: String) {
    entries.pendingComments.append(Comment(text))
  }
}

extension Value {
  /// The last name of a reference: an input's or a member's own name.
  var memberName: String {
    guard case .traversal(let traversal) = expression else { return "" }
    guard case .attribute(let name)? = traversal.steps.last else { return traversal.root }
    return name
  }
}
