/// What several rules ask of one thing, each found once and known by its type.
final class FoundParts {
  private var parts: [ObjectIdentifier: Any] = [:]

  func once<Part>(_ find: () -> Part) -> Part {
    if let known = parts[ObjectIdentifier(Part.self)] as? Part { return known }
    let part = find()
    parts[ObjectIdentifier(Part.self)] = part
    return part
  }
}

extension PlannedResource {
  /// What several rules ask of the resource: found the first time, and known by its type from then on.
  public func once<Part>(_ find: () -> Part) -> Part { found.once(find) }
}

extension PlannedConfiguration {
  /// What several rules ask of the environment: found the first time, and known by its type from then on.
  public func once<Part>(_ find: () -> Part) -> Part { found.once(find) }
}
