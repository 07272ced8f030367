"""AWS's command line, loaded once for all the calls of a run."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = Path(__file__).with_name("aws_server.py")


class CommandLine:
    """A process that waits for calls; it ends with `close`."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="morket-aws-")
        self.socket = f"{self.folder}/socket"
        self.process = subprocess.Popen([sys.executable, str(PROGRAM), self.socket], stdout=subprocess.PIPE)
        assert self.process.stdout.readline() == b"ready\n"

    @property
    def script(self):
        """The program `aws`: it hands each call to the process."""
        return f'#!/bin/sh\nexec {sys.executable} -S -E {PROGRAM} {self.socket} call "$@"\n'

    def close(self):
        """Ends the process."""
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()
        shutil.rmtree(self.folder)
