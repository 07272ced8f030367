"""A repository whose pushes are deployed by `deploy.yml`: what stands in for GitHub, for Node and for the distribution."""

import json
import shutil

from runner import Runner
from sandbox import Sandbox, answers

# The deployments that GitHub knows, and the files that were kept.
GH = """#!/usr/bin/env bash
set -euo pipefail
case "$1 $2" in
  "run download") cp -R "$SANDBOX/artifacts/$7" "$9" ;;
  "api "*"/deployments?environment="*)
    environment=${2#*environment=}
    jq -r "$4" "$SANDBOX/deployments-${environment%%&*}"
    ;;
  "api "*"/statuses") id=${2%/statuses}; jq -r --arg id "${id##*/}" '.[$id]' "$SANDBOX/statuses" | jq -r "$4" ;;
  *) exit 64 ;;
esac
"""

# The distribution: it serves what the bucket has.
CURL = """#!/usr/bin/env bash
set -euo pipefail
while (($# > 1)); do if [[ $1 == --output ]]; then file=$2; fi; shift; done
[[ $1 == https://*.cloudfront.net/ ]]
echo "curl $1" >> "$SANDBOX/calls"
exec aws s3 cp "s3://$BUCKET/index.html" "$file" --no-progress
"""

NPM = """#!/usr/bin/env bash
set -euo pipefail
echo "$JOB npm $*" >> "$SANDBOX/calls"
if [[ "$*" == "run build" ]]; then
  mkdir -p dist/assets
  echo "<script src=/assets/main-4567.js></script>" > dist/index.html
  echo "fetch('$VITE_API_BASE_URL')" > dist/assets/main-4567.js
  echo "all" > dist/robots.txt
fi
"""


class Deployment:
    """Pushes, and what GitHub knows of those before; AWS is wherever the variables send its command line."""

    def __init__(self, workflow, command_line, variables, environment="staging"):
        self.workflow, self.variables, self.environment = workflow, variables, environment
        self.sandbox = Sandbox("swift")
        for name, text in (("gh", GH), ("curl", CURL), ("npm", NPM), ("aws", command_line.script)):
            self.sandbox.program(name, text)
        self.runs = 0
        self.runner = None
        self.commit = self.sandbox.first
        self.deployed(self.commit)

    def close(self):
        """Removes the repository."""
        self.sandbox.close()

    def deployed(self, *commits, states=("success",)):
        """Lets GitHub know of deployments, the newest first."""
        answers(self.sandbox, f"deployments-{self.environment}", [
            {"id": index, "sha": commit} for index, commit in enumerate(commits)])
        answers(self.sandbox, "statuses", {
            str(index): [{"state": "inactive"}, {"state": state}] for index, state in enumerate(states)})

    def push(self, changes, outputs, branch="develop", variables=None):
        """Pushes changes to a branch, and runs the workflow; `outputs` are those of the environment, as text."""
        self.commit = self.sandbox.commit(changes) if changes is not None else self.sandbox.first
        self.runs += 1
        shutil.rmtree(self.sandbox.folder / "artifacts")
        (self.sandbox.folder / "artifacts").mkdir()
        self.runner = Runner(
            self.workflow, self.sandbox.folder / f"run{self.runs}", actions=self.sandbox.actions,
            programs=self.sandbox.programs,
            github={"ref": f"refs/heads/{branch}", "ref_name": branch, "sha": self.commit, "repository": "morket/morket",
                    "run_id": "99", "token": "t"},
            variables={
                f"{self.environment.upper()}_OUTPUTS": outputs, "POLL_SECONDS": "0.2", "STEADY_STATE_TIMEOUT_SECONDS": "2",
                **(variables or {})},
            environment={
                **self.sandbox.environment, **self.variables, "AWS_PAGER": "",
                "BUCKET": json.loads(outputs)["frontend_bucket_name"]})
        return self.runner.run()
