import GitHubActions
import Morket

extension Workflows {
  /// Builds the images that would be others, and pushes none.
  static let images: Job = {
    let image = Matrix("image", fromJSON(changes.output("images")))
    return Job(
      "images", "Image \(image.value)", needs: [changes], if: changes.output("images") != "[]",
      permissions: [.contents(.read, "to check out")], timeoutMinutes: 30, matrix: image
    ) {
      Step.checkout()
      Step.uses(SetupBuildx.self, "Set up BuildKit")
      Step.uses(
        BuildPush.self, "Build",
        with: [
          .context: ".", .file: "docker/\(image.value).Dockerfile", .push: "false",
          .buildArgs: "\(Image.revisionArgument)=\(GitHub.sha)",
          .cacheFrom: "type=gha,scope=\(image.value)",
        ])
    }
  }()

  /// The one check that a branch has to require: a job that is skipped counts as passed, so its own check says nothing.
  static let gate = Job(
    "ci-gate", "CI gate", needs: [changes, generated, backend, scraper, frontend, terraform, plan, images],
    if: Status.always, permissions: [], timeoutMinutes: 5
  ) {
    Step.run("Look whether all that had to run has passed", env: ["NEEDS": "\(Needs.json)"], gateScript)
  }

  /// What is always run must have passed, what an area needs must have passed if the area changed, and nothing may have failed.
  private static var gateScript: Script {
    let areas = Area.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    return """
      jq -r 'to_entries[] | "\\(.key): \\(.value.result)"' <<< "$NEEDS" | tee -a "$GITHUB_STEP_SUMMARY"
      jq -e '
        . as $needs
        | all(.[]; .result == "success" or .result == "skipped")
          and all("changes", "generated"; $needs[.].result == "success")
          and all(\(areas);
            $needs.changes.outputs[.] == "false" or $needs[.].result == "success")
      ' <<< "$NEEDS" > "$RUNNER_TEMP/verdict" || {
        echo '::error::a job above has failed, was cancelled, or did not run although it had to'
        exit 1
      }

      """
  }
}
