import GitHubActions
import Morket

extension Workflows {
  /// Builds and pushes what changed, by the commit and as `latest`; nothing runs `latest`.
  static let build: Job = {
    let image = Matrix("image", fromJSON(differences.output("images")))
    let repository = Step.run(
      "Find the repository", id: "repository", env: ["IMAGE": "\(image.value)"], outputs: ["url"],
      """
      url=$(jq -er ".\(RootOutput.repositoryURLs.name)[\\"\(Product.name)-$IMAGE\\"]" <<< "$OUTPUTS")
      echo "url=$url" >> "$GITHUB_OUTPUT"

      """)
    let push = Step.uses(
      BuildPush.self, "Build and push", id: "push",
      with: [
        .context: ".", .file: "docker/\(image.value).Dockerfile", .push: "true",
        .tags: "\(repository.output("url")):\(GitHub.sha)\n\(repository.output("url")):latest\n",
        .buildArgs: """
        \(Image.revisionArgument)=\(GitHub.sha)
        \(Frontend.apiVariable)=\(Step.outputs[RootOutput.apiURL.name].string)

        """,
        .cacheFrom: "type=gha,scope=\(image.value)", .cacheTo: "type=gha,mode=max,scope=\(image.value)",
        // An attestation would be one more image of the repository, of which only so many are kept.
        .provenance: "false",
      ])
    return Job(
      "build", "Image \(image.value)", needs: [differences], if: differences.output("images") != "[]",
      permissions: [.contents(.read, "to check out"), .idToken("to wear the role that pushes")], timeoutMinutes: 30,
      matrix: image
    ) {
      Step.checkout()
      Step.credentials(of: .pushRoleARN)
      Step.uses(ECRLogin.self, "Log in to the registry")
      Step.uses(SetupBuildx.self, "Set up BuildKit")
      repository
      push
      Step.run(
        "Record the digest", env: ["IMAGE": "\(image.value)", "DIGEST": "\(push.output("digest"))"],
        #"echo "- $IMAGE: $DIGEST" >> "$GITHUB_STEP_SUMMARY""#)
    }
  }()

  /// Builds the front end's files, in a job without credentials: whatever npm runs, it can change nothing.
  static let bundle = Job(
    "bundle", "Files of the front end", needs: [differences], if: differences.output("frontend") == "true",
    permissions: [.contents(.read, "to check out")], timeoutMinutes: 20
  ) {
    Step.checkout()
    Step.node(for: .frontend, caching: false)
    Step.run(
      "Build", env: [Frontend.apiVariable: "\(Step.outputs[RootOutput.apiURL.name].string)"], in: Image.frontend.folder,
      "npm run build")
    Step.uses(
      UploadArtifact.self, "Keep the files",
      with: [
        .name: "\(artifact)", .path: "\(Image.frontend.folder)/\(Frontend.output)/", .ifNoFilesFound: "error",
        .retentionDays: "7",
      ])
  }

  /// What the front end's files are called between jobs.
  static let artifact = "frontend"
}
