/// A module that key paths are asked of.
///
/// A class, since a root holds the prototypes of all the modules it calls, and is itself handed from step to step.
final class Prototype<Called: Module>: Sendable {
  let module: Called

  init(_ module: Called) {
    self.module = module
  }

  subscript<Value>(keyPath key: KeyPath<Called, Value>) -> Value { module[keyPath: key] }
}
