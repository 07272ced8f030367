/// The checks of a compose file: what schemas and `docker-compose config` pass over.
struct ComposeCheck {
  private let file: ComposeFile
  private(set) var findings: [Finding] = []

  init(_ file: ComposeFile) {
    self.file = file
    var images: [PulledImage] = []
    for service in file.services {
      if case .pulled(let image) = service.source { images.append(image) }
      check(service)
      checkDependencies(of: service)
      checkHealth(of: service)
      checkBuild(of: service)
    }
    findings += images.uniqued.flatMap(\.findings)
    checkNames()
    checkHostPorts()
    checkVariables()
  }

  private mutating func check(_ service: ComposeService) {
    let name = service.name
    if service.networks.isEmpty {
      report(
        "the service \(name) is in no network", why: "compose would put it into one with everything else",
        remedy: "name the networks it needs", at: service)
    }
    for port in service.ports {
      for (side, number) in [("container", port.container), ("host", port.host)] where !(1...65535).contains(number) {
        report(
          "the service \(name) has the \(side) port \(number)", why: "ports go from 1 to 65535",
          remedy: "correct the number", at: service)
      }
      if case .built(let dockerfile, _, _) = service.source, !dockerfile.runtime.ports.contains(port.container) {
        report(
          "the service \(name) publishes port \(port.container)", why: "\(dockerfile.path) does not listen on it",
          remedy: "publish one of \(dockerfile.runtime.ports.map(String.init).joined(separator: ", "))", at: service)
      }
    }
    for path in service.volumes.map(\.path) + service.temporaryFolders where !path.hasPrefix("/") {
      report(
        "the service \(name) mounts something at \"\(path)\"", why: "a path in a container is absolute",
        remedy: "begin it with a slash", at: service)
    }
    if service.isReadOnly, service.temporaryFolders.isEmpty {
      report(
        "the service \(name) may write nowhere", why: "it is read-only and has no temporary folder",
        remedy: "give it temporaryFolders, for example /tmp", at: service)
    }
    var names: Set<String> = []
    for variable in service.environment where !names.insert(variable.name).inserted {
      report(
        "the service \(name) sets \(variable.name) twice", why: "only one of the two could hold",
        remedy: "remove one", at: service)
    }
  }

  private mutating func checkDependencies(of service: ComposeService) {
    for dependency in service.dependencies {
      let other = dependency.service
      guard file.services.contains(where: { $0.name == other.name }) else {
        report(
          "the service \(service.name) waits for \(other.name), which is not in the file",
          why: "compose would refuse it",
          remedy: "add \(other.name) to the services", at: service)
        continue
      }
      switch dependency.condition {
      case .healthy where other.effectiveHealthCheck == nil:
        report(
          "the service \(service.name) waits until \(other.name) is healthy",
          why: "nothing asks \(other.name) whether it is",
          remedy: other.restart == .never ? "wait until it has completed" : "give \(other.name) a health check",
          at: service)
      case .completed where other.restart != .never:
        report(
          "the service \(service.name) waits until \(other.name) has completed",
          why: "\(other.name) is started again when it ends",
          remedy: "give \(other.name) restart: .never, or wait until it is healthy", at: service)
      default: break
      }
    }
  }

  private mutating func checkHealth(of service: ComposeService) {
    guard service.restart != .never else {
      for tool in service.command.prefix(1) where !service.tools.contains(tool) { reportTool(tool, service) }
      return
    }
    guard let check = service.effectiveHealthCheck else {
      report(
        "the service \(service.name) has no health check", why: "nobody could wait for it, or see that it hangs",
        remedy: "give it one", at: service)
      return
    }
    findings += check.findings(at: service.location)
    for tool in (check.tools + service.command.prefix(1)).uniqued where !service.tools.contains(tool) {
      reportTool(tool, service)
    }
  }

  private mutating func reportTool(_ tool: String, _ service: ComposeService) {
    report(
      "the service \(service.name) runs \(tool), which its image lacks", why: "the container could not start it",
      remedy: "call something else, or name the program among the image's tools", at: service)
  }

  private mutating func checkBuild(of service: ComposeService) {
    guard case .built(let dockerfile, let image, let arguments) = service.source else { return }
    for argument in arguments where !dockerfile.arguments.contains(argument.name) {
      report(
        "the service \(service.name) builds with \(argument.name)",
        why: "\(dockerfile.path) takes no argument of that name",
        remedy: "declare it there, or leave it out", at: service)
    }
    let other = file.services.first { $0.image == image }
    if let other, other.build != service.build {
      report(
        "the service \(service.name) builds \(image) otherwise than \(other.name)",
        why: "whoever is built last would have it",
        remedy: "build both in one way, or give one image another name", at: service)
    }
  }

  private mutating func checkNames() {
    var names: Set<String> = []
    for service in file.services where !names.insert(service.name).inserted {
      report(
        "the service \(service.name) is there twice", why: "a name is one service", remedy: "give one another name",
        at: service)
    }
    // It is a host name too (RFC 1123, section 2.1).
    for service in file.services {
      let isValid = service.name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
      if service.name.isEmpty || !isValid || service.name.hasPrefix("-") || service.name.hasSuffix("-") {
        report(
          "\"\(service.name)\" is no name for a service", why: "others reach it by that name, as a host",
          remedy: "use lower-case letters, digits and hyphens", at: service)
      }
    }
  }

  private mutating func checkHostPorts() {
    var owners: [Int: String] = [:]
    for service in file.services {
      for port in service.ports {
        guard let owner = owners.updateValue(service.name, forKey: port.host) else { continue }
        report(
          "the service \(service.name) takes the host's port \(port.host)", why: "\(owner) has it already",
          remedy: "give one of them another port of the host", at: service)
      }
    }
  }

  private mutating func checkVariables() {
    var first: [String: ComposeVariable] = [:]
    for variable in file.variables {
      if !VariableName.isValid(variable.name) {
        findings.append(
          Finding(
            "\"\(variable.name)\" is no name for a variable", why: "no shell could read it",
            remedy: "use letters, digits and underscores, no digit first", at: variable.location))
      }
      guard let other = first.updateValue(variable, forKey: variable.name), other.fallback != variable.fallback else {
        continue
      }
      findings.append(
        Finding(
          "the variable \(variable.name) is declared in two ways", why: ".env has it once",
          remedy: "declare it once, and use that", at: variable.location))
    }
  }

  private mutating func report(_ what: String, why: String, remedy: String, at service: ComposeService) {
    findings.append(Finding(what, why: why, remedy: remedy, at: service.location))
  }
}

extension ComposeService {
  /// The name of the image that it builds.
  fileprivate var image: String? {
    if case .built(_, let image, _) = source { image } else { nil }
  }

  /// What decides what is in the image that it builds.
  fileprivate var build: [String] {
    guard case .built(let dockerfile, _, let arguments) = source else { return [] }
    return [dockerfile.path] + arguments.flatMap { [$0.name, $0.value.text] }
  }
}
