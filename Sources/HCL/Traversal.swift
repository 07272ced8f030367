/// A name followed by steps, for example `module.vpc.private_subnet_ids[0]`.
public struct Traversal: Hashable, Sendable {
  /// The name the reference starts at: `var`, `local`, `module`, `data`, a resource type, or an iterator.
  public var root: String
  /// The steps after the root, in order.
  public var steps: [TraversalStep]

  /// Makes a traversal.
  public init(_ root: String, _ steps: [TraversalStep] = []) {
    self.root = root
    self.steps = steps
  }
}

/// One step of a traversal.
public enum TraversalStep: Hashable, Sendable {
  /// `.name`
  case attribute(String)
  /// `[key]`
  case index(Expression)
  /// `[*]`: the steps after it apply to each element.
  case splat
  /// `.*`: the legacy form of the splat.
  case legacySplat
}
