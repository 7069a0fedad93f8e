#!/usr/bin/env bash
# Prints the taps, the requests and the time of an officer's entry, in a browser as wide as a phone.
#   scripts/record-time.sh [ADDRESS]        of an example that runs; without it the packaged program is started for it
set -euo pipefail
cd "$(dirname "$0")/.."
if [ -z "${1:-${PROGRAM:-}}" ]; then exec scripts/with-example.sh "$0"; fi
./mvnw -q -B test -Dtest=RecordTime -Dprogram="${1:-$PROGRAM}"
