#!/usr/bin/env bash
# Starts the packaged program on an empty data folder, runs a command with its address in PROGRAM and its process in
# PROGRAM_PID, and stops it.
#   scripts/with-example.sh COMMAND…        JAR, PORT, JAVA_HOME and JAVA_OPTS (default -Xmx256m) from the environment
set -euo pipefail
jar="${JAR:-$(dirname "$0")/../target/medborgarlofte.jar}"
export PROGRAM="http://localhost:${PORT:-18081}"
folder="$(mktemp -d)"
pid=""
trap 'if [ -n "$pid" ]; then kill "$pid" 2>/dev/null || true; wait "$pid" || true; fi; rm -rf "$folder"' EXIT

# shellcheck disable=SC2086 # several options in one variable
env -u SPRING_DATASOURCE_URL "${JAVA_HOME:+$JAVA_HOME/bin/}java" ${JAVA_OPTS:--Xmx256m} -jar "$jar" \
    --server.port="${PROGRAM##*:}" --medborgarlofte.data-folder="$folder/data" >"$folder/log" 2>&1 &
pid=$!
export PROGRAM_PID="$pid"
until grep -q "Example logins" "$folder/log"; do
    if ! kill -0 "$pid" 2>/dev/null; then tail -20 "$folder/log" >&2; exit 1; fi
    sleep 0.1
done
"$@"
