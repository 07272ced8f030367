"""PostgreSQL's migrations: R18.1, R18.4 and R18.6."""

import hashlib

from case import Case


class PostgreSQLTests(Case):
    clickhouse_folder = ""

    def test_the_first_run_applies_all_in_the_order_of_their_numbers_and_records_them(self):
        self.pg("9_second", "INSERT INTO first VALUES (2);\n")
        self.pg("0001_first", "CREATE TABLE first (n int);\nINSERT INTO first VALUES (1);\n")
        self.pg("10_third", "INSERT INTO first VALUES (3);\n")
        (self.here / "pg" / "README.md").write_text("not one of them")
        result = self.migrate()
        self.assertEqual(result.versions, ["0001_first", "9_second", "10_third"])
        self.assertEqual(self.sql("SELECT n FROM first"), ["1", "2", "3"])
        line = result.lines[1]
        checksum = hashlib.sha256(b"INSERT INTO first VALUES (2);\n").hexdigest()
        self.assertEqual(
            list(line), ["database", "version", "checksum", "status", "duration_ms", "commit"])
        self.assertEqual(
            {name: value for name, value in line.items() if name != "duration_ms"},
            {"database": "postgresql", "version": "9_second", "checksum": checksum, "status": "applied",
             "commit": self.environment["GIT_SHA"]})
        self.assertEqual(
            self.sql("SELECT version, checksum, duration_ms, commit_sha FROM schema_migrations WHERE version = '9_second'"),
            [f"9_second|{checksum}|{line['duration_ms']}|{line['commit']}"])
        self.assertEqual(
            self.sql("SELECT count(*) FROM schema_migrations WHERE applied_at > now() - interval '1 minute'"), ["3"])

    def test_there_is_nothing_to_do_after_it(self):
        self.pg("0001_first", "CREATE TABLE first (n int)")
        self.migrate()
        result = self.migrate()
        self.assertEqual(result.output, "")
        self.assertEqual(
            result.errors, "migrate.sh: postgresql: 1 applied, 0 pending\nmigrate.sh: done\n")

    def test_R18_4_a_failing_migration_leaves_nothing_half_done_and_stops_the_run(self):
        self.pg("0001_first", "CREATE TABLE first (n int);")
        self.pg("0002_second", "CREATE TABLE second (n int);\nINSERT INTO second VALUES (1);\nINSERT INTO nope VALUES (1);\n")
        self.pg("0003_third", "CREATE TABLE third (n int);")
        self.environment["CLICKHOUSE_MIGRATIONS"] = str(self.here / "ch")
        self.ch("0001_events", "CREATE TABLE events (n UInt64) ENGINE = MergeTree ORDER BY n")
        result = self.migrate(1)
        self.assertEqual(result.statuses, ["applied", "failed"])
        self.assertEqual(
            result.lines[1]["error"],
            'ERROR:  relation "nope" does not exist\nLINE 3: INSERT INTO nope VALUES (1);\n                    ^')
        self.assertIsNone(result.lines[1]["duration_ms"])
        self.assertTrue(result.errors.endswith(
            'migrate.sh: error: postgresql/0002_second.sql: ERROR:  relation "nope" does not exist\n'
            "LINE 3: INSERT INTO nope VALUES (1);\n                    ^ — "
            "the migration was rolled back, those before it stay — correct it, and run this again\n"), result.errors)
        self.assertEqual(self.tables(), ["first"])
        self.assertEqual(self.recorded(), ["0001_first"])
        self.assertEqual(self.clickhouse.statements, [])
        self.pg("0002_second", "CREATE TABLE second (n int);")
        self.assertEqual(self.migrate().versions, ["0002_second", "0003_third", "0001_events"])

    def test_an_error_is_told_without_the_text_of_the_file(self):
        self.pg("0001_zero", "CREATE TABLE zero (n int);\nINSERT INTO zero SELECT 1 / count(*) FROM zero;\n")
        self.assertEqual(self.migrate(1).lines[0]["error"], "ERROR:  division by zero")

    def test_a_constraint_that_fails_at_the_commit_fails_the_migration(self):
        self.pg("0001_deferred", "CREATE TABLE a (n int PRIMARY KEY);\n"
                "CREATE TABLE b (n int REFERENCES a DEFERRABLE INITIALLY DEFERRED);\nINSERT INTO b VALUES (1);")
        self.assertIn("violates foreign key constraint", self.migrate(1).lines[0]["error"])
        self.assertEqual(self.tables() + self.recorded(), [])

    def test_a_migration_cannot_end_its_transaction(self):
        for statement in ("COMMIT", "ROLLBACK", "BEGIN", "END", "COMMIT AND CHAIN", "SAVEPOINT s"):
            with self.subTest(statement):
                self.pg("0001_first", f"CREATE TABLE first (n int);\n{statement};\nCREATE TABLE second (n int);")
                self.assertIn("a migration is a transaction already — take BEGIN, COMMIT and the like out",
                              self.migrate(1).errors)
                self.assertEqual(self.tables() + self.recorded(), [])

    def test_a_statement_that_cannot_be_part_of_a_transaction_is_refused(self):
        for statement in ("CREATE INDEX CONCURRENTLY i ON first (n)", "VACUUM", "CREATE DATABASE other"):
            with self.subTest(statement):
                self.pg("0001_first", f"CREATE TABLE first (n int);\n{statement};")
                self.assertIn("this statement cannot be part of one — choose another form of it", self.migrate(1).errors)
                self.assertEqual(self.tables() + self.recorded(), [])

    def test_nothing_in_a_file_is_a_command_of_psql(self):
        marker = self.here / "marker"
        for text in (f"\\! echo here > {marker}\n", f"CREATE TABLE a (n int) \\g |cat > {marker}\n", "SELECT 1 \\gexec\n",
                     "COPY (SELECT 1) TO STDOUT;", "COPY pg_am FROM STDIN;\n\\.\n"):
            with self.subTest(text):
                self.pg("0001_first", text)
                self.migrate(1)
                self.assertFalse(marker.exists())
                self.assertEqual(self.tables() + self.recorded(), [])

    def test_text_arrives_as_it_is_written(self):
        value = "it''s \\ \"x\" $$ :name :'name' `date` $HOME %s \\n ü 日 ', true); DROP TABLE a; --"
        self.pg("0001_text", "CREATE TABLE a (t text);\r\nINSERT INTO a VALUES ($q$%s$q$);\r\n" % value
                + "INSERT INTO a VALUES (E'tab\\there');\r\n\r\n-- an end without a line end; and without a semicolon'")
        self.pg("0002_function", "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;\n"
                "/* a comment; with 'quotes */ SELECT f()")
        self.pg("0003_comment", "-- nothing yet\n")
        self.migrate()
        self.assertEqual(self.sql("SELECT t FROM a"), [value, "tab\there"])
        self.assertEqual(self.sql("SELECT f()"), ["1"])

    def test_a_file_may_be_longer_than_a_command_line(self):
        rows = ",\n".join(f"({number}, '{'x' * 90}')" for number in range(30_000))
        self.pg("0001_long", f"CREATE TABLE long (n int, t text);\nINSERT INTO long VALUES\n{rows};\n")
        self.migrate()
        self.assertEqual(self.sql("SELECT count(*) FROM long"), ["30000"])

    def test_what_a_migration_sets_ends_with_it(self):
        self.sql("CREATE ROLE weak")
        self.addCleanup(self.sql, "DROP OWNED BY weak; DROP ROLE weak")
        self.pg("0001_dump", "SELECT pg_catalog.set_config('search_path', '', false);\nSET row_security = off;\n"
                "SET standard_conforming_strings = off;\nSET client_min_messages = debug1;\nCREATE TABLE public.a (n int);\n"
                "CREATE TEMP TABLE passing (n int);\nGRANT USAGE ON SCHEMA public TO weak;\nSET ROLE weak;\n")
        self.pg("0002_next", "CREATE TABLE b AS SELECT current_user::text AS name, current_setting('search_path') AS path, "
                "'\\'::text AS backslash, to_regclass('passing') IS NULL AS gone;\n")
        self.migrate()
        self.assertEqual(self.sql("SELECT * FROM b"), ['root|"$user", public|\\|t'])

    def test_a_migration_cannot_take_longer_than_it_may(self):
        self.pg("0001_slow", "SELECT pg_sleep(60)")
        self.assertIn("statement timeout", self.migrate(1, MIGRATE_STATEMENT_TIMEOUT="1").lines[0]["error"])

    def test_what_a_migration_warns_of_is_told(self):
        self.pg("0001_first", "DO $$ BEGIN RAISE WARNING 'so many rows: %', 3; RAISE NOTICE 'by the way'; END $$")
        self.assertIn("migrate.sh: postgresql/0001_first.sql: WARNING:  so many rows: 3\n", self.migrate().errors)

    def test_the_commit_may_be_unknown(self):
        self.pg("0001_first", "CREATE TABLE first (n int)")
        self.assertIsNone(self.migrate(GIT_SHA=None).lines[0]["commit"])
        self.assertEqual(self.sql("SELECT commit_sha IS NULL FROM schema_migrations"), ["t"])

    def test_a_user_needs_no_more_than_the_schema(self):
        self.sql("CREATE ROLE modest LOGIN PASSWORD 'p'; ALTER SCHEMA public OWNER TO modest")
        self.addCleanup(self.sql, "DROP OWNED BY modest CASCADE; CREATE SCHEMA public; DROP ROLE modest")
        self.pg("0001_first", "CREATE TABLE first (n int)")
        self.migrate(DATABASE_URL=self.postgres_url("modest", "p"))
        self.assertEqual(self.tables(), ["first"])
