import HCL

/// The `lifecycle` block of a resource.
public struct Lifecycle<Keys: Schema>: Sendable {
  var entries: LifecycleEntries

  /// `create_before_destroy`: a replacement is made before the old one goes.
  public var createBeforeDestroy: Bool {
    get { entries.createBeforeDestroy }
    set { entries.createBeforeDestroy = newValue }
  }

  /// `prevent_destroy`: a plan that would destroy the resource fails.
  public var preventDestroy: Bool {
    get { entries.preventDestroy }
    set { entries.preventDestroy = newValue }
  }

  /// `ignore_changes`: others own these arguments after creation.
  ///
  ///     $0.ignoreChanges(\.desiredCount, \.taskDefinition)
  public mutating func ignoreChanges(_ keys: PartialKeyPath<Keys>...) {
    entries.ignoredChanges += keys.compactMap { (Keys()[keyPath: $0] as? any SchemaKey)?.name }
  }

  /// `ignore_changes = all`
  public mutating func ignoreAllChanges() {
    entries.ignoresAllChanges = true
  }

  /// `replace_triggered_by`: the resource is replaced when the referenced one changes.
  public mutating func replaceTriggeredBy(_ targets: any Addressable...) {
    entries.replaceTriggers += targets.map { .traversal($0.address.traversal) }
  }

  /// `replace_triggered_by`: the resource is replaced when the referenced attribute changes.
  public mutating func replaceTriggeredBy<Type>(_ value: Value<Type>) {
    entries.replaceTriggers.append(value.expression)
  }

  /// `precondition`: the plan stops with `message` unless `condition` holds.
  public mutating func precondition(_ condition: Value<Bool>, _ message: Value<String>) {
    entries.preconditions.append(Condition(condition, message))
  }

  /// `postcondition`: the apply stops with `message` unless `condition` holds afterwards.
  public mutating func postcondition(_ condition: Value<Bool>, _ message: Value<String>) {
    entries.postconditions.append(Condition(condition, message))
  }
}

/// What a `lifecycle` block holds.
struct LifecycleEntries: Sendable {
  var createBeforeDestroy = false
  var preventDestroy = false
  var ignoredChanges: [String] = []
  var ignoresAllChanges = false
  var replaceTriggers: [Expression] = []
  var preconditions: [Condition] = []
  var postconditions: [Condition] = []
}

/// A condition with the message that is shown when it does not hold.
struct Condition: Sendable {
  let condition: ErasedValue
  let message: ErasedValue

  init(_ condition: Value<Bool>, _ message: Value<String>) {
    self.condition = condition.erased
    self.message = message.erased
  }
}
