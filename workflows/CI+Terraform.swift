import GitHubActions
import Morket

extension Workflows {
  /// Form and meaning of all roots; it needs no credentials, so pull requests of forks have it too.
  static let terraform = Job(
    "terraform", "Terraform", needs: [changes], if: changes.output("terraform") == "true",
    permissions: [.contents(.read, "to check out")], timeoutMinutes: 20, env: Step.terraformVariables
  ) {
    Step.checkout()
    Step.terraform()
    Step.run("Check format", "terraform fmt -check -diff -recursive terraform")
    Step.run(
      "Validate",
      """
      for root in terraform/bootstrap \(Stage.all.map(\.root).joined(separator: " ")); do
        terraform -chdir="$root" init -backend=false -input=false -no-color
        terraform -chdir="$root" validate -no-color
      done

      """)
  }

  /// What the pull request would change in staging.
  ///
  /// A pull request of a fork gets no token, so it has no plan. Until the environment's outputs are known there is nothing to
  /// compare with.
  static let plan: Job = {
    let stage = Stage.staging
    let outputs = RepositoryVariables.named(stage.outputsVariable)
    let plan = Step.run("Plan", id: "plan", in: stage.root, planScript)
    return Job(
      "plan", "Plan of \(stage.name)", needs: [changes],
      if: changes.output("terraform") == "true" && GitHub.headRepository == GitHub.repository && outputs != "",
      permissions: [
        .contents(.read, "to check out"), .idToken("to wear the role that plans"),
        .pullRequests(.write, "to show the plan"),
      ],
      timeoutMinutes: 30, env: Step.terraformVariables + ["OUTPUTS": "\(outputs)"]
    ) {
      Step.checkout()
      Step.credentials(of: .planRoleARN)
      Step.terraform()
      plan
      Step.run(
        "Show the plan", if: Status.always && plan.outcome != "skipped",
        env: ["GH_TOKEN": "\(GitHub.token)", "PULL_REQUEST": "\(GitHub.pullRequestNumber)"],
        commentScript(stage.name))
    }
  }()

  /// It takes no lock, so it holds nobody up. With `-detailed-exitcode`, 2 says that there are changes.
  private static let planScript: Script = """
    code=0
    terraform init -input=false -no-color > "$RUNNER_TEMP/plan" 2>&1 &&
      terraform plan -input=false -lock=false -no-color -detailed-exitcode > "$RUNNER_TEMP/plan" 2>&1 || code=$?
    cat "$RUNNER_TEMP/plan"
    [[ $code == 0 || $code == 2 ]]

    """

  /// One comment a pull request, written over by each run. GitHub takes 65536 characters, and the plan's end says the most.
  ///
  /// Source: GitHub REST API, "Create an issue comment".
  private static func commentScript(_ stage: String) -> Script {
    """
    {
      echo '<!-- plan of \(stage) -->'
      echo '### Plan of \(stage)'
      echo '~~~~~~text'
      tail -c 60000 "$RUNNER_TEMP/plan"
      echo '~~~~~~'
    } > "$RUNNER_TEMP/comment"
    cat "$RUNNER_TEMP/comment" >> "$GITHUB_STEP_SUMMARY"
    comments="repos/$GITHUB_REPOSITORY/issues/$PULL_REQUEST/comments"
    earlier=$(gh api "$comments?per_page=100" \\
      --jq 'map(select(.body | startswith("<!-- plan of \(stage) -->")))[0].id // ""')
    if [[ -n $earlier ]]; then
      call=(--method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$earlier")
    else
      call=(--method POST "$comments")
    fi
    gh api "${call[@]}" --field "body=@$RUNNER_TEMP/comment" --silent

    """
  }
}
