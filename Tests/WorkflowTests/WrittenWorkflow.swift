import GitHubActions
import Workflows

/// A workflow as text, with its jobs and their steps.
struct WrittenWorkflow {
  let text: String

  static let ci = WrittenWorkflow("ci.yml")
  static let deploy = WrittenWorkflow("deploy.yml")

  private init(_ fileName: String) {
    text = Workflows.all.first { $0.fileName == fileName }?.text ?? ""
  }

  /// The identifiers of the jobs, in order.
  var jobs: [String] {
    (text.split(separator: "\njobs:\n").last ?? "").split(separator: "\n")
      .compactMap { $0.wholeMatch(of: /\ {2}([a-z-]+):/).map { String($0.1) } }
  }

  /// What is written of a job.
  func job(_ id: String) -> String {
    let after = text.split(separator: "\n  \(id):\n", maxSplits: 1).last ?? ""
    let lines = after.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.prefix { $0.isEmpty || $0.hasPrefix("    ") }.joined(separator: "\n") + "\n"
  }

  /// The names of a job's steps, in order.
  func steps(of job: String) -> [String] {
    self.job(job).split(separator: "\n").compactMap { $0.wholeMatch(of: /\ {6}- name: (.+)/).map { String($0.1) } }
  }

  /// What is written of a step.
  func step(_ name: String, of job: String) -> String {
    let after = self.job(job).split(separator: "      - name: \(name)\n", maxSplits: 1).last ?? ""
    let lines = after.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.prefix { $0.isEmpty || $0.hasPrefix("        ") }.joined(separator: "\n") + "\n"
  }

  /// The commands of a job, each a line.
  func commands(of job: String) -> [String] {
    self.job(job).split(separator: "\n").compactMap { $0.wholeMatch(of: /\ {8}run: ([^|].*)/).map { String($0.1) } }
  }
}
