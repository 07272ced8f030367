import YAML

/// Makes the YAML of a compose file: keys in one order, and nothing that compose takes for granted.
enum ComposeWriter {
  /// The document.
  static func document(of file: ComposeFile) -> YAML {
    var entries: [YAML.Entry] = [
      .entry("services", .mapping(file.services.map { .entry($0.name, service($0), comment: $0.comment) }).spaced()),
      .entry("networks", .mapping(file.networks.map { .entry($0.name, .mapping([]), comment: $0.comment) })),
    ]
    if !file.volumes.isEmpty {
      entries.append(.entry("volumes", .mapping(file.volumes.map { .entry($0.name, .mapping([])) })))
    }
    return .mapping(entries).spaced()
  }

  private static func service(_ service: ComposeService) -> YAML {
    var entries = source(service)
    func add(_ key: String, _ value: YAML?) {
      if let value { entries.append(.entry(key, value)) }
    }
    func texts(_ texts: [String]) -> YAML? { texts.isEmpty ? nil : .sequence(texts.map { .string($0) }) }

    add("command", texts(service.command.map(ComposeText.escaped)))
    add("hostname", service.hostName.map { .string($0) })
    if service.hasInit { add("init", true) }
    add("restart", .string(service.restart.rawValue))
    add("depends_on", dependencies(service))
    add("environment", variables(service.environment))
    add("ports", texts(service.ports.map(\.text.text)))
    add("networks", texts(service.networks.map(\.name)))
    add("volumes", texts(service.volumes.map(\.text)))
    if service.isReadOnly { add("read_only", true) }
    add("tmpfs", texts(service.temporaryFolders))
    add("shm_size", service.sharedMemory.map { .string($0) })
    if service.dropsPrivileges {
      add("cap_drop", ["ALL"])
      add("security_opt", ["no-new-privileges:true"])
    }
    add("ulimits", limits(service.limits))
    add("healthcheck", healthCheck(service))
    return .mapping(entries)
  }

  private static func source(_ service: ComposeService) -> [YAML.Entry] {
    switch service.source {
    case .pulled(let image): return [.entry("image", .string(image.reference))]
    case .built(let dockerfile, let image, let arguments):
      var build: [YAML.Entry] = [
        .entry("context", "."), .entry("dockerfile", .string(dockerfile.path)),
      ]
      if let arguments = variables(arguments) { build.append(.entry("args", arguments)) }
      return [.entry("image", .string(image)), .entry("build", .mapping(build))]
    }
  }

  private static func dependencies(_ service: ComposeService) -> YAML? {
    guard !service.dependencies.isEmpty else { return nil }
    return .mapping(
      service.dependencies.map {
        .entry($0.service.name, ["condition": .string($0.condition.rawValue)])
      })
  }

  private static func variables(_ variables: [ComposeService.Variable]) -> YAML? {
    guard !variables.isEmpty else { return nil }
    return .mapping(variables.map { .entry($0.name, .string($0.value.text)) })
  }

  private static func limits(_ limits: [ComposeService.Limit]) -> YAML? {
    guard !limits.isEmpty else { return nil }
    return .mapping(limits.map { .entry($0.name, ["soft": .int($0.value), "hard": .int($0.value)]) })
  }

  /// The service's own check; what runs once has none, whatever its image says.
  private static func healthCheck(_ service: ComposeService) -> YAML? {
    if service.restart == .never {
      if case .built = service.source { return ["disable": true] }
      return nil
    }
    guard let check = service.healthCheck else { return nil }
    let test: [String]
    switch check.command {
    case .exec(let words): test = ["CMD"] + words
    case .shell(let line): test = ["CMD-SHELL", line]
    }
    return [
      "test": .sequence(test.map { .string(ComposeText.escaped($0)) }),
      "interval": .string("\(check.interval)s"),
      "timeout": .string("\(check.timeout)s"),
      "start_period": .string("\(check.startPeriod)s"),
      "retries": .int(check.retries),
    ]
  }
}
