/// Finds what is wrong with a workflow that compiles.
struct WorkflowCheck {
  private(set) var findings: [Finding] = []
  private let workflow: Workflow

  init(_ workflow: Workflow) {
    self.workflow = workflow
    names()
    use(workflow.concurrency.group.uses, in: .concurrency, at: workflow.location)
    for (_, value) in workflow.variables.values { use(value.uses, in: .workflowVariables, at: workflow.location) }
    for (index, job) in workflow.jobs.enumerated() {
      let check = JobCheck(job, before: workflow.jobs[..<index], in: workflow)
      findings += check.findings
    }
  }

  private mutating func names() {
    if !workflow.fileName.hasSuffix(".yml") || workflow.fileName.contains("/") {
      findings.append(
        Finding(
          "workflow file `\(workflow.fileName)`", why: "GitHub reads files directly below .github/workflows",
          remedy: "give it a name without folders that ends with .yml", at: workflow.location))
    }
    var seen: Set<String> = []
    for job in workflow.jobs where !seen.insert(job.id).inserted {
      findings.append(
        Finding(
          "second job `\(job.id)`", why: "jobs are told apart by their identifiers", remedy: "give it another one",
          at: job.location))
    }
  }

  private mutating func use(_ uses: Uses, in place: Place, at location: SourceLocation) {
    findings += uses.findings(in: place, at: location)
  }
}

extension Uses {
  /// What is not there at a place.
  func findings(in place: Place, at location: SourceLocation) -> [Finding] {
    let objects = contexts.subtracting(place.contexts).sorted().map { "`\($0.rawValue)`" }
    let calls = functions.subtracting(place.functions).sorted().map { "`\($0.rawValue)()`" }
    return (objects + calls).map {
      Finding(
        "\($0) in \(place.rawValue)", why: "GitHub does not have it there, and refuses the workflow",
        remedy: "pass the value on by a place that has it", at: location)
    }
  }
}

/// Whether a text can name a job, a step or an output.
///
/// Source: GitHub Docs, "Workflow syntax for GitHub Actions", `jobs.<job_id>`.
extension String {
  var isIdentifier: Bool {
    guard let first = utf8.first, Self.isLetter(first) else { return false }
    return utf8.allSatisfy { Self.isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
  }
}
