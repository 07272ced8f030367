import Foundation

/// The modules that a Swift file imports.
enum Imports {
  /// Their names, in the order written; an import inside a multiline string is text.
  static func modules(in text: String) -> [String] {
    var modules: [String] = []
    var isInString = false
    for line in text.split(separator: "\n") {
      if !isInString, let module = module(imported: line) { modules.append(module) }
      if line.components(separatedBy: "\"\"\"").count % 2 == 0 { isInString.toggle() }
    }
    return modules
  }

  private static func module(imported line: Substring) -> String? {
    var words = line.split(separator: " ")[...]
    while let first = words.first, first.hasPrefix("@") || access.contains(first) { words.removeFirst() }
    guard words.popFirst() == "import" else { return nil }
    if let kind = words.first, kinds.contains(kind) { words.removeFirst() }
    return words.first?.split(separator: ".").first.map(String.init)
  }

  private static let access: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
  private static let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
}
