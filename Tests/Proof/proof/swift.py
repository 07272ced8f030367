"""Changes of the Swift, and what they change of an applied stack."""

import threading

from . import tools
from .failure import Failure, require, require_equal

SERVICE = "enricher"
# What is there already and has to know of a service more: who may pull images and hand out roles, and what is watched.
AWARE = {
    "module.ecr.aws_ecr_repository_policy.this",
    "module.github_oidc.aws_iam_role_policy.deploy",
    "module.monitoring.aws_cloudwatch_dashboard.this",
}


class Edited:
    """Programs made of edited Swift, built beside everything else, in the order in which they are wanted."""

    ORDER = ("rename", "resize", "add_service", "share_account")

    def __init__(self, report, variants):
        self.report, self.variants = report, variants
        self.programs = {}
        self.events = {name: threading.Event() for name in self.ORDER}

    def build(self):
        try:
            for name in self.ORDER:
                with self.report.step(f"build the edited Swift: {name.replace('_', ' ')}"):
                    self.programs[name] = getattr(self.variants, name)()
                self.events[name].set()
        finally:
            for event in self.events.values():
                event.set()

    def program(self, name):
        if not self.events[name].wait(timeout=1200) or name not in self.programs:
            raise Failure(f"there is no program of the edited Swift: {name}")
        return self.programs[name]


def bare(address):
    """An address without the key or number of an instance."""
    return address.partition("[")[0]


def change(report, stack, variants):
    """Renames, resizes, adds a service and takes it away, as an engineer does."""
    with report.step("a resource is renamed in Swift, with moved") as note:
        stack.regenerate(variants.program("rename"))
        plan, counts = stack.apply()
        require_equal(plan.moves, {"module.vpc.aws_vpc.this": "module.vpc.aws_vpc.main"}, "what moves")
        require_equal((plan.changes, counts), ({}, (0, 0, 0)), "what changes with a name")
        stack.require_nothing_to_do()
        note("aws_vpc.this became aws_vpc.main; nothing was made, changed or destroyed")
    with report.step("a size changes in Swift") as note:
        stack.regenerate(variants.program("resize"))
        plan, counts = stack.apply()
        group = "module.redis.aws_elasticache_replication_group.this"
        require_equal((plan.changes, counts), ({group: "update"}, (0, 1, 0)), "what changes with Redis' size")
        require_equal(plan.difference(group), {"node_type": ("cache.t3.medium", "cache.t3.small")}, "arguments that change")
        stack.require_nothing_to_do()
        note("node_type of one resource changed")
    before = stack.root.resources()
    with report.step("a service is added in Swift, by the guide") as note:
        stack.regenerate(variants.program("add_service"))
        plan, (added, changed, destroyed) = stack.apply()
        made = sorted(address for address, action in plan.changes.items() if action == "create")
        updated = {bare(address) for address, action in plan.changes.items() if action == "update"}
        require(all(SERVICE in address for address in made), f"more was made than the service: {made}")
        require_equal(updated, AWARE, "what is there already and changes with a service")
        require_equal((len(made), destroyed), (added, 0), "resources that were added and destroyed")
        stack.require_nothing_to_do()
        services = stack.account.client("ecs").describe_services(
            cluster=f"morket-{stack.name}", services=[f"morket-{stack.name}-{SERVICE}"]
        )["services"]
        require_equal([service["status"] for service in services], ["ACTIVE"], "the service in its cluster")
        note(f"{added} resources were made, {changed} that know of it changed, none was destroyed")
    with report.step("the service is taken away again") as note:
        stack.regenerate(variants.program("resize"))
        plan, counts = stack.apply()
        gone = sorted(address for address, action in plan.changes.items() if action == "delete")
        require_equal(gone, made, "what goes with the service")
        require_equal({bare(each) for each, action in plan.changes.items() if action == "update"}, AWARE, "what changes")
        require_equal(counts, (0, changed, added), "resources that were added, changed, destroyed")
        require_equal(stack.root.resources(), before, "resources afterwards")
        stack.require_nothing_to_do()
        note(f"{len(gone)} resources went, nothing else")
    with report.step("two environments that are put in one account are refused") as note:
        calls, folder = len(stack.account.lines()), stack.folder / "refused"
        folder.mkdir()
        result = tools.run([variants.program("share_account"), "all", "--output", folder], folder, None, 60)
        require_equal(result.status, 1, f"exit code of morket-gen, which said:\n{result.output}\n")
        require("create_account_resources" in result.output, result.output)
        require_equal(list(folder.iterdir()), [], "files that were written")
        require_equal(len(stack.account.lines()), calls, "calls")
        note("by morket-gen; nothing was written, nothing was called")
