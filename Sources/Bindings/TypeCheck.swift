import Foundation

/// Finds what would not compile, or mean something else than it says, before it is written.
struct TypeCheck {
  let types: [TypeModel]
  let shared: [EnumerationModel]

  var problems: [String] {
    duplicateTypes + types.flatMap(referenceProblems) + types.flatMap(memberProblems)
  }

  private var duplicateTypes: [String] {
    let names = types.map(\.qualifiedName) + shared.map(\.qualifiedName)
    return Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
      .map { "two things would be called '\($0)' — name one of them in enumerations.names" }
  }

  /// References to types that the manifest does not name.
  private func referenceProblems(_ type: TypeModel) -> [String] {
    let known = Set(types.map(\.qualifiedName))
    var problems: [String] = []
    type.block.visit { key, path in
      for wrapper in ["ID<", "ARN<", "Name<"] {
        guard let start = key.type.range(of: wrapper), let end = key.type[start.upperBound...].firstIndex(of: ">")
        else { continue }
        let name = String(key.type[start.upperBound..<end])
        if name != "AnyResource", !known.contains(name) {
          problems.append("bindings.json: \(type.key.key): \(path): '\(name)' is no type of the manifest")
        }
      }
    }
    return problems
  }

  /// Names that two members of one scope would share, and nested types that hide what their scope uses.
  private func memberProblems(_ type: TypeModel) -> [String] {
    var problems: [String] = []
    let enumerations = type.enumerations.map(\.swiftName)
    func check(_ block: BlockModel, extra: [String], hidden: Set<String>) {
      let inner = block.nested.map(\.block) + block.objects
      let names = block.keys.map(\.swiftName) + block.nested.map(\.swiftName)
      let structs = inner.map(\.swiftName) + extra
      for (name, all) in Dictionary(grouping: names + structs, by: { $0 }).sorted(by: { $0.key < $1.key })
      where all.count > 1 {
        problems.append("\(type.key.key): \(block.path): '\(name)' would be declared \(all.count) times")
      }
      let hiding = hidden.union(structs)
      for key in block.keys {
        for word in key.type.words
        where hiding.contains(word) && !block.objects.contains(where: { $0.swiftName == word }) {
          problems.append(
            "\(type.key.key): \(block.path): a nested type hides '\(word)', which '\(key.terraformName)' uses")
        }
      }
      for block in inner { check(block, extra: [], hidden: hiding) }
    }
    check(type.block, extra: enumerations, hidden: [type.swiftName])
    return problems
  }
}

extension BlockModel {
  /// Calls `body` for every attribute at every depth.
  func visit(_ body: (KeyModel, _ path: String) -> Void) {
    for key in keys { body(key, path.isEmpty ? key.terraformName : "\(path).\(key.terraformName)") }
    for block in nested.map(\.block) + objects { block.visit(body) }
  }
}

extension String {
  /// The type names in a type's text that are looked up where it stands: `AWS.Subnet` is one, found by `AWS`.
  fileprivate var words: [String] {
    split { !($0.isLetter || $0.isNumber || $0 == ".") }.compactMap { $0.split(separator: ".").first.map(String.init) }
  }
}
