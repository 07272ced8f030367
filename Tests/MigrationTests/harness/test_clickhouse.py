"""ClickHouse's migrations: R18.2."""

import hashlib
import socket

from case import Case
from ports import free_port

EVENTS = "CREATE TABLE IF NOT EXISTS events (n UInt64) ENGINE = MergeTree ORDER BY n;\n"
HITS = "CREATE TABLE IF NOT EXISTS hits (n UInt64, t String DEFAULT 'it''s ü \\\\ :n $x `d` %') ENGINE = MergeTree ORDER BY n"


class ClickHouseTests(Case):
    def test_R18_2_they_come_after_those_of_postgresql_each_as_one_statement(self):
        self.pg("0001_first", "CREATE TABLE first (n int)")
        self.ch("0001_events", EVENTS)
        self.ch("0002_hits", HITS)
        seen = []
        self.clickhouse.during = lambda statement: seen.append(self.recorded())
        result = self.migrate()
        self.assertEqual(seen, [["0001_first"]] * 2)
        self.assertEqual([line["database"] for line in result.lines], ["postgresql", "clickhouse", "clickhouse"])
        self.assertEqual(self.clickhouse.statements, [EVENTS, HITS])
        checksum = hashlib.sha256(EVENTS.encode()).hexdigest()
        line = result.lines[1]
        self.assertEqual((line["version"], line["checksum"], line["status"]), ("0001_events", checksum, "applied"))
        self.assertEqual(
            self.clickhouse.applied[0],
            ["0001_events", checksum, str(line["duration_ms"]), self.environment["GIT_SHA"]])
        again = self.migrate()
        self.assertEqual(again.output, "")
        self.assertIn("migrate.sh: clickhouse: 2 applied, 0 pending\n", again.errors)
        self.assertEqual(self.clickhouse.statements, [EVENTS, HITS])

    def test_credentials_are_in_headers_and_nowhere_else(self):
        self.ch("0001_events", EVENTS)
        self.migrate()
        self.assertEqual(len(self.clickhouse.requests), 4)
        for request in self.clickhouse.requests:
            self.assertEqual(request["line"], "POST /?database=analytics&wait_end_of_query=1 HTTP/1.1")
            self.assertEqual(request["headers"]["X-ClickHouse-User"], self.clickhouse.user)
            self.assertEqual(request["headers"]["X-ClickHouse-Key"], self.clickhouse.key)
            self.assertNotIn("Authorization", request["headers"])
            self.assertNotIn(self.clickhouse.key, request["statement"])

    def test_one_that_fails_is_not_recorded_and_stops_the_run(self):
        for version, text in (("0001_events", EVENTS), ("0002_hits", HITS), ("0003_more", EVENTS)):
            self.ch(version, text)
        self.clickhouse.fail_at = 2
        result = self.migrate(1)
        self.assertEqual(result.statuses, ["applied", "failed"])
        error = 'Code: 57. DB::Exception: Table "a\\b" already exists. (TABLE_ALREADY_EXISTS)'
        self.assertEqual(result.lines[1]["error"], error)
        self.assertIn(f"migrate.sh: error: clickhouse/0002_hits.sql: {error} — it is not recorded, those before it stay — "
                      "correct it, and run this again\n", result.errors)
        self.assertEqual(self.clickhouse.versions, ["0001_events"])
        self.assertEqual(len(self.clickhouse.statements), 2)
        self.clickhouse.fail_at = None
        self.assertEqual(self.migrate().versions, ["0002_hits", "0003_more"])

    def test_a_file_with_two_statements_is_refused_by_the_server(self):
        self.ch("0001_two", EVENTS + HITS)
        self.assertIn("Multi-statements are not allowed", self.migrate(1).lines[0]["error"])
        self.assertEqual(self.clickhouse.versions, [])

    def test_wrong_credentials_are_told_before_anything_is_applied(self):
        self.pg("0001_first", "CREATE TABLE first (n int)")
        result = self.migrate(1, CLICKHOUSE_URL=self.clickhouse_url(key="another"))
        self.assertIn("migrate.sh: error: clickhouse: Code: 516. DB::Exception: Authentication failed. "
                      "(AUTHENTICATION_FAILED) — the table schema_migrations cannot be used — look at user, rights and "
                      "database\n", result.errors)
        self.assertEqual((result.output, self.tables()), ("", []))

    def test_a_server_that_is_not_there_is_told_before_anything_is_applied(self):
        self.pg("0001_first", "CREATE TABLE first (n int)")
        result = self.migrate(3, CLICKHOUSE_URL=self.clickhouse_url(port=free_port()))
        self.assertIn("ECONNREFUSED", result.errors)
        self.assertEqual((result.output, self.tables()), ("", []))

    def test_a_server_that_takes_no_connection_is_given_up(self):
        with socket.socket() as deaf:
            deaf.bind(("127.0.0.1", 0))
            deaf.listen(0)
            port = deaf.getsockname()[1]
            # The queue is full: what comes now is neither taken nor refused.
            held = [socket.socket() for _ in range(3)]
            for one in held:
                one.setblocking(False)
                one.connect_ex(("127.0.0.1", port))
            result = self.migrate(3, CLICKHOUSE_URL=self.clickhouse_url(port=port), MIGRATE_CONNECT_TIMEOUT="2")
            for one in held:
                one.close()
        self.assertIn("no connection within 2 s", result.errors)

    def test_an_answer_that_does_not_come_is_given_up_and_not_recorded(self):
        self.ch("0001_events", EVENTS)
        self.clickhouse.hang_at = 1
        result = self.migrate(3, MIGRATE_STATEMENT_TIMEOUT="2")
        self.assertEqual(result.lines[0]["error"], "no answer within 2 s")
        self.assertIn("what was sent may have been carried out and is not recorded", result.errors)
        self.assertEqual(self.clickhouse.versions, [])

    def test_strange_credentials_arrive_as_they_are(self):
        self.clickhouse.user, self.clickhouse.key = "a@b/c:d", "@ / : % ' \" $HOME `x` \\ ü 日 %41 +"
        self.ch("0001_events", EVENTS)
        self.migrate(CLICKHOUSE_URL=self.clickhouse_url(self.clickhouse.user, self.clickhouse.key))
        self.assertEqual(self.clickhouse.versions, ["0001_events"])
        refused = self.migrate(2, CLICKHOUSE_URL=self.clickhouse_url(key=" x"))
        self.assertIn("user or password begins or ends with a blank", refused.errors)

    def test_a_changed_file_is_refused_before_anything_is_applied(self):
        self.ch("0001_events", EVENTS)
        self.migrate()
        self.ch("0001_events", HITS)
        self.pg("0001_first", "CREATE TABLE first (n int)")
        self.assertIn("clickhouse/0001_events.sql: was changed after it was applied", self.migrate(1).errors)
        self.assertEqual(self.tables(), [])

    def test_without_a_folder_it_is_left_alone(self):
        self.migrate(CLICKHOUSE_MIGRATIONS="", CLICKHOUSE_URL=None)
        self.assertEqual(self.clickhouse.requests, [])
