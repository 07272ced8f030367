/// Finds calls that would fill one folder with two contents.
///
/// What stands in a folder may depend on the values of Swift that a module is made with. So all calls of one name have
/// to agree, down to the modules that these call.
struct ModuleFolderCheck {
  private(set) var findings: [Finding] = []
  /// The call that comes first for each folder, and what it fills the folder with.
  private var folders: [String: (call: ModuleCallBlock, model: ModuleModel)] = [:]

  init(_ stack: Stack) {
    walk(stack.root, stack)
  }

  private mutating func walk(_ model: ModuleModel, _ stack: Stack) {
    for call in model.moduleCalls {
      guard let first = folders[call.called.name] else {
        folders[call.called.name] = (call, stack[call])
        walk(stack[call], stack)
        continue
      }
      // The stack holds what the first call of a type gives; another may be made with other values.
      let other = call.called.evaluated
      if other.contents == first.model.contents { walk(other, stack) } else { report(call, first.call) }
    }
  }

  private mutating func report(_ call: ModuleCallBlock, _ first: ModuleCallBlock) {
    let isOneType = call.called.identity == first.called.identity
    findings.append(
      Finding(
        "\(call.address) and \(first.address) would write two contents to modules/\(call.called.name)",
        why: isOneType
          ? "the module is made with other values of Swift at \(first.handle.location.short)"
          : "two modules have that name; the other is called at \(first.handle.location.short)",
        remedy: isOneType
          ? "make both with the same values, or hand in what differs as variables" : "give one another name",
        at: call.handle.location))
  }
}

extension ModuleModel {
  /// The names and the bytes of all its files.
  fileprivate var contents: [[UInt8]] { files.flatMap { [Array($0.name.utf8), $0.rendered().bytes] } }
}
