"""An apply that dies half way, and the next one that finishes it."""

import re

from . import credentials
from .failure import require, require_equal


def points(calls, count):
    """So many places in an apply, evenly spread from its first call to its last."""
    return sorted({1 + round(index * (calls - 1) / (count - 1)) for index in range(count)})


def die_and_finish(report, base, number, lasting, folder):
    """Applies from nothing; the emulator refuses a call, or all from there on. The next apply has to finish the work."""
    how = "all calls from" if lasting else "call"
    name = f"{base.name}: fault at {how} {number}"
    with report.step(name) as note:
        stack = base.branch(folder)
        stack.account.fail({"number": number, "lasting": lasting})
        stack.root.run("apply", "-auto-approve", seconds=600, statuses=(1,))
        refused = [line for line in stack.account.changes() if line["status"] == 500]
        require(refused, "the apply failed, and not because a call was refused")
        half = len(stack.root.resources())
        stack.account.fail(None)
        added, changed, destroyed = stack.root.apply()
        note(f"{refused[0]['service']} {short(refused[0]['action'])}; {half} resources stood; the next apply added {added}, changed {changed}, destroyed {destroyed}")
        plan = stack.require_nothing_to_do()
        credentials.check_agreement(stack)
        credentials.check_confinement(stack, [plan])
        require_equal(sorted(set(stack.account.errors())), [], "calls that the emulator lacks")
    return refused[0]


# What a bootstrap is doing when it dies, and what Terraform then holds to be damaged.
IN_THE_BOOTSTRAP = {
    "UpdateContinuousBackups": "aws_dynamodb_table.lock",
    "?tagging": "aws_s3_bucket.state",
    "?versioning": None,
}


def die_and_finish_bootstrap(report, base, action, damaged, folder):
    """A bootstrap dies in a call. The next one finishes it, once what is only half made is said to be good, as the README tells."""
    with report.step(f"{base.name}: bootstrap that dies in {action}") as note:
        stack = base.branch(folder)
        stack.account.fail({"action": action})
        values = f"-var-file={stack.name}.tfvars"
        stack.bootstrap_root.run("apply", "-auto-approve", values, statuses=(1,))
        require([line for line in stack.account.changes() if line["status"] == 500], f"nothing called {action}")
        stack.account.fail(None)
        if damaged:
            # It is protected from destruction, so Terraform may not make it anew.
            said = stack.bootstrap_root.run("apply", "-auto-approve", values, statuses=(1,)).output
            require("Instance cannot be destroyed" in said and damaged.split(".")[0] in said, said[-1500:])
            stack.bootstrap_root.run("untaint", damaged)
            note(f"terraform untaint {damaged}")
        stack.bootstrap_root.apply(values)
        require_equal(stack.plan_bootstrap().changes, {}, "a plan of the bootstrap that was finished")
        note("the next apply finished it")


def short(action):
    return re.sub(r"\?.*", "", action)[:60]
