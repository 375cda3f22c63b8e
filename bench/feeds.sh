#!/usr/bin/env bash
# A calendar of 5,000 events, ours beside nginx (one worker, the same bytes as static files) on loopback, in one run; then ours while one event a
# second changes, with every body checked.
#   bench/feeds.sh [SECONDS [ROUNDS]]
# wants nginx, wrk, curl, python3. Prints medians of ROUNDS (3) of SECONDS (10) each as Markdown.
set -eu -o pipefail
seconds=${1:-10} rounds=${2:-3} port=${PORT:-18080}
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
chmod 755 "$work" # nginx's worker is another user
mkdir -p "$work/site/calendars"
: > "$work/log"
trap 'kill $(jobs -p) 2> /dev/null || true; rm -rf "$work"' EXIT

java=$(for home in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
  [ -x "$home/bin/java" ] && "$home/bin/java" -version 2>&1 | grep -q 'version "25' && echo "$home/bin/java" && break; done)
cd "$root"
[ -n "${CLASSPATH_FILE:-}" ] || {
  echo "bench: compiling" >&2
  mvn -q -B -DskipTests test-compile >&2
  CLASSPATH_FILE=$work/libraries
  mvn -q -B dependency:build-classpath -Dmdep.outputFile="$CLASSPATH_FILE" -Dmdep.includeScope=test >&2
}
echo "bench: starting" >&2
"$java" -cp "target/classes:target/test-classes:$(cat "$CLASSPATH_FILE")" org.aidememoire.feed.GeneratedFeeds "$port" 5000 "$work/truth.tsv" > "$work/log" 2>&1 &
until grep -q '^ready' "$work/log"; do kill -0 $! || { cat "$work/log" >&2; exit 1; }; sleep 0.2; done

ours=http://127.0.0.1:$port/calendars/all.ics theirs=http://127.0.0.1:$((port + 1))/calendars/all.ics
curl -s -o "$work/site/calendars/all.ics" "$ours"
gzip -6k "$work/site/calendars/all.ics"
cat > "$work/nginx.conf" <<N
worker_processes 1; daemon off; pid $work/pid; error_log $work/error.log;
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000; gzip_static on; default_type text/calendar;
  client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3; uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
  server { listen 127.0.0.1:$((port + 1)); root $work/site; } }
N
nginx -c "$work/nginx.conf" &
until curl -s -o "$work/answer" "$theirs"; do sleep 0.2; done
cmp "$work/answer" "$work/site/calendars/all.ics" # or the figures mean nothing

tag() { curl -sI "$@" | tr -d '\r' | sed -n 's/^etag: //Ip'; }
rate() { wrk -t1 -c16 -d"${seconds}s" "$@" | sed -n 's/^Requests.sec: *//p'; }
median() { sort -n | sed -n "$(((rounds + 1) / 2))p"; }
ask() { # NAME URL -> requests a second
  case $1 in
    identity) rate "$2" ;;
    gzip) rate -H 'Accept-Encoding: gzip' "$2" ;;
    304) rate -H "If-None-Match: $(tag "$2")" "$2" ;;
  esac
}
echo "bench: warming up" >&2
for kind in identity gzip 304; do ask "$kind" "$ours" > "$work/warm"; done
echo '| | nginx, requests/s | ours, requests/s | ratio |'
echo '| --- | --- | --- | --- |'
for kind in identity gzip 304; do
  for _ in $(seq "$rounds"); do
    ask "$kind" "$theirs" >> "$work/$kind.theirs"
    ask "$kind" "$ours" >> "$work/$kind.ours"
  done
  echo "$kind $(median < "$work/$kind.theirs") $(median < "$work/$kind.ours")" | awk '{ printf "| %s | %.0f | %.0f | %.2f |\n", $1, $2, $3, $3 / $2 }'
done

echo
echo "While one event a second changes:"
touch "$work/CHANGING"
python3 "$root/bench/check-bodies.py" "$ours" "$seconds" &
checker=$!
for coding in identity gzip; do
  printf '%s: ' "$coding"
  wrk -t1 -c16 -d"$((seconds / 2))s" --latency -H "Accept-Encoding: $coding" "$ours" | awk '/99%/ { p = $2 } /Requests.sec/ { r = $2 } /Socket errors|Non-2xx/ { e = $0 } END { print r " requests/s, p99 " p, e }'
done
wait "$checker"
