"""What the script is given: the two URLs, the other variables, arguments; and that it keeps passwords to itself."""

import os
import socket
import subprocess

from case import SCRIPT, SHELL, TOOLS, Case, quote
from ports import free_port

STRANGE = "@ / : % ' \" $HOME `id` \\ ü日 ?&=#[]+ %41 ;|<>*~!"


class SettingsTests(Case):
    clickhouse_folder = ""

    def refused(self, message, status=2, **environment):
        result = self.migrate(status, **environment)
        self.assertEqual((result.output, result.errors), ("", f"migrate.sh: error: {message}\n"))

    def test_strange_names_and_passwords_arrive_as_they_are(self):
        literal = "'" + STRANGE.replace("'", "''") + "'"
        name = '"' + STRANGE.replace('"', '""') + '"'
        self.sql(f"CREATE ROLE {name} LOGIN SUPERUSER PASSWORD {literal}; CREATE DATABASE {name}")
        self.addCleanup(self.sql, f"DROP DATABASE {name}; DROP ROLE {name}")
        self.pg("0001_first", "CREATE TABLE first AS SELECT current_user::text AS name, current_database()::text AS place")
        result = self.migrate(DATABASE_URL=self.postgres_url(STRANGE, STRANGE, STRANGE))
        self.assertNotIn(STRANGE, result.output + result.errors)
        self.assertEqual(self.postgres.sql("SELECT * FROM first", STRANGE), [f"{STRANGE}|{STRANGE}"])

    def test_no_password_is_on_a_command_line(self):
        self.environment["CLICKHOUSE_MIGRATIONS"] = str(self.here / "ch")
        self.pg("0001_first", "CREATE TABLE first (n int)")
        self.ch("0001_events", "SELECT 1")
        log = self.here / "log"
        for tool in TOOLS:
            place = self.here / "bin" / tool
            real = os.readlink(place)
            applet = f"'{real}' {tool}" if real.endswith("busybox") else f"'{real}'"
            os.remove(place)
            place.write_text(f"#!/bin/sh\nprintf '%s\\n' {tool} \"$@\" >> '{log}'\nexec {applet} \"$@\"\n")
            place.chmod(0o755)
        self.migrate()
        arguments = log.read_text()
        self.assertEqual(self.tables(), ["first"])
        self.assertIn("psql\n", arguments)
        self.assertIn("node\n", arguments)
        for secret in (self.environment["DATABASE_URL"], self.environment["CLICKHOUSE_URL"], self.clickhouse.key,
                       "the-password-of-the-superuser"):
            self.assertNotIn(secret, arguments)

    def test_a_wrong_password_is_told_without_it(self):
        result = self.migrate(3, DATABASE_URL=self.postgres_url(password="another-secret"))
        self.assertIn('FATAL:  password authentication failed for user "root" — without the session there is no lock — look at '
                      "the server, its address and its network, and run this again\n", result.errors)
        self.assertNotIn("another-secret", result.errors)

    def test_a_server_that_is_not_there_is_told(self):
        result = self.migrate(3, DATABASE_URL=self.postgres_url(port=free_port()))
        self.assertIn("Connection refused", result.errors)

    def test_a_server_that_does_not_answer_is_given_up(self):
        with socket.socket() as mute:
            mute.bind(("127.0.0.1", 0))
            mute.listen(5)
            url = self.postgres_url(port=mute.getsockname()[1])
            self.assertIn("timeout expired", self.migrate(3, DATABASE_URL=url, MIGRATE_CONNECT_TIMEOUT="2").errors)

    def test_verify_full_trusts_the_certificates_it_is_given_and_no_others(self):
        url = self.postgres_url(query="?sslmode=verify-full")
        trusted = str(self.postgres.certificate)
        self.pg("0001_first", "CREATE TABLE first AS SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
        result = self.migrate(3, DATABASE_URL=url, PGSSLROOTCERT="/none.pem")
        self.assertIn('root certificate file "/none.pem" does not exist', result.errors)
        another = self.migrate(3, DATABASE_URL=url.replace("127.0.0.1", "localhost"), PGSSLROOTCERT=trusted)
        self.assertIn('does not match host name "localhost"', another.errors)
        self.migrate(DATABASE_URL=url, PGSSLROOTCERT=trusted)
        self.assertEqual(self.sql("SELECT ssl FROM first"), ["t"])
        self.migrate(DATABASE_URL=f"{url}&sslrootcert={quote(trusted)}", PGSSLROOTCERT="/none.pem")

    def test_other_parameters_are_handed_on_or_refused(self):
        self.pg("0001_first", "CREATE TABLE first AS SELECT current_setting('application_name') AS name, "
                "current_setting('work_mem') AS memory")
        query = "?sslmode=disable&application_name=a%20b&connect_timeout=5&options=-c%20work_mem%3D5MB"
        self.migrate(DATABASE_URL=self.postgres_url(query=query))
        self.assertEqual(self.sql("SELECT * FROM first"), ["a b|5MB"])
        self.refused("DATABASE_URL: has a parameter that is not known — it may matter for safety — leave sslmode, sslrootcert, "
                     "application_name, connect_timeout and options", DATABASE_URL=self.postgres_url(query="?ssl=false"))

    def test_what_libpq_would_read_besides_does_not_lead_astray(self):
        self.pg("0001_first", "CREATE TABLE first (n int)")
        self.migrate(PGHOSTADDR="192.0.2.1", PGSERVICE="none", PGUSER="nobody", PGOPTIONS="-c nonsense=on", PGPASSFILE="/none")

    def test_urls_that_cannot_be_read_are_refused_and_not_printed(self):
        unreadable = ("DATABASE_URL: cannot be read — a part of it may have a character that separates parts — percent-encode "
                      "each part")
        messages = {
            None: "DATABASE_URL: is not set — the database is reached by it — set it, see migrate.sh --help",
            "": "DATABASE_URL: is not set — the database is reached by it — set it, see migrate.sh --help",
            "hunter2": "DATABASE_URL: is no URL — it has no :// — see migrate.sh --help",
            "mysql://u:hunter2@h/d":
                "DATABASE_URL: is of another scheme — PostgreSQL is reached by postgresql:// — correct it",
            "postgresql://h/d": "DATABASE_URL: names no user or no database — both are needed — see migrate.sh --help",
            "postgresql://u:hunter2@h": "DATABASE_URL: names no user or no database — both are needed — see migrate.sh --help",
            "postgresql://u:hunter2%0A@h/d":
                "DATABASE_URL: has a control character — it cannot be handed on — choose another password",
        }
        for url in ("u:hun/ter2@h/d", "u:hunter@2@h/d", "u:hunter:2@h/d", "u:hunter2@h:port/d", "u:hunter2@h:123456/d",
                    "u:hunter2@/d", "u:hunter2@h,i/d", "u:hunter2%zz@h/d", "u:hunter2%@h/d", "u:hunter2%4@h/d",
                    "u:hunter2@h/d/e", "u:12/34@h/d"):
            messages[f"postgresql://{url}"] = unreadable
        for url, message in messages.items():
            with self.subTest(url):
                self.refused(message, DATABASE_URL=url)

    def test_clickhouse_urls_that_cannot_be_used_are_refused(self):
        self.environment["CLICKHOUSE_MIGRATIONS"] = str(self.here / "ch")
        for url, message in {
            None: "CLICKHOUSE_URL: is not set — the database is reached by it — set it, see migrate.sh --help",
            "tcp://u:p@h:9000/d": "CLICKHOUSE_URL: is of another scheme — migrations go over HTTP — give http:// or https://",
            "http://u:p@h/d?async_insert=1":
                "CLICKHOUSE_URL: has parameters — they would be settings of each statement — leave them out",
        }.items():
            with self.subTest(url):
                self.refused(message, CLICKHOUSE_URL=url)

    def test_settings_that_make_no_sense_are_refused(self):
        for name, values in {"MIGRATE_LOCK_TIMEOUT": ("-1", "1s", "1000000"), "MIGRATE_CONNECT_TIMEOUT": ("0", "1", "x"),
                             "MIGRATE_STATEMENT_TIMEOUT": ("1.5",), "MIGRATE_ALLOW_MISSING": ("yes", "TRUE"),
                             "GIT_SHA": ("unknown", "abc", "a" * 65, "'; DROP TABLE x; --")}.items():
            for value in values:
                with self.subTest(f"{name}={value}"):
                    result = self.migrate(2, **{name: value})
                    self.assertTrue(result.errors.startswith(f"migrate.sh: error: {name}: is "), result.errors)

    def test_arguments_and_help(self):
        environment = {"PATH": self.environment["PATH"]}
        shown = subprocess.run([*SHELL, SCRIPT, "--help"], env=environment, capture_output=True, text=True, timeout=10)
        self.assertEqual((shown.returncode, shown.stderr), (0, ""))
        for name in ("DATABASE_URL", "CLICKHOUSE_URL", "GIT_SHA", "MIGRATE_LOCK_TIMEOUT", "/app/migrations/clickhouse"):
            self.assertIn(name, shown.stdout)
        for arguments in (["up"], ["--help", "x"], [""], ["-h"]):
            refused = subprocess.run([*SHELL, SCRIPT, *arguments], env=environment, capture_output=True, text=True, timeout=10)
            self.assertEqual(
                (refused.returncode, refused.stdout, refused.stderr),
                (2, "", "migrate.sh: error: unknown arguments — everything else is told by the environment — see migrate.sh "
                 "--help\n"))

    def test_a_tool_that_is_missing_is_named(self):
        os.remove(self.here / "bin" / "psql")
        self.refused("psql: is not on PATH — a migration needs it — use the backend's image, or install it")

    def test_a_temporary_folder_that_cannot_be_written_is_told(self):
        result = self.finish(self.start(TMPDIR="/proc/none"))
        self.assertEqual(result.status, 2)
        self.assertIn("no temporary folder can be made — the session is led through it — set TMPDIR to a writable one",
                      result.errors)
