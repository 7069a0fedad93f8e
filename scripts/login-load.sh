#!/usr/bin/env bash
# Sends 200 log-ins at once to the packaged program with a small heap, and prints how many got in and how many were told
# to come back, the memory, and how public pages and health answered meanwhile, beside a quiet run. Only to 127.0.0.1.
#   scripts/login-load.sh        JAR, PORT, JAVA_HOME and JAVA_OPTS as for with-example.sh; LOGINS (at most 300), and
#                                DOORS: how many requests of log-in are worked on at once, so many that hashing is what ends them
# Fails where anything but 302 and 503 is answered to a right password, nobody gets in, or a page or health is refused.
set -euo pipefail
cd "$(dirname "$0")/.."
logins="${LOGINS:-200}"
if [ "$logins" -lt 1 ] || [ "$logins" -gt 300 ]; then echo "LOGINS: 1 to 300" >&2; exit 2; fi
if [ -z "${PROGRAM:-}" ]; then
    # The attempts are not what is tried here.
    export MEDBORGARLOFTE_ATTEMPTS_PERACCOUNT=1000 MEDBORGARLOFTE_ATTEMPTS_PERADDRESS=1000
    export MEDBORGARLOFTE_REQUESTS_DOORS="${DOORS:-80}"
    exec scripts/with-example.sh "$0"
fi
address="http://127.0.0.1:${PROGRAM##*:}"
password="$(sed -n 's/.* PASSWORD = "\(.*\)";/\1/p' src/main/java/se/medborgarlofte/example/ExamplePeople.java)"
mapfile -t people < <(grep -oE '[a-z.]+@[a-z.-]+\.example' src/main/java/se/medborgarlofte/example/ExamplePeople.java | sort -u)
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

# ask NAME TIMES: the start page and health in turn, a status and the seconds on each line.
ask() {
    local page
    for _ in $(seq "$2"); do
        for page in / /readyz; do
            curl -s -o /dev/null --max-time 10 -w "$page %{http_code} %{time_total}\n" "$address$page" || true
        done
    done >"$folder/$1"
}

# middle NAME PAGE: the middle one of its times, in milliseconds.
middle() {
    awk -v page="$2" '$1 == page { print $3 * 1000 }' "$folder/$1" | sort -n | awk '{ time[NR] = $1 } END { print time[int((NR + 1) / 2)] }'
}

ask warm 20
ask quiet 20

# The form token is in a cookie of its own, so one page gives all of them theirs.
token="$(curl -s -c "$folder/cookies" "$address/logga-in" | grep -o 'name="_csrf"[^>]*value="[^"]*"' | head -1 | sed 's/.*value="//; s/"$//')"
for number in $(seq "$logins"); do
    printf 'url = "%s/logga-in"\noutput = /dev/null\nmax-time = 30\ncookie = "%s"\n' "$address" "$folder/cookies"
    printf 'data-urlencode = "email=%s"\n' "${people[number % ${#people[@]}]}"
    printf 'data-urlencode = "password=%s"\ndata-urlencode = "_csrf=%s"\n' "$password" "$token"
    printf 'write-out = "%%{http_code} %%{redirect_url} %%{time_total}\\n"\nnext\n'
done | sed '$d' >"$folder/logins"

touch "$folder/under-way"
(while [ -e "$folder/under-way" ]; do ask part 1; cat "$folder/part" >>"$folder/busy"; done) &
asking=$!
timeout 60 curl -s -S -Z --no-progress-meter --parallel-immediate --parallel-max "$logins" -K "$folder/logins" >"$folder/answers" 2>"$folder/problems" || true
rm "$folder/under-way"
wait "$asking"

echo "$logins log-ins at once:"
awk '{ count[$1]++; if ($NF > slowest) slowest = $NF } END {
    printf "  got in %d, told to come back (503) %d, throttled (429) %d, other %d; the slowest after %.1f s\n",
        count[302], count[503], count[429], NR - count[302] - count[503] - count[429], slowest
    for (status in count) if (status !~ /^(302|503|429)$/) printf "    of the others %d answered %s\n", count[status], status }' "$folder/answers"
for page in / /readyz; do
    awk -v page="$page" -v quiet="$(middle quiet "$page")" -v busy="$(middle busy "$page")" '$1 == page {
        all++; good += $2 == 200; if ($3 > slowest) slowest = $3 } END {
        printf "  %s meanwhile: %d of %d answered 200, in the middle %.1f times as long as in quiet (%.0f ms), at most %.0f ms\n",
            page, good, all, busy / quiet, quiet, slowest * 1000 }' "$folder/busy"
done
awk '/^VmHWM/ { printf "  memory of the JVM at most: %d MB\n", $2 / 1024 }' "/proc/$PROGRAM_PID/status"

awk -v logins="$logins" '$1 == 302 { good++ } $1 != 302 && $1 != 503 { bad++ } END { exit bad || !good || NR != logins }' "$folder/answers"
awk '$2 != 200 { exit 1 }' "$folder/busy"
