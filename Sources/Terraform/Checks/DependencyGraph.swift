import HCL

/// What depends on what, through all module calls: Terraform's own graph, as far as references make it.
///
/// Modules may refer to each other both ways; only a circle of resources, values and outputs is one.
struct DependencyGraph {
  private(set) var nodes: [Node] = []
  private(set) var edges: [[Int]] = []

  /// A block in one instance of a module.
  struct Node {
    /// The path of the module's instance, with a dot at its end.
    let path: String
    let name: Name
    let location: SourceLocation

    enum Name {
      case block(Address)
      case output(String)
    }

    /// The node as a message names it.
    var label: String {
      switch name {
      case .block(let address): path + address.description
      case .output(let name): "\(path)output.\(name)"
      }
    }
  }

  init(_ stack: Stack) {
    _ = add(stack.root, path: "", stack)
  }

  /// The nodes of one instance of a module.
  private struct Scope {
    let path: String
    var nodes: [Address: Int] = [:]
    var outputs: [String: [String: Int]] = [:]
  }

  /// Adds a module's blocks and gives its outputs and its variables.
  private mutating func add(
    _ model: ModuleModel, path: String, _ stack: Stack
  ) -> (outputs: [String: Int], variables: [String: Int]) {
    var scope = Scope(path: path)
    var variables: [String: Int] = [:]
    for variable in model.variables where !model.isRoot {
      let node = add(path, .block(Address(.variable, name: variable.name)), variable.location)
      variables[variable.name] = node
      scope.nodes[Address(.variable, name: variable.name)] = node
    }
    scope.nodes.reserveCapacity(model.elements.count)
    for element in model.elements {
      guard let (address, location) = element.definition, address.kind != .module else { continue }
      scope.nodes[address] = add(path, .block(address), location)
    }
    var inputs: [(ModuleCallBlock, [String: Int])] = []
    for call in model.moduleCalls {
      let called = add(stack[call], path: "\(path)module.\(call.handle.name).", stack)
      scope.outputs[call.handle.name] = called.outputs
      inputs.append((call, called.variables))
    }
    for (call, variables) in inputs { connect(call, variables, scope) }
    return (connect(model, scope), variables)
  }

  private mutating func connect(_ call: ModuleCallBlock, _ variables: [String: Int], _ scope: Scope) {
    for attribute in call.arguments.attributes {
      guard let variable = variables[attribute.name] else { continue }
      var usage = Usage()
      usage.add(attribute.value)
      connect(variable, usage, scope)
    }
  }

  /// Connects a module's own blocks, and adds its outputs.
  private mutating func connect(_ model: ModuleModel, _ scope: Scope) -> [String: Int] {
    var outputs: [String: Int] = [:]
    for (element, usage) in zip(model.elements, model.usages) {
      switch element {
      case .resource(let block):
        guard let node = scope.nodes[block.address] else { continue }
        connect(node, usage, scope)
        connect(node, block.dependencies, scope)
      case .local(let binding):
        guard let node = scope.nodes[Address(.local, name: binding.handle.name)] else { continue }
        connect(node, usage, scope)
      case .output(let block):
        let node = add(scope.path, .output(block.declaration.name), block.location)
        outputs[block.declaration.name] = node
        connect(node, usage, scope)
        connect(node, block.dependencies, scope)
      default: break
      }
    }
    return outputs
  }

  private mutating func connect(_ node: Int, _ usage: Usage, _ scope: Scope) {
    for traversal in usage.traversals {
      guard let target = traversal.target else { continue }
      if target.kind == .module {
        let outputs = scope.outputs[target.name] ?? [:]
        if let output = traversal.outputName { edges[node].append(contentsOf: outputs[output].map { [$0] } ?? []) }
      } else if let other = scope.nodes[target] {
        edges[node].append(other)
      }
    }
  }

  private mutating func connect(_ node: Int, _ dependencies: [DeclaredHandle], _ scope: Scope) {
    for dependency in dependencies {
      if let other = scope.nodes[dependency.address] { edges[node].append(other) }
      // Waiting for a module is waiting for all its outputs; sorted, since a dictionary has no order.
      if dependency.address.kind == .module {
        edges[node] += (scope.outputs[dependency.address.name] ?? [:]).values.sorted()
      }
    }
  }

  private mutating func add(_ path: String, _ name: Node.Name, _ location: SourceLocation) -> Int {
    nodes.append(Node(path: path, name: name, location: location))
    edges.append([])
    return nodes.count - 1
  }
}

extension Traversal {
  /// The output a `module.name…` reference reads: the first attribute after the name and its index.
  var outputName: String? {
    for step in steps.dropFirst() {
      if case .attribute(let name) = step { return name }
    }
    return nil
  }
}
