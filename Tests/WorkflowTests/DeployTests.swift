import GitHubActions
import Morket
import Testing
import Workflows

/// What `deploy.yml` says; `Runner/test_deploy.py` runs it.
@Suite struct DeployTests {
  private let deploy = WrittenWorkflow.deploy

  @Test func `R14.1 deploys develop to staging and main to production`() {
    #expect(deploy.text.contains("\"on\":\n  push:\n    branches:\n      - develop\n      - main\n\n"))
    let name = "${{ github.ref_name == 'develop' && 'staging' || github.ref_name == 'main' && 'production' || '' }}"
    #expect(deploy.job("deploy").contains("environment:\n      name: \(name)\n"))
    #expect(deploy.text.contains("group: deploy-${{ github.ref_name }}\n  cancel-in-progress: false\n"))
  }

  @Test func `R14.2 builds what changed, and pushes it by commit and as latest`() {
    let build = deploy.job("build")
    #expect(build.contains("image: ${{ fromJSON(needs.changes.outputs.images) }}\n"))
    #expect(build.contains("file: docker/${{ matrix.image }}.Dockerfile\n"))
    #expect(
      build.contains(
        """
                  tags: |
                    ${{ steps.repository.outputs.url }}:${{ github.sha }}
                    ${{ steps.repository.outputs.url }}:latest

        """))
    for image in Image.ours {
      let condition = "if touched \(image.sources.joined(separator: " ")); then\n            images+=(\(image.name))\n"
      #expect(deploy.job("changes").contains(condition))
    }
  }

  @Test func `R14.3 fault 16 runs a revision with the image of the commit, never latest`() {
    let step = deploy.step("Deploy the services", of: "deploy")
    #expect(step.contains("[backend]=morket-backend [scraper]=morket-scraper [temporal-worker]=morket-backend"))
    #expect(step.contains("register-task-definition"))
    #expect(!deploy.job("deploy").contains("latest"))
    #expect(!deploy.text.contains("force-new-deployment"))
    #expect(deploy.job("deploy").contains("COMMIT: ${{ github.sha }}\n"))
  }

  @Test func `R14.4 waits ten minutes for the revision of its own, unless told otherwise`() {
    let limit = "STEADY_STATE_TIMEOUT_SECONDS: ${{ vars.STEADY_STATE_TIMEOUT_SECONDS || '600' }}\n"
    #expect(deploy.step("Deploy the services", of: "deploy").contains(limit))
    #expect(deploy.step("Deploy the services", of: "deploy").contains("select(.taskDefinition == $revision)"))
    #expect(!deploy.text.contains("aws ecs wait"))
  }

  @Test func `R14.5 rolls back what was touched, and nothing after a failure before that`() {
    let step = deploy.step("Roll back the services", of: "deploy")
    let condition = "always() && (steps.services.outcome == 'failure' || steps.services.outcome == 'cancelled')"
    #expect(step.contains("if: ${{ \(condition) }}\n"))
    #expect(step.contains("settle \"$RUNNER_TEMP/touched\"\n"))
  }

  @Test func `R14.6 R18.1 R18.2 migrates before anything else is changed, with the job of the backend`() {
    #expect(
      deploy.steps(of: "deploy") == [
        "Wear the role", "Migrate the databases", "Keep the migrations' log", "Deploy the services",
        "Roll back the services", "Get the front end's files", "Release the front end", "Look whether it is served",
      ])
    #expect(deploy.job("changes").contains("services+=(backend temporal-worker)\n            migrates=true\n"))
    // One task does both databases, in the order of its own script.
    #expect(Service.backend.jobs == [.migration])
  }

  @Test func `R18.3 the migration is a task of the backend's network, on the new image`() {
    let step = deploy.step("Migrate the databases", of: "deploy")
    #expect(step.contains("revision=$(register \"$family\" migration morket-backend)\n"))
    #expect(step.contains("--launch-type FARGATE"))
    #expect(step.contains("services[0].networkConfiguration"))
    #expect(step.contains("service=$(output '.service_names[\"backend\"]')\n"))
  }

  @Test func `R18.4 fault 17 a migration that does not end with 0 ends the deployment, wherever it is`() {
    let step = deploy.step("Migrate the databases", of: "deploy")
    #expect(step.contains(".exitCode // \"none\""))
    #expect(step.contains("if [[ $code != 0 ]]; then\n"))
    #expect(!step.contains("production"))
    #expect(!deploy.text.contains("continue-on-error"))
  }

  @Test func `R18.6 shows versions and times, and keeps the log`() {
    let step = deploy.step("Migrate the databases", of: "deploy")
    #expect(step.contains("\\(.database) \\(.version): \\(.status) in \\(.duration_ms) ms"))
    let keep = deploy.step("Keep the migrations' log", of: "deploy")
    #expect(keep.contains("if: ${{ always() && steps.migrate.outcome != 'skipped' }}\n"))
    #expect(keep.contains("retention-days: \"90\"\n"))
  }

  @Test func `R14.7 fault 10 releases the front end to the bucket that Terraform names, the page last`() {
    let step = deploy.step("Release the front end", of: "deploy")
    #expect(step.contains("bucket=s3://$(output .frontend_bucket_name)\n"))
    #expect(step.contains("aws s3 cp dist/index.html \"$bucket/index.html\" --cache-control no-cache"))
    #expect(step.contains("create-invalidation --distribution-id \"$(output .distribution_id)\" --paths '/*'"))
    #expect(deploy.job("bundle").contains("VITE_API_BASE_URL: ${{ fromJSON(env.OUTPUTS).api_url }}\n"))
    #expect(!deploy.job("bundle").contains("id-token"))
  }

  @Test func `R14.8 one job alone waits for the environment, so a person approves once`() {
    #expect(deploy.jobs.filter { deploy.job($0).contains("\n    environment:\n") } == ["deploy"])
    #expect(
      deploy.jobs.filter { deploy.job($0).contains("deploy_role_arn }}") } == ["deploy"])
    #expect(deploy.job("build").contains("role-to-assume: ${{ fromJSON(env.OUTPUTS).push_role_arn }}\n"))
  }

  @Test func `changes nothing in AWS unless the generated files are current`() {
    #expect(
      deploy.job("deploy").contains("needs:\n      - changes\n      - generated\n      - build\n      - bundle\n"))
    #expect(deploy.job("deploy").contains("if: ${{ !cancelled() && !failure() && "))
    #expect(!deploy.job("generated").contains("actions/cache"))
  }
}
