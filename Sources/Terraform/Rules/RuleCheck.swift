/// Holds what environments plan to the rules of the providers they use.
struct RuleCheck {
  private(set) var findings: [Finding] = []
  private let rules: [Rule]
  private let byType: [String: [Rule]]
  /// Those that look at every resource.
  private let general: [Rule]
  /// Waivers that let something pass, by the place where they are written and their rule.
  private var used: Set<Waiver> = []

  /// - Parameters:
  ///   - plans: what every environment plans.
  ///   - reported: the environments whose findings are asked for; the others show which waivers are needed.
  init(_ plans: [PlannedConfiguration], reporting reported: Set<String>, _ rules: [Rule], _ blocks: [ResourceBlock]) {
    self.rules = rules
    var byType: [String: [Rule]] = [:]
    for rule in rules { for type in rule.types { byType[type, default: []].append(rule) } }
    self.byType = byType
    general = rules.filter(\.types.isEmpty)
    for plan in plans { check(plan, reports: reported.contains(plan.environment)) }
    checkWaivers(blocks)
  }

  private mutating func check(_ plan: PlannedConfiguration, reports: Bool) {
    var broken: [Broken] = []
    for resource in plan.resources where resource.mode == .managed {
      for rule in (byType[resource.type] ?? []) + general {
        for violation in rule.violations(in: resource) {
          if let waiver = violation.resource.block.waivers.first(where: { $0.rule == rule.id }) {
            used.insert(waiver)
          } else if reports {
            broken.append(Broken(rule: rule, violation: violation))
          }
        }
      }
    }
    findings += broken.merged
  }

  private mutating func checkWaivers(_ blocks: [ResourceBlock]) {
    for block in blocks {
      for waiver in block.waivers where !used.contains(waiver) {
        if rules.contains(where: { $0.id == waiver.rule }) {
          findings.append(
            Finding(
              "\(block.address) waives \"\(waiver.rule)\", which it does not break",
              why: "a waiver that lets nothing pass hides the next mistake", remedy: "take the waiver out",
              at: waiver.location))
        } else {
          findings.append(
            Finding(
              "there is no rule \"\(waiver.rule)\"", why: "docs/rules.md names them all",
              remedy: Terraform.remedy("waive one of these", near: waiver.rule, among: rules.map(\.id)),
              at: waiver.location))
        }
      }
    }
  }
}

/// A rule that is broken somewhere.
private struct Broken {
  let rule: Rule
  let violation: Violation

  /// Whether both are one mistake: the same words about the same place, for several instances of one block.
  func isSameMistake(as other: Broken) -> Bool {
    rule.id == other.rule.id && violation.what == other.violation.what && violation.place == other.violation.place
      && violation.resource.block === other.violation.resource.block
  }
}

extension [Broken] {
  /// A finding for each mistake: what several instances of one block share is said once.
  fileprivate var merged: [Finding] {
    var groups: [(first: Broken, count: Int)] = []
    for broken in self {
      if let index = groups.lastIndex(where: { $0.first.isSameMistake(as: broken) }) {
        groups[index].count += 1
      } else {
        groups.append((broken, 1))
      }
    }
    return groups.map { (group: (first: Broken, count: Int)) -> Finding in
      let (first, count) = group
      let others = count == 1 ? "" : " (and so in \(count - 1) more)"
      let place = first.violation.place
      return Finding(
        "\(first.violation.resource.address): \(first.violation.what)\(others)",
        why: "\(first.rule.limit.text) (\(first.rule.limit.source))", remedy: first.rule.remedy, at: place.location,
        attribute: place.path.first, path: [String](place.path.dropFirst()), rule: first.rule.id)
    }
  }
}
