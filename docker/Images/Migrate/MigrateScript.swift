/// The script that applies the migrations of PostgreSQL and ClickHouse, in POSIX shell for the backend's image.
///
/// Emits `docker/migrate.sh`, which the image has at ``path`` and which the job `migration` runs. What it takes, prints and
/// refuses is told in `docs/migrations.md`.
public enum MigrateScript {
  /// Where the image has the script.
  public static let path = "/usr/local/bin/migrate.sh"

  /// Where the image has PostgreSQL's migrations, unless `POSTGRES_MIGRATIONS` says otherwise.
  public static let postgreSQLFolder = "/app/migrations"

  /// Where the image has ClickHouse's migrations, unless `CLICKHOUSE_MIGRATIONS` says otherwise.
  public static let clickHouseFolder = "\(postgreSQLFolder)/clickhouse"

  /// The programs that the script starts, in alphabetical order; an image that lacks one cannot run it.
  public static let tools = [
    "awk", "cat", "grep", "head", "kill", "mkfifo", "mktemp", "node", "psql", "rm", "sed", "sha256sum", "sleep", "sort",
    "tr", "wc", "xargs",
  ]

  /// The key of the advisory lock: `morket` as a number in base 256, so that no other program takes it by chance.
  public static let lockKey: Int64 = 120_325_428_438_388

  /// The whole script; its first line names the interpreter, its last byte is a line end.
  public static let text = [
    usage, messages, settings, addresses, files, history, session, postgreSQL, clickHouse, run,
  ]
  .joined(separator: "\n")
}
