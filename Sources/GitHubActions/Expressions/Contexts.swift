/// What GitHub tells of the run: `github.…`.
///
/// Titles, names of branches of pull requests and other texts that anybody may choose are not among it.
///
/// Source: GitHub Docs, "Contexts reference".
public enum GitHub {
  /// `github.sha`: the commit of the run.
  public static let sha = property("sha")
  /// `github.ref`: the full name of the branch.
  public static let ref = property("ref")
  /// `github.ref_name`: the branch that was pushed to; triggers say which ones there are.
  public static let refName = property("ref_name")
  /// `github.repository`: OWNER/REPOSITORY.
  public static let repository = property("repository")
  /// `github.run_id`: the number of the run.
  public static let runID = property("run_id")
  /// `github.token`: what `gh` and the API of GitHub are asked with.
  public static let token = property("token")
  /// `github.workspace`: the folder of the checkout.
  public static let workspace = property("workspace")
  /// `github.event.pull_request.number`
  public static let pullRequestNumber = property("event.pull_request.number")
  /// `github.event.pull_request.base.sha`: the commit that the pull request is to be merged into.
  public static let baseSHA = property("event.pull_request.base.sha")
  /// `github.event.pull_request.head.repo.full_name`: the repository that it comes from.
  public static let headRepository = property("event.pull_request.head.repo.full_name")

  private static func property(_ path: String) -> Expression<String> {
    Expression("github.\(path)", uses: Uses(contexts: [.github]))
  }
}

/// Variables that the repository's settings hold: `vars.…`.
public enum RepositoryVariables {
  /// `vars.NAME`
  public static func named(_ name: String) -> Expression<String> {
    Expression("vars.\(name)", uses: Uses(contexts: [.vars]))
  }
}

/// What all jobs that this one needs came to: `needs`.
public enum Needs {
  /// `toJSON(needs)`: `{"build": {"result": "success", "outputs": {}}}`
  public static let json = Expression<String>("toJSON(needs)", uses: Uses(contexts: [.needs]))
}

/// The machine that a job runs on: `runner.…`.
public enum RunnerContext {
  /// `runner.os`
  public static let os = Expression<String>("runner.os", uses: Uses(contexts: [.runner]))
}

/// The environment variables of the step, its job and its workflow: `env.…`.
public enum EnvironmentContext {
  /// `env.NAME`
  public static func named(_ name: String) -> Expression<String> {
    Expression("env.\(name)", uses: Uses(contexts: [.env]))
  }
}
