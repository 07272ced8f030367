extension MigrateScript {
  /// What compares the files with what was applied.
  static let history = #"""
    # Finds what is pending in $work/NAME.files, against $work/NAME.applied; nothing is applied unless the two agree.
    compare() {
      awk -v name="$1" -v allow_missing="$allow_missing" -v errors="$work/errors" '
          function mistake(version, what, why, remedy) {
            print name "/" version ".sql: " what " — " why " — " remedy >> errors
          }
          FILENAME == ARGV[1] { applied[$1] = $2; order[++count] = $1; next }
          { present[$1] = 1 }
          $1 in applied {
            if (applied[$1] != $2)
              mistake($1, "was changed after it was applied", "databases that have it would differ from new ones",
                "restore it, and write a new migration")
            for (i = 1; i <= pending; i++)
              mistake(queue[i], "comes before " $1 ", which was applied already",
                "a new database would get them in another order", "give it a higher number")
            pending = 0
            next
          }
          { queue[++pending] = $1; print }
          END {
            if (allow_missing == "true") exit
            for (i = 1; i <= count; i++)
              if (!(order[i] in present))
                mistake(order[i], "was applied and is not there",
                  "the image is older than the database, or the file was removed or renamed",
                  "restore it, or set MIGRATE_ALLOW_MISSING=true to go back to an older image")
          }' "$work/$1.applied" "$work/$1.files" > "$work/$1.pending"
      say "$1: $(wc -l < "$work/$1.applied" | tr -d ' ') applied, $(wc -l < "$work/$1.pending" | tr -d ' ') pending"
    }

    # Ends the run if any comparison found something.
    stop_at_mistakes() {
      [ -s "$work/errors" ] || return 0
      while IFS= read -r line; do say "error: $line"; done < "$work/errors"
      exit 1
    }

    """#
}
