import HCL

/// Collects the items of a body in groups, which an empty line separates.
struct Layout {
  private var items: [BodyItem] = []
  private var isAtGroupStart = true

  init(capacity: Int = 0) {
    items.reserveCapacity(capacity)
  }

  /// What follows stands apart from what came before.
  mutating func startGroup() {
    if isAtGroupStart { return }
    items.append(.blankLine)
    isAtGroupStart = true
  }

  mutating func append(_ item: BodyItem) {
    items.append(item)
    isAtGroupStart = false
  }

  mutating func append(_ comments: [Comment]) {
    for comment in comments { append(.comment(comment)) }
  }

  mutating func attribute(_ name: String, _ value: Expression) {
    append(.attribute(Attribute(name, value)))
  }

  /// The body; an empty line at its end is dropped.
  var body: Body {
    isAtGroupStart ? Body(Array(items.dropLast())) : Body(items)
  }
}
