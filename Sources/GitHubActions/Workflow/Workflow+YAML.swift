import YAML

extension Workflow {
  /// The workflow as YAML, its parts in the order that GitHub's documentation has them.
  var yaml: YAML {
    var entries: [YAML.Entry] = [
      .entry("name", .string(name), comment: comment), .entry("on", .mapping(triggers.map(\.entry))),
      .entry("permissions", [:], comment: "Each job says what it is allowed."),
    ]
    if !variables.values.isEmpty { entries.append(.entry("env", variables.yaml)) }
    entries.append(.entry("defaults", ["run": ["shell": "bash"]]))
    entries.append(
      .entry(
        "concurrency", ["group": concurrency.group.yaml, "cancel-in-progress": .bool(concurrency.cancelsRunning)]))
    entries.append(
      .entry("jobs", YAML.mapping(jobs.map { .entry($0.id, $0.yaml, comment: $0.comment) }).spaced()))
    return YAML.mapping(entries).spaced()
  }
}

extension Workflow.Trigger {
  fileprivate var entry: YAML.Entry {
    switch self {
    case .push(let branches): .entry("push", ["branches": .sequence(branches.map(YAML.string))])
    case .pullRequest(let branches): .entry("pull_request", ["branches": .sequence(branches.map(YAML.string))])
    }
  }
}

extension Job {
  fileprivate var yaml: YAML {
    var entries: [YAML.Entry] = [.entry("name", name.yaml)]
    if !needs.isEmpty { entries.append(.entry("needs", .sequence(needs.map(YAML.string)))) }
    if let condition { entries.append(.entry("if", condition.yaml)) }
    entries.append(.entry("runs-on", .string(machine.rawValue)))
    entries.append(.entry("timeout-minutes", .int(timeoutMinutes)))
    entries.append(
      .entry(
        "permissions",
        .mapping(permissions.map { .entry($0.scope, .string($0.access.rawValue), note: $0.reason) })))
    if let environment { entries.append(.entry("environment", environment.yaml)) }
    if let matrix {
      let values = YAML.string("${{ \(matrix.values.text) }}")
      entries.append(.entry("strategy", ["fail-fast": false, "matrix": .mapping([.entry(matrix.name, values)])]))
    }
    if !outputs.isEmpty {
      entries.append(.entry("outputs", .mapping(outputs.map { .entry($0.name, Text($0.value).yaml) })))
    }
    if !variables.values.isEmpty { entries.append(.entry("env", variables.yaml)) }
    entries.append(.entry("steps", YAML.sequence(steps.map { .item($0.yaml) }).spaced()))
    return .mapping(entries)
  }
}

extension Job.Environment {
  fileprivate var yaml: YAML {
    .mapping([.entry("name", name.yaml)] + (url.map { [.entry("url", $0.yaml)] } ?? []))
  }
}

extension Step {
  fileprivate var yaml: YAML {
    var entries: [YAML.Entry] = [.entry("name", .string(name))]
    if let id { entries.append(.entry("id", .string(id))) }
    if let condition { entries.append(.entry("if", condition.yaml)) }
    if let workingFolder { entries.append(.entry("working-directory", .string(workingFolder))) }
    if case .uses(let pin, let inputs, _) = kind {
      entries.append(.entry("uses", .string("\(pin.repository)@\(pin.commit)"), note: pin.version))
      if !environment.values.isEmpty { entries.append(.entry("env", environment.yaml)) }
      if !inputs.isEmpty { entries.append(.entry("with", .mapping(inputs.map { .entry($0.name, $0.value.yaml) }))) }
    }
    if case .run(let script) = kind {
      if !environment.values.isEmpty { entries.append(.entry("env", environment.yaml)) }
      entries.append(.entry("run", .string(script.text)))
    }
    return .mapping(entries)
  }
}

extension Variables {
  fileprivate var yaml: YAML { .mapping(values.map { .entry($0.name, $0.value.yaml) }) }
}

extension Text {
  fileprivate var yaml: YAML { .string(text) }
}

extension Expression where Type == Bool {
  fileprivate var yaml: YAML { .string("${{ \(text) }}") }
}
