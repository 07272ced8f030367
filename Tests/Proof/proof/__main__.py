"""The command line of the proof; `scripts/prove` calls it."""

import argparse
import pathlib
import shutil
import signal
import sys
import tempfile

from . import scenarios
from .failure import Failure
from .report import Report

PACKAGE = pathlib.Path(__file__).resolve().parents[3]


def arguments():
    parser = argparse.ArgumentParser(
        prog="prove",
        description="Creates, changes and destroys the generated stacks through the real AWS provider, against AWS on loopback.",
    )
    parser.add_argument("environment", nargs="?", help="the environment whose life is run through: staging, production")
    parser.add_argument("--all", action="store_true", help="every environment and every scenario, as CI does")
    parser.add_argument("--generator", type=pathlib.Path, required=True, metavar="FILE", help="the program morket-gen")
    parser.add_argument("--faults", type=int, default=12, metavar="N", help="places where an apply dies, with --all (12)")
    parser.add_argument("--jobs", type=int, default=4, metavar="N", help="applies with a fault that run at once (4)")
    parser.add_argument("--keep", type=pathlib.Path, metavar="FOLDER", help="work in this folder, and leave it there")
    chosen = parser.parse_args()
    if bool(chosen.environment) == chosen.all:
        parser.error("name one environment, or say --all")
    if chosen.faults < 4 or chosen.jobs < 1:
        parser.error("at least four faults, and one job")
    return chosen


def main():
    # A proof that is ended ends what it started.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    chosen = arguments()
    report = Report()
    folder = chosen.keep or pathlib.Path(tempfile.mkdtemp(prefix="morket-proof-"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        generator = chosen.generator.resolve()
        if chosen.all:
            scenarios.run_all(report, PACKAGE, generator, folder.resolve(), chosen.faults, chosen.jobs)
        else:
            scenarios.run_one(report, chosen.environment, generator, folder.resolve())
    except Failure as failure:
        if not getattr(failure, "is_written", False):
            report.failures.append(("the proof", str(failure)))
    finally:
        if not chosen.keep:
            shutil.rmtree(folder, ignore_errors=True)
    sys.exit(report.close())


main()
