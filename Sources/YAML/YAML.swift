/// A node of a YAML document: a scalar, a sequence or a mapping, in the order written.
///
/// `.mapping([.entry("on", .mapping([.entry("push", .null)]))])` is written as
///
///     "on":
///       push: null
///
/// Every text is written so that readers of YAML 1.1 and of YAML 1.2 take it for that text.
public indirect enum YAML: Hashable, Sendable {
  /// `null`
  case null
  /// `true` or `false`
  case bool(Bool)
  /// A whole number.
  case int(Int)
  /// A text; one of several lines is written as a block, `|`.
  case string(String)
  /// `- …` for each item, or `[]`.
  case sequence([Item])
  /// `key: …` for each entry, or `{}`.
  case mapping([Entry])

  /// A sequence of nodes without comments.
  public static func sequence(_ nodes: [YAML]) -> YAML { .sequence(nodes.map { .item($0) }) }

  /// The node with a blank line between its entries or items.
  ///
  /// Scalars are as they are.
  public func spaced() -> YAML {
    switch self {
    case .null, .bool, .int, .string: self
    case .sequence(let items): .sequence(items.enumerated().map { $0 == 0 ? $1 : $1.afterBlankLine() })
    case .mapping(let entries): .mapping(entries.enumerated().map { $0 == 0 ? $1 : $1.afterBlankLine() })
    }
  }
}
