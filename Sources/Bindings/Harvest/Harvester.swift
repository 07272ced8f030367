import Foundation

/// Finds out what the provider allows, by handing it values that it must refuse.
struct Harvester {
  let schema: ProviderSchema
  let manifest: Manifest
  let runner: TerraformRunner

  /// The lists of allowed values, and the bounds and forms that go with them.
  func harvest() throws -> (enumerations: EnumerationData, limits: LimitData) {
    try TerraformCommand.inTemporaryFolder(runner, provider: manifest.provider) { terraform in
      var findings = try run(ProbePlan(schema: schema, manifest: manifest).probes, terraform)
      let second = findings.flatMap { probe, found in
        found.compactMap { finding -> Probe? in
          guard case .needs(let companions) = finding else { return nil }
          var probe = probe
          probe.companions = companions
          return probe
        }
      }
      findings += try run(second, terraform)
      return (enumerations(findings), limits(findings))
    }
  }

  /// Validates all probes at once. Each has a file of its own: Terraform reads a file again for every error in it.
  private func run(_ probes: [Probe], _ terraform: TerraformCommand) throws -> [(Probe, [Finding])] {
    guard !probes.isEmpty else { return [] }
    for (number, probe) in probes.enumerated() {
      try terraform.write(ProbeText(probe, number: number, schema: schema).text, to: "probe\(number).tf")
    }
    let answer = try terraform.run(["validate", "-json"], allowed: [0, 1])
    for number in probes.indices { try terraform.remove("probe\(number).tf") }
    var found: [Int: [Finding]] = [:]
    for diagnostic in try ValidateDiagnostic.decode(answer) {
      guard let name = diagnostic.range?.filename, name.hasPrefix("probe"),
        let number = Int(name.dropFirst("probe".count).prefix { $0.isNumber }), probes.indices.contains(number),
        let finding = FindingParser(probe: probes[number]).parse(diagnostic)
      else { continue }
      found[number, default: []].append(finding)
    }
    return probes.indices.map { (probes[$0], found[$0] ?? []) }
  }

  private func enumerations(_ findings: [(Probe, [Finding])]) -> EnumerationData {
    var data = EnumerationData(provider: manifest.provider.version, strings: [:], numbers: [:], partial: [:])
    for (probe, found) in findings {
      let isList = found.contains { if case .strings = $0 { true } else if case .numbers = $0 { true } else { false } }
      let lists = [Probe.Wrong.text, .negative].contains(probe.wrong)
      // A value that breaks a list and another rule at once is refused by alternatives: keeping one of them is enough.
      if isList, lists, Set(found.map { "\($0)" }).count > 1 {
        data.partial[probe.type.key] = Set((data.partial[probe.type.key] ?? []) + [probe.path]).sorted()
      }
      for finding in found {
        switch finding {
        case .strings(let values) where probe.wrong == .text:
          data.strings[probe.type.key, default: [:]][probe.path] = Set(values).sorted()
        case .numbers(let values) where probe.wrong == .negative:
          data.numbers[probe.type.key, default: [:]][probe.path] = Set(values).sorted()
        default: break
        }
      }
    }
    return data
  }

  private func limits(_ findings: [(Probe, [Finding])]) -> LimitData {
    var data = LimitData(provider: manifest.provider.version)
    for (probe, found) in findings {
      for finding in found { data[probe.type.key, probe.path].add(finding) }
    }
    data.removeEmpty()
    return data
  }
}
