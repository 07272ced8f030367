"""What a proof says while it runs, and at its end."""

import contextlib
import resource
import threading
import time
import traceback

from .failure import Failure


class Report:
    """Steps, figures and failures; several threads write to one."""

    def __init__(self, verbose=False):
        self.started = time.monotonic()
        self.lock = threading.Lock()
        self.failures = []
        self.figures = []
        self.steps = 0
        self.verbose = verbose

    @property
    def seconds(self):
        return time.monotonic() - self.started

    def say(self, text):
        with self.lock:
            print(f"[{self.seconds:5.0f} s] {text}", flush=True)

    @contextlib.contextmanager
    def step(self, name):
        """One step; what is noted in it stands behind its name. A failure is written down and goes on upwards."""
        started, notes = time.monotonic(), []
        self.say(f"      {name} …")
        try:
            yield notes.append
        except Exception as failure:
            with self.lock:
                known = getattr(failure, "is_written", False)
                if not known:
                    text = str(failure) if isinstance(failure, Failure) else traceback.format_exc()
                    self.failures.append((name, text))
                    failure.is_written = True
            if not known:
                self.say(f"FAIL  {name}: {text[:3000]}")
            raise
        with self.lock:
            self.steps += 1
        more = f": {'; '.join(notes)}" if notes else ""
        self.say(f"ok    {name}{more} ({time.monotonic() - started:.0f} s)")

    def figure(self, name, value):
        """A figure for the summary at the end."""
        with self.lock:
            self.figures.append((name, value))

    def close(self):
        """The summary; answers the exit code."""
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        print(f"\n{self.steps} steps in {self.seconds:.0f} s; Terraform, Swift and the emulator used {used.ru_utime + used.ru_stime:.0f} s of processor")
        for name, value in sorted(self.figures):
            print(f"  {name}: {value}")
        for name, text in self.failures:
            print(f"\nFAILED: {name}\n{text}")
        print(f"\n{len(self.failures)} failures" if self.failures else "\nall of it holds", flush=True)
        return 1 if self.failures else 0
