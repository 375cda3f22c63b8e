#!/usr/bin/env bash
# Our times and our whole extraction beside chrono-node and HeidelTime: same machine, same texts, one pinned core, one after another.
#   bench/side-by-side.sh PEERS TEXTS.jsonl [WARM_SECONDS [SECONDS]]
# PEERS is the built folder of peers (js/node_modules, java/out with java/cp.txt). Each engine gets a line, with its figures or with the reason why
# there are none; how far it is goes to standard error. HeidelTime takes half a minute and more for one pass over 340,000 characters and needs four:
# LIMIT (seconds for one engine, 1800) has to leave room for it. CORE is the core to use (1).
set -eu -o pipefail
[ $# -ge 2 ] || { sed -n '2,6s/^# *//p' "$0" >&2; exit 2; }
peers=$(realpath "$1"); texts=$(realpath "$2"); warm=${3:-20}; seconds=${4:-20}
limit=${LIMIT:-1800}; export CORE=${CORE:-1}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

ours() { "$here/run.sh" org.aidememoire.bench.Throughput "$1" "$texts" "$warm" "$seconds"; }
chrono() { cd "$peers/js" && taskset -c "$CORE" node peers.mjs --peer chrono --in "$texts" --bench --warm "$warm" --secs "$seconds"; }
heideltime() {
  cd "$peers/java" && taskset -c "$CORE" java -Xmx1g -XX:+UseSerialGC -cp "out:$(cat cp.txt)" Peers \
    --peer heideltime-stanford --in "$texts" --bench --warm "$warm" --secs "$seconds"
}
export -f ours chrono heideltime
export here peers texts warm seconds

# engine NAME NEEDED COMMAND…: runs it, and prints its line of JSON, or why there is none.
engine() {
  local name=$1 needed=$2 status=0 since=$SECONDS; shift 2
  if [ -n "$needed" ] && [ ! -e "$needed" ]; then
    echo "$name: left out, $needed is not there (build the peers first)"
    return
  fi
  echo "bench: $name, $warm s of warm-up and $seconds s of measuring at least" >&2
  timeout "$limit" bash -c '"$@"' engine "$@" > "$work/out" 2> "$work/err" &
  local job=$!
  while kill -0 "$job" 2> "$work/none" && sleep 1; do
    [ $(((SECONDS - since) % 30)) -ne 0 ] || echo "bench: $name, $((SECONDS - since)) s" >&2
  done
  wait "$job" || status=$?
  if ! grep '^{' "$work/out" | tail -1 | sed "s/^/$name: /" | tee -a "$work/lines" | grep .; then
    echo "$name: no result after $((SECONDS - since)) s, status $status$([ "$status" -ne 124 ] || echo " (LIMIT=$limit is too short)")"
    grep -v "^\[ERROR\] *$" "$work/err" | head -20 >&2
  fi
}

engine 'times' '' ours TIMES
engine 'whole extraction' '' ours SIGHTINGS
engine 'chrono-node' "$peers/js/node_modules" chrono
engine 'HeidelTime' "$peers/java/out" heideltime

echo
echo '| engine | M chars per CPU second | ratio to chrono-node |'
echo '| --- | --- | --- |'
sed -n 's/^\([^:]*\): .*"chars_per_cpu_s": *\([0-9.]*\).*/\1|\2/p' "$work/lines" \
  | awk -F '|' '{ name[NR] = $1; rate[NR] = $2; if ($1 == "chrono-node") chrono = $2 }
      END { for (i = 1; i <= NR; i++) printf "| %s | %.3f | %s |\n", name[i], rate[i] / 1e6, chrono ? sprintf("%.2f", rate[i] / chrono) : "" }'
