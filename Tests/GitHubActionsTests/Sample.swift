import GitHubActions

/// What the tests of this folder write workflows with.
enum Sample {
  static func workflow(
    _ fileName: String = "sample.yml", env: Variables = [:], group: Text = "sample", jobs: [Job]
  ) -> Workflow {
    Workflow(
      fileName, "Sample", comment: "A sample.", on: [.push(branches: ["main"])],
      concurrency: .init(group: group, cancelsRunning: false), env: env, jobs: jobs)
  }

  /// A job that does nothing wrong.
  static func job(
    _ id: String = "one", needs: [Job] = [], if condition: Expression<Bool>? = nil, timeoutMinutes: Int = 5,
    outputs: KeyValuePairs<String, Expression<String>> = [:], steps: [Step] = [.run("Say", "true")]
  ) -> Job {
    Job(
      id, "Job", needs: needs, if: condition, permissions: [], timeoutMinutes: timeoutMinutes, outputs: outputs
    ) { steps }
  }
}
