extension MigrateScript {
  /// ClickHouse's migrations.
  static let clickHouse = #"""
    # Sends a statement over HTTP: on standard input it has the statement, and it prints the milliseconds it took, then the answer.
    #
    # The wget of busybox takes headers as arguments, which everybody on the machine can read, and keeps from us what an
    # error says.
    clickhouse_request='
    const { readFileSync } = require("node:fs");
    const environment = process.env;
    const url = new URL(environment.CLICKHOUSE_ADDRESS);
    url.search = new URLSearchParams({ database: environment.CLICKHOUSE_DATABASE, wait_end_of_query: "1" });
    // Node writes headers as Latin-1; what goes out are the bytes of UTF-8.
    const header = (text) => Buffer.from(text).toString("latin1");
    const headers = {
      "X-ClickHouse-User": header(environment.CLICKHOUSE_USER), "X-ClickHouse-Key": header(environment.CLICKHOUSE_KEY),
    };
    const end = (status, text) => {
      process.stderr.write(text + "\n", () => process.exit(status));
    };
    const began = Date.now();
    const client = require(url.protocol === "https:" ? "node:https" : "node:http");
    const request = client.request(url, { method: "POST", headers }, (response) => {
      const parts = [];
      response.on("error", (error) => end(3, error.message));
      response.on("data", (part) => parts.push(part));
      response.on("end", () => {
        const text = Buffer.concat(parts).toString();
        if (response.statusCode === 200 && !("x-clickhouse-exception-code" in response.headers)) {
          process.stdout.write(Date.now() - began + "\n" + text, () => process.exit(0));
        } else {
          end(1, text.trim() || "HTTP status " + response.statusCode);
        }
      });
    });
    const limit = (seconds, what) =>
      setTimeout(() => request.destroy(new Error(what + " within " + seconds + " s")), seconds * 1000);
    const connecting = limit(Number(environment.CLICKHOUSE_CONNECT_TIMEOUT), "no connection");
    const longest = Number(environment.CLICKHOUSE_STATEMENT_TIMEOUT);
    if (longest > 0) limit(longest, "no answer");
    request.on("socket", (socket) => {
      socket.setKeepAlive(true, 30000);
      socket.on(url.protocol === "https:" ? "secureConnect" : "connect", () => clearTimeout(connecting));
    });
    request.on("error", (error) => end(3, error.message || error.code));
    request.end(readFileSync(0));
    '
    clickhouse() {
      : > "$work/complaints"
      node -e "$clickhouse_request" < "$1" > "$work/reply" 2> "$work/complaints" &
      request=$!
      ended=0
      wait "$request" || ended=$?
      request=''
      return "$ended"
    }

    clickhouse_lost() {
      fail 3 "clickhouse: $(complaint) — what was sent may have been carried out and is not recorded — look at the server, its \
    address and its network, and run this again"
    }

    # Sends a statement of our own.
    clickhouse_query() {
      printf '%s\n' "$1" > "$work/statement"
      clickhouse "$work/statement" || case $ended in
        1) fail 1 "clickhouse: $(complaint) — the table schema_migrations cannot be used — look at user, rights and database" ;;
        *) clickhouse_lost ;;
      esac
    }

    # Reads what was applied.
    clickhouse_history() {
      clickhouse_query 'CREATE TABLE IF NOT EXISTS schema_migrations (
        version String, checksum String, duration_ms UInt64, commit_sha Nullable(String), applied_at DateTime DEFAULT now()
      ) ENGINE = MergeTree ORDER BY version'
      clickhouse_query 'SELECT version, checksum FROM schema_migrations ORDER BY applied_at, version FORMAT TabSeparated'
      sed 1d "$work/reply" | tr '\t' ' ' > "$work/clickhouse.applied"
    }

    # Applies a migration, given as version and checksum, and records it after it.
    apply_clickhouse() {
      check_lock
      if ! clickhouse "$clickhouse_folder/$1.sql"; then
        report clickhouse "$1" "$2" failed null
        [ "$ended" = 1 ] || clickhouse_lost
        fail 1 "clickhouse/$1.sql: $(complaint) — it is not recorded, those before it stay — correct it, and run this again"
      fi
      read -r duration < "$work/reply"
      clickhouse_query "INSERT INTO schema_migrations (version, checksum, duration_ms, commit_sha)
        VALUES ('$1', '$2', $duration, nullIf('$commit', ''))"
      report clickhouse "$1" "$2" applied "$duration"
    }

    """#
}
