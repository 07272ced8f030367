import GitHubActions
import Morket

extension Workflows {
  /// Tests what a pull request changes.
  static let ci = Workflow(
    "ci.yml", "CI",
    comment: """
      Tests what a pull request changes. It starts for every pull request, because a required check of a workflow that does
      not start is waited for for ever; "CI gate" is the one check to require.
      """,
    on: [.pullRequest(into: Stage.all.map(\.branch).reversed())],
    concurrency: .init(group: "ci-\(GitHub.ref)", cancelsRunning: true),
    jobs: [changes, generated, backend, scraper, frontend, terraform, plan, images, gate])

  static let generated = Job.generated(caching: true)

  /// Looks which areas and images a pull request concerns.
  static let changes: Job = {
    let compare = Step.run(
      "Compare with the branch that it is merged into", id: "compare", env: ["BASE": "\(GitHub.baseSHA)"],
      outputs: Area.allCases.map(\.rawValue) + ["images"], changesScript)
    return Job(
      "changes", "Find what changed", permissions: [.contents(.read, "to check out")], timeoutMinutes: 5,
      outputs: [
        "backend": compare.output("backend"), "scraper": compare.output("scraper"),
        "frontend": compare.output("frontend"), "terraform": compare.output("terraform"),
        "images": compare.output("images"),
      ]
    ) {
      Step.checkout(wholeHistory: true)
      compare
    }
  }()

  private static var changesScript: Script {
    let areas = Area.allCases.map { "if touched \($0.folder)/; then \($0.rawValue)=true; fi" }
    let images = Image.ours.map { image in
      "if touched \(image.sources.joined(separator: " ")); then images+=(\(image.name)); fi"
    }
    return """
      \(ChangedPaths.difference("\"$BASE...HEAD\"")) > "$RUNNER_TEMP/changed"
      \(ChangedPaths.functions(for: "ci.yml"))
      \(Area.allCases.map { "\($0.rawValue)=false" }.joined(separator: " ")) images=()
      \((areas + images).joined(separator: "\n"))
      {
        \(Area.allCases.map { "echo \"\($0.rawValue)=$\($0.rawValue)\"" }.joined(separator: "\n  "))
        echo "images=$(jq -cn '$ARGS.positional' --args "${images[@]}")"
      } | tee -a "$GITHUB_OUTPUT"

      """
  }

  static let backend = Job(
    "backend", "Backend", needs: [changes], if: changes.output("backend") == "true",
    permissions: [.contents(.read, "to check out")], timeoutMinutes: 20
  ) {
    Step.checkout()
    Step.node(for: .backend, caching: true)
    Step.run("Lint", in: Image.backend.folder, "npx eslint .")
    Step.run("Check types", in: Image.backend.folder, "npx tsc --noEmit")
    Step.run("Run unit tests", in: Image.backend.folder, "npx vitest --run")
    Step.run("Run property tests", in: Image.backend.folder, "npx vitest --run tests/property/")
  }

  static let scraper = Job(
    "scraper", "Scraper", needs: [changes], if: changes.output("scraper") == "true",
    permissions: [.contents(.read, "to check out")], timeoutMinutes: 20
  ) {
    Step.checkout()
    Step.uses(
      SetupPython.self, "Set up Python",
      with: [
        .pythonVersion: "\(Toolchain.pythonVersion)", .cache: "pip",
        .cacheDependencyPath: "\(Image.scraper.folder)/pyproject.toml",
      ])
    Step.run("Install dependencies", in: Image.scraper.folder, "pip install --editable '.[dev]'")
    Step.run("Lint", in: Image.scraper.folder, "ruff check .")
    Step.run("Check format", in: Image.scraper.folder, "black --check .")
    Step.run("Check types", in: Image.scraper.folder, "mypy .")
    Step.run("Run unit tests", in: Image.scraper.folder, "pytest")
  }

  static let frontend = Job(
    "frontend", "Front end", needs: [changes], if: changes.output("frontend") == "true",
    permissions: [.contents(.read, "to check out")], timeoutMinutes: 20
  ) {
    Step.checkout()
    Step.node(for: .frontend, caching: true)
    Step.run("Lint", in: Image.frontend.folder, "npx eslint .")
    Step.run("Check types", in: Image.frontend.folder, "npx tsc --noEmit")
    Step.run("Run unit tests", in: Image.frontend.folder, "npx vitest --run")
  }
}
