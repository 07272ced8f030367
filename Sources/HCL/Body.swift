/// What a file or a block contains, in the order it is written.
public struct Body: Hashable, Sendable {
  /// The items, in order.
  public var items: [BodyItem]

  /// Makes a body.
  public init(_ items: [BodyItem] = []) {
    self.items = items
  }
}

/// One item of a body.
public enum BodyItem: Hashable, Sendable {
  /// `name = value`
  case attribute(Attribute)
  /// `type "label" { … }`
  case block(Block)
  /// A comment on lines of its own; it belongs to the item that follows without a blank line.
  case comment(Comment)
  /// An empty line, which ends a group.
  case blankLine
}

/// `name = value`.
public struct Attribute: Hashable, Sendable {
  /// The name, an identifier.
  public var name: String
  /// The value.
  public var value: Expression
  /// Whether the value is written on one line, however long: an object of several items, too.
  public var isOnOneLine: Bool

  /// Makes an attribute.
  public init(_ name: String, _ value: Expression, isOnOneLine: Bool = false) {
    self.name = name
    self.value = value
    self.isOnOneLine = isOnOneLine
  }
}

/// `type "label" "label" { … }`.
public struct Block: Hashable, Sendable {
  /// The type, an identifier.
  public var type: String
  /// The labels, written in quotes.
  public var labels: [String]
  /// What the block contains.
  public var body: Body

  /// Makes a block.
  public init(_ type: String, labels: [String] = [], body: Body = Body()) {
    self.type = type
    self.labels = labels
    self.body = body
  }
}

/// A comment; each of its lines is written after `# `.
public struct Comment: Hashable, Sendable {
  /// The text, without `#`; it may hold several lines.
  public var text: String
  /// Whether the text follows `#` without a space, as tools such as checkov want it (`#checkov:skip=…`).
  public var isDirective: Bool

  /// Makes a comment.
  public init(_ text: String, isDirective: Bool = false) {
    self.text = text
    self.isDirective = isDirective
  }
}
