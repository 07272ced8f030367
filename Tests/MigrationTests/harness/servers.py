"""The servers that the script is tried against: a real PostgreSQL, and a double of ClickHouse. Both listen on loopback alone."""

import glob
import http.server
import os
import pathlib
import pwd
import re
import shutil
import subprocess
import threading
import time
import urllib.parse

from ports import free_port

PASSWORD = "the-password-of-the-superuser"


def program(name):
    """A program of PostgreSQL; Debian keeps them off PATH, and has a slow script in front of psql."""
    if name == "openssl":
        return shutil.which(name)
    places = sorted(glob.glob(f"/usr/lib/postgresql/*/bin/{name}"), key=lambda place: int(place.split("/")[4]))
    return places[-1] if places else shutil.which(name)


class Postgres:
    """A server in a folder of its own; never run as root, which it refuses."""

    def __init__(self, folder):
        self.data = pathlib.Path(folder) / "data"
        self.port = free_port()
        user = {}
        if os.geteuid() == 0:
            account = pwd.getpwnam("nobody")
            user = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
            os.chown(folder, account.pw_uid, account.pw_gid)
        self.user = user
        password = pathlib.Path(folder) / "password"
        password.write_text(PASSWORD)
        password.chmod(0o644)
        self._run("initdb", "--pgdata", self.data, "--username=root", "--encoding=UTF8", "--no-locale", "--no-sync",
                  "--auth=scram-sha-256", f"--pwfile={password}", timeout=120)
        self.certificate = pathlib.Path(folder) / "certificate.pem"
        self._run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", 2,
                  "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", self.data / "server.key",
                  "-out", self.data / "server.crt", timeout=30)
        self.certificate.write_bytes((self.data / "server.crt").read_bytes())
        self.log = pathlib.Path(folder) / "log"
        self.server = subprocess.Popen(
            [program("postgres"), "-D", self.data, "-p", str(self.port), "-k", "", "-h", "127.0.0.1", "-F",
             "-c", "wal_level=minimal", "-c", "max_wal_senders=0", "-c", "autovacuum=off", "-c", "shared_buffers=16MB",
             "-c", "ssl=on"],
            stdout=subprocess.DEVNULL, stderr=open(self.log, "wb"), cwd="/", **user)
        for _ in range(1200):
            if subprocess.run([program("pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port)]).returncode == 0:
                return
            time.sleep(0.05)
        raise RuntimeError(self.log.read_text())

    def _run(self, name, *arguments, timeout):
        result = subprocess.run([program(name), *map(str, arguments)], capture_output=True, text=True, timeout=timeout,
                                cwd="/", **self.user)
        if result.returncode != 0:
            raise RuntimeError(f"{name}: {result.stderr}")

    def stop(self):
        """Ends the server, and its sessions with it."""
        self.server.send_signal(2)
        try:
            self.server.wait(10)
        except subprocess.TimeoutExpired:
            self.server.kill()
            self.server.wait()

    def sql(self, text, database="postgres"):
        """The rows that a statement gives, as text."""
        result = subprocess.run(
            [program("psql"), "-XqAtw", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", str(self.port), "-U", "root",
             "-d", ""],
            input=text, env={"PGPASSWORD": PASSWORD, "PGDATABASE": database, "PGCLIENTENCODING": "UTF8"},
            capture_output=True, text=True, timeout=60)
        if result.returncode != 0:
            raise RuntimeError(result.stderr)
        return result.stdout.splitlines()

    def empty(self):
        """Makes the one database as good as new, which is ten times as fast as a new one."""
        self.sql("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity "
                 "WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()")
        self.sql("DROP SCHEMA public CASCADE; CREATE SCHEMA public")


class ClickHouse:
    """A double of ClickHouse's HTTP interface: it records statements, knows its own table of migrations, and can fail."""

    USER, KEY = "default", "the-key-of-clickhouse"

    def __init__(self):
        self.user, self.key = self.USER, self.KEY
        self.requests = []
        self.applied = []
        self.fail_at = self.hang_at = None
        self.during = lambda statement: None
        self.stopped = threading.Event()
        double = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                double.answer(self)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def stop(self):
        """Ends the server."""
        self.stopped.set()
        self.server.shutdown()
        self.server.server_close()

    @property
    def statements(self):
        """What was sent besides the record keeping."""
        return [one["statement"] for one in self.requests if "schema_migrations" not in one["statement"]]

    @property
    def versions(self):
        """What is recorded."""
        return [row[0] for row in self.applied]

    def answer(self, handler):
        """Records a request and answers it as ClickHouse would."""
        statement = handler.rfile.read(int(handler.headers["Content-Length"])).decode()
        url = urllib.parse.urlsplit(handler.path)
        query = dict(urllib.parse.parse_qsl(url.query))
        self.requests.append({"line": handler.requestline, "headers": dict(handler.headers), "statement": statement,
                              "database": query.get("database")})
        mine = "schema_migrations" in statement
        number = len(self.statements)
        text = lambda name: (handler.headers[name] or "").encode("latin-1").decode()
        if (text("X-ClickHouse-User"), text("X-ClickHouse-Key")) != (self.user, self.key):
            return self.reply(handler, 403, "Code: 516. DB::Exception: Authentication failed. (AUTHENTICATION_FAILED)\n")
        if not mine:
            self.during(statement)
        if not mine and number == self.hang_at:
            self.stopped.wait(60)
            return None
        if not mine and number == self.fail_at:
            return self.reply(handler, 500, 'Code: 57. DB::Exception: Table "a\\b" already exists. (TABLE_ALREADY_EXISTS)\n')
        if re.search(r";\s*\S", statement):
            return self.reply(handler, 400, "Code: 62. DB::Exception: Syntax error (Multi-statements are not allowed)\n")
        if statement.startswith("SELECT version, checksum FROM schema_migrations"):
            return self.reply(handler, 200, "".join(f"{row[0]}\t{row[1]}\n" for row in self.applied))
        if statement.startswith("INSERT INTO schema_migrations"):
            self.applied.append(re.findall(r"'([^']*)'|(\d+),", statement.split("VALUES", 1)[1]))
            self.applied[-1] = [one or other for one, other in self.applied[-1]][:4]
        return self.reply(handler, 200, "")

    @staticmethod
    def reply(handler, status, text):
        handler.send_response(status)
        if status != 200:
            handler.send_header("X-ClickHouse-Exception-Code", re.search(r"\d+", text)[0])
        handler.send_header("Content-Length", str(len(text)))
        handler.end_headers()
        handler.wfile.write(text.encode())
