"""`deploy.yml`, run against an emulator of AWS: what is changed, in which order, and what is not after a failure."""

import json
import os
import unittest
from pathlib import Path

import environment
from aws_emulator import Emulator
from command_line import CommandLine
from deployment import Deployment
from sandbox import answers

WORKFLOW = Path(os.environ["WORKFLOWS"]) / "deploy.yml"
MIGRATION = {"database": "postgresql", "version": "0001_users", "checksum": "0" * 64, "status": "applied",
             "duration_ms": 12, "commit": None}


class DeployTests(unittest.TestCase):
    """Each test deploys to an environment of its own."""

    @classmethod
    def setUpClass(cls):
        cls.emulator = Emulator()
        cls.command_line = CommandLine()

    @classmethod
    def tearDownClass(cls):
        cls.command_line.close()
        cls.emulator.close()

    def setUp(self):
        self.outputs = environment.build(self.emulator)
        self.emulator.deployments.log_lines = ["migrate.sh: one is pending", json.dumps(MIGRATION)]
        self.deployment = Deployment(WORKFLOW, self.command_line, {
            "AWS_ENDPOINT_URL": self.emulator.url, "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_DEFAULT_REGION": json.loads(self.outputs)["region"], "AWS_MAX_ATTEMPTS": "1",
            "AWS_EC2_METADATA_DISABLED": "true"})
        self.addCleanup(self.deployment.close)
        self.sandbox = self.deployment.sandbox

    def deploy(self, changes, **more):
        """Pushes changes to a branch, and runs the workflow."""
        return self.deployment.push(changes, self.outputs, **more)

    def images(self):
        """What was pushed, by name and tag."""
        registry = f"{environment.ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com/"
        return [tag.removeprefix(registry) for _, name, inputs in self.sandbox.uses
                if name == "docker/build-push-action" for tag in inputs["tags"].split()]

    def roles(self):
        """Which roles were worn, in order."""
        return [inputs["role-to-assume"].split("-")[-1] for _, name, inputs in self.sandbox.uses
                if name == "aws-actions/configure-aws-credentials"]

    def registered(self, family, repository, revision=2):
        """A revision with this commit's image."""
        return (f"RegisterTaskDefinition morket-staging-{family}:{revision} "
                f"123456789012.dkr.ecr.us-east-1.amazonaws.com/morket-{repository}:{self.deployment.commit}")

    def updated(self, service, revision=2):
        """A service that was set to a revision."""
        return f"UpdateService morket-staging-{service} morket-staging-{service}:{revision}"

    def serving(self, service):
        """The revision that a service runs."""
        found = self.emulator.client("ecs").describe_services(
            cluster="morket-staging", services=[f"morket-staging-{service}"])["services"][0]
        return found["taskDefinition"].split(":")[-1]

    def migrated(self):
        """The calls of a migration."""
        return [self.registered("migration", "backend"), "RunTask morket-staging-migration:2"]

    def frontend_calls(self):
        """The calls of a release of the front end, in order."""
        outputs = json.loads(self.outputs)
        bucket = f"/{outputs['frontend_bucket_name']}"
        return [f"PUT {bucket}/assets/main-4567.js", f"PUT {bucket}/robots.txt", f"PUT {bucket}/index.html",
                f"DELETE {bucket}/assets/old-0123.js",
                f"POST /2020-05-31/distribution/{outputs['distribution_id']}/invalidation"]

    def test_everything_goes_well(self):
        """Schemas first, then all revisions, then the services that run them, then the front end."""
        run = self.deploy({f"packages/{package}/new.txt": "new\n" for package in ("backend", "scraper", "frontend")})
        self.assertTrue(run.succeeded, run.log("deploy"))
        self.assertEqual(self.images(), [
            f"morket-{image}:{tag}" for image in ("backend", "scraper", "frontend")
            for tag in (self.deployment.commit, "latest")])
        self.assertEqual(self.emulator.calls, [
            *self.migrated(),
            self.registered("backend", "backend"), self.registered("temporal-worker", "backend"),
            self.registered("scraper", "scraper"),
            self.updated("backend"), self.updated("temporal-worker"), self.updated("scraper"),
            *self.frontend_calls()])
        self.assertEqual([self.serving(name) for name in environment.SERVICES], ["2", "2", "2", "1"])
        self.assertEqual(self.roles(), ["push", "push", "push", "deploy"])
        self.assertEqual(self.deployment.runner.approvals, ["staging"])
        host = json.loads(self.outputs)["distribution_domain_name"]
        self.assertEqual(self.sandbox.calls[-1], f"curl https://{host}/")
        self.assertIn("- postgresql 0001_users: applied in 12 ms", run.summary)
        self.assertRegex(run.summary, r"- exit code 0 after \d+ s")
        self.assertIn(json.dumps(MIGRATION), self.sandbox.artifact("migrations", "migration.log"))
        self.keeps_what_terraform_wants()
        self.caches()

    def keeps_what_terraform_wants(self):
        """The new revision is the old one with another image, tags and all."""
        ecs = self.emulator.client("ecs")
        old, new = (ecs.describe_task_definition(taskDefinition=f"morket-staging-backend:{revision}", include=["TAGS"])
                    for revision in (1, 2))
        self.assertEqual(old["tags"], new["tags"])
        for definition in (old, new):
            for key in ("taskDefinitionArn", "revision", "registeredAt"):
                definition["taskDefinition"].pop(key, None)
            definition["taskDefinition"]["containerDefinitions"][0].pop("image")
        self.assertEqual(old["taskDefinition"], new["taskDefinition"])

    def caches(self):
        """Names with a hash are kept for ever, the page never."""
        s3, bucket = self.emulator.client("s3"), json.loads(self.outputs)["frontend_bucket_name"]
        found = {key: s3.head_object(Bucket=bucket, Key=key)
                 for key in ("index.html", "assets/main-4567.js", "robots.txt")}
        self.assertEqual({key: head["CacheControl"] for key, head in found.items()}, {
            "index.html": "no-cache", "assets/main-4567.js": "public, max-age=31536000, immutable",
            "robots.txt": "public, max-age=3600"})
        self.assertEqual(found["index.html"]["ContentType"], "text/html")
        script = s3.get_object(Bucket=bucket, Key="assets/main-4567.js")["Body"].read().decode()
        self.assertEqual(script, "fetch('https://api.staging.morket.example/api/v1')\n")

    def test_a_failed_migration_deploys_nothing(self):
        """Red, with the error in the log, and no service touched, so none is rolled back."""
        self.emulator.deployments.exit_code = 1
        self.emulator.deployments.log_lines = [json.dumps(MIGRATION | {"status": "failed", "error": "syntax error"})]
        run = self.deploy({"packages/backend/new.txt": "new\n", "packages/frontend/new.txt": "new\n"})
        self.assertEqual(run.results["deploy"], "failure")
        self.assertEqual(self.emulator.calls, self.migrated())
        self.assertEqual(self.serving("backend"), "1")
        self.assertEqual(run.outcome("deploy", "Deploy the services"), "skipped")
        self.assertEqual(run.outcome("deploy", "Roll back the services"), "skipped")
        self.assertEqual(run.outcome("deploy", "Release the front end"), "skipped")
        self.assertIn("the migration ended with exit code 1 (Essential container in task exited): nothing is deployed",
                      run.log("deploy"))
        self.assertIn("syntax error", self.sandbox.artifact("migrations", "migration.log"))
        self.assertIn("- postgresql 0001_users: failed in 12 ms", run.summary)

    def test_a_migration_without_an_exit_code_or_a_task_has_failed(self):
        """A task that never started has no exit code, and one that could not be placed is no task."""
        self.emulator.deployments.exit_code = None
        run = self.deploy({"packages/backend/new.txt": "new\n"})
        self.assertIn("exit code none", run.log("deploy"))
        self.assertEqual((run.results["deploy"], self.serving("backend")), ("failure", "1"))
        self.emulator.deployments.starts = False
        run = self.deploy({"packages/backend/new.txt": "newer\n"})
        self.assertIn("::error::the migration did not start: []", run.log("deploy"))
        self.assertEqual((run.results["deploy"], self.serving("backend")), ("failure", "1"))

    def test_an_unhealthy_revision_is_rolled_back(self):
        """Everything that was touched is put back, also what was well, and the run is red."""
        self.emulator.deployments.unhealthy = {"morket-staging-temporal-worker"}
        run = self.deploy({"packages/backend/new.txt": "new\n", "packages/frontend/new.txt": "new\n"})
        self.assertEqual(run.results["deploy"], "failure")
        self.assertEqual(self.emulator.calls, [
            *self.migrated(),
            self.registered("backend", "backend"), self.registered("temporal-worker", "backend"),
            self.updated("backend"), self.updated("temporal-worker"),
            self.updated("backend", 1), self.updated("temporal-worker", 1)])
        self.assertIn("::error::no steady state within 2 s: morket-staging-temporal-worker", run.log("deploy"))
        self.assertEqual(run.outcome("deploy", "Roll back the services"), "success")
        self.assertEqual(run.outcome("deploy", "Release the front end"), "skipped")
        self.assertEqual((self.serving("backend"), self.serving("temporal-worker")), ("1", "1"))

    def test_a_revision_that_aws_put_back_is_not_taken_for_ours(self):
        """The circuit breaker makes the service stable again, on the old revision: that is a failure, at once."""
        self.emulator.deployments.unhealthy, self.emulator.deployments.breaks_circuit = {"morket-staging-scraper"}, True
        run = self.deploy({"packages/scraper/new.txt": "new\n"}, variables={"STEADY_STATE_TIMEOUT_SECONDS": "600"})
        self.assertEqual(run.results["deploy"], "failure")
        self.assertIn("its tasks did not become healthy", run.log("deploy"))
        self.assertEqual(run.outcome("deploy", "Roll back the services"), "success")
        self.assertEqual(self.serving("scraper"), "1")

    def test_only_one_service_changed(self):
        """Nothing is migrated, and the others stay as they are."""
        run = self.deploy({"packages/scraper/new.txt": "new\n"})
        self.assertTrue(run.succeeded, run.log("deploy"))
        self.assertEqual(self.emulator.calls, [self.registered("scraper", "scraper"), self.updated("scraper")])
        self.assertEqual(self.images(), [f"morket-scraper:{self.deployment.commit}", "morket-scraper:latest"])
        self.assertEqual(run.results["bundle"], "skipped")

    def test_only_the_front_end_changed(self):
        """No service is touched; its files are built without credentials."""
        run = self.deploy({"packages/frontend/new.txt": "new\n"})
        self.assertTrue(run.succeeded, run.log("deploy"))
        self.assertEqual(self.emulator.calls, self.frontend_calls())
        self.assertEqual([job for job, name, _ in self.sandbox.uses if name == "aws-actions/configure-aws-credentials"],
                         ["build", "deploy"])
        self.assertIn("bundle npm run build", self.sandbox.calls)

    def test_nothing_changed(self):
        """Nobody is asked, no role is worn."""
        run = self.deploy({"README.md": "# Changed\n"})
        self.assertTrue(run.succeeded)
        self.assertEqual([run.results[job] for job in ("build", "bundle", "deploy")], ["skipped"] * 3)
        self.assertEqual((self.emulator.calls, self.sandbox.uses, self.deployment.runner.approvals), ([], [], []))

    def test_a_stale_tree_changes_nothing(self):
        """What is not what the Swift says is not deployed."""
        self.sandbox.failing("generated swift run morket-gen all --check")
        run = self.deploy({"packages/scraper/new.txt": "new\n"})
        self.assertEqual((run.results["generated"], run.results["deploy"]), ("failure", "skipped"))
        self.assertEqual(self.emulator.calls, [])

    def test_what_failed_before_is_deployed_again(self):
        """A deployment that failed half-way may have left something running: what differs from it is deployed."""
        failed = self.sandbox.commit({"packages/scraper/new.txt": "new\n"})
        self.deployment.deployed(failed, self.sandbox.first, states=("failure", "success"))
        run = self.deploy({"packages/scraper/new.txt": None})
        self.assertTrue(run.succeeded, run.log("deploy"))
        self.assertEqual(run.outputs["changes"]["images"], '["scraper"]')

    def test_everything_is_deployed_where_nothing_is_known(self):
        """Neither to an environment without a deployment, nor to one whose commit is no more."""
        for deployments in ((), ("0" * 40,)):
            self.deployment.deployed(*deployments)
            run = self.deploy(None, variables={"STAGING_OUTPUTS": "{}"})
            self.assertEqual(run.results["changes"], "failure")
            self.assertIn("::error::the repository's variable STAGING_OUTPUTS lacks ", run.log("changes"))
            self.sandbox.failing("generated swift")
            run = self.deploy(None)
            self.assertEqual(run.outputs["changes"]["images"], '["backend","scraper","frontend"]')

    def test_production_never_falls_back_on_staging(self):
        """Where production's outputs are not known, nothing is done with those of staging."""
        answers(self.sandbox, "deployments-production", [])
        run = self.deploy({"packages/scraper/new.txt": "new\n"}, branch="main")
        self.assertIn("PRODUCTION_OUTPUTS lacks", run.log("changes"))
        self.assertEqual((self.emulator.calls, self.sandbox.uses), ([], []))
        self.outputs = environment.build(self.emulator, "production")
        run = self.deploy({"packages/scraper/newer.txt": "new\n"}, branch="main",
                          variables={"PRODUCTION_OUTPUTS": self.outputs, "STAGING_OUTPUTS": "{}"})
        self.assertTrue(run.succeeded, run.log("deploy"))
        self.assertEqual(self.deployment.runner.approvals, ["production"])
        self.assertIn("UpdateService morket-production-scraper morket-production-scraper:2", self.emulator.calls)


if __name__ == "__main__":
    unittest.main()
