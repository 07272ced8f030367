import Generation

/// `terraform init` and `terraform validate` or `terraform plan` in a folder, within a time.
struct TerraformRun {
  /// What came of it.
  enum Outcome {
    case findings([TerraformFinding], resources: [PlannedResource] = [])
    /// It did not get as far as findings; with what Terraform said.
    case failure(Diagnostic, words: String)
    /// Somebody wants the program to end.
    case interrupted
  }

  private let program: TerraformProgram
  private let folder: String
  private let limit: Seconds
  private let progress: Progress
  private let stopwatch: Stopwatch
  private let interruption: Interruption

  init(
    _ program: TerraformProgram, folder: String, limit: Seconds, session: Session, interruption: Interruption
  ) {
    self.program = program
    self.folder = folder
    self.limit = limit
    self.interruption = interruption
    progress = Progress(session)
    stopwatch = Stopwatch(clock: session.context.clock)
  }

  /// Initializes without a backend and validates.
  func validate() -> Outcome {
    initialize(["-backend=false"]) { found in
      let validated = run("terraform validate", ["validate", "-no-color", "-json"])
      guard case .exited = validated.end, let more = TerraformReport.ofValidate(validated.output) else {
        return outcome(validated, of: "terraform validate")
      }
      return .findings(found + more.filter { !found.contains($0) })
    }
  }

  /// Initializes and plans.
  func plan() -> Outcome {
    initialize([]) { found in
      let planned = run("terraform plan", ["plan", "-input=false", "-no-color", "-json"])
      guard case .exited = planned.end, let report = TerraformReport.ofPlan(planned.output) else {
        return outcome(planned, of: "terraform plan")
      }
      return .findings(found + report.findings.filter { !found.contains($0) }, resources: report.resources)
    }
  }

  /// Initializes and goes on; what is found here is all, if there is an error in it.
  private func initialize(_ options: [String], _ next: ([TerraformFinding]) -> Outcome) -> Outcome {
    let initialized = run("terraform init", ["init"] + options + ["-input=false", "-no-color", "-json"])
    guard case .exited(let code) = initialized.end else { return outcome(initialized, of: "terraform init") }
    let found = TerraformReport.ofInit(initialized.output)
    if code == 0 { return next(found) }
    return found.isEmpty ? outcome(initialized, of: "terraform init") : .findings(found)
  }

  private func run(_ step: String, _ arguments: [String]) -> ChildProcess.Result {
    let child = ChildProcess(
      program: program.path, arguments: ["-chdir=\(folder)"] + arguments, variables: program.variables)
    progress.begin(step)
    defer { progress.end() }
    return child.run {
      progress.update(step, milliseconds: stopwatch.milliseconds)
      return !interruption.isPending && !isOverdue
    }
  }

  private var isOverdue: Bool {
    stopwatch.milliseconds >= limit.count * 1000
  }

  /// What is said of a step that gave no findings.
  private func outcome(_ result: ChildProcess.Result, of step: String) -> Outcome {
    let words = String(decoding: result.errors + result.output, as: UTF8.self)
    switch result.end {
    case .stopped where interruption.isPending:
      return .interrupted
    case .stopped:
      return .failure(
        Diagnostic(
          what: "\(step) was stopped after \(limit.count.counted("second"))",
          why: "that is the time it may take",
          remedy: "give it more with --timeout, or set TF_PLUGIN_CACHE_DIR if it downloads the provider"),
        words: words)
    case .unstarted(let code):
      return .failure(
        Diagnostic(
          what: "\(step) could not be started", why: "the system refuses to run \(program.path) (error \(code))",
          remedy: "reinstall Terraform"),
        words: words)
    case .signalled(let signal):
      return .failure(
        Diagnostic(
          what: "\(step) was ended by signal \(signal)", why: "another program stopped it, or it crashed",
          remedy: "run it again"),
        words: words)
    case .exited(let code):
      return .failure(
        Diagnostic(
          what: "\(step) ended with code \(code) and without a report", why: "what it said stands below",
          remedy: "Terraform 1.11 or later is needed"),
        words: words)
    }
  }
}
