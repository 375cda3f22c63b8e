#!/usr/bin/env bash
# Time expressions side by side with chrono-node and HeidelTime: same machine, same texts, one pinned core, one after another.
#   bench/timex.sh PEERS TEXTS.jsonl [WARM_SECONDS [SECONDS]]
# PEERS is the built folder of peers (js/peers.mjs, java/out with java/cp.txt); a peer that is not built is left out.
set -eu
peers=$(realpath "$1"); texts=$(realpath "$2"); warm=${3:-20}; seconds=${4:-20}; core=${CORE:-1}
cd "$(dirname "$0")/.."
mvn -q -o -Pbench -DskipTests test-compile
classpath=target/classes:target/test-classes:$(mvn -q -o -Pbench dependency:build-classpath -Dmdep.outputFile=/dev/stdout -Dmdep.includeScope=test)
java=${JAVA25_HOME:+$JAVA25_HOME/bin/}java

taskset -c "$core" "$java" -Xmx1g -XX:+UseSerialGC -cp "$classpath" org.aidememoire.bench.TimexThroughput "$texts" "$warm" "$seconds"
if [ -d "$peers/js/node_modules" ]; then
  (cd "$peers/js" && taskset -c "$core" node peers.mjs --peer chrono --in "$texts" --bench --warm "$warm" --secs "$seconds" | tail -1)
fi
if [ -d "$peers/java/out" ]; then
  (cd "$peers/java" && taskset -c "$core" "$java" -Xmx1g -XX:+UseSerialGC -cp "out:$(cat cp.txt)" Peers \
    --peer heideltime-stanford --in "$texts" --bench --warm "$warm" --secs "$seconds" 2>/dev/null | grep '^{' | tail -1)
fi
