"""A repository to run workflows in, and stand-ins for programs that are not to be run for real."""

import json
import shutil
import subprocess
import tempfile
from pathlib import Path

from runner import ActionFailed

# Notes how it was called, and fails where a test wants it to: a line of `failing` is how a call begins.
STAND_IN = """#!/usr/bin/env bash
call="${0##*/} $*"
echo "${JOB:-} $call" >> "$SANDBOX/calls"
while read -r failing; do
  if [[ "$JOB $call" == "$failing"* ]]; then echo "stand-in: $call fails" >&2; exit 1; fi
done < "$SANDBOX/failing"
"""

FILES = {
    "packages/backend/package-lock.json": "{}\n",
    "packages/backend/src/index.ts": "export {};\n",
    "packages/backend/migrations/0001_users.sql": "select 1;\n",
    "packages/scraper/pyproject.toml": "[project]\nname = 'scraper'\n",
    "packages/frontend/package-lock.json": "{}\n",
    "packages/frontend/src/main.tsx": "export {};\n",
    "terraform/environments/staging/main.tf": "",
    "docker/backend.Dockerfile": "FROM scratch\n",
    "README.md": "# Morket\n",
}


class Sandbox:
    """A temporary folder with a repository of git, and programs that come first in `PATH`."""

    def __init__(self, *stand_ins):
        self.folder = Path(tempfile.mkdtemp(prefix="morket-workflow-"))
        self.repository = self.folder / "repository"
        self.programs = self.folder / "programs"
        for folder in (self.repository, self.programs, self.folder / "artifacts"):
            folder.mkdir()
        for name in ("calls", "failing"):
            (self.folder / name).write_text("", encoding="utf-8")
        for name in stand_ins:
            self.program(name, STAND_IN)
        self.uses = []
        self.git("init", "--quiet", "--initial-branch=main")
        self.first = self.commit(FILES)

    def close(self):
        """Removes the folder."""
        shutil.rmtree(self.folder)

    def program(self, name, text):
        """Puts a program first in `PATH`."""
        path = self.programs / name
        path.write_text(text, encoding="utf-8")
        path.chmod(0o755)

    def git(self, *arguments):
        """What git says."""
        identity = ["-c", "user.name=test", "-c", "user.email=test@morket.example"]
        return subprocess.run(
            ["git", *identity, *arguments], cwd=self.repository, check=True, capture_output=True, text=True
        ).stdout.strip()

    def commit(self, files):
        """Commits files, by path and text; `None` removes one."""
        for path, text in files.items():
            file = self.repository / path
            file.parent.mkdir(parents=True, exist_ok=True)
            if text is None:
                file.unlink()
            else:
                file.write_text(text, encoding="utf-8")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message=change")
        return self.git("rev-parse", "HEAD")

    @property
    def calls(self):
        """How the stand-ins were called, each with its job before it."""
        return (self.folder / "calls").read_text(encoding="utf-8").splitlines()

    def failing(self, *calls):
        """Lets calls fail that begin so."""
        (self.folder / "failing").write_text("".join(f"{call}\n" for call in calls), encoding="utf-8")

    @property
    def environment(self):
        """What the stand-ins need."""
        return {"SANDBOX": str(self.folder)}

    @property
    def actions(self):
        """Functions for the actions that workflows use."""
        return {
            "actions/checkout": self.checkout,
            "actions/upload-artifact": self.upload,
            **{
                name: self.noted(name)
                for name in (
                    "actions/setup-node",
                    "actions/setup-python",
                    "actions/cache",
                    "hashicorp/setup-terraform",
                    "aws-actions/configure-aws-credentials",
                    "aws-actions/amazon-ecr-login",
                    "docker/setup-buildx-action",
                    "docker/build-push-action",
                )
            },
        }

    def noted(self, name):
        """A function that does nothing but note the inputs."""

        def action(machine, inputs):
            self.uses.append((machine.identifier, name, inputs))
            return {"digest": "sha256:" + "0" * 64} if name == "docker/build-push-action" else {}

        return action

    def checkout(self, machine, inputs):
        """The repository's files, with their history only where that is asked for."""
        assert inputs["persist-credentials"] == "false"
        history = inputs.get("fetch-depth") == "0"
        ignored = None if history else shutil.ignore_patterns(".git")
        shutil.copytree(self.repository, machine.workspace, ignore=ignored, dirs_exist_ok=True)

    def upload(self, machine, inputs):
        """Keeps files for later jobs."""
        source = machine.workspace / inputs["path"]
        target = self.folder / "artifacts" / inputs["name"]
        if source.is_dir():
            shutil.copytree(source, target)
        elif source.is_file():
            target.mkdir()
            shutil.copy(source, target)
        elif inputs["if-no-files-found"] == "error":
            raise ActionFailed(f"no files in {inputs['path']}")

    def artifact(self, name, file):
        """The text of a file that was kept."""
        return (self.folder / "artifacts" / name / file).read_text(encoding="utf-8")


def answers(sandbox, name, value):
    """Lets a stand-in read JSON that a test sets."""
    (sandbox.folder / name).write_text(json.dumps(value), encoding="utf-8")
