import HCL

/// The values in which two environments differ, file by file, in the order in which they are written.
public struct EnvironmentComparison: Sendable {
  /// The files that differ between environments, with the values that differ in each; never an empty one.
  public let files: [File]

  /// What differs in one file.
  public struct File: Hashable, Sendable {
    /// The file's name: `terraform.tfvars`.
    public let name: String
    /// The values that differ.
    public let rows: [Row]
  }

  /// A value that differs.
  public struct Row: Hashable, Sendable {
    /// Its name, with those of the objects around it: `backend.cpu`.
    public let name: String
    /// What it is in the one environment, as Terraform writes it; `nil` where it is absent.
    public let one: String?
    /// What it is in the other.
    public let other: String?
  }

  /// Compares two environments.
  public init<Root: RootModule>(_ one: Environment<Root>, _ other: Environment<Root>) {
    let files = [
      ("terraform.tfvars", one.arguments.leaves, other.arguments.leaves),
      ("backend.tf", one.backend.leaves, other.backend.leaves),
    ]
    self.files = files.compactMap { name, one, other in
      let rows = Row.differences(one, other)
      return rows.isEmpty ? nil : File(name: name, rows: rows)
    }
  }
}

/// A name with dots, and the text of its value.
private typealias Leaf = (name: String, text: String)

extension EnvironmentComparison.Row {
  /// The rows in the order of the first list; what only the second has stands behind what precedes it there.
  fileprivate static func differences(_ one: [Leaf], _ other: [Leaf]) -> [Self] {
    var names = one.map(\.name)
    var end = names.startIndex
    for leaf in other {
      if let index = names.firstIndex(of: leaf.name) {
        end = index + 1
      } else {
        names.insert(leaf.name, at: end)
        end += 1
      }
    }
    let first = Dictionary(one.map { ($0.name, $0.text) }) { $1 }
    let second = Dictionary(other.map { ($0.name, $0.text) }) { $1 }
    return names.filter { first[$0] != second[$0] }.map { Self(name: $0, one: first[$0], other: second[$0]) }
  }
}

extension ArgumentEntries {
  fileprivate var leaves: [Leaf] { attributes.flatMap { $0.value.leaves(named: $0.name) } }
}

extension Backend {
  /// The backend's type is a value of its own, since two types have other arguments.
  fileprivate var leaves: [Leaf] {
    [("backend", Expression.string(type).renderedOnOneLine())] + arguments.flatMap { $0.value.leaves(named: $0.name) }
  }
}

extension Expression {
  /// The value, or the members of an object, each by itself.
  fileprivate func leaves(named name: String) -> [Leaf] {
    guard case .object(let items) = self, !items.isEmpty else { return [(name, renderedOnOneLine())] }
    return items.flatMap { item -> [Leaf] in
      guard case .name(let member) = item.key else { return [] }
      return item.value.leaves(named: "\(name).\(member)")
    }
  }
}
