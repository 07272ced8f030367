/// The checks of one module, each in a file of its own; all of them run.
struct ModuleCheck {
  let model: ModuleModel
  let stack: Stack
  var findings: [Finding] = []

  init(_ model: ModuleModel, in stack: Stack) {
    self.model = model
    self.stack = stack
  }

  mutating func run() {
    checkNames()
    checkDefinitions()
    checkLiterals()
    checkNestedBlocks()
    checkReferences()
    checkVariables()
    checkOutputs()
    checkModuleCalls()
    checkProviders()
    checkVersions()
    checkFiles()
    checkSecrets()
  }

  mutating func report(
    _ what: String, why: String, remedy: String, at location: SourceLocation, attribute: String? = nil,
    path: [String] = []
  ) {
    findings.append(Finding(what, why: why, remedy: remedy, at: location, attribute: attribute, path: path))
  }
}

extension SourceLocation {
  /// The file's name and the line, for a text that names a second place.
  var short: String {
    "\(file.split(separator: "/").last.map(String.init) ?? file):\(line)"
  }
}
