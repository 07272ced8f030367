import GitHubActions
import Morket

extension Workflows {
  /// Everything that changes what runs, in one job, in this order: schemas, services, front end.
  ///
  /// The role's credentials last an hour; the three time limits below add up to less.
  static let release: Job = {
    let migrate = Step.run(
      "Migrate the databases", id: "migrate", if: differences.output("migrates") == "true",
      env: ["MIGRATION_TIMEOUT_SECONDS": limit("MIGRATION_TIMEOUT_SECONDS", 1800)], ReleaseScripts.migrate)
    let services = Step.run(
      "Deploy the services", id: "services", if: differences.output("services") != "",
      env: ["SERVICES": "\(differences.output("services"))"] + steadyState, ReleaseScripts.deploy)
    return Job(
      "deploy", "Deploy",
      needs: [differences, unchanged, build, bundle],
      // What did not change was not built: those jobs are skipped, and that is no failure.
      if: !Status.cancelled && !Status.failure && differences.output("images") != "[]",
      permissions: [.actions(.read, "to get the front end's files"), .idToken("to wear the role that deploys")],
      environment: .init(
        "\(perStage { .text($0.name) })", url: "https://\(Step.outputs[RootOutput.distributionDomainName.name].string)"),
      timeoutMinutes: 75,
      env: ["COMMIT": "\(GitHub.sha)", "POLL_SECONDS": limit("POLL_SECONDS", 10)]
    ) {
      Step.credentials(of: .deployRoleARN)
      migrate
      Step.uses(
        UploadArtifact.self, "Keep the migrations' log",
        if: Status.always && migrate.outcome != "skipped",
        with: [.name: "migrations", .path: "migration.log", .ifNoFilesFound: "warn", .retentionDays: "90"])
      services
      // Not for a failure before: then no service was touched. A cancellation leaves the outcome "cancelled".
      Step.run(
        "Roll back the services",
        if: Status.always && (services.outcome == "failure" || services.outcome == "cancelled"), env: steadyState,
        ReleaseScripts.rollBack)
      frontend(if: differences.output("frontend") == "true")
    }
  }()

  /// A number that a variable of the repository or environment sets.
  private static func limit(_ name: String, _ standard: Int) -> Text {
    Text(RepositoryVariables.named(name).or("\(standard)"))
  }

  private static var steadyState: Variables {
    ["STEADY_STATE_TIMEOUT_SECONDS": limit("STEADY_STATE_TIMEOUT_SECONDS", 600)]
  }

  /// The front end comes last: it may ask the API for what only the new one has.
  @StepsBuilder private static func frontend(if changed: Expression<Bool>) -> [Step] {
    Step.run("Get the front end's files", if: changed, env: ["GH_TOKEN": "\(GitHub.token)"], ReleaseScripts.download)
    Step.run("Release the front end", if: changed, ReleaseScripts.frontend)
    Step.run("Look whether it is served", if: changed, ReleaseScripts.smoke)
  }
}
