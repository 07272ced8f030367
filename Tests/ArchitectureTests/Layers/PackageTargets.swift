import Foundation

/// What `Package.swift` says of its targets.
enum PackageTargets {
  /// The names that stand as dependencies of each target.
  static func dependencies() throws -> [String: [String]] {
    let pattern = try NSRegularExpression(
      pattern: #"(?:target|executableTarget|testTarget)\(\s*name: "([^"]+)"(?:,\s*dependencies: \[([^\]]*)\])?"#,
      options: [.caseInsensitive])
    let text = try PackageFiles.text(of: "Package.swift")
    var dependencies: [String: [String]] = [:]
    for match in pattern.matches(in: text, range: NSRange(text.startIndex..., in: text)) {
      guard let name = Range(match.range(at: 1), in: text) else { continue }
      let list = Range(match.range(at: 2), in: text).map { String(text[$0]) } ?? ""
      dependencies[String(text[name])] = list.components(separatedBy: "\"").enumerated()
        .filter { $0.offset % 2 == 1 }.map(\.element).sorted()
    }
    return dependencies
  }
}
