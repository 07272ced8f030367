"""Which stacks are made, in which order, and what happens to each."""

import concurrent.futures
import contextlib
import threading
import traceback

from . import boots, deployments, faults, lives, refusals, swift
from .failure import Failure
from .stack import Stack
from .variants import Variants

# What `$0.deletionProtection = false` in Swift comes to.
UNPROTECTED = ("-var", "deletion_protection=false")


@contextlib.contextmanager
def applied(report, environment, generator, folder):
    """An environment that is applied and looked through, and ends with the context.

    Whoever works with it finds AWS at `stack.endpoint`, has programs run in the environment `stack.variables`, and reads what a
    deployment reads from `stack.outputs()`.
    """
    with report.step(f"{environment}: generate"):
        stack = Stack(environment, generator, folder / environment)
    try:
        lives.begin(report, stack)
        stack.before = stack.account.inventory()
        lives.create(report, stack)
        yield stack
    finally:
        stack.close()


def run_one(report, environment, generator, folder):
    """The life of one environment, as a person runs it through."""
    with applied(report, environment, generator, folder) as stack:
        lives.rotate(report, stack)
        deployments.check(report, stack)
        lives.change_size(report, stack)
        lives.end(report, stack, stack.before, *UNPROTECTED)


class Bases:
    """Stacks as they are once they are bootstrapped, from which applies with a fault begin."""

    def __init__(self, names):
        self.stacks, self.calls = {}, {}
        self.ready = {name: threading.Event() for name in names}
        # An emulator ends with the one it was copied from: that one has to wait.
        self.done = threading.Event()

    def wait(self, name):
        self.ready[name].wait(timeout=900)
        if name not in self.calls:
            raise Failure(f"there is no {name} to make faults in")
        return self.stacks[name], self.calls[name]


def run_all(report, package, generator, folder, count, jobs):
    """Everything, in lines that run beside each other: most of an apply is waiting."""
    edited = swift.Edited(report, Variants(package, folder / "edited"))
    bases = Bases(["staging", "production"])

    def line(name, changes, *unprotected):
        stack = None
        try:
            with report.step(f"{name}: generate"):
                stack = Stack(name, generator, folder / name)
            lives.begin(report, stack)
            bases.stacks[name] = stack.branch(folder / f"{name}-bootstrapped")
            before = stack.account.inventory()
            bases.calls[name] = lives.create(report, stack)
            bases.ready[name].set()
            changes(stack)
            lives.end(report, stack, before, *unprotected)
        finally:
            bases.ready[name].set()
            bases.done.wait(timeout=1200)
            if stack:
                stack.close()

    def change_staging(stack):
        refusals.check(report, stack, folder)
        boots.check(report, stack, instance.result(timeout=900))
        lives.rotate(report, stack)
        deployments.check(report, stack)
        swift.change(report, stack, edited)

    def change_production(stack):
        lives.rotate(report, stack)
        deployments.check(report, stack)

    def break_bootstraps(pool):
        base = Stack("staging", generator, folder / "unused")
        base.prepare()
        return base, [
            pool.submit(
                faults.die_and_finish_bootstrap, report, base, action, damaged, folder / f"bootstrap-fault-{index}"
            )
            for index, (action, damaged) in enumerate(faults.IN_THE_BOOTSTRAP.items())
        ]

    def make_faults():
        try:
            # In production what holds data is protected: a third of the places is there.
            share = max(2, count // 3)
            places = [("staging", count - share), ("production", share)]
            with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
                unused, broken = break_bootstraps(pool)
                futures = []
                for name, number in places:
                    base, calls = bases.wait(name)
                    for index, place in enumerate(faults.points(calls, number)):
                        futures.append(
                            pool.submit(
                                faults.die_and_finish, report, base, place, index % 2 == 1, folder / f"{name}-fault-{place}"
                            )
                        )
            unused.close()
            recovered = sum(1 for future in futures if future.exception() is None)
            report.figure("applies that died half way", f"{len(futures)}, of which the next apply finished {recovered}")
        finally:
            bases.done.set()
        for future in [*broken, *futures]:
            future.result()

    with concurrent.futures.ThreadPoolExecutor(5) as pool:
        instance = pool.submit(boots.prepare, report, folder / "instance")
        futures = [
            instance,
            pool.submit(line, "staging", change_staging),
            pool.submit(line, "production", change_production, *UNPROTECTED),
            pool.submit(make_faults),
            pool.submit(edited.build),
        ]
    for future in futures:
        error = future.exception()
        if error and not getattr(error, "is_written", False):
            report.failures.append(("the proof", "".join(traceback.format_exception(error))))
