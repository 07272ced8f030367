import Generation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes variants of a tree, for tests that need a process of its own: to be killed, to have fewer rights, to run beside
/// another.
///
///     tree-writer FOLDER FIRST-VARIANT [--times COUNT] [--user ID] [--longest-file BYTES]
@main
enum TreeWriter {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 2, let first = Int(arguments[2]) else { exit(2) }
    func option(_ name: String) -> Int? {
      guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else { return nil }
      return Int(arguments[index + 1])
    }
    if let user = option("--user") { Limits.become(user: UInt32(user)) }
    if let bytes = option("--longest-file") { Limits.files(to: UInt(bytes)) }

    var hasErrors = false
    for variant in first..<(first + (option("--times") ?? 1)) {
      let result = OutputFolder(arguments[1]).write(VariantTree.tree(variant))
      for diagnostic in result.diagnostics { print(diagnostic) }
      hasErrors = hasErrors || result.hasErrors
    }
    exit(hasErrors ? 1 : 0)
  }
}
