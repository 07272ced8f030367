/// The checks of a Dockerfile.
struct DockerfileCheck {
  private let file: Dockerfile
  private(set) var findings: [Finding] = []

  init(_ file: Dockerfile) {
    self.file = file
    let runtime = file.runtime
    findings += (file.stages.map(\.base) + [runtime.base]).flatMap(\.findings).uniqued
    checkStageNames()
    for (index, stage) in file.stages.enumerated() {
      check(stage.elements, above: Array(file.stages[..<index]))
      checkTools(stage.elements, of: "stage \(stage.name)", stage.base)
    }
    check(runtime.elements, above: file.stages)
    let tools = checkTools(runtime.elements, of: "the image", runtime.base)
    checkEnding(tools)
    checkUnusedStages()
    findings += ContextCheck(file).findings
  }

  private mutating func checkStageNames() {
    var names: Set = [RuntimeStage.name]
    for stage in file.stages {
      if !names.insert(stage.name).inserted {
        report(
          "the stage name \"\(stage.name)\" is given twice", why: "COPY --from could mean either",
          remedy: stage.name == RuntimeStage.name
            ? "give the stage another name, since the last one has this" : "give one of them another name",
          at: stage.location)
      }
      // BuildKit takes a stage's name to lower case, and numbers mean positions
      // (https://docs.docker.com/reference/build-checks/stage-name-casing/).
      let isValid = stage.name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
      if !isValid || stage.name.utf8.first.map({ !(0x61...0x7A).contains($0) }) ?? true {
        report(
          "\"\(stage.name)\" is no name for a stage", why: "names are lower case, and numbers mean positions",
          remedy: "use lower-case letters, digits and hyphens, a letter first", at: stage.location)
      }
    }
  }

  private mutating func check(_ elements: [StageElement], above: [BuildStage]) {
    for element in elements {
      switch element.kind {
      case .workingFolder(let path) where !path.hasPrefix("/"):
        report(
          "the working folder \"\(path)\" is not absolute", why: "it would depend on what the base image set",
          remedy: "begin it with a slash", at: element.location)
      case .copy(.stage(let stage, _), _, _) where !above.contains(stage):
        report(
          "copies from the stage \"\(stage.name)\", which is not above",
          why: "the builder would pull an image of that name",
          remedy: "put the stage into the Dockerfile's list, before this one", at: element.location)
      case .variables(let variables):
        for variable in variables { checkName(variable.name, of: "variable", at: element.location) }
      case .argument(let name, _): checkName(name, of: "build argument", at: element.location)
      default: break
      }
    }
  }

  private mutating func checkName(_ name: String, of kind: String, at location: SourceLocation) {
    if !VariableName.isValid(name) {
      report(
        "\"\(name)\" is no name for a \(kind)", why: "no shell could read it",
        remedy: "use letters, digits and underscores, no digit first", at: location)
    }
    if VariableName.tellsOfSecret(name) {
      report(
        "the \(kind) \"\(name)\" sounds like a secret",
        why: "whoever pulls the image can read its variables and arguments",
        remedy: "hand it to the container when it starts, or give it another name", at: location)
    }
  }

  /// Reports programs that a stage calls and lacks, and gives those that it has in the end.
  @discardableResult
  private mutating func checkTools(_ elements: [StageElement], of owner: String, _ base: PulledImage) -> Set<String> {
    var tools = base.tools
    for element in elements {
      switch element.kind {
      case .run(let commands, _):
        for tool in commands.flatMap(ShellCommands.names).uniqued where !tools.contains(tool) {
          reportTool(tool, owner, base, at: element.location)
        }
      case .install(let manager, _) where manager != base.packageManager:
        report(
          "\(owner) installs packages with \(manager.rawValue)", why: "\(base.reference) does not have it",
          remedy: base.packageManager.map { "use \($0.rawValue)" } ?? "copy what is needed from another stage",
          at: element.location)
      default: break
      }
      for tool in element.called.uniqued where !tools.contains(tool) {
        reportTool(tool, owner, base, at: element.location)
      }
      tools.formUnion(element.tools)
    }
    return tools
  }

  private mutating func reportTool(_ tool: String, _ owner: String, _ base: PulledImage, at location: SourceLocation) {
    report(
      "\(owner) runs \(tool), which it lacks", why: "\(base.reference) does not have it, and nothing above brings it",
      remedy: "install it, call something else, or say .provides(\"\(tool)\") on what brings it", at: location)
  }

  private mutating func checkEnding(_ tools: Set<String>) {
    let runtime = file.runtime
    findings += runtime.user.findings(at: runtime.location)
    findings += runtime.healthCheck.findings(at: runtime.location)
    for tool in (runtime.healthCheck.tools + runtime.command.prefix(1)).uniqued where !tools.contains(tool) {
      reportTool(tool, "the image", runtime.base, at: runtime.location)
    }
    if runtime.command.isEmpty {
      report(
        "the image runs nothing", why: "its command is empty", remedy: "give the program and its arguments",
        at: runtime.location)
    }
    for port in runtime.ports where !(1024...65535).contains(port) {
      report(
        "the image listens on port \(port)",
        why: (1..<1024).contains(port)
          ? "below 1024 a process without privileges may not listen" : "ports go from 1 to 65535",
        remedy: "use a port from 1024 to 65535", at: runtime.location)
    }
  }

  private mutating func checkUnusedStages() {
    let all = file.stages.flatMap(\.elements) + file.runtime.elements
    let used = Set(
      all.compactMap { element -> String? in
        if case .copy(.stage(let stage, _), _, _) = element.kind { stage.name } else { nil }
      })
    for stage in file.stages where !used.contains(stage.name) {
      report(
        "nothing copies from the stage \"\(stage.name)\"", why: "the builder passes over it",
        remedy: "copy from it, or remove it", at: stage.location)
    }
  }

  private mutating func report(_ what: String, why: String, remedy: String, at location: SourceLocation) {
    findings.append(Finding(what, why: why, remedy: remedy, at: location))
  }
}

extension Array where Element: Hashable {
  /// The elements, each once.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
