"""Which stacks are made, in which order, and what happens to each."""

import concurrent.futures
import threading

from . import boots, faults, lives, refusals, swift
from .failure import Failure
from .stack import Stack
from .variants import Variants

# What `$0.deletionProtection = false` in Swift comes to.
UNPROTECTED = ("-var", "deletion_protection=false")


def run_one(report, environment, generator, folder):
    """The life of one environment, as a person runs it through."""
    with report.step(f"{environment}: generate"):
        stack = Stack(environment, generator, folder / environment)
    try:
        lives.begin(report, stack)
        before = stack.account.inventory()
        lives.create(report, stack)
        lives.change_size(report, stack, 'redis={node_type="cache.r6g.xlarge",node_count=2}')
        lives.rotate(report, stack)
        lives.end(report, stack, before, *UNPROTECTED)
    finally:
        stack.close()


def run_all(report, package, generator, folder, count, jobs):
    """Everything, in lines that run beside each other: most of an apply is waiting."""
    variants = swift.Edited(report, Variants(package, folder / "variants"))
    bases, ready = {}, threading.Event()

    def production():
        with report.step("production: generate"):
            stack = Stack("production", generator, folder / "production")
        try:
            lives.begin(report, stack)
            before = stack.account.inventory()
            lives.create(report, stack)
            lives.rotate(report, stack)
            lives.end(report, stack, before, *UNPROTECTED)
        finally:
            stack.close()

    def staging():
        with report.step("staging: generate"):
            stack = Stack("staging", generator, folder / "staging")
        try:
            try:
                lives.begin(report, stack)
                bases["stack"] = stack.branch("bootstrapped", folder / "bootstrapped")
                before = stack.account.inventory()
                bases["calls"] = lives.create(report, stack)
            finally:
                ready.set()
            refusals.check(report, stack, folder)
            boots.check(report, stack, folder / "instance")
            lives.rotate(report, stack)
            swift.change(report, stack, variants)
            lives.end(report, stack, before)
            pool_done.wait(timeout=1200)
        finally:
            stack.close()

    def fault_pool():
        ready.wait(timeout=600)
        if "calls" not in bases:
            raise Failure("there is no stack to make faults in")
        with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
            futures = [
                pool.submit(
                    faults.die_and_finish, report, bases["stack"], number, index % 2 == 1, folder / f"fault-{number}"
                )
                for index, number in enumerate(faults.points(bases["calls"], count))
            ]
            concurrent.futures.wait(futures)
        recovered = sum(1 for future in futures if future.exception() is None)
        report.figure("faults in the middle of an apply", f"{recovered} of {len(futures)} recovered")
        for future in futures:
            future.result()

    pool_done = threading.Event()

    def faulty():
        try:
            fault_pool()
        finally:
            pool_done.set()

    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        futures = [pool.submit(line) for line in (staging, production, faulty, variants.build)]
        concurrent.futures.wait(futures)
    for future in futures:
        error = future.exception()
        if error and not getattr(error, "is_written", False):
            report.failures.append(("the proof", repr(error)))
