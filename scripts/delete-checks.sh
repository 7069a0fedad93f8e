#!/usr/bin/env bash
# Deletes one check of permission at a time, and requires PermissionMatrixTests to fail each time; untouched, it passes.
# The checks are found in the source by pattern and deleted from the running program only: no file is changed.
# Prints a table of the checks with the answer that gave each deletion away, and fails where one was not noticed.
#   scripts/delete-checks.sh [REGEX]        only checks whose "module/Class.java:line" contains it, untouched not tried
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1
log="$(mktemp)"
trap 'rm -f "$log"' EXIT
status=0
./mvnw -B test -Dspotless.check.skip=true -Dtest="DeletedChecks${1:+#isNoticed}" -Dchecks="${1:-}" >"$log" 2>&1 || status=$?
grep -E '^check  ' "$log" || status=1
if [ "$status" -ne 0 ]; then tail -40 "$log" >&2; fi
exit "$status"
