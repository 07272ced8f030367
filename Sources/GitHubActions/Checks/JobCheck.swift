/// Finds what is wrong with a job: names, references, expressions in the wrong place.
struct JobCheck {
  private(set) var findings: [Finding] = []
  private let job: Job
  private let earlier: ArraySlice<Job>

  init(_ job: Job, before earlier: ArraySlice<Job>, in workflow: Workflow) {
    self.job = job
    self.earlier = earlier
    identifier(job.id, of: "job", at: job.location)
    needs()
    timeLimit()
    use(job.name.uses, in: .jobName, steps: [], at: job.location)
    if let condition = job.condition { use(condition.uses, in: .jobCondition, steps: [], at: job.location) }
    if let matrix = job.matrix { use(matrix.values.uses, in: .matrix, steps: [], at: job.location) }
    if let environment = job.environment {
      use(environment.name.uses, in: .environmentName, steps: [], at: job.location)
      if let url = environment.url { use(url.uses, in: .environmentURL, steps: job.steps[...], at: job.location) }
    }
    repeats(job.variables, at: job.location)
    for (_, value) in job.variables.values { use(value.uses, in: .jobVariables, steps: [], at: job.location) }
    for (name, value) in job.outputs {
      identifier(name, of: "output", at: job.location)
      use(value.uses, in: .jobOutput, steps: job.steps[...], at: job.location)
    }
    for index in job.steps.indices { step(job.steps[index], after: job.steps[..<index]) }
    if job.steps.isEmpty {
      find(
        "job `\(job.id)` without steps", why: "GitHub refuses it", remedy: "give it a step, or leave it out",
        at: job.location)
    }
  }

  private mutating func step(_ step: Step, after earlier: ArraySlice<Step>) {
    if let id = step.id {
      identifier(id, of: "step", at: step.location)
      if earlier.contains(where: { $0.id == id }) {
        find(
          "second step `\(id)`", why: "steps are told apart by their identifiers", remedy: "give it another one",
          at: step.location)
      }
    } else if !step.outputs.isEmpty, case .run = step.kind {
      find(
        "outputs of step `\(step.name)`, which has no identifier", why: "nothing can read them",
        remedy: "give the step an `id`", at: step.location)
    }
    if case .uses(_, let inputs, let missing) = step.kind {
      for name in missing {
        find(
          "step `\(step.name)` without input `\(name)`", why: "the action needs it, or does something else without it",
          remedy: "add it to `with`", at: step.location)
      }
      for (_, value) in inputs { use(value.uses, in: .step, steps: earlier, at: step.location) }
    }
    repeats(step.environment, at: step.location)
    if let condition = step.condition { use(condition.uses, in: .stepCondition, steps: earlier, at: step.location) }
    for (_, value) in step.environment.values { use(value.uses, in: .step, steps: earlier, at: step.location) }
  }

  private mutating func needs() {
    for (index, id) in job.needs.enumerated() {
      if job.needs[..<index].contains(id) {
        find("job `\(id)` twice in `needs`", why: "once is enough", remedy: "take one out", at: job.location)
      } else if !earlier.contains(where: { $0.id == id }) {
        find(
          "job `\(job.id)` needs `\(id)`, which is not before it",
          why: "GitHub refuses a need that is no job of the workflow",
          remedy: "list `\(id)` before `\(job.id)` in the workflow's jobs", at: job.location)
      }
    }
  }

  /// Source: GitHub Docs, "Usage limits": a job on GitHub's machines ends after six hours.
  private mutating func timeLimit() {
    guard !(1...360).contains(job.timeoutMinutes) else { return }
    find(
      "time limit of \(job.timeoutMinutes) minutes", why: "GitHub ends jobs after 360",
      remedy: "choose 1 to 360 minutes", at: job.location)
  }

  private mutating func use(_ uses: Uses, in place: Place, steps: ArraySlice<Step>, at location: SourceLocation) {
    findings += uses.findings(in: place, at: location)
    for reference in uses.references {
      switch reference {
      case .job(let id, let output): reads(job: id, output, at: location)
      case .step(let id, let output): reads(step: id, output, among: steps, at: location)
      case .matrix(let name) where job.matrix?.name != name:
        find(
          "`matrix.\(name)` in job `\(job.id)`", why: "the job has no such matrix, so the value is empty",
          remedy: "give the job the matrix", at: location)
      case .matrix: break
      }
    }
  }

  private mutating func reads(job id: String, _ output: String?, at location: SourceLocation) {
    guard job.needs.contains(id) else {
      return find(
        "job `\(job.id)` reads from `\(id)` without needing it", why: "it may not have ended, and its values are empty",
        remedy: "add `\(id)` to `needs`", at: location)
    }
    guard let output, let other = earlier.first(where: { $0.id == id }) else { return }
    if !other.outputs.contains(where: { $0.name == output }) {
      find(
        "output `\(output)` of job `\(id)`", why: "the job has no such output, so the value is empty",
        remedy: "add it to the job's `outputs`", at: location)
    }
  }

  private mutating func reads(
    step id: String, _ output: String?, among steps: ArraySlice<Step>, at location: SourceLocation
  ) {
    guard let step = steps.first(where: { $0.id == id }), !id.isEmpty else {
      return find(
        "step `\(id)` is read before it has run", why: "only earlier steps of the same job, with an `id`, can be read",
        remedy: "put the step before, and give it an `id`", at: location)
    }
    if let output, !step.outputs.contains(output) {
      find(
        "output `\(output)` of step `\(id)`", why: "the step has no such output, so the value is empty",
        remedy: "add it to the step's `outputs`", at: location)
    }
  }

  private mutating func repeats(_ variables: Variables, at location: SourceLocation) {
    var seen: Set<String> = []
    for (name, _) in variables.values where !seen.insert(name).inserted {
      find("variable `\(name)` twice", why: "a mapping has a key once", remedy: "take one out", at: location)
    }
  }

  private mutating func identifier(_ name: String, of what: String, at location: SourceLocation) {
    guard !name.isIdentifier else { return }
    find(
      "\(what) `\(name)`", why: "identifiers have letters, digits, `-` and `_`, and start with a letter or `_`",
      remedy: "choose such a name", at: location)
  }

  private mutating func find(_ what: String, why: String, remedy: String, at location: SourceLocation) {
    findings.append(Finding(what, why: why, remedy: remedy, at: location))
  }
}
