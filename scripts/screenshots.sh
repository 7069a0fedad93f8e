#!/usr/bin/env bash
# Photographs the main pages, as wide as a phone (360) and a desk (1280), into target/screenshots.
#   scripts/screenshots.sh [ADDRESS]        of an example that runs; without it the packaged program is started for it
# The example gets the log-in of an organisation, which shows where the address of the program is set.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ -z "${1:-${PROGRAM:-}}" ]; then
  MEDBORGARLOFTE_BASE_URL="http://localhost:${PORT:-18081}" exec scripts/with-example.sh "$0"
fi
./mvnw -q -B test -Dtest='*Screenshots' -Dprogram="${1:-$PROGRAM}"
ls target/screenshots
