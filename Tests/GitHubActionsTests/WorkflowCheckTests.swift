import GitHubActions
import Testing

/// What compiles and is wrong nevertheless, with all that is said about it.
@Suite struct WorkflowCheckTests {
  private func expect(_ jobs: [Job], _ texts: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    let found = Sample.workflow(jobs: jobs).findings.map { "\($0.what) — \($0.why) — \($0.remedy)" }
    #expect(found == texts, sourceLocation: sourceLocation)
  }

  @Test func `a job needs what comes before it, once`() {
    let first = Sample.job("first")
    expect(
      [Sample.job("second", needs: [first]), first],
      "job `second` needs `first`, which is not before it — GitHub refuses a need that is no job of the workflow — "
        + "list `first` before `second` in the workflow's jobs")
    expect(
      [first, Sample.job("second", needs: [first, first])],
      "job `first` twice in `needs` — once is enough — take one out")
  }

  @Test func `a job reads from those that it needs, and what they have`() {
    let first = Sample.job("first")
    expect(
      [first, Sample.job("second", if: first.result == "success")],
      "job `second` reads from `first` without needing it — it may not have ended, and its values are empty — "
        + "add `first` to `needs`")
    expect(
      [first, Sample.job("second", needs: [first], if: first.output("x") == "1")],
      "output `x` of job `first` — the job has no such output, so the value is empty — add it to the job's `outputs`")
  }

  @Test func `a step reads from earlier ones, and what they have`() {
    let late = Step.run("Late", id: "late", outputs: ["x"], "true")
    let nameless = Step.run("Nameless", "true")
    let why = "only earlier steps of the same job, with an `id`, can be read"
    let remedy = "put the step before, and give it an `id`"
    expect(
      [Sample.job(steps: [.run("Say", env: ["X": "\(late.output("x"))"], "true"), late])],
      "step `late` is read before it has run — \(why) — \(remedy)")
    expect(
      [Sample.job(steps: [nameless, .run("Say", if: nameless.outcome == "success", "true")])],
      "step `` is read before it has run — \(why) — \(remedy)")
    expect(
      [Sample.job(steps: [late, .run("Say", env: ["X": "\(late.output("y"))"], "true")])],
      "output `y` of step `late` — the step has no such output, so the value is empty — add it to the step's `outputs`")
    expect(
      [Sample.job(outputs: ["x": late.output("x")])], "step `late` is read before it has run — \(why) — \(remedy)")
  }

  @Test func `outputs and steps have identifiers, and no two the same`() {
    expect(
      [Sample.job(steps: [.run("Say", outputs: ["x"], "true")])],
      "outputs of step `Say`, which has no identifier — nothing can read them — give the step an `id`")
    expect(
      [Sample.job(steps: [.run("A", id: "a", "true"), .run("B", id: "a", "true")])],
      "second step `a` — steps are told apart by their identifiers — give it another one")
    expect(
      [Sample.job(), Sample.job()],
      "second job `one` — jobs are told apart by their identifiers — give it another one")
    let why = "identifiers have letters, digits, `-` and `_`, and start with a letter or `_`"
    expect([Sample.job("1st")], "job `1st` — \(why) — choose such a name")
    expect(
      [Sample.job(steps: [.run("A", id: "a b", "true")])], "step `a b` — \(why) — choose such a name")
    let step = Step.run("A", id: "a", outputs: ["x"], "true")
    expect(
      [Sample.job(outputs: ["": step.output("x")], steps: [step])], "output `` — \(why) — choose such a name")
  }

  @Test func `an expression stands where GitHub has what it asks for`() {
    let why = "GitHub does not have it there, and refuses the workflow"
    let remedy = "pass the value on by a place that has it"
    expect(
      [Sample.job(if: RunnerContext.os == "Linux" && hashFiles("a") != "")],
      "`runner` in the job's condition — \(why) — \(remedy)",
      "`hashFiles()` in the job's condition — \(why) — \(remedy)")
    expect(
      [Sample.job(steps: [.run("Say", env: ["X": "\(choice([(if: Status.always, then: .text("x"))]))"], "true")])],
      "`always()` in the step — \(why) — \(remedy)")
    let workflow = Sample.workflow(
      env: ["X": "\(EnvironmentContext.named("Y"))"], group: "\(Needs.json)", jobs: [Sample.job()])
    #expect(
      workflow.findings.map(\.what) == [
        "`needs` in the workflow's concurrency", "`env` in the workflow's variables",
      ])
  }

  @Test func `a matrix is the job's own`() {
    let matrix = Matrix("item", fromJSON(.text("[]")))
    expect(
      [Sample.job(steps: [.run("Say", env: ["X": "\(matrix.value)"], "true")])],
      "`matrix.item` in job `one` — the job has no such matrix, so the value is empty — give the job the matrix")
  }

  @Test func `an action has the inputs that it needs`() {
    expect(
      [Sample.job(steps: [.uses(Cache.self, "Restore", with: [.path: "a"])])],
      "step `Restore` without input `key` — the action needs it, or does something else without it — add it to `with`")
  }

  @Test func `a job has steps, and a time limit that GitHub keeps`() {
    expect(
      [Sample.job(steps: [])], "job `one` without steps — GitHub refuses it — give it a step, or leave it out")
    expect(
      [Sample.job(timeoutMinutes: 361)],
      "time limit of 361 minutes — GitHub ends jobs after 360 — choose 1 to 360 minutes")
    expect([Sample.job(timeoutMinutes: 360)])
  }

  @Test func `a variable is set once`() {
    expect(
      [Sample.job(steps: [.run("Say", env: ["X": "1", "X": "2"], "true")])],
      "variable `X` twice — a mapping has a key once — take one out")
  }

  @Test func `a finding says where it is`() {
    let workflow = Sample.workflow("folder/sample.yaml", jobs: [Sample.job()])
    let finding = workflow.findings.first
    #expect(finding?.what == "workflow file `folder/sample.yaml`")
    #expect(finding?.why == "GitHub reads files directly below .github/workflows")
    #expect(finding?.remedy == "give it a name without folders that ends with .yml")
    #expect(finding?.location.file.hasSuffix("Sample.swift") == true)
    #expect(finding?.location.line == 8)
  }
}
