extension MigrateScript {
  /// What the script is for, and what `--help` prints.
  static let usage = #"""
    #!/bin/sh
    # Applies pending migrations: PostgreSQL's, then ClickHouse's, under one advisory lock. See --help.
    set -eu
    export LC_ALL=C
    umask 077

    usage() {
      cat << 'EOF'
    Usage: migrate.sh [--help]

    Applies the migrations that a database has not seen yet, in the order of their numbers: those of PostgreSQL, then those of
    ClickHouse. A session of PostgreSQL holds an advisory lock meanwhile, so runs do not overlap. A migration of PostgreSQL is
    one transaction, a migration of ClickHouse one statement. What was applied is in the table schema_migrations of each.

    Files are called NUMBER_NAME.sql, for example 0001_create_users.sql; names have letters, digits, _ and -.

    Environment:
      DATABASE_URL               postgresql://USER:PASSWORD@HOST:PORT/DATABASE?sslmode=verify-full
      CLICKHOUSE_URL             http://USER:PASSWORD@HOST:PORT/DATABASE
                                 What is no letter or digit in a part of a URL is percent-encoded.
      POSTGRES_MIGRATIONS        folder of PostgreSQL's migrations (\#(postgreSQLFolder)); if empty, there are none
      CLICKHOUSE_MIGRATIONS      folder of ClickHouse's (\#(clickHouseFolder)); if empty, there are none
      GIT_SHA                    commit that is recorded with each migration
      PGSSLROOTCERT              certificates that sslmode=verify-full trusts
      MIGRATE_LOCK_TIMEOUT       seconds to wait for another run (300); 0 does not wait
      MIGRATE_CONNECT_TIMEOUT    seconds to wait for a connection (10), 2 or more
      MIGRATE_STATEMENT_TIMEOUT  seconds that a migration may take (1800); 0 sets no limit
      MIGRATE_ALLOW_MISSING      true: migrations may have been applied that are not there, as in an older image

    Standard output has one JSON object a migration, each on a line; messages go to standard error.

    Status: 0 all applied, 1 a migration failed or does not fit what was applied, 2 wrong use or unusable file, 3 no connection,
    4 the lock was not free in time, 128 and more a signal.
    EOF
    }

    """#
}
