"""The real Terraform in one folder, so that nothing of this machine's settings plays a part."""

import json
import os
import pathlib
import re
import threading
import zipfile

from . import tools
from .failure import Failure

ERROR = re.compile(r"^(?:│ )?Error: .*", re.M)


class Terraform:
    """Runs Terraform in a root module for an account; what it says goes to a file each time."""

    def __init__(self, root, account, logs, variables=None):
        self.root, self.account, self.logs = pathlib.Path(root), account, pathlib.Path(logs)
        self.variables = variables or {}
        self.lock = threading.Lock()
        self.logs.mkdir(parents=True, exist_ok=True)

    def run(self, *arguments, seconds=240, statuses=(0,), logged=True):
        """Runs a command; fails unless it ends with one of the statuses."""
        words = " ".join(word for word in arguments if not word.startswith("-"))
        with self.lock:
            log = self.logs / f"{len(list(self.logs.iterdir())):03}-{re.sub('[^A-Za-z0-9.]+', '-', words)[:40]}.log"
            log.touch()
        result = tools.run([tools.find("terraform"), *arguments], self.root, self._environment(), seconds)
        log.write_text(result.output if logged else f"terraform {' '.join(arguments)}\n")
        if result.status not in statuses:
            errors = "\n".join(self._errors(result.output)) or result.output[-1500:]
            raise Failure(f"`terraform {' '.join(arguments)}` ended with {result.status}:\n{errors}\n(all of it: {log})")
        return result

    @staticmethod
    def _errors(output):
        """The errors in what Terraform said, each with the lines that belong to it."""
        starts = [match.start() for match in ERROR.finditer(output)]
        return [output[start:end].strip()[:1200] for start, end in zip(starts, [*starts[1:], len(output)])]

    def _environment(self):
        kept = {
            name: value for name, value in os.environ.items()
            if not name.startswith(("TF_", "AWS_")) and name.lower() not in ("http_proxy", "https_proxy", "all_proxy")
        }
        settings = self.logs.parent / "terraform.tfrc"
        if not settings.exists():
            mirror = tools.provider_mirror()
            path = json.dumps(str(mirror))
            settings.write_text(
                f"provider_installation {{\n  filesystem_mirror {{\n    path = {path}\n  }}\n}}\n" if mirror else ""
            )
        return {
            **kept,
            **self.account.variables,
            "TF_CLI_CONFIG_FILE": str(settings),
            "TF_CLI_ARGS": "-no-color",
            "TF_IN_AUTOMATION": "1",
            "TF_INPUT": "0",
            "CHECKPOINT_DISABLE": "1",
            **{f"TF_VAR_{name}": value for name, value in self.variables.items()},
        }

    def init(self, *arguments):
        self.run("init", *arguments, seconds=180)

    def apply(self, *arguments, seconds=600):
        """Applies; answers how many resources were added, changed and destroyed."""
        result = self.run("apply", "-auto-approve", *arguments, seconds=seconds)
        return self.counts(result.output)

    def destroy(self, *arguments, seconds=600):
        """Destroys; answers how many resources were destroyed."""
        result = self.run("destroy", "-auto-approve", *arguments, seconds=seconds)
        return int(re.search(r"Destroy complete! Resources: (\d+) destroyed", result.output).group(1))

    @staticmethod
    def counts(output):
        found = re.search(r"Apply complete! Resources: (\d+) added, (\d+) changed, (\d+) destroyed", output)
        if not found:
            raise Failure(f"Terraform did not say what it applied:\n{output[-1500:]}")
        return tuple(int(number) for number in found.groups())

    def plan(self, *arguments):
        """A plan, saved."""
        file = self.root / f"proof-{len(list(self.root.glob('proof-*.tfplan')))}.tfplan"
        self.run("plan", f"-out={file.name}", *arguments, seconds=300)
        # Asked for like this, Terraform shows all it knows, also what is sensitive: that is data and no log.
        shown = self.run("show", "-json", file.name, logged=False)
        return Plan(file, json.loads(shown.output[shown.output.index("{"):]))

    def state(self):
        """The text of the state."""
        return self.run("state", "pull", logged=False).output

    def resources(self):
        """The addresses of the resources in the state, without data sources."""
        listed = self.run("state", "list").output.split()
        return sorted(each for each in listed if not re.search(r"(^|\.)data\.", each))


class Plan:
    """A saved plan."""

    def __init__(self, file, content):
        self.file, self.content = file, content

    @property
    def changes(self):
        """What is to be done to which resource: `{"module.vpc.aws_vpc.this": "create"}`."""
        return {
            change["address"]: "/".join(change["change"]["actions"])
            for change in self.content.get("resource_changes", [])
            if change["change"]["actions"] not in (["no-op"], ["read"])
        }

    @property
    def moves(self):
        """Addresses that others become."""
        return {
            change["previous_address"]: change["address"]
            for change in self.content.get("resource_changes", [])
            if "previous_address" in change
        }

    @property
    def outputs(self):
        """The outputs that change."""
        return sorted(
            name for name, change in self.content.get("output_changes", {}).items() if change["actions"] != ["no-op"]
        )

    def difference(self, address):
        """The arguments of a resource that change, with both values."""
        change = next(each["change"] for each in self.content["resource_changes"] if each["address"] == address)
        before, after = change["before"] or {}, change["after"] or {}
        unknown = change["after_unknown"]
        return {
            name: (before.get(name), "(known after apply)" if unknown.get(name) else after.get(name))
            for name in sorted({*before, *after, *unknown})
            if before.get(name) != after.get(name) or (unknown.get(name) and unknown[name] is True)
        }

    def parts(self):
        """The files inside the plan's file, and their bytes."""
        with zipfile.ZipFile(self.file) as archive:
            for name in archive.namelist():
                yield name, archive.read(name)
