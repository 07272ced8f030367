"""An AWS account on loopback."""

import json
import os
import pathlib
import re
import selectors
import subprocess
import sys
import urllib.error
import urllib.request

import boto3
from botocore.config import Config

from .failure import Failure

HERE = pathlib.Path(__file__).resolve().parent.parent
CREDENTIALS = {"AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing"}
# The server ends by itself after so long, whatever becomes of the proof.
LONGEST = 3000


class Account:
    """A running emulator; it ends with this process, and with `close`."""

    def __init__(self, number, region, journal, address=None):
        self.number, self.region, self.journal = number, region, pathlib.Path(journal)
        self.process = None
        self.endpoint = address or self._start()

    def _start(self):
        words = self.journal.with_suffix(".words")
        with open(words, "wb") as errors:
            self.process = subprocess.Popen(
                [
                    sys.executable, "-B", "-m", "emulator", "--account", self.number, "--journal", str(self.journal),
                    "--seconds", str(LONGEST),
                ],
                cwd=HERE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors,
            )
        selector = selectors.DefaultSelector()
        selector.register(self.process.stdout, selectors.EVENT_READ)
        if not selector.select(timeout=60):
            self.close()
            raise Failure("the emulator did not start within 60 s")
        address = self.process.stdout.readline().decode().strip()
        if not address.startswith("http://127.0.0.1:"):
            raise Failure(f"the emulator did not start: {words.read_text(errors='replace')[-2000:]}")
        return address

    def fork(self, journal):
        """A copy of the account with all it holds. It ends with this one."""
        answer = self._steer("fork", {"journal": str(journal)})
        return Account(self.number, self.region, journal, answer["address"])

    def close(self):
        """Ends the emulator, and its copies."""
        if self.process:
            self.process.stdin.close()
            try:
                self.process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
            self.process.stdout.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    @property
    def variables(self):
        """What tells a program of AWS' to call this account, and nobody else."""
        return {
            **CREDENTIALS,
            "AWS_ENDPOINT_URL": self.endpoint,
            "AWS_REGION": self.region,
            "AWS_DEFAULT_REGION": self.region,
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_CONFIG_FILE": os.devnull,
            "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
            "NO_PROXY": "127.0.0.1",
            # A call that fails is tried once more, and not for minutes.
            "AWS_MAX_ATTEMPTS": "2",
        }

    def client(self, service):
        """A client of boto3."""
        return boto3.client(
            service, endpoint_url=self.endpoint, region_name=self.region,
            aws_access_key_id=CREDENTIALS["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=CREDENTIALS["AWS_SECRET_ACCESS_KEY"],
            config=Config(retries={"total_max_attempts": 2}, connect_timeout=5, read_timeout=30, proxies={}),
        )

    def put_zone(self, identifier, name):
        """Makes a public hosted zone, which a stack expects to be there."""
        self._steer("zone", {"id": identifier, "name": name})

    def holdings(self):
        """The credentials that each store was given."""
        return self._steer("holdings", {"region": self.region})

    def inventory(self):
        """Everything the account holds, by service and kind."""
        return self._steer("inventory", {"region": self.region})

    def fail(self, fault):
        """Lets a change fail from now on: `{"number": 7}`, that and all after it with `"lasting": True`, or the first whose
        `"action"` has some words. `None` ends that."""
        self._steer("fail", {"fault": fault})

    def behave(self, **wanted):
        """Sets how tasks end and what becomes of new revisions, by the names of `emulator.gaps.deployments.Deployments`."""
        self._steer("behave", wanted)

    def changes(self):
        """The changes that the account was asked for so far, without those of Terraform's backend."""
        return [line for line in self.lines() if line["number"] is not None]

    def lines(self):
        """The lines of the journal."""
        if not self.journal.exists():
            return []
        return [json.loads(line) for line in self.journal.read_text().splitlines()]

    def errors(self):
        """The calls that the emulator could not answer, which is a gap in it."""
        file = self.journal.with_suffix(".errors")
        return re.findall(r"^(\S+ \S+)\nTraceback", file.read_text(), re.M) if file.exists() else []

    def _steer(self, what, asked):
        request = urllib.request.Request(f"{self.endpoint}/proof/{what}", json.dumps(asked).encode(), method="POST")
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=60) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            raise Failure(f"the emulator cannot {what}:\n{error.read().decode()}") from None
