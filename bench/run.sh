#!/usr/bin/env bash
# Compiles the benchmarks in src/jmh/java and runs one of their classes on a JDK 25, on one core where CORE names one.
#   bench/run.sh org.openjdk.jmh.Main -prof gc -p file=TEXTS.jsonl
set -eu -o pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

jdk25() {
  for home in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25* "$HOME"/.sdkman/candidates/java/25*; do
    if [ -x "$home/bin/java" ] && "$home/bin/java" -version 2>&1 | grep -q 'version "25'; then
      echo "$home"
      return
    fi
  done
  echo "bench: no JDK 25 found; say where it is with JAVA25_HOME" >&2
  return 1
}

java=$(jdk25)/bin/java
cd "$root"
echo "bench: compiling" >&2
mvn -q -B -Pbench -DskipTests test-compile >&2
libraries=$(mktemp)
trap 'rm -f "$libraries"' EXIT
mvn -q -B -Pbench dependency:build-classpath -Dmdep.outputFile="$libraries" -Dmdep.includeScope=test >&2
classpath=$root/target/bench/classes:$root/target/bench/test-classes:$(cat "$libraries")
cd "$OLDPWD"
${CORE:+taskset -c "$CORE"} "$java" -Xmx1g -XX:+UseSerialGC -cp "$classpath" "$@"
