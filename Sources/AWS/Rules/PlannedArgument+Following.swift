import Terraform

extension PlannedArgument {
  /// Whether a switch is certainly off, where the service leaves it off unless it is told otherwise.
  var isOff: Bool { isAbsent || bool == false }

  /// The resource of a type that it refers to, by its attribute or by the name that is written for it.
  func resource(_ type: String, named attribute: String) -> PlannedResource? {
    if let target { return target.type == type ? target : nil }
    guard isSurelySet else { return nil }
    return resource.plan.resources(ofType: type).first { $0[attribute].value == value }
  }

  /// What is known of its text, without what is not.
  var knownText: String {
    guard case .text(let parts) = value.content else { return text ?? "" }
    return parts.map { if case .known(let text) = $0 { text } else { "" } }.joined()
  }

  /// What its text certainly ends with.
  var knownEnd: String {
    guard case .text(let parts) = value.content else { return text ?? "" }
    if case .known(let text) = parts.last { return text }
    return ""
  }

  /// The zones of the subnets that a list names: one a subnet, `nil` for each whose zone is not known.
  var subnetZones: [String?]? {
    list?.map { subnet in
      guard let target = subnet.target, target.type == "aws_subnet" else { return nil }
      return target["availability_zone"].text
    }
  }

  /// A violation if its subnets certainly are in fewer zones than a store needs.
  func unless(zones count: Int) -> [Violation] {
    guard let zones = subnetZones else { return [] }
    if zones.count < count { return [violation("names \(zones.count == 1 ? "one subnet" : "\(zones.count) subnets")")] }
    let known = zones.compactMap { $0 }
    guard known.count == zones.count, Set(known).count < count else { return [] }
    return [violation("names subnets in \(known[0]) alone")]
  }

  /// A violation if two of its subnets certainly are in one zone.
  func unlessInDifferentZones() -> [Violation] {
    var seen: Set<String> = []
    for zone in (subnetZones ?? []).compactMap({ $0 }) where !seen.insert(zone).inserted {
      return [violation("names two subnets in \(zone)")]
    }
    return []
  }
}

extension PlannedBlock {
  /// The first nested block of a name.
  func block(_ name: String) -> PlannedBlock? { blocks(name).first }
}

extension PlannedResource {
  /// The first nested block of a name.
  func block(_ name: String) -> PlannedBlock? { arguments.block(name) }

  /// A violation if two windows certainly have a minute in common; it is said of the second.
  func unlessApart(_ daily: String, _ weekly: String) -> [Violation] {
    guard let first = self[daily].text, let second = self[weekly].text,
      let backup = TimeWindow(daily: first), let maintenance = TimeWindow(weekly: second),
      backup.overlaps(maintenance)
    else { return [] }
    return [self[weekly].violation("is \"\(second)\", and \(daily) is \"\(first)\"")]
  }
}
