extension MigrateScript {
  /// The one session of PostgreSQL, which holds the lock from the first look to the last record.
  static let session = #"""
    work=$(mktemp -d) || fail 2 "no temporary folder can be made — the session is led through it — set TMPDIR to a writable one"
    session='' request=''
    newline='
    '

    # Also when a signal ends the run: what is under way is cancelled, so that the lock is free at once.
    clean_up() {
      trap '' HUP INT TERM
      [ -z "$request" ] || kill "$request" 2> /dev/null || :
      if [ -n "$session" ]; then
        kill -INT "$session" 2> /dev/null || :
        exec 3>&-
        (
          sleep 5
          kill "$session"
        ) > /dev/null 2>&1 &
        wait "$session" || :
        kill "$!" 2> /dev/null || :
      fi
      rm -rf "$work"
    }
    trap clean_up EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
    # A session that ended is found out by its silence.
    trap '' PIPE

    # psql reads what is written to descriptor 3, and its rows come from descriptor 4. A dead connection is given up after a
    # minute.
    open_session() {
      mkfifo "$work/questions" "$work/rows"
      : > "$work/complaints"
      psql --no-psqlrc --quiet --no-align --tuples-only --no-password --set=ON_ERROR_STOP=1 --set=SHOW_CONTEXT=never \
        --dbname='keepalives_idle=30 keepalives_interval=10 keepalives_count=3 tcp_user_timeout=60000' \
        < "$work/questions" > "$work/rows" 2>> "$work/complaints" &
      session=$!
      exec 3> "$work/questions" 4< "$work/rows"
    }

    # Sends what it reads.
    send() { cat >&3 2> /dev/null || :; }

    # Waits until the session has done what it was sent. Its rows are then in $rows; if it failed, its status is in $ended: 2
    # without a connection, 3 after an error.
    await() {
      rows=''
      printf '%s\n' '\echo -- done' | send
      while IFS= read -r row <&4; do
        [ "$row" != '-- done' ] || return 0
        rows=$rows$row$newline
      done
      ended=0
      wait "$session" || ended=$?
      session=''
      return 1
    }

    # Ends the run after the session did.
    session_lost() {
      fail 3 "postgresql: $(complaint) — without the session there is no lock — \
    look at the server, its address and its network, and run this again"
    }

    # Takes the lock; says so if another run has it.
    lock() {
      echo 'SELECT pg_try_advisory_lock(\#(lockKey));' | send
      await || session_lost
      [ "$rows" != "t$newline" ] || return 0
      [ "$lock_timeout" != 0 ] || lock_taken
      say "another run has the lock; waiting for $lock_timeout s at the most"
      send << EOF
    SET statement_timeout = 0;
    SET lock_timeout = '${lock_timeout}s';
    SELECT pg_advisory_lock(\#(lockKey));
    RESET ALL;
    EOF
      await || case $(complaint) in
        *'lock timeout'*) lock_taken ;;
        *) session_lost ;;
      esac
    }

    lock_taken() {
      fail 4 "the lock was not free after $lock_timeout s — another run applies migrations — wait for its end, and run this again"
    }

    # A migration can give the lock away, and a connection can get lost while ClickHouse works.
    check_lock() {
      send << EOF
    SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 1 AND granted
      AND pid = pg_backend_pid() AND (classid::bigint << 32) + objid::bigint = \#(lockKey);
    EOF
      await || session_lost
      [ "$rows" = "1$newline" ] || fail 1 "the lock was given away — a migration must not unlock what it did not lock — correct it"
    }

    """#
}
