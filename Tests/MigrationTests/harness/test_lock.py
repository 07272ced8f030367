"""Runs that overlap, and runs that are cut off: R18.5."""

import os
import signal
import time

from case import Case

LOCKED = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"

WORKING = "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'DO %' AND state = 'active'"


class LockTests(Case):
    clickhouse_folder = ""

    def until(self, text, expected, limit=60):
        """Waits until a query gives these rows."""
        deadline = time.monotonic() + limit
        while (rows := self.sql(text)) != expected:
            self.assertLess(time.monotonic(), deadline, f"{text} gives {rows}")
            time.sleep(0.05)

    def setUp(self):
        super().setUp()
        self.sql("DROP SCHEMA IF EXISTS gate CASCADE; CREATE SCHEMA gate; CREATE TABLE gate.opened (n int)")

    def hold(self):
        """Makes a migration that goes on until it is let go."""
        self.pg("0001_gate", "CREATE TABLE held (n int); DO $$ BEGIN WHILE NOT EXISTS (SELECT FROM gate.opened) "
                "LOOP PERFORM pg_sleep(0.02); END LOOP; END $$;")

    def let_go(self):
        self.sql("INSERT INTO gate.opened VALUES (1)")

    def test_R18_5_of_two_runs_at_once_one_waits_and_each_migration_is_applied_once(self):
        self.hold()
        self.pg("0002_once", "CREATE TABLE once (n int)")
        first = self.start()
        self.until(LOCKED, ["1"])
        second = self.start()
        self.until(LOCKED, ["2"])
        self.let_go()
        one, other = self.finish(first), self.finish(second)
        self.assertEqual((one.status, other.status), (0, 0), one.errors + other.errors)
        self.assertEqual(one.versions, ["0001_gate", "0002_once"])
        self.assertEqual(other.output, "")
        self.assertEqual(other.errors, "migrate.sh: another run has the lock; waiting for 300 s at the most\n"
                         "migrate.sh: postgresql: 2 applied, 0 pending\nmigrate.sh: done\n")
        self.assertNotIn("another run", one.errors)
        self.assertEqual(self.recorded(), ["0001_gate", "0002_once"])
        self.assertEqual(self.sql("SELECT count(commit_sha) FROM schema_migrations"), ["2"])

    def test_the_lock_is_held_while_clickhouse_works(self):
        self.environment["CLICKHOUSE_MIGRATIONS"] = str(self.here / "ch")
        self.ch("0001_events", "SELECT 1")
        seen = []
        self.clickhouse.during = lambda _: seen.append(self.sql(LOCKED))
        self.migrate()
        self.assertEqual(seen, [["1"]])
        self.assertEqual(self.sql(LOCKED), ["0"])

    def test_waiting_for_the_lock_has_an_end(self):
        self.hold()
        first = self.start()
        self.until(LOCKED, ["1"])
        for seconds in ("1", "0"):
            result = self.migrate(4, MIGRATE_LOCK_TIMEOUT=seconds)
            self.assertTrue(result.errors.endswith(
                f"migrate.sh: error: the lock was not free after {seconds} s — another run applies migrations — wait for its "
                "end, and run this again\n"), result.errors)
        self.let_go()
        self.assertEqual(self.finish(first).status, 0)

    def test_a_migration_that_gives_the_lock_away_ends_the_run(self):
        self.pg("0001_first", "CREATE TABLE first (n int); SELECT pg_advisory_unlock_all()")
        self.pg("0002_second", "CREATE TABLE second (n int)")
        result = self.migrate(1)
        self.assertIn("error: the lock was given away — a migration must not unlock what it did not lock — correct it",
                      result.errors)
        self.assertEqual(self.tables(), ["first"])

    def cut_off(self, cut, status):
        """Cuts a run off in the middle of a migration, and looks that nothing is left of it."""
        self.hold()
        # The server looks for its client every five seconds, which is long for a test.
        query = "?sslmode=disable&options=-c%20client_connection_check_interval%3D300ms"
        process = self.start(DATABASE_URL=self.postgres_url(query=query))
        self.until(WORKING, ["1"])
        cut(process)
        self.assertEqual(self.finish(process).status, status)
        self.until(LOCKED, ["0"])
        self.assertEqual(self.tables() + self.recorded(), [])
        self.let_go()
        self.assertEqual(self.migrate().versions, ["0001_gate"])

    def test_a_run_that_is_asked_to_end_leaves_nothing_half_done(self):
        cancelled = self.postgres.log.read_text().count("canceling statement due to user request")
        self.cut_off(lambda process: process.send_signal(signal.SIGTERM), 143)
        self.assertEqual(
            self.postgres.log.read_text().count("canceling statement due to user request"), cancelled + 1)

    def test_a_run_that_is_killed_with_all_its_parts_leaves_nothing_half_done(self):
        # Without a word in the URL, the server looks every five seconds, and nothing else cuts a run short.
        self.pg("0000_settings", "CREATE TABLE gate.settings AS SELECT current_setting(name) FROM unnest(ARRAY["
                "'client_connection_check_interval', 'statement_timeout', 'lock_timeout', 'idle_session_timeout']) AS name")
        self.migrate()
        self.assertEqual(self.sql("SELECT * FROM gate.settings"), ["5s", "30min", "0", "0"])
        self.sql("TRUNCATE schema_migrations")
        os.remove(self.here / "pg" / "0000_settings.sql")

        def kill(process):
            children = open(f"/proc/{process.pid}/task/{process.pid}/children").read().split()
            for pid in [process.pid, *map(int, children)]:
                os.kill(pid, signal.SIGKILL)

        self.cut_off(kill, -9)

    def test_a_server_that_ends_the_session_fails_the_migration(self):
        self.hold()
        process = self.start()
        self.until(LOCKED, ["1"])
        self.until(WORKING, ["1"])
        self.sql("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")
        result = self.finish(process)
        self.assertEqual((result.status, result.statuses), (3, ["failed"]), result.errors)
        self.assertIn("terminating connection due to administrator command", result.lines[0]["error"])
        self.assertEqual(self.tables() + self.recorded(), [])
