/// Finds circles in the dependency graph.
struct CycleCheck {
  private let graph: DependencyGraph
  private var state: [State]
  private(set) var findings: [Finding] = []

  private enum State {
    case new
    case open
    case done
  }

  init(_ stack: Stack) {
    graph = DependencyGraph(stack)
    state = Array(repeating: .new, count: graph.nodes.count)
    for node in graph.nodes.indices where state[node] == .new { visit(from: node) }
  }

  /// Walks depth first with a stack of its own, since chains of resources can be longer than the machine's stack.
  private mutating func visit(from start: Int) {
    var path: [(node: Int, next: Int)] = [(start, 0)]
    state[start] = .open
    while let (node, next) = path.last {
      guard next < graph.edges[node].count else {
        state[node] = .done
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let target = graph.edges[node][next]
      switch state[target] {
      case .new:
        state[target] = .open
        path.append((target, 0))
      case .open:
        let circle = path.map(\.node).drop { $0 != target }
        report(Array(circle))
      case .done: break
      }
    }
  }

  private mutating func report(_ circle: [Int]) {
    let labels = (circle + circle.prefix(1)).map { graph.nodes[$0].label }
    findings.append(
      Finding(
        "cycle: \(labels.joined(separator: " → "))", why: "each waits for the next, so none can be made first",
        remedy: "take one of the references out, or split one of the blocks in two",
        at: graph.nodes[circle[0]].location))
  }
}
