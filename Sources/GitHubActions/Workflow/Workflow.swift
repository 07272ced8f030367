import YAML

/// A workflow: what starts it, and its jobs.
///
/// Whatever is written, the workflow's own token is allowed nothing (`permissions: {}`), scripts run in `bash` with `-e` and
/// `-o pipefail`, jobs have a time limit, and actions are named by commit.
public struct Workflow: Sendable {
  /// What starts a workflow.
  ///
  /// `pull_request_target` and `workflow_run`, which give strangers' code the repository's secrets, cannot be said.
  public enum Trigger: Sendable {
    /// A push to one of these branches.
    case push(branches: [String])
    /// A pull request that is to be merged into one of these branches.
    case pullRequest(into: [String])
  }

  /// How runs that overlap go together.
  public struct Concurrency: Sendable {
    let group: Text
    let cancelsRunning: Bool

    /// Of one group one run runs: a newer one ends it, or waits for it.
    public init(group: Text, cancelsRunning: Bool) {
      self.group = group
      self.cancelsRunning = cancelsRunning
    }
  }

  /// The file's name below `.github/workflows`, for example `ci.yml`.
  public let fileName: String
  /// The name for people.
  public let name: String
  /// The Swift file that describes it.
  public let source: String
  let comment: String
  let triggers: [Trigger]
  let concurrency: Concurrency
  let variables: Variables
  let jobs: [Job]
  let location: SourceLocation

  /// Makes a workflow; `comment` stands at its top.
  public init(
    _ fileName: String, _ name: String, comment: String, on triggers: [Trigger], concurrency: Concurrency,
    env: Variables = [:], jobs: [Job], file: String = #filePath, line: Int = #line
  ) {
    self.fileName = fileName
    self.name = name
    self.comment = comment
    self.triggers = triggers
    self.concurrency = concurrency
    variables = env
    self.jobs = jobs
    source = file
    location = SourceLocation(file: file, line: line)
  }

  /// Where it is written: `.github/workflows/ci.yml`.
  public var path: String { ".github/workflows/\(fileName)" }
  /// The file.
  public var text: String { yaml.rendered() }
  /// All that is wrong with it, in the order of the sources.
  public var findings: [Finding] { WorkflowCheck(self).findings }
}
