"""`ci.yml`, run for every set of changed areas, for a failing job, and for what must not pass by accident."""

import itertools
import json
import os
import unittest
from pathlib import Path

from runner import Runner
from sandbox import Sandbox, answers

WORKFLOW = Path(os.environ["WORKFLOWS"]) / "ci.yml"
AREAS = {
    "backend": ("packages/backend/src/index.ts", [
        "npm ci", "npx eslint .", "npx tsc --noEmit", "npx vitest --run", "npx vitest --run tests/property/"]),
    "scraper": ("packages/scraper/app.py", [
        "pip install --editable .[dev]", "ruff check .", "black --check .", "mypy .", "pytest "]),
    "frontend": ("packages/frontend/src/main.tsx", [
        "npm ci", "npx eslint .", "npx tsc --noEmit", "npx vitest --run"]),
    "terraform": ("terraform/environments/staging/main.tf", [
        "terraform fmt -check -diff -recursive terraform",
        *(f"terraform -chdir=terraform/{root} {command}"
          for root in ("bootstrap", "environments/staging", "environments/production")
          for command in ("init -backend=false -input=false -no-color", "validate -no-color"))]),
}
PLAN = ["terraform init -input=false -no-color",
        "terraform plan -input=false -lock=false -no-color -detailed-exitcode"]
OUTPUTS = json.dumps({"region": "us-east-1", "plan_role_arn": "arn:aws:iam::111111111111:role/morket-staging-plan"})
IMAGES = ("backend", "scraper", "frontend")

# Answers from a file, and notes what it is asked.
GH = """#!/usr/bin/env bash
echo "$JOB gh $*" >> "$SANDBOX/calls"
jq_filter=.
while (($#)); do
  case $1 in
    --jq) jq_filter=$2; shift 2 ;;
    --field) cp "${2#body=@}" "$SANDBOX/comment"; shift 2 ;;
    --method) method=$2; shift 2 ;;
    *) shift ;;
  esac
done
if [[ -z ${method:-} ]]; then jq -r "$jq_filter" "$SANDBOX/comments"; fi
"""


