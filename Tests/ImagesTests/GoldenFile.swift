import Foundation

/// A file of the accepted tree, read by its indentation, as people read it.
struct GoldenFile {
  let lines: [String]

  /// Reads a file by its path in the generated tree.
  init(_ path: String) throws {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: package.appendingPathComponent("Golden/\(path)"), encoding: .utf8)
    lines = text.components(separatedBy: "\n")
  }

  private init(lines: [String]) {
    self.lines = lines
  }

  /// The lines that are further in than the first one that begins so among those that are furthest out.
  func block(_ beginning: String) -> GoldenFile {
    let outermost = lines.filter { !$0.isEmpty }.map(Self.depth).min() ?? 0
    return lines(below: beginning) { Self.depth($0) == outermost }
  }

  /// The lines that are further in than the first one that begins so, however far in that is.
  func inner(_ beginning: String) -> GoldenFile { lines(below: beginning) { _ in true } }

  private func lines(below beginning: String, where isMeant: (String) -> Bool) -> GoldenFile {
    let start = lines.firstIndex { $0.drop { $0 == " " }.hasPrefix(beginning) && isMeant($0) }
    guard let start else { return GoldenFile(lines: []) }
    let depth = Self.depth(lines[start])
    let inner = lines[(start + 1)...].prefix { $0.isEmpty || Self.depth($0) > depth }
    return GoldenFile(lines: inner.filter { !$0.isEmpty })
  }

  /// The names and values of the lines that are furthest out: `NAME = "value"` of HCL, `NAME: value` of YAML.
  var pairs: [(name: String, value: String)] {
    let depth = lines.map(Self.depth).min() ?? 0
    return lines.filter { Self.depth($0) == depth }.compactMap { line in
      let parts = line.split(maxSplits: 1) { $0 == "=" || $0 == ":" }
      guard parts.count == 2 else { return nil }
      return (Self.trimmed(parts[0]), Self.trimmed(parts[1]))
    }
  }

  /// The items of a sequence of YAML.
  var items: [String] { lines.map { Self.trimmed($0.drop { " -".contains($0) }) } }

  /// The value of a name.
  func value(_ name: String) -> String? { pairs.first { $0.name == name }?.value }

  private static func depth(_ line: String) -> Int { line.prefix { $0 == " " }.count }

  private static func trimmed(_ text: some StringProtocol) -> String {
    text.trimmingCharacters(in: CharacterSet(charactersIn: " \"'"))
  }
}
