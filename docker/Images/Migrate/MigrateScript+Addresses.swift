extension MigrateScript {
  /// What reads the two URLs; nothing of them is printed, and nothing of them stands on a command line.
  static let addresses = #"""
    # Takes the URL apart that a variable holds: its name, its value, the scheme's port.
    split_url() {
      variable=$1
      scheme=${2%%://*} rest=${2#*://} query='' name='' user='' password='' port=$3
      [ -n "$2" ] || fail 2 "$1: is not set — the database is reached by it — set it, see migrate.sh --help"
      [ "$scheme" != "$2" ] || fail 2 "$1: is no URL — it has no :// — see migrate.sh --help"
      case $rest in
        *\?*) query=${rest#*\?} rest=${rest%%\?*} ;;
      esac
      case $rest in
        */*) name=${rest#*/} rest=${rest%%/*} ;;
      esac
      case $rest in
        *@*) user=${rest%@*} rest=${rest##*@} ;;
      esac
      case $user in
        *:*) password=${user#*:} user=${user%%:*} ;;
      esac
      case $rest in
        \[*\]) host=$rest ;;
        *:*) host=${rest%:*} port=${rest##*:} ;;
        *) host=$rest ;;
      esac
      case $user$password$name in
        *[/@:]*) malformed ;;
      esac
      case $port in
        '' | *[!0-9]* | ??????*) malformed ;;
      esac
      case $host in
        '' | *[!][0-9A-Za-z.:_-]*) malformed ;;
      esac
      case $user:$name in
        :* | *:) fail 2 "$1: names no user or no database — both are needed — see migrate.sh --help" ;;
      esac
      decode "$user"
      user=$decoded
      decode "$password"
      password=$decoded
      decode "$name"
      name=$decoded
    }

    malformed() {
      fail 2 "$variable: cannot be read — a part of it may have a character that separates parts — percent-encode each part"
    }

    # Decodes what is percent-encoded, into $decoded.
    decode() {
      encoded=$1 decoded=''
      while :; do
        case $encoded in
          *%*) ;;
          *) break ;;
        esac
        decoded=$decoded${encoded%%\%*}
        encoded=${encoded#*%}
        case $encoded in
          [01]* | 7[Ff]*) fail 2 "$variable: has a control character — it cannot be handed on — choose another password" ;;
          [0-9A-Fa-f][0-9A-Fa-f]*) ;;
          *) malformed ;;
        esac
        rest_of_it=${encoded#??}
        decoded=$decoded$(printf '%b' "\\0$(printf '%03o' "0x${encoded%"$rest_of_it"}")")
        encoded=$rest_of_it
      done
      decoded=$decoded$encoded
    }

    # DATABASE_URL becomes the variables that libpq reads.
    read_postgresql_url() {
      split_url DATABASE_URL "${DATABASE_URL-}" 5432
      case $scheme in
        postgres | postgresql) ;;
        *) fail 2 "DATABASE_URL: is of another scheme — PostgreSQL is reached by postgresql:// — correct it" ;;
      esac
      unset PGHOSTADDR PGSERVICE
      host=${host#\[}
      PGHOST=${host%\]} PGPORT=$port PGUSER=$user PGPASSWORD=$password PGDATABASE=$name PGCLIENTENCODING=UTF8
      PGCONNECT_TIMEOUT=$connect_timeout PGAPPNAME=migrate.sh
      # What these stand at is what RESET ALL goes back to, whatever the role has. The check finds out that this run was
      # killed, so that the server does not keep the lock until the end of a long statement.
      PGOPTIONS="-c standard_conforming_strings=on -c client_min_messages=warning -c statement_timeout=${statement_timeout}s"
      PGOPTIONS="$PGOPTIONS -c lock_timeout=0 -c idle_session_timeout=0 -c idle_in_transaction_session_timeout=0"
      PGOPTIONS="$PGOPTIONS -c client_connection_check_interval=5s"
      while [ -n "$query" ]; do
        parameter=${query%%&*}
        query=${query#"$parameter"}
        query=${query#&}
        decode "${parameter#*=}"
        case ${parameter%%=*} in
          sslmode) export PGSSLMODE="$decoded" ;;
          sslrootcert) export PGSSLROOTCERT="$decoded" ;;
          application_name) PGAPPNAME=$decoded ;;
          connect_timeout) PGCONNECT_TIMEOUT=$decoded ;;
          options) PGOPTIONS="$PGOPTIONS $decoded" ;;
          *) fail 2 "DATABASE_URL: has a parameter that is not known — it may matter for safety — \
    leave sslmode, sslrootcert, application_name, connect_timeout and options" ;;
        esac
      done
      export PGHOST PGPORT PGUSER PGPASSWORD PGDATABASE PGCLIENTENCODING PGCONNECT_TIMEOUT PGAPPNAME PGOPTIONS
    }

    # CLICKHOUSE_URL becomes the variables that the request reads.
    read_clickhouse_url() {
      case ${CLICKHOUSE_URL-} in
        https://*) split_url CLICKHOUSE_URL "$CLICKHOUSE_URL" 8443 ;;
        *) split_url CLICKHOUSE_URL "${CLICKHOUSE_URL-}" 8123 ;;
      esac
      case $scheme in
        http | https) ;;
        *) fail 2 "CLICKHOUSE_URL: is of another scheme — migrations go over HTTP — give http:// or https://" ;;
      esac
      [ -z "$query" ] || fail 2 "CLICKHOUSE_URL: has parameters — they would be settings of each statement — leave them out"
      for part in "$user" "$password"; do
        case $part in
          ' '* | *' ')
            fail 2 "CLICKHOUSE_URL: user or password begins or ends with a blank — a header cannot carry it — choose another"
            ;;
        esac
      done
      export CLICKHOUSE_ADDRESS="$scheme://$host:$port/" CLICKHOUSE_USER="$user" CLICKHOUSE_KEY="$password"
      export CLICKHOUSE_DATABASE="$name" CLICKHOUSE_CONNECT_TIMEOUT="$connect_timeout"
      export CLICKHOUSE_STATEMENT_TIMEOUT="$statement_timeout"
    }

    """#
}