class CITests(unittest.TestCase):
    """Each test has a repository of its own."""

    def setUp(self):
        self.sandbox = Sandbox("npm", "npx", "pip", "ruff", "black", "mypy", "pytest", "terraform", "swift")
        self.sandbox.program("gh", GH)
        answers(self.sandbox, "comments", [{"id": 1, "body": "hello"}])
        self.addCleanup(self.sandbox.close)

    def run_ci(self, changes, fork=False, outputs=OUTPUTS):
        """Runs the workflow for a pull request with these changes."""
        self.sandbox.git("checkout", "--quiet", "-B", "pull", self.sandbox.first)
        self.sandbox.commit(changes)
        # As GitHub does: the merge of the pull request into its base, which may have gone on.
        self.sandbox.git("checkout", "--quiet", "-B", "base", self.sandbox.first)
        base = self.sandbox.commit({"base.txt": "went on\n"})
        self.sandbox.git("merge", "--quiet", "--no-edit", "--no-ff", "pull")
        (self.sandbox.folder / "calls").write_text("", encoding="utf-8")
        self.sandbox.uses.clear()
        self.runs = getattr(self, "runs", 0) + 1
        github = {
            "ref": "refs/pull/7/merge", "sha": "f" * 40, "repository": "morket/morket", "run_id": "99", "token": "t",
            "event": {"pull_request": {"number": 7, "base": {"sha": base}, "head": {
                "repo": {"full_name": "stranger/morket" if fork else "morket/morket"}}}},
        }
        runner = Runner(
            WORKFLOW, self.sandbox.folder / f"run{self.runs}", github=github,
            variables={"STAGING_OUTPUTS": outputs} if outputs else {}, actions=self.sandbox.actions,
            programs=self.sandbox.programs, environment=self.sandbox.environment)
        return runner.run()

    def calls(self, job):
        """What a job called."""
        return [call.removeprefix(f"{job} ") for call in self.sandbox.calls if call.startswith(f"{job} ")]

    def test_every_set_of_areas(self):
        """Of all sixteen sets, each area that changed is tested whole, and no other."""
        for count in range(len(AREAS) + 1):
            for changed in itertools.combinations(AREAS, count):
                with self.subTest(changed=changed):
                    run = self.run_ci({"README.md": "# Changed\n"} | {AREAS[area][0]: "changed\n" for area in changed})
                    for area, (_, commands) in AREAS.items():
                        self.assertEqual(run.results[area], "success" if area in changed else "skipped")
                        self.assertEqual(self.calls(area), commands if area in changed else [])
                    self.assertEqual(run.results["plan"], "success" if "terraform" in changed else "skipped")
                    self.assertEqual(self.calls("generated"), ["swift run morket-gen all --check"])
                    built = [inputs["file"] for job, name, inputs in self.sandbox.uses
                             if (job, name) == ("images", "docker/build-push-action")]
                    self.assertEqual(built, [f"docker/{image}.Dockerfile" for image in IMAGES if image in changed])
                    self.assertTrue(all(inputs["push"] == "false" for job, name, inputs in self.sandbox.uses
                                        if name == "docker/build-push-action"))
                    self.assertEqual(run.results["ci-gate"], "success")
                    self.assertTrue(run.succeeded)

    def test_a_failure_fails_the_gate(self):
        """Whichever job fails, its later steps do not run, and the gate is red."""
        changes = {path: "changed\n" for path, _ in AREAS.values()}
        for failing, job in [
            ("backend npx tsc", "backend"), ("scraper mypy", "scraper"), ("frontend npx vitest", "frontend"),
            ("terraform terraform fmt", "terraform"), ("plan terraform plan", "plan"), ("plan terraform init", "plan"),
            ("generated swift", "generated"),
        ]:
            with self.subTest(failing=failing):
                self.sandbox.failing(failing)
                run = self.run_ci(changes)
                self.assertEqual(run.results[job], "failure")
                self.assertEqual(run.results["ci-gate"], "failure")
                self.assertEqual(
                    [name for name, result in run.results.items() if result == "failure"], [job, "ci-gate"])
                self.assertIn("::error::a job above has failed", run.log("ci-gate"))
        self.sandbox.failing("backend npx eslint")
        self.run_ci(changes)
        self.assertEqual(self.calls("backend"), ["npm ci", "npx eslint ."])

    def test_what_cannot_be_compared_fails_the_gate(self):
        """Where nobody knows what changed, all areas are skipped, and the gate is red nevertheless."""
        self.sandbox.program("git", "#!/usr/bin/env bash\nif [[ $1 == diff ]]; then exit 128; fi\n"
                             'exec "$(PATH=${PATH#*:} type -P git)" "$@"\n')
        run = self.run_ci({"packages/backend/src/index.ts": "changed\n"})
        self.assertEqual(run.results["changes"], "failure")
        self.assertEqual(run.results["backend"], "skipped")
        self.assertEqual(run.results["ci-gate"], "failure")

    def test_what_all_share_concerns_all(self):
        """The workflow itself and the lock file of the whole are tested by all areas."""
        for path in (".github/workflows/ci.yml", "package-lock.json"):
            run = self.run_ci({path: "changed\n"})
            self.assertEqual([run.results[area] for area in AREAS], ["success"] * len(AREAS))

    def test_what_goes_or_is_moved_changes_its_area(self):
        """A file that leaves an area changes it, whatever it is called."""
        run = self.run_ci({"packages/backend/src/index.ts": None, "docs/index.ts": "export {};\n"})
        self.assertEqual(run.results["backend"], "success")
        run = self.run_ci({"packages/scraper/größe \"x\".py": "changed\n"})
        self.assertEqual(run.results["scraper"], "success")

    def test_a_fork_has_no_plan(self):
        """A pull request of a fork is validated, and wears no role."""
        run = self.run_ci({AREAS["terraform"][0]: "changed\n"}, fork=True)
        self.assertEqual((run.results["terraform"], run.results["plan"]), ("success", "skipped"))
        self.assertNotIn("aws-actions/configure-aws-credentials", [name for _, name, _ in self.sandbox.uses])
        self.assertTrue(run.succeeded)

    def test_nothing_is_planned_before_there_is_something(self):
        """Until the first apply there is no role to plan with."""
        run = self.run_ci({AREAS["terraform"][0]: "changed\n"}, outputs="")
        self.assertEqual((run.results["terraform"], run.results["plan"]), ("success", "skipped"))
        self.assertTrue(run.succeeded)

    def test_the_plan_is_shown_once(self):
        """The first run comments, later ones write over it; one with changes is no failure, a failed one is shown."""
        self.sandbox.program("terraform", '#!/usr/bin/env bash\necho "$JOB ${0##*/} $*" >> "$SANDBOX/calls"\n'
                             'if [[ $1 == plan ]]; then echo "Plan: 1 to add"; exit "$(cat "$SANDBOX/code")"; fi\n')
        (self.sandbox.folder / "code").write_text("2", encoding="utf-8")
        run = self.run_ci({AREAS["terraform"][0]: "changed\n"})
        self.assertEqual(run.results["plan"], "success")
        self.assertEqual(self.calls("plan")[:2], PLAN)
        self.assertTrue(self.calls("plan")[-1].startswith(
            "gh api --method POST repos/morket/morket/issues/7/comments?"[:-1]), self.calls("plan"))
        comment = (self.sandbox.folder / "comment").read_text(encoding="utf-8")
        self.assertEqual(
            comment, "<!-- plan of staging -->\n### Plan of staging\n~~~~~~text\nPlan: 1 to add\n~~~~~~\n")
        role = next(inputs for _, name, inputs in self.sandbox.uses if name == "aws-actions/configure-aws-credentials")
        self.assertEqual(role["role-to-assume"], "arn:aws:iam::111111111111:role/morket-staging-plan")
        answers(self.sandbox, "comments", [{"id": 1, "body": "hello"}, {"id": 22, "body": comment}])
        (self.sandbox.folder / "code").write_text("1", encoding="utf-8")
        run = self.run_ci({AREAS["terraform"][0]: "changed again\n"})
        self.assertEqual(run.results["plan"], "failure")
        self.assertTrue(
            self.calls("plan")[-1].startswith("gh api --method PATCH repos/morket/morket/issues/comments/22 "))


if __name__ == "__main__":
    unittest.main()
