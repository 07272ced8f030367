"""What all the tests share: the servers, a folder of migrations, and runs of the script."""

import json
import os
import pathlib
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest
import urllib.parse

from servers import PASSWORD, ClickHouse, Postgres, program

SCRIPT = os.environ["MIGRATE_SCRIPT"]
SHELL = shlex.split(os.environ["MIGRATE_SHELL"])
SHELL[0] = shutil.which(SHELL[0])
TOOLS = os.environ["MIGRATE_TOOLS"].split()


def quote(text):
    """Encodes a part of a URL."""
    return urllib.parse.quote(text, safe="")


class Result:
    """What a run left behind."""

    def __init__(self, status, output, errors):
        self.status, self.output, self.errors = status, output, errors
        self.lines = [json.loads(line) for line in output.splitlines()]

    @property
    def versions(self):
        return [line["version"] for line in self.lines]

    @property
    def statuses(self):
        return [line["status"] for line in self.lines]


class Case(unittest.TestCase):
    """A test with a database, a double of ClickHouse and two empty folders of its own."""

    maxDiff = None
    # Where ClickHouse's migrations are; a class of tests that are not about them has none, and so saves its requests.
    clickhouse_folder = "ch"

    @classmethod
    def setUpClass(cls):
        if not hasattr(Case, "postgres"):
            Case.folder = tempfile.mkdtemp()
            os.chmod(Case.folder, 0o755)
            Case.postgres = Postgres(Case.folder)

    def setUp(self):
        self.here = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.here)
        self.postgres.empty()
        self.clickhouse = ClickHouse()
        self.addCleanup(self.clickhouse.stop)
        (self.here / "pg").mkdir()
        (self.here / "ch").mkdir()
        self.tools()
        self.environment = {
            "PATH": str(self.here / "bin"),
            "DATABASE_URL": self.postgres_url(),
            "CLICKHOUSE_URL": self.clickhouse_url(),
            "POSTGRES_MIGRATIONS": str(self.here / "pg"),
            "CLICKHOUSE_MIGRATIONS": self.clickhouse_folder and str(self.here / self.clickhouse_folder),
            "GIT_SHA": "0123456789abcdef0123456789abcdef01234567",
        }

    def tools(self):
        """Puts on PATH what the image has and the script names, and nothing else."""
        folder = self.here / "bin"
        folder.mkdir()
        busybox = shutil.which("busybox") if "busybox" in SHELL[0] else None
        own = {"node": shutil.which("node"), "psql": program("psql")}
        for tool in TOOLS:
            os.symlink(own.get(tool) or busybox or shutil.which(tool), folder / tool)

    def postgres_url(self, user="root", password=PASSWORD, database="postgres", port=None, query="?sslmode=disable"):
        place = f"127.0.0.1:{port or self.postgres.port}/{quote(database)}{query}"
        return f"postgresql://{quote(user)}:{quote(password)}@{place}"

    def clickhouse_url(self, user=ClickHouse.USER, key=ClickHouse.KEY, port=None):
        return f"http://{quote(user)}:{quote(key)}@127.0.0.1:{port or self.clickhouse.port}/analytics"

    def pg(self, name, text):
        """Writes a migration of PostgreSQL, exactly as given."""
        (self.here / "pg" / f"{name}.sql").write_bytes(text if isinstance(text, bytes) else text.encode())

    def ch(self, name, text):
        """Writes a migration of ClickHouse."""
        (self.here / "ch" / f"{name}.sql").write_text(text)

    def start(self, **environment):
        """Starts the script; a variable that is None is taken away."""
        scratch = tempfile.mkdtemp(dir=self.here)
        settings = {"TMPDIR": scratch, **self.environment, **environment}
        settings = {name: value for name, value in settings.items() if value is not None}
        process = subprocess.Popen([*SHELL, SCRIPT], env=settings, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, text=True, cwd=self.here)
        process.scratch = scratch
        self.addCleanup(process.kill)
        return process

    def finish(self, process, limit=120):
        """Waits for a run; whatever it was, it told no password and left no file behind."""
        try:
            output, errors = process.communicate(timeout=limit)
        except subprocess.TimeoutExpired:
            process.kill()
            output, errors = process.communicate()
            self.fail(f"the run took longer than {limit} s\n{output}{errors}")
        for secret in (PASSWORD, ClickHouse.KEY):
            self.assertNotIn(secret, output + errors)
        if process.returncode != -signal.SIGKILL:
            self.assertEqual(os.listdir(process.scratch), [])
        return Result(process.returncode, output, errors)

    def migrate(self, expected=0, **environment):
        """Runs the script to its end, and looks at its status."""
        result = self.finish(self.start(**environment))
        self.assertEqual(result.status, expected, result.output + result.errors)
        return result

    def sql(self, text):
        return self.postgres.sql(text)

    def tables(self):
        """The tables of the test's database, without the record."""
        return self.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'schema_migrations' "
                        "ORDER BY 1")

    def recorded(self):
        """The recorded versions, in the order they were applied."""
        return self.sql("SELECT version FROM schema_migrations ORDER BY applied_at")


def main():
    """Runs the tests beside this file: all, or those whose names have one of the arguments in them."""
    # Whoever starts this may have blocked signals, and what is blocked or ignored stays so in a shell.
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    for number in (signal.SIGHUP, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    loader = unittest.defaultTestLoader
    loader.testNamePatterns = [f"*{part}*" for part in sys.argv[1:]] or None
    suite = loader.discover(os.path.dirname(__file__), pattern="test_*.py")
    try:
        result = unittest.TextTestRunner(verbosity=int(os.environ.get("MIGRATE_VERBOSITY", "1")), failfast=True).run(suite)
    finally:
        if hasattr(Case, "postgres"):
            Case.postgres.stop()
            shutil.rmtree(Case.folder)
    sys.exit(not result.wasSuccessful())
