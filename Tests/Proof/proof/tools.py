"""The programs that a proof runs, and how they are found."""

import dataclasses
import os
import pathlib
import shutil
import signal
import subprocess
import time

from .failure import Failure

PROVIDER = pathlib.PurePath("hashicorp/aws")
MIRROR = "MORKET_PROVIDER_MIRROR"


@dataclasses.dataclass
class Result:
    """What a program said."""

    status: int
    output: str
    seconds: float


def run(command, folder, variables, seconds, input=None):
    """Runs a program to its end; after some seconds it is stopped, with all that it started."""
    started = time.monotonic()
    process = subprocess.Popen(
        [str(word) for word in command], cwd=folder, env=variables, text=True, stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True, errors="replace",
    )
    try:
        output, _ = process.communicate(input, timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        output, _ = process.communicate()
        words = " ".join(str(word) for word in command[:3])
        raise Failure(f"`{words}` did not end within {seconds} s; it said last:\n{output[-2000:]}") from None
    except BaseException:
        os.killpg(process.pid, signal.SIGKILL)
        raise
    return Result(process.returncode, output, time.monotonic() - started)


def find(name):
    """A program on PATH."""
    path = shutil.which(name)
    if path is None:
        raise Failure(f"{name} is not on PATH")
    return path


def provider_mirror():
    """The folder from which Terraform can install the AWS provider without a network; `None` where there is none.

    It is looked for where the tests in Swift look: where the variable says, in the folders that Terraform takes for mirrors by
    itself, and in the folders of a few usual places.
    """
    home = pathlib.Path.home()
    named = os.environ.get(MIRROR)
    if named:
        if holds_provider(pathlib.Path(named)):
            return pathlib.Path(named)
        raise Failure(f"{MIRROR} is {named}, which does not hold the provider {PROVIDER}")
    data = [pathlib.Path(os.environ.get("XDG_DATA_HOME") or home / ".local/share")]
    data += [pathlib.Path(each) for each in (os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":")]
    implied = [home / ".terraform.d/plugins"] + [each / "terraform/plugins" for each in data]
    for folder in implied:
        if holds_provider(folder):
            return folder
    for place in (pathlib.Path("/opt"), pathlib.Path("/usr/local/share"), pathlib.Path("/usr/share"), home):
        for folder in sorted(each for each in listing(place) if each.is_dir()):
            for candidate in [folder, *sorted(each for each in listing(folder) if each.is_dir())]:
                if holds_provider(candidate):
                    return candidate
    return None


def holds_provider(folder):
    return any(
        "." in host.name and not host.name.startswith(".") and (host / PROVIDER).exists() for host in listing(folder)
    )


def listing(folder):
    """The entries of a folder, at most a thousand; none if it cannot be read."""
    try:
        return sorted(folder.iterdir())[:1000]
    except OSError:
        return []
