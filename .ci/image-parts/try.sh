# Starts the images and tries what they promise, in a network that has nothing but loopback.
# shellcheck shell=bash disable=SC2154

ip link set lo up

# Runs something in a container as its user, with its environment.
inside() {
  local container=$1
  shift
  buildah run --network host "${volumes[@]}" "$container" -- "$@"
}
volumes=()

# This machine's browser with its libraries, for the program that stands for playwright's.
mount_browser() {
  local library
  mkdir -p "$work/libraries"
  while read -r library; do
    cp -L "$library" "$work/libraries/"
  done < <(ldd /usr/lib/chromium/chromium | grep -oE '/[^ ]+' | grep -vE '/(ld-linux|libc\.so|libm\.so|libdl|libpthread)')
  volumes=(--volume /usr/lib/chromium:/opt/stand-in/chromium:ro --volume "$work/libraries:/opt/stand-in/libraries:ro")
}

# A setting of an image, from its own configuration.
setting() { buildah inspect --type image "sample-$1:runtime" | jq -r ".Docker.config.$2"; }

# The processes of the container that runs: those whose file system is below the folder of buildah's mounts.
processes() {
  local process
  for process in /proc/[0-9]*; do
    [[ $(readlink "$process/root") == "$work/cache/"* ]] && printf '%s\n' "${process#/proc/}"
  done
  return 0
}

end_all() {
  local process
  for process in $(processes) ${server:-}; do kill -s KILL "$process" 2> /dev/null || true; done
}
trap end_all EXIT

# Starts an image's command, and waits until its own health check succeeds.
start() {
  local image=$1 command
  container=$(buildah from --pull-never "sample-$image:runtime")
  mounted=$(buildah mount "$container")
  mapfile -t command < <(setting "$image" 'Cmd[]')
  mapfile -t check < <(setting "$image" 'Healthcheck.Test[1:][]')
  [[ $(setting "$image" 'Healthcheck.Test[0]') == CMD ]] || fail "$image's health check is no plain command"
  ! healthy || fail "$image's health check succeeds before the service is up"
  touch "$work/started"
  in_background "$image" "${command[@]}"
  until_healthy "$image"
  printf '%s is healthy, by %s\n' "$image" "${check[0]}"
  check_user "$image"
}

# Starts a program whose output is a file of its own user: Docker hands the user the output too, and buildah does not.
in_background() {
  local name=$1
  shift
  # shellcheck disable=SC2016
  inside "$container" sh -c 'exec "$@" > /tmp/output 2>&1' sh "$@" > "$work/$name.out" 2>&1 &
}

healthy() { inside "$container" "${check[@]}" > /dev/null 2>&1; }

until_healthy() {
  local waited=0
  until healthy; do
    ((waited++ < 60)) || { cat "$work/$1.out" "$mounted/tmp/output"; fail "$1's health check does not succeed"; }
    sleep 0.5
  done
}

# Every process has the image's user, which is not root, and cannot change what it runs.
check_user() {
  local image=$1 user process seen=0
  user=$(setting "$image" User)
  [[ $user =~ ^[1-9][0-9]*:[1-9][0-9]*$ ]] || fail "$image's user is $user"
  for process in $(processes); do
    [[ $(stat -c %u:%g "/proc/$process" 2> /dev/null || printf %s "$user") == "$user" ]] || fail "process $process of $image is not of the user $user"
    seen=1
  done
  ((seen)) || fail "no process of $image was found"
  if inside "$container" sh -c "find / -xdev -type f -writable -not -path '/tmp/*' -not -path '/home/*' -not -path '/proc/*' \
    -not -path '/sys/*' -not -path '/dev/*' 2> /dev/null | grep ." 2> /dev/null; then fail "$image's user can write to its files"; fi
  printf '%s runs as %s\n' "$image" "$user"
}

# Ends the service as Docker does, and sees that its health check notices.
stop() {
  local image=$1 signal waited=0
  signal=$(setting "$image" StopSignal)
  # shellcheck disable=SC2046
  kill -s "${signal/null/TERM}" $(processes)
  while [[ -n $(processes) ]]; do
    ((waited++ < 40)) || fail "$image does not end within ten seconds of ${signal/null/TERM}"
    sleep 0.25
  done
  ! healthy || fail "$image's health check succeeds when the service is down"
  printf '%s ends, and is unhealthy then\n' "$image"
}

# What a service that may be read-only has written outside of /tmp.
check_written() {
  local written
  written=$(find "$mounted" -xdev -newer "$work/started" -type f -not -path "$mounted/tmp/*" -not -path "$mounted/etc/*" \
    -not -path "$mounted/run/*" -not -path "$mounted/dev/*")
  [[ -z $written ]] || fail "$1 writes outside of /tmp: $written"
}

get() { python3 - "$@" << 'EOF'
import sys
import urllib.error
import urllib.request

try:
    answer = urllib.request.urlopen(sys.argv[1], timeout=30)
except urllib.error.HTTPError as error:
    answer = error
print(answer.status, answer.headers.get("Content-Type", "-"), answer.headers.get("Cache-Control", "-"))
print(answer.read().decode())
EOF
}

expect() {
  local url=$1 wanted=$2 answer
  answer=$(get "$url")
  grep -qE -- "$wanted" <<< "$answer" || fail "$url answers otherwise than $wanted:
$answer"
  printf '%s: %s\n' "$url" "$(head -n 1 <<< "$answer")"
}

