"""The life of an environment: from nothing, through changes, to its end."""

import json
import threading
import time

from . import credentials, leftovers, rotation
from .failure import Failure, require, require_equal
from .stack import PROTECTED


def begin(report, stack):
    """Bootstraps, and takes the state from its bucket."""
    name = stack.name
    with report.step(f"{name}: bootstrap") as note:
        stack.prepare()
        added, changed, destroyed = stack.bootstrap()
        require_equal((changed, destroyed), (0, 0), "a bootstrap from nothing changes or destroys")
        require_equal(stack.plan_bootstrap().changes, {}, "a second plan of the bootstrap")
        note(f"{added} resources; the second plan is empty")
        report.figure(f"{name}: resources of the bootstrap", added)
    with report.step(f"{name}: init, with the state in its bucket"):
        stack.initialize()


def create(report, stack):
    """Applies to an account that has nothing but the bootstrap; answers how many changes that took."""
    name = stack.name
    before = len(stack.account.changes())
    with report.step(f"{name}: apply from nothing") as note:
        plan = stack.root.plan()
        with Locked(stack) as locked:
            counts = stack.root.apply(plan.file.name)
        resources = stack.root.resources()
        require_equal(counts, (len(resources), 0, 0), "resources that were added, changed, destroyed")
        calls = len(stack.account.changes()) - before
        note(f"{len(resources)} resources, {calls} calls that change something")
        report.figure(f"{name}: resources created by apply", len(resources))
        report.figure(f"{name}: calls that change something", calls)
    with report.step(f"{name}: the state is in its bucket, and was locked meanwhile") as note:
        note(locked.check())
    with report.step(f"{name}: second plan") as note:
        second = stack.require_nothing_to_do()
        note("empty")
    with report.step(f"{name}: secrets agree") as note:
        note(credentials.check_agreement(stack))
    with report.step(f"{name}: secrets are nowhere else") as note:
        note(credentials.check_confinement(stack, [plan, second]))
    return calls


class Locked:
    """Another plan while an apply runs: it must be refused by the lock in DynamoDB."""

    def __init__(self, stack):
        self.stack, self.said = stack, None

    def __enter__(self):
        self.thread = threading.Thread(target=self._try, daemon=True)
        self.thread.start()
        return self

    def _try(self):
        time.sleep(8)
        try:
            self.said = self.stack.root.run("plan", "-lock-timeout=0s", statuses=(1,)).output
        except Failure as failure:
            self.said = str(failure)

    def __exit__(self, *_):
        self.thread.join(timeout=120)

    def check(self):
        require("Error acquiring the state lock" in (self.said or ""), f"a plan beside an apply was not refused:\n{self.said}")
        s3, name = self.stack.account.client("s3"), self.stack.name
        bucket = f"morket-{name}-terraform-state-{self.stack.account.number}"
        body = s3.get_object(Bucket=bucket, Key=f"{name}/terraform.tfstate")["Body"].read()
        serial = json.loads(body)["serial"]
        table = self.stack.account.client("dynamodb").scan(TableName=f"morket-{name}-terraform-lock")["Items"]
        require(all(item["LockID"]["S"].endswith("-md5") for item in table), f"the lock is still held: {table}")
        return f"serial {serial} in {bucket}; a plan beside the apply was refused; the lock is free again"


def change_size(report, stack):
    """A size changes, by a variable on the command line: what people see without building Swift again."""
    value = 'redis={node_type="cache.r6g.xlarge",node_count=%d}' % stack.value("redis.node_count")
    with report.step(f"{stack.name}: a size changes") as note:
        plan, counts = stack.apply("-var", value)
        group = "module.redis.aws_elasticache_replication_group.this"
        require_equal((plan.changes, counts), ({group: "update"}, (0, 1, 0)), "what changes with Redis' size")
        require_equal(sorted(plan.difference(group)), ["node_type"], "arguments that change")
        require_equal(stack.root.plan("-var", value).changes, {}, "the plan after it")
        note("node_type of one resource changed; the plan after it is empty")


def rotate(report, stack):
    with report.step(f"{stack.name}: the function rotates the password twice") as note:
        note(rotation.check(stack, stack.folder / "rotation"))
    with report.step(f"{stack.name}: plan after the rotations") as note:
        stack.require_nothing_to_do()
        note("empty")


def end(report, stack, before, *arguments):
    """Destroys; what is left is what is protected, and what AWS keeps."""
    name = stack.name
    with report.step(f"{name}: destroy is refused while something is protected") as note:
        calls = len(stack.account.changes())
        said = stack.root.run("destroy", "-auto-approve", statuses=(1,)).output
        require("Instance cannot be destroyed" in said and "prevent_destroy" in said, said[-1500:])
        require_equal(len(stack.account.changes()), calls, "changes by a destroy that is refused")
        note("before any change")
    with report.step(f"{name}: destroy") as note:
        if arguments:
            stack.root.apply(*arguments)
            note("deletion protection was taken off first")
        count = len(stack.root.resources())
        stack.let_go_of_protected()
        destroyed = stack.root.destroy(*arguments)
        require_equal(destroyed, count - len(PROTECTED), "resources destroyed")
        require_equal(stack.root.resources(), [], "resources left in the state")
        note(f"{destroyed} resources")
        report.figure(f"{name}: resources destroyed", destroyed)
    with report.step(f"{name}: nothing is left behind but what is protected") as note:
        note(leftovers.check(stack, before))
    require_no_gaps(report, stack)


def require_no_gaps(report, stack):
    with report.step(f"{stack.name}: the emulator could answer every call"):
        require_equal(sorted(set(stack.account.errors())), [], "calls that the emulator lacks")
