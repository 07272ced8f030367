"""An environment in an account: bootstrapped, applied, changed, destroyed."""

import json
import re
import shutil

from . import tree
from .account import Account
from .failure import require, require_equal
from .terraform import Terraform

PROXIES = ["http://scraper:pr0xy-cr3dential-1@proxy-1.example:3128", "http://scraper:pr0xy-cr3dential-2@proxy-2.example:3128"]
# What no destroy takes away, because what was encrypted with it would be lost.
PROTECTED = ["module.secrets.aws_secretsmanager_secret.key", "module.secrets.aws_secretsmanager_secret_version.key"]


class Stack:
    """An environment in an account of its own."""

    def __init__(self, name, generator, folder, account=None):
        self.name, self.folder = name, folder
        folder.mkdir(parents=True, exist_ok=True)
        self.tree = tree.write(generator, folder / "tree")
        number, region = (tree.value(self.tree, name, each) for each in ("account_id", "region"))
        self.zone = tree.value(self.tree, name, "hosted_zone_id")
        if account:
            self.account = account
        else:
            self.account = Account(number, region, folder / "journal.jsonl")
            self.account.put_zone(self.zone, tree.value(self.tree, name, "domain_name"))
        self._use(self.account)

    def _use(self, account):
        logs = self.folder / "logs"
        self.bootstrap_root = Terraform(self.tree / "bootstrap", account, logs)
        self.root = Terraform(
            self.tree / "environments" / self.name, account, logs, {"proxy_urls": json.dumps(PROXIES)}
        )

    @property
    def endpoint(self):
        """Where AWS is for whoever works with the applied stack: the address that replaces all of AWS' own."""
        return self.account.endpoint

    @property
    def variables(self):
        """The environment in which a program reaches the applied stack, and no other AWS: a workflow's shell runs in it."""
        return self.account.variables

    def outputs(self):
        """The stack's outputs, which a deployment reads."""
        result = self.root.run("output", "-json")
        return {name: output["value"] for name, output in json.loads(result.output).items()}

    def prepare(self):
        """Gets the bootstrap ready to be applied."""
        self.bootstrap_root.init()
        self.bootstrap_root.run("workspace", "select", "-or-create", self.name)

    def value(self, name):
        """A number among the environment's values: `redis.node_count`."""
        variable, _, member = name.partition(".")
        values = (self.root.root / "terraform.tfvars").read_text()
        return int(re.search(rf"^{variable} +=.*\b{member} = (\d+)", values, re.M).group(1))

    def bootstrap(self):
        """Makes the bucket of the state and the table of its lock; answers the counts."""
        return self.bootstrap_root.apply(f"-var-file={self.name}.tfvars")

    def plan_bootstrap(self):
        return self.bootstrap_root.plan(f"-var-file={self.name}.tfvars")

    def initialize(self):
        """Takes the state from its bucket."""
        self.root.init()

    def regenerate(self, generator):
        """Writes the tree anew, from other Swift."""
        tree.write(generator, self.folder / "tree")

    def apply(self, *arguments):
        """Plans, and applies that plan; answers the plan and the counts."""
        plan = self.root.plan(*arguments)
        return plan, self.root.apply(plan.file.name)

    def require_nothing_to_do(self):
        """Fails unless a plan is empty."""
        plan = self.root.plan()
        wanted = {address: plan.difference(address) for address in plan.changes}
        require(not wanted, f"a plan of what was just applied is not empty:\n{json.dumps(wanted, indent=2)[:4000]}")
        require_equal(plan.outputs, [], "outputs change without a change")
        return plan

    def let_go_of_protected(self):
        """Takes what is protected out of the state, as who destroys an environment has to."""
        self.root.run("state", "rm", *PROTECTED)

    def branch(self, folder):
        """A copy of the stack and of the account, at this moment."""
        copy = object.__new__(Stack)
        copy.name, copy.folder, copy.zone = self.name, folder, self.zone
        folder.mkdir(parents=True)
        shutil.copytree(self.folder / "tree", folder / "tree", symlinks=True)
        copy.tree = folder / "tree/terraform"
        copy.account = self.account.fork(folder / "journal.jsonl")
        copy._use(copy.account)
        return copy

    def close(self):
        self.account.close()
