extension MigrateScript {
  /// PostgreSQL's migrations.
  static let postgreSQL = #"""
    # Reads what was applied.
    postgresql_history() {
      send << EOF
    CREATE TABLE IF NOT EXISTS public.schema_migrations (
      version text PRIMARY KEY,
      checksum text NOT NULL,
      duration_ms bigint NOT NULL,
      commit_sha text,
      applied_at timestamptz NOT NULL DEFAULT clock_timestamp()
    );
    SELECT version, checksum FROM public.schema_migrations ORDER BY applied_at, version;
    EOF
      if ! await; then
        [ "$ended" = 3 ] || session_lost
        fail 1 "postgresql: $(complaint) — the table public.schema_migrations cannot be used — \
    look at the user's rights, and whether another tool made it"
      fi
      printf '%s' "$rows" | tr '|' ' ' > "$work/postgresql.applied"
    }

    # Applies a migration, given as version and checksum, and records it in the same transaction.
    #
    # The file goes to the server as a value, and the server carries out what is in it: so nothing in it is a command of psql,
    # and it can neither commit nor roll back. What it set for the session is taken back before the record is written.
    apply_postgresql() {
      check_lock
      : > "$work/complaints"
      {
        printf "BEGIN;\nSELECT 1 WHERE set_config('migrate.file', '"
        sed "s/'/''/g" "$postgresql_folder/$1.sql"
        cat << EOF
    ', true) IS NULL;
    DO \$\$ BEGIN EXECUTE current_setting('migrate.file'); END \$\$;
    RESET SESSION AUTHORIZATION;
    RESET ALL;
    DISCARD TEMP;
    INSERT INTO public.schema_migrations (version, checksum, duration_ms, commit_sha)
      VALUES ('$1', '$2', extract(epoch FROM clock_timestamp() - transaction_timestamp()) * 1000, nullif('$commit', ''))
      RETURNING duration_ms;
    COMMIT;
    EOF
      } | send
      if await; then
        report postgresql "$1" "$2" applied "${rows%"$newline"}"
        [ ! -s "$work/complaints" ] || say "postgresql/$1.sql: $(complaint)"
        return
      fi
      report postgresql "$1" "$2" failed null
      [ "$ended" = 3 ] || session_lost
      hint=''
      case $(complaint) in
        *'EXECUTE of transaction commands'*) hint='a migration is a transaction already — take BEGIN, COMMIT and the like out' ;;
        *'cannot be executed from a function'* | *'cannot run inside a transaction block'*)
          hint='a migration is a transaction, and this statement cannot be part of one — choose another form of it'
          ;;
        *'COPY to/from client'*) hint='there is no client that could send rows — write INSERT' ;;
        *) hint='the migration was rolled back, those before it stay — correct it, and run this again' ;;
      esac
      fail 1 "postgresql/$1.sql: $(complaint) — $hint"
    }

    """#
}
