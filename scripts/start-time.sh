#!/usr/bin/env bash
# Prints how long "java -jar" takes to the first page, on an empty data folder and again on the same one, and what
# memory the JVM holds after some hundred requests. Fails past the limits: 30 s, 15 s, 500 MB.
#   scripts/start-time.sh [JAR]        JAVA_HOME and JAVA_OPTS (default -Xmx256m) as usual; PAGE is the page, default /
set -euo pipefail
cd "$(dirname "$0")/.."
jar="${1:-target/medborgarlofte.jar}"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
port="${PORT:-18080}"
page="http://127.0.0.1:$port${PAGE:-/}"
requests=300
folder="$(mktemp -d)"
pid=""

stop() {
    if [ -n "$pid" ]; then kill "$pid" 2>/dev/null || true; wait "$pid" || true; pid=""; fi
}
trap 'stop; rm -rf "$folder"' EXIT

# start NAME LIMIT: starts the program, waits for its first page, prints the seconds.
start() {
    local begin end status
    begin=$(date +%s%N)
    # shellcheck disable=SC2086 # several options in one variable
    env -u SPRING_DATASOURCE_URL "$java" ${JAVA_OPTS:--Xmx256m} -jar "$jar" --server.port="$port" \
        --medborgarlofte.data-folder="$folder/data" >"$folder/log" 2>&1 &
    pid=$!
    until status=$(curl -s -o /dev/null -w '%{http_code}' "$page"); do
        if ! kill -0 "$pid" 2>/dev/null; then tail -20 "$folder/log" >&2; exit 1; fi
        sleep 0.05
    done
    end=$(date +%s%N)
    awk -v name="$1" -v ns=$((end - begin)) -v limit="$2" -v status="$status" 'BEGIN {
        printf "%s: %.1f s (limit %d s), the page answered %s\n", name, ns / 1e9, limit, status
        exit ns / 1e9 > limit }'
    if [ "$status" != 200 ]; then echo "the first page should answer 200" >&2; exit 1; fi
}

start "first start" 30
stop
start "second start" 15
for _ in $(seq "$requests"); do curl -s -o /dev/null "$page"; done
awk -v requests="$requests" '/^VmRSS/ {
    printf "memory of the JVM after %d requests: %d MB (limit 500 MB)\n", requests, $2 / 1024
    exit $2 / 1024 > 500 }' "/proc/$pid/status"
