import GitHubActions
import Morket

extension Workflows {
  /// Deploys what differs from what runs.
  static let deploy = Workflow(
    "deploy.yml", "Deploy",
    comment: """
      Deploys what a push changes: \(Stage.all.map { "\($0.branch) to \($0.name)" }.joined(separator: ", ")).
      One job wears the role that deploys, so a person approves once; who has to is a setting of the environment. Images are
      built before, by a role that can only push. To go back, run an earlier run again.
      """,
    on: [.push(branches: Stage.all.map(\.branch))],
    // A deployment or a migration is never cut in half; the next one waits.
    concurrency: .init(group: "deploy-\(GitHub.refName)", cancelsRunning: false),
    env: ["OUTPUTS": "\(perStage { RepositoryVariables.named($0.outputsVariable) })"],
    jobs: [differences, unchanged, build, bundle, release])

  static let unchanged = Job.generated(caching: false)

  /// What there is for the environment that the branch is deployed to.
  static func perStage(_ value: (Stage) -> Expression<String>) -> Expression<String> {
    choice(Stage.all.map { (if: GitHub.refName == $0.branch, then: value($0)) })
  }

  /// Looks what differs from what may be running.
  static let differences: Job = {
    let compare = Step.run(
      "Compare with what was deployed", id: "compare",
      env: ["ENVIRONMENT": "\(perStage { .text($0.name) })", "GH_TOKEN": "\(GitHub.token)"],
      outputs: ["images", "services", "migrates", "frontend"], differencesScript)
    return Job(
      "changes", "Find what changed",
      permissions: [.contents(.read, "to check out"), .deployments(.read, "to see what runs")], timeoutMinutes: 5,
      outputs: [
        "images": compare.output("images"), "services": compare.output("services"),
        "migrates": compare.output("migrates"), "frontend": compare.output("frontend"),
      ]
    ) {
      Step.checkout(wholeHistory: true)
      Step.run(
        "Look whether the environment is known", env: ["VARIABLE": "\(perStage { .text($0.outputsVariable) })"],
        outputsScript)
      compare
    }
  }()

  /// The outputs of the root, which Terraform knows after an apply, are a variable of the repository.
  private static var outputsScript: Script {
    """
    wanted=(
      \(RootOutput.allCases.map(\.name).joined(separator: "\n  "))
    )
    missing=$(jq -rn --arg outputs "$OUTPUTS" \\
      '$ARGS.positional - ($outputs | fromjson? // {} | keys) | join(", ")' --args "${wanted[@]}")
    if [[ -n $missing ]]; then
      echo "::error::the repository's variable $VARIABLE lacks $missing; in the root's folder, after an apply:" \\
        "terraform output -json | jq 'map_values(.value)' | gh variable set $VARIABLE"
      exit 1
    fi

    """
  }

  /// What may be running is the commit of the last deployment that succeeded, and those of later ones, which failed at some step.
  /// What differs from any of them is deployed; where nothing is known, everything is.
  private static var differencesScript: Script {
    """
    : > "$RUNNER_TEMP/changed"
    known=false
    deployments=$(gh api "repos/$GITHUB_REPOSITORY/deployments?environment=$ENVIRONMENT&per_page=30" \\
      --jq '.[] | "\\(.id) \\(.sha)"')
    while read -r id commit; do
      git cat-file -e "$commit^{commit}" 2> /dev/null || break
      \(ChangedPaths.difference("\"$commit\" HEAD")) >> "$RUNNER_TEMP/changed"
      known=$(gh api "repos/$GITHUB_REPOSITORY/deployments/$id/statuses" --jq 'any(.[]; .state == "success")')
      if [[ $known == true ]]; then break; fi
    done <<< "$deployments"
    if [[ $known != true ]]; then
      echo 'no deployment that succeeded is in the history: everything is deployed'
      git ls-files -z | tr '\\0' '\\n' > "$RUNNER_TEMP/changed"
    fi
    \(ChangedPaths.functions(for: "deploy.yml"))
    images=() services=() migrates=false frontend=false
    \(Image.ours.map(reaction).joined(separator: "\n"))
    {
      echo "images=$(jq -cn '$ARGS.positional' --args "${images[@]}")"
      echo "services=${services[*]}"
      echo "migrates=$migrates"
      echo "frontend=$frontend"
    } | tee -a "$GITHUB_OUTPUT"

    """
  }

  /// What follows from a change of an image: its services are deployed, its jobs are run.
  private static func reaction(to image: Image) -> String {
    let services = Service.all.filter { $0.image == image }
    var lines = ["images+=(\(image.name))"]
    if !services.isEmpty { lines.append("services+=(\(services.map(\.name).joined(separator: " ")))") }
    if services.contains(where: { $0.jobs.contains(.migration) }) { lines.append("migrates=true") }
    if image == .frontend { lines.append("frontend=true") }
    return "if touched \(image.sources.joined(separator: " ")); then\n\(lines.map { "  \($0)\n" }.joined())fi"
  }
}