try_backend() {
  start backend
  expect http://127.0.0.1:3000/health '"greeting":"hello backend","commit":"0123456789abcdef'
  inside "$container" ls node_modules | grep -qx greeting || fail 'the backend lacks a package that it needs'
  ! inside "$container" ls node_modules/typescript > /dev/null 2>&1 || fail 'the backend has packages for development'
  try_migrations
  check_written backend
  stop backend
  buildah rm "$container" > /dev/null
}

# The job of the deployment, in the image, against a real server.
try_migrations() {
  local programs data=$work/postgres waited=0 url=postgresql://morket@127.0.0.1:5432/morket
  programs=$(printf '%s\n' /usr/lib/postgresql/*/bin | tail -n 1)
  install -d -o postgres "$data"
  as_postgres() { setpriv --reuid postgres --regid postgres --clear-groups env LC_ALL=C "$@"; }
  as_postgres "$programs/initdb" --auth trust --username morket --pgdata "$data/data" > "$work/initdb.log"
  as_postgres "$programs/postgres" -D "$data/data" -h 127.0.0.1 -k "$data" > "$work/postgres.log" 2>&1 &
  server=$!
  until "$programs/pg_isready" -q -h 127.0.0.1; do
    ((waited++ < 60)) || { cat "$work/postgres.log"; fail 'PostgreSQL does not start'; }
    sleep 0.5
  done
  "$programs/createdb" -h 127.0.0.1 -U morket morket
  local history
  for history in applied nothing; do
    buildah run --network host --env "DATABASE_URL=$url" --env CLICKHOUSE_URL=http://127.0.0.1:8123 \
      --env CLICKHOUSE_MIGRATIONS= "$container" -- /usr/local/bin/migrate.sh > "$work/migrate.$history" 2> "$work/migrate.errors" ||
      { cat "$work/migrate.errors"; fail 'migrate.sh fails in the image'; }
  done
  [[ $(jq -r '[.version, .status, .commit] | join(" ")' "$work/migrate.applied") == \
    '0001_create_notes applied 0123456789abcdef0123456789abcdef01234567' ]] || fail 'migrate.sh applies otherwise in the image'
  [[ ! -s $work/migrate.nothing ]] || fail 'migrate.sh applies twice in the image'
  printf 'migrate.sh applies in the image, once\n'
  kill "$server"
  wait "$server" || true
  server=
}

# Without namespaces `pgrep` sees this machine's processes, among them those that start it; so its pattern stands in a variable.
try_worker() {
  local process
  container=$(buildah from --pull-never sample-backend:runtime)
  mounted=$(buildah mount "$container")
  buildah config --env 'CHECK=pgrep -f worker.js' "$container"
  # shellcheck disable=SC2016
  check=(sh -c 'exec $CHECK')
  ! healthy || fail "the worker's health check finds itself"
  in_background worker node dist/temporal/worker.js
  until_healthy worker
  for process in $(processes); do kill "$process" 2> /dev/null || true; done
  wait $! || true
  ! healthy || fail "the worker's health check succeeds when it is down"
  printf 'the worker is healthy, by pgrep\n'
  buildah rm "$container" > /dev/null
}

try_scraper() {
  mount_browser
  start scraper
  mkdir -p "$work/page"
  printf '<title>A page to scrape</title>' > "$work/page/index.html"
  python3 -m http.server --bind 127.0.0.1 --directory "$work/page" 8090 > "$work/page.log" 2>&1 &
  local page=$!
  sleep 1
  expect 'http://127.0.0.1:8001/api/v1/scrape?url=http://127.0.0.1:8090/' '"title":"A page to scrape"'
  kill "$page"
  stop scraper
  buildah rm "$container" > /dev/null
  volumes=()
}

try_frontend() {
  local page
  start frontend
  inside "$container" sh -c 'nginx -t > /tmp/configuration 2>&1' || {
    cat "$mounted/tmp/configuration"
    fail 'nginx refuses its configuration'
  }
  expect http://127.0.0.1:8080/ '200 text/html no-cache'
  expect http://127.0.0.1:8080/deep/route '200 text/html no-cache'
  expect "http://127.0.0.1:8080$(get http://127.0.0.1:8080/ | grep -oE '/assets/main-[0-9a-f]{8}\.js')" \
    '200 (application|text)/javascript .*immutable'
  expect http://127.0.0.1:8080/assets/missing.js '^404 '
  expect http://127.0.0.1:8080/.env '^403 '
  expect http://127.0.0.1:8080/assets/.git/config '^403 '
  expect http://127.0.0.1:8080/healthz '200 text/plain'
  page=$(timeout 60 chromium --headless=new --no-sandbox --disable-gpu --user-data-dir="$work/chromium" --dump-dom \
    --virtual-time-budget=3000 http://127.0.0.1:8080/deep/route 2> "$work/chromium.log")
  grep -qF 'route:/deep/route api:http://api.sample/api/v1' <<< "$page" || fail "the browser shows another page: $page"
  printf 'a browser renders a deep link\n'
  check_written frontend
  stop frontend
  buildah rm "$container" > /dev/null
}

try_backend
try_worker
try_scraper
try_frontend
