"""Runs a workflow of GitHub's on this machine, step by step: conditions, matrices, outputs and all.

Scripts are run by bash as GitHub runs them. Actions are functions that a test hands in; programs that are not to be run
for real are in a folder that it hands in, too.
"""

import os
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from expressions import evaluate, fill, truthy

PIN = re.compile(r"^([\w.-]+/[\w.-]+)@([0-9a-f]{40})$")


@dataclass
class StepResult:
    """How a step ended."""

    job: str
    name: str
    outcome: str
    output: str = ""


@dataclass
class Run:
    """What came of a workflow."""

    results: dict = field(default_factory=dict)
    outputs: dict = field(default_factory=dict)
    steps: list = field(default_factory=list)
    summary: str = ""

    @property
    def succeeded(self):
        """Whether GitHub would show the run green."""
        return all(result in ("success", "skipped") for result in self.results.values())

    def outcome(self, job, name):
        """How a step ended, or `None` if its job did not come to it."""
        return next((step.outcome for step in self.steps if (step.job, step.name) == (job, name)), None)

    def log(self, job):
        """All that the steps of a job wrote."""
        return "".join(step.output for step in self.steps if step.job == job)


class Runner:
    """Runs one workflow.

    `actions` has a function for each action, by OWNER/REPOSITORY; it takes the job's machine and the inputs, and gives
    outputs. `variables` are the repository's, `programs` is a folder that comes first in `PATH`.
    """

    def __init__(self, workflow, folder, *, github, variables, actions, programs, environment):
        self.workflow = yaml.load(Path(workflow).read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        self.folder = Path(folder)
        self.github = github
        self.variables = variables
        self.actions = actions
        self.programs = Path(programs)
        self.environment = environment
        self.approvals = []
        assert self.workflow["defaults"] == {"run": {"shell": "bash"}}
        assert self.workflow["permissions"] == {}

    def run(self):
        """Runs all jobs, those that are needed first."""
        run = Run()
        for identifier, job in self.workflow["jobs"].items():
            needs = job.get("needs", [])
            assert all(need in run.results for need in needs), f"{identifier} stands before what it needs"
            self.job(run, identifier, job, needs)
        return run

    def ancestors(self, needs):
        """The jobs that have to come first, and those that have to come before them."""
        found = set(needs)
        for need in needs:
            found |= self.ancestors(self.workflow["jobs"][need].get("needs", []))
        return found

    def job(self, run, identifier, job, needs):
        """Runs a job once for each value of its matrix."""
        before = [run.results[name] for name in self.ancestors(needs)]
        functions = {
            "always": lambda: True,
            "cancelled": lambda: False,
            "failure": lambda: "failure" in before,
            "success": lambda: all(result == "success" for result in before),
        }
        contexts = {
            "github": self.github,
            "vars": self.variables,
            "needs": {name: {"result": run.results[name], "outputs": run.outputs[name]} for name in needs},
        }
        condition = job.get("if", "success()")
        value = evaluate(condition, contexts, functions)
        if not re.search(r"\b(always|cancelled|failure|success)\(\)", condition):
            value = truthy(value) and functions["success"]()
        run.outputs[identifier] = {}
        if not truthy(value):
            run.results[identifier] = "skipped"
            return
        if "environment" in job:
            self.approvals.append(fill(job["environment"]["name"], contexts))
        combinations = [{}]
        if "strategy" in job:
            ((dimension, values),) = job["strategy"]["matrix"].items()
            combinations = [{dimension: value} for value in evaluate(values, contexts)]
        results = [
            Machine(self, run, identifier, job, {**contexts, "matrix": matrix}).run() for matrix in combinations
        ]
        run.results[identifier] = "failure" if "failure" in results else "success"


class Machine:
    """The machine of one job: a folder for the checkout, one for temporary files, and the steps' environment."""

    def __init__(self, runner, run, identifier, job, contexts):
        self.runner, self.result, self.identifier, self.job = runner, run, identifier, job
        place = runner.folder / "-".join([identifier, *contexts["matrix"].values()])
        self.workspace, self.temporary = place / "workspace", place / "temporary"
        for folder in (self.workspace, self.temporary):
            folder.mkdir(parents=True)
        self.contexts = {
            **contexts,
            "github": {**runner.github, "workspace": str(self.workspace)},
            "runner": {"os": "Linux"},
            "steps": {},
        }
        self.exported = {}
        self.variables = {}
        for level in (runner.workflow, job):
            self.variables |= {name: fill(value, self.contexts) for name, value in level.get("env", {}).items()}
        self.failed = False

    def run(self):
        """Runs the steps, and gives the job's result."""
        for step in self.job["steps"]:
            self.step(step)
        if "environment" in self.job:
            fill(self.job["environment"].get("url", ""), {**self.contexts, "env": self.variables})
        for name, value in self.job.get("outputs", {}).items():
            self.result.outputs[self.identifier][name] = fill(value, {**self.contexts, "env": self.variables})
        return "failure" if self.failed else "success"

    def step(self, step):
        """Runs a step if its condition holds."""
        functions = {
            "always": lambda: True,
            "cancelled": lambda: False,
            "failure": lambda: self.failed,
            "success": lambda: not self.failed,
            "hashFiles": lambda *patterns: "0" * 64,
        }
        contexts = {**self.contexts, "env": {**self.variables, **self.exported}}
        condition = step.get("if", "success()")
        value = truthy(evaluate(condition, contexts, functions))
        if not re.search(r"\b(always|cancelled|failure|success)\(\)", condition):
            value = value and not self.failed
        outcome, output, outputs = "skipped", "", {}
        if value:
            own = {name: fill(text, contexts, functions) for name, text in step.get("env", {}).items()}
            contexts["env"] = contexts["env"] | own
            if "uses" in step:
                outcome, output, outputs = self.action(step, contexts, functions)
            else:
                assert "${{" not in step["run"], f"{step['name']} runs what an expression says"
                outcome, output, outputs = self.script(step, contexts["env"])
        if outcome == "failure":
            self.failed = True
        if "id" in step:
            self.contexts["steps"][step["id"]] = {"outcome": outcome, "outputs": outputs}
        self.result.steps.append(StepResult(self.identifier, step["name"], outcome, output))

    def action(self, step, contexts, functions):
        """Calls the function that stands for an action."""
        name, commit = PIN.match(step["uses"]).groups()
        assert len(commit) == 40
        inputs = {key: fill(value, contexts, functions) for key, value in step.get("with", {}).items()}
        try:
            return "success", "", self.runner.actions[name](self, inputs) or {}
        except ActionFailed as error:
            return "failure", f"{error}\n", {}

    def script(self, step, variables):
        """Runs a script as GitHub does, and reads what it wrote for later steps."""
        files = {}
        for name in ("GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_STEP_SUMMARY"):
            files[name] = self.temporary / name
            files[name].write_text("", encoding="utf-8")
        script = self.temporary / "script.sh"
        script.write_text(step["run"], encoding="utf-8")
        environment = {
            "PATH": f"{self.runner.programs}:{os.environ['PATH']}",
            "HOME": str(self.temporary),
            "LANG": "C.UTF-8",
            "CI": "true",
            "RUNNER_TEMP": str(self.temporary),
            "GITHUB_WORKSPACE": str(self.workspace),
            "GITHUB_REPOSITORY": self.contexts["github"]["repository"],
            "GITHUB_RUN_ID": self.contexts["github"]["run_id"],
            "JOB": self.identifier,
            **self.runner.environment,
            **variables,
            **{name: str(path) for name, path in files.items()},
        }
        process = subprocess.run(
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", str(script)],
            cwd=self.workspace / step.get("working-directory", "."),
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            timeout=120,
            check=False,
            text=True,
        )
        self.exported |= pairs(files["GITHUB_ENV"])
        self.result.summary += files["GITHUB_STEP_SUMMARY"].read_text(encoding="utf-8")
        outcome = "success" if process.returncode == 0 else "failure"
        return outcome, process.stdout, pairs(files["GITHUB_OUTPUT"])


class ActionFailed(Exception):
    """The error of an action."""


def pairs(path):
    """The `name=value` lines of a file."""
    lines = path.read_text(encoding="utf-8").splitlines()
    assert all("=" in line and "<<" not in line.split("=")[0] for line in lines), lines
    return dict(line.split("=", 1) for line in lines)
