extension MigrateScript {
  /// The arguments, the tools, and the settings that are not addresses.
  static let settings = #"""
    case $#:${1-} in
      0:) ;;
      1:--help)
        usage
        exit 0
        ;;
      *) fail 2 "unknown arguments — everything else is told by the environment — see migrate.sh --help" ;;
    esac
    for tool in \#(tools.joined(separator: " ")); do
      command -v "$tool" > /dev/null ||
        fail 2 "$tool: is not on PATH — a migration needs it — use the backend's image, or install it"
    done

    # Prints a setting in seconds: name, value, least.
    seconds() {
      case $2 in
        '' | *[!0-9]* | ???????*) ;;
        *) [ "$2" -lt "$3" ] || return 0 ;;
      esac
      fail 2 "$1: is no number of seconds — it has to be $3 to 999999 — give digits alone"
    }
    lock_timeout=${MIGRATE_LOCK_TIMEOUT:-300}
    connect_timeout=${MIGRATE_CONNECT_TIMEOUT:-10}
    statement_timeout=${MIGRATE_STATEMENT_TIMEOUT:-1800}
    seconds MIGRATE_LOCK_TIMEOUT "$lock_timeout" 0
    seconds MIGRATE_CONNECT_TIMEOUT "$connect_timeout" 2
    seconds MIGRATE_STATEMENT_TIMEOUT "$statement_timeout" 0

    allow_missing=${MIGRATE_ALLOW_MISSING:-false}
    case $allow_missing in
      true | false) ;;
      *) fail 2 "MIGRATE_ALLOW_MISSING: is neither true nor false — a typing error must not allow anything — correct it" ;;
    esac

    commit=${GIT_SHA-}
    case $commit in
      *[!0-9a-f]*) commit=- ;;
    esac
    if [ -n "$commit" ] && { [ ${#commit} -lt 7 ] || [ ${#commit} -gt 64 ]; }; then
      fail 2 "GIT_SHA: is no commit — it is recorded with each migration — give 7 to 64 hexadecimal digits, or nothing"
    fi

    postgresql_folder=${POSTGRES_MIGRATIONS-\#(postgreSQLFolder)}
    clickhouse_folder=${CLICKHOUSE_MIGRATIONS-\#(clickHouseFolder)}

    """#
}
