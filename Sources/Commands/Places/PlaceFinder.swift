import Terraform

/// Finds the line and the value that set an attribute, from the definition that it belongs to.
///
/// What the definition's own braces do not set is looked for in the functions that it hands its arguments to, in the same
/// file and then in those beside it, and last under the Swift name of the variable that is set.
struct PlaceFinder {
  private let sources: SourceFiles

  init(_ sources: SourceFiles) {
    self.sources = sources
  }

  /// An entry, and the file that it stands in.
  private struct Found {
    let file: String
    let entry: DefinitionOutline.Entry
  }

  /// Entries of one block, and the file that they stand in.
  private struct Level {
    let file: String
    let entries: [DefinitionOutline.Entry]
  }

  /// The place of an attribute of the definition at a location, or of the definition's name where there is none, or where
  /// nothing is found.
  ///
  /// - Parameter words: what is said of it; where several assignments have the name, the one whose value is in the words
  ///   is meant.
  func span(of path: [PathStep], at location: SourceLocation, words: String = "") -> SourceSpan {
    if let found = find(path, at: location, words: words) { return found }
    let whole = SourceSpan(file: location.file, line: location.line)
    guard let name = sources.outline(at: location).name else { return whole }
    return SourceSpan(file: location.file, line: location.line, bytes: name, of: sources.contents(of: location.file))
  }

  /// The place of an attribute, or as far as a path to it can be followed; `nil` if not even its first name is found.
  func find(_ path: [PathStep], at location: SourceLocation, words: String = "") -> SourceSpan? {
    find(path, in: sources.outline(at: location), at: location, words).map(span)
  }

  private func span(of found: Found) -> SourceSpan {
    let contents = sources.contents(of: found.file)
    var bytes = found.entry.value ?? found.entry.nameRange
    // A value that begins below its name leaves the line to the name.
    let name = found.entry.nameRange
    if bytes.lowerBound > name.upperBound, contents[name.upperBound..<bytes.lowerBound].contains(UInt8(ascii: "\n")) {
      bytes = name
    }
    return SourceSpan(file: found.file, line: found.entry.line, bytes: bytes, of: contents)
  }

  private func find(
    _ path: [PathStep], in outline: DefinitionOutline, at location: SourceLocation, _ words: String
  ) -> Found? {
    guard let first = path.first else { return nil }
    let level = Level(file: location.file, entries: outline.entries)
    guard var found = self.first(first, in: level, words) ?? called(first, by: outline, at: location) else {
      return nil
    }
    for step in path.dropFirst() {
      guard let next = choose(step, in: Level(file: found.file, entries: found.entry.entries), words) else { break }
      found = next
    }
    return found
  }

  /// What a first step leads to: in the definition itself, or else in a block in it.
  private func first(_ step: PathStep, in level: Level, _ words: String) -> Found? {
    for entries in level.entries.levels {
      if let found = choose(step, in: Level(file: level.file, entries: entries), words) { return found }
    }
    return variable(step.name, in: level)
  }

  /// What a step leads to in one block.
  private func choose(_ step: PathStep, in level: Level, _ words: String) -> Found? {
    let candidates = all(step.name, in: level)
    let quoted = candidates.filter { found in
      guard !words.isEmpty, let value = found.entry.value else { return false }
      return words.contains(String(decoding: sources.contents(of: found.file)[value], as: UTF8.self))
    }
    // A later assignment replaces an earlier one, but blocks are as many as are written.
    if candidates.contains(where: { $0.entry.value == nil }) {
      return candidates.dropFirst(step.index).first ?? candidates.last
    }
    return quoted.last ?? candidates.last
  }

  /// The entries of a name, or those of the functions that the block is handed to.
  private func all(_ name: String, in level: Level, depth: Int = 0) -> [Found] {
    let own = level.entries.named(name)
    if !own.isEmpty || depth == 3 { return own.map { Found(file: level.file, entry: $0) } }
    // `configure(&$0)` is a helper, and so is `$0.configure()`, if there is such a function.
    return level.entries.filter { $0.kind == .helper || $0.kind == .statement && $0.value == nil }.flatMap { helper in
      functions(helper.name, near: level.file).flatMap { all(name, in: $0, depth: depth + 1) }
    }
  }

  /// What a function sets that makes the definition for its caller, `frontendRecord(.a, ipv4)`, or a component that does,
  /// `credential(named: …)`. Only where one place sets it, since both may make several definitions.
  private func called(_ step: PathStep, by outline: DefinitionOutline, at location: SourceLocation) -> Found? {
    guard let callee = outline.callee else { return nil }
    var makers = functions(callee, near: location.file, readsDefinitions: true)
    if makers.isEmpty, let type = sources.type(of: callee, near: location.file) {
      makers = functions(
        "callAsFunction", in: sources.files(of: type, near: location.file), readsDefinitions: true)
    }
    let found = makers.flatMap { level in
      level.entries.levels.lazy.map { all(step.name, in: Level(file: level.file, entries: $0)) }.first { !$0.isEmpty }
        ?? []
    }
    return found.count == 1 ? found[0] : nil
  }

  /// What functions of a name set: those of the file, or else those of the files beside it.
  private func functions(_ name: String, near file: String, readsDefinitions: Bool = false) -> [Level] {
    let own = functions(name, in: [file], readsDefinitions: readsDefinitions)
    return own.isEmpty ? functions(name, in: sources.neighbours(of: file), readsDefinitions: readsDefinitions) : own
  }

  private func functions(_ name: String, in files: [String], readsDefinitions: Bool) -> [Level] {
    files.flatMap { file in
      SwiftFunction.outlines(of: name, in: sources.tokens(of: file), readsDefinitions: readsDefinitions).map {
        Level(file: file, entries: $0)
      }
    }
  }

  /// An input that has another name in Swift: `$0.auroraSize` is `aurora`, as the declaration of the variable says, and
  /// `$0[sizeOf: .api]` is `api`, if its property is called `size`.
  private func variable(_ name: String, in level: Level) -> Found? {
    let properties = sources.properties(of: name)
    guard !properties.isEmpty else { return nil }
    let entries = level.entries.filter { $0.kind != .helper }
    for property in properties {
      if let entry = entries.named(property).last { return Found(file: level.file, entry: entry) }
    }
    let own = SwiftName.words(of: name)
    let meant = properties.map(SwiftName.words).flatMap { [$0, $0.union(own)] } + [own]
    var best: (entry: DefinitionOutline.Entry, likeness: Double)?
    for entry in entries where entry.kind == .statement {
      let words = SwiftName.words(of: entry.name)
      let likeness = meant.map { SwiftName.likeness($0, words) }.max() ?? 0
      if likeness >= 0.5, likeness > best?.likeness ?? 0 { best = (entry, likeness) }
    }
    return best.map { Found(file: level.file, entry: $0.entry) }
  }
}
