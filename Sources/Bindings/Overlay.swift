/// Answers what the overlay says of an attribute, and remembers which of its entries were of use.
///
/// An entry that fits nothing is an error: it is either misspelt or left over.
struct Overlay {
  let manifest: Manifest
  private var used: Set<String> = []

  init(_ manifest: Manifest) { self.manifest = manifest }

  /// The Swift type of one value of the attribute, or nil where neither an override nor a rule speaks of it.
  mutating func type(_ type: TypeKey, _ path: String) -> String? {
    if let overrides = manifest.overrides[type.key] {
      for pattern in overrides.keys.sorted() where matches(pattern, path) {
        used.insert("overrides: \(type.key): \(pattern)")
        return overrides[pattern]
      }
    }
    for rule in manifest.rules {
      for pattern in rule.attributes where fits(pattern, path) {
        used.insert("rules: \(pattern)")
        return rule.type
      }
    }
    return nil
  }

  mutating func isReadOnly(_ type: TypeKey, _ path: String) -> Bool {
    for entry in manifest.settable where fits(entry, type: type, path) {
      used.insert("settable: \(entry)")
      return false
    }
    for entry in manifest.readOnly where fits(entry, type: type, path) {
      used.insert("readOnly: \(entry)")
      return true
    }
    return false
  }

  mutating func isOmitted(_ type: TypeKey, _ path: String) -> Bool {
    for entry in manifest.omitted.keys.sorted() where fits(entry, type: type, path) {
      used.insert("omitted: \(entry)")
      return true
    }
    return false
  }

  mutating func deprecation(_ type: TypeKey, _ path: String) -> String {
    for entry in manifest.deprecations.keys.sorted() where fits(entry, type: type, path) {
      used.insert("deprecations: \(entry)")
      return manifest.deprecations[entry] ?? ""
    }
    return "the provider marks this argument as deprecated"
  }

  mutating func isOpen(_ type: TypeKey, _ path: String) -> Bool {
    for entry in manifest.enumerations.open where fits(entry, type: type, path) {
      used.insert("enumerations.open: \(entry)")
      return true
    }
    return false
  }

  mutating func isLeftAlone(_ type: TypeKey, _ path: String) -> Bool {
    for entry in manifest.enumerations.left.keys.sorted() where fits(entry, type: type, path) {
      used.insert("enumerations.left: \(entry)")
      return true
    }
    return false
  }

  mutating func enumerationName(_ type: TypeKey, _ path: String) -> String? {
    for entry in manifest.enumerations.names.keys.sorted() where fits(entry, type: type, path) {
      used.insert("enumerations.names: \(entry)")
      return manifest.enumerations.names[entry]
    }
    return nil
  }

  mutating func labels(_ type: TypeKey, _ path: String) -> [String]? {
    let entry = path.isEmpty ? type.key : "\(type.key):\(path)"
    guard let labels = manifest.labels[entry] else { return nil }
    used.insert("labels: \(entry)")
    return labels
  }

  mutating func swiftName(attribute name: String) -> String {
    guard let name = manifest.attributeNames[name] else { return SwiftName(name).lowerCamel }
    return name
  }

  /// The entries that fitted nothing, as they stand in the file.
  var unused: [String] {
    var all: [String] = []
    for (type, overrides) in manifest.overrides { all += overrides.keys.map { "overrides: \(type): \($0)" } }
    for rule in manifest.rules { all += rule.attributes.map { "rules: \($0)" } }
    all += manifest.settable.map { "settable: \($0)" }
    all += manifest.readOnly.map { "readOnly: \($0)" }
    all += manifest.omitted.keys.map { "omitted: \($0)" }
    all += manifest.deprecations.keys.map { "deprecations: \($0)" }
    all += manifest.enumerations.open.map { "enumerations.open: \($0)" }
    all += manifest.enumerations.left.keys.map { "enumerations.left: \($0)" }
    all += manifest.enumerations.names.keys.map { "enumerations.names: \($0)" }
    all += manifest.labels.keys.map { "labels: \($0)" }
    return all.filter { !used.contains($0) }.sorted()
  }

  private func fits(_ entry: String, type: TypeKey, _ path: String) -> Bool {
    guard let colon = entry.firstIndex(of: ":") else { return fits(entry, path) }
    return matches(String(entry[..<colon]), type.key)
      && fits(String(entry[entry.index(after: colon)...]), path, whole: true)
  }

  /// A pattern without a dot is held against the last part of the path.
  private func fits(_ pattern: String, _ path: String, whole: Bool = false) -> Bool {
    if whole || pattern.contains(".") { return matches(pattern, path) }
    let last = path.split(separator: ".").last.map(String.init) ?? path
    return matches(pattern, last)
  }
}
