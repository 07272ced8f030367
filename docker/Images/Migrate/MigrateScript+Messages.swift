extension MigrateScript {
  /// Messages for people, and lines for programs.
  static let messages = #"""
    say() { printf 'migrate.sh: %s\n' "$1" >&2; }

    # Ends the run: status, then what is wrong, why, and what to do.
    fail() {
      say "error: $2"
      exit "$1"
    }

    # Prints a file as the inside of a JSON string.
    json_text() {
      tr '\t\r' '  ' < "$1" | tr -d '\000-\011\013-\037\177' | sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' |
        awk '{ printf "%s%s", separator, $0; separator = "\\n" }'
    }

    # Prints what a session or a request complained of, without psql's line numbers, which count what it was sent, and without
    # the text of the whole migration.
    complaint() {
      sed 's/^psql:<stdin>:[0-9]*: //' "$work/complaints" | awk '/^QUERY:  / { exit } { print }'
    }

    # Prints the line of a migration: database, version, checksum, status, milliseconds.
    report() {
      printf '{"database":"%s","version":"%s","checksum":"%s","status":"%s","duration_ms":%s,"commit":%s' \
        "$1" "$2" "$3" "$4" "$5" "${commit:+\"}${commit:-null}${commit:+\"}"
      if [ "$4" = failed ]; then
        complaint > "$work/error"
        printf ',"error":"%s"' "$(json_text "$work/error")"
      fi
      printf '}\n'
    }

    """#
}
