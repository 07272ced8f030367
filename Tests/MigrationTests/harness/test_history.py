"""What was applied against what is there, and which files are taken."""

import os

from case import Case


class HistoryTests(Case):
    clickhouse_folder = ""

    def setUp(self):
        super().setUp()
        for number in (1, 3):
            self.pg(f"000{number}_t{number}", f"CREATE TABLE t{number} (n int)")

    def refused(self, *messages, status=1, **environment):
        """Runs the script, which refuses to do anything, and tells just this."""
        before = self.tables()
        result = self.migrate(status, **environment)
        self.assertEqual(result.output, "")
        self.assertEqual([line for line in result.errors.splitlines() if "error: " in line],
                         [f"migrate.sh: error: {message}" for message in messages])
        self.assertEqual(self.tables(), before)

    def test_a_changed_file_is_refused(self):
        self.migrate()
        self.pg("0001_t1", "CREATE TABLE t1 (n int) ")
        self.pg("0004_t4", "CREATE TABLE t4 (n int)")
        self.refused("postgresql/0001_t1.sql: was changed after it was applied — databases that have it would differ from "
                     "new ones — restore it, and write a new migration")

    def test_a_file_that_comes_too_late_is_refused(self):
        self.migrate()
        self.pg("0002_t2", "CREATE TABLE t2 (n int)")
        self.refused("postgresql/0002_t2.sql: comes before 0003_t3, which was applied already — a new database would get them "
                     "in another order — give it a higher number")

    def test_a_removed_file_is_refused_unless_that_is_meant(self):
        self.migrate()
        os.remove(self.here / "pg" / "0003_t3.sql")
        self.refused("postgresql/0003_t3.sql: was applied and is not there — the image is older than the database, or the file "
                     "was removed or renamed — restore it, or set MIGRATE_ALLOW_MISSING=true to go back to an older image")
        result = self.migrate(MIGRATE_ALLOW_MISSING="true")
        self.assertEqual((result.output, self.recorded()), ("", ["0001_t1", "0003_t3"]))

    def test_everything_that_does_not_fit_is_told_at_once(self):
        self.migrate()
        os.rename(self.here / "pg" / "0001_t1.sql", self.here / "pg" / "0001_t.sql")
        self.pg("0003_t3", "SELECT 1")
        result = self.migrate(1)
        self.assertEqual(result.errors.count("error: "), 3, result.errors)

    def test_a_file_with_an_unfit_name_is_refused(self):
        why = ("the order has to be plain for everybody — call it NUMBER_NAME.sql, with a number of at most 18 digits that no "
               "other has, and letters, digits, _ and -")
        names = {
            "t.sql": "t.sql", "0002.sql": "0002.sql", "0002_.sql": "0002_.sql", "a0002_t.sql": "a0002_t.sql",
            "2x_t.sql": "2x_t.sql", "0002_t.SQL": "0002_t.SQL", "0002_t.sql.bak": "0002_t.sql.bak",
            "0002_t.down.sql": "0002_t.down.sql", "0002_a b.sql": "0002_a?b.sql", "0002_$(id).sql": "0002_??id?.sql",
            "0002_a'b.sql": "0002_a?b.sql", "0002_a\nb.sql": "0002_a?b.sql", "-2_t.sql": "-2_t.sql",
            "0002_\x1b[31m.sql": "0002_??31m.sql", "0002_ü.sql": "0002_??.sql", f"{'9' * 19}_t.sql": f"{'9' * 19}_t.sql",
        }
        for name in names:
            (self.here / "pg" / name).write_text("CREATE TABLE odd (n int)")
        self.refused(*(f"postgresql/{names[name]}: has an unfit name — {why}" for name in sorted(names, key=os.fsencode)),
                     status=2)

    def test_a_folder_or_a_second_file_with_a_number_is_refused(self):
        (self.here / "pg" / "0002_folder.sql").mkdir()
        self.assertIn("postgresql/0002_folder.sql: is no file — ", self.migrate(2).errors)
        (self.here / "pg" / "0002_folder.sql").rmdir()
        self.pg("01_again", "CREATE TABLE again (n int)")
        self.assertIn("postgresql/01_again.sql: has the number of 0001_t1.sql — ", self.migrate(2).errors)

    def test_a_file_that_is_no_text_is_refused(self):
        for contents, what in ((b"", "is empty — "), (b" \r\n\t\n", "is empty — "),
                               (b"\xef\xbb\xbfSELECT 1", "begins with a byte order mark — "),
                               (b"SELECT 1;\0", "has a NUL byte — ")):
            with self.subTest(contents):
                self.pg("0002_t2", contents)
                self.assertIn(f"postgresql/0002_t2.sql: {what}", self.migrate(2).errors)
                self.assertEqual(self.tables(), [])

    def test_what_is_no_utf_8_fails_as_a_whole(self):
        self.pg("0002_t2", b"CREATE TABLE t2 (n int); SELECT '\xff'")
        self.assertIn("invalid byte sequence", self.migrate(1).lines[1]["error"])
        self.assertEqual(self.tables(), ["t1"])

    def test_a_folder_that_is_not_there_is_refused(self):
        missing = str(self.here / "none")
        self.refused(f"postgresql: {missing} is no folder — an image without its migrations must not pass — set "
                     "POSTGRES_MIGRATIONS to where they are, or to nothing if there are none",
                     status=2, POSTGRES_MIGRATIONS=missing)

    def test_a_table_of_another_tool_is_left_alone(self):
        self.sql("CREATE TABLE schema_migrations (version bigint)")
        result = self.migrate(1)
        self.assertIn('migrate.sh: error: postgresql: ERROR:  column "checksum" does not exist', result.errors)
        self.assertIn("— the table public.schema_migrations cannot be used — look at the user's rights, and whether another "
                      "tool made it\n", result.errors)
        self.assertEqual(self.tables(), [])

    def test_a_folder_may_have_any_name(self):
        folder = self.here / "it's \"a\" $folder;\n`x` ü"
        os.rename(self.here / "pg", folder)
        self.assertEqual(self.migrate(POSTGRES_MIGRATIONS=str(folder)).versions, ["0001_t1", "0003_t3"])
