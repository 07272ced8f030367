/// The root module that people apply once for each environment, before it: what keeps the states themselves.
///
///     Bootstrap([ValueFile<StateStorage>("staging") { $0.bucketName = "…" }])
///
/// It stands in a folder of its own, with a file of values for each environment, and keeps its own state in that folder.
public struct Bootstrap: Sendable {
  let evaluated: @Sendable () -> EvaluatedBootstrap

  /// Makes it of a root module, which calls no other, and of its values.
  public init<Root: RootModule>(_ values: [ValueFile<Root>]) {
    evaluated = { EvaluatedBootstrap(values) }
  }
}

/// A bootstrap, checked and rendered.
struct EvaluatedBootstrap: Sendable {
  let stack: Stack
  let findings: [Finding]
  let folder: RenderedFolder
  /// What each of its files of values plans.
  let plans: Plans

  init<Root: RootModule>(_ values: [ValueFile<Root>]) {
    let stack = Stack(Root())
    self.stack = stack
    var check = ModuleCheck(stack.root, in: stack)
    check.run()
    var findings = check.findings + CycleCheck(stack).findings
    for file in values {
      let owner = "bootstrap of \"\(file.name)\""
      findings += ValueCheck(file.arguments, of: owner, in: "\(file.name).tfvars", at: file.location, stack).findings
    }
    for call in stack.root.moduleCalls {
      findings.append(
        Finding(
          "the bootstrap calls module \"\(call.called.name)\"",
          why: "it stands alone, so that nothing has to be there first",
          remedy: "define the resources in the bootstrap itself", at: call.location))
    }
    self.findings = findings
    plans = Plans(stack, of: values)
    let valueFiles = values.map {
      RenderedFile("\($0.name).tfvars", [RenderedSection($0.arguments.tfvars, $0.location, label: "values")])
    }
    folder = RenderedFolder(name: "bootstrap", files: stack.root.files + valueFiles)
  }
}
