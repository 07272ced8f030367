/// The path of a Swift file in its package, as generated files name it.
enum PackagePath {
  /// The path from the package's folder; `nil` for a file elsewhere, since no path of this machine is written down.
  static func of(_ file: String?, in package: String) -> String? {
    let prefix = package.hasSuffix("/") ? package : "\(package)/"
    guard let file, file.hasPrefix(prefix) else { return nil }
    return String(file.dropFirst(prefix.count))
  }
}
