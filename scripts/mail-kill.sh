#!/usr/bin/env bash
# Lets 500 mails leave through a slow mail server and kills the packaged program with -9 six times meanwhile, in turn just
# after the server took a mail and just before it did. Fails where one does not arrive, or where a second copy has
# another Message-ID than the first. The mails are the letters to 500 people who fill in the form to follow a municipality.
#   scripts/mail-kill.sh [--negative=lost|--negative=ids]
#       JAR, PORT, SMTP_PORT, MAILS, JAVA_HOME and JAVA_OPTS (default -Xmx256m) from the environment
# --negative puts a fault into the running program: mails noted as sent before they are handed over, or a new Message-ID at
# each attempt. Then the same check must fail, and the script succeeds if it does.
set -euo pipefail
cd "$(dirname "$0")/.."
negative="${1:-}"
case "$negative" in '' | --negative=lost | --negative=ids) ;; *) sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2 ;; esac
jar="$(realpath "${JAR:-target/medborgarlofte.jar}")"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
port="${PORT:-18082}"
smtp="${SMTP_PORT:-18025}"
mails="${MAILS:-500}"
address="http://localhost:$port"
folder="$(mktemp -d)"
program="" server=""

finish() {
    for process in $program $server; do kill "$process" 2>/dev/null || true; wait "$process" 2>/dev/null || true; done
    rm -rf "$folder"
}
trap finish EXIT

command=("$java")
read -r -a options <<<"${JAVA_OPTS:--Xmx256m}"
command+=("${options[@]}")
if [ -z "$negative" ]; then
    command+=(-jar "$jar")
else
    "$java" -Djarmode=tools -jar "$jar" extract --destination "$folder/program"
    "${java}c" -d "$folder/negative" -cp "$folder/program/$(basename "$jar"):$folder/program/lib/*" scripts/mail-kill/Negative.java
    command+=("-Dnegative=${negative#*=}" -cp "$folder/negative:$folder/program/$(basename "$jar")" se.medborgarlofte.MedborgarlofteApplication)
fi

# start: and waits until the program is ready.
start() {
    env -u SPRING_DATASOURCE_URL "${command[@]}" --server.port="$port" --medborgarlofte.data-folder="$folder/data" \
        --medborgarlofte.visitors.per-address=100000 --medborgarlofte.followers.pause="${1:-1h}" \
        --medborgarlofte.mail.pause=1s --medborgarlofte.mail.lease=2s \
        --spring.mail.host=127.0.0.1 --spring.mail.port="$smtp" >>"$folder/log" 2>&1 &
    program=$!
    until curl -s -o /dev/null --fail "$address/readyz"; do
        if ! kill -0 "$program" 2>/dev/null; then tail -20 "$folder/log" >&2; exit 1; fi
        sleep 0.1
    done
}

# wait_for SECONDS COMMAND…: until it succeeds.
wait_for() {
    local last=$((SECONDS + $1))
    shift
    until "$@"; do
        if [ "$SECONDS" -gt "$last" ]; then echo "waited in vain: $*" >&2; return 1; fi
        sleep 0.05
    done
}

stops=()
for sixth in 1 2 3 4 5 6; do stops+=($((mails * sixth / 8))); done
touch "$folder/taken"
"$java" scripts/mail-kill/SlowServer.java "$smtp" "$folder/taken" 20 "${stops[@]}" >"$folder/server" 2>&1 &
server=$!
wait_for 30 grep -q listening "$folder/server"

start
form="$address/pitea/folj"
stamp="$(curl -s "$form" | grep -o 'name="submission"[^>]*value="[^"]*"' | head -1 | sed 's/.*value="//; s/"$//')"
for number in $(seq "$mails"); do
    printf 'url = "%s"\noutput = /dev/null\ndata-urlencode = "email=person%s@exempel.se"\n' "$form" "$number"
    printf 'data-urlencode = "submission=%s"\nwrite-out = "%%{http_code}\\n"\nnext\n' "$stamp"
done | sed '$d' >"$folder/forms"
curl -s -S -K "$folder/forms" >"$folder/answers"
if [ "$(sort "$folder/answers" | uniq -c | awk '{ print $1, $2 }')" != "$mails 303" ]; then
    echo "not every form was taken:" >&2
    sort "$folder/answers" | uniq -c >&2
    exit 1
fi
# From here on the letters are written, and leave.
kill "$program"
wait "$program" || true
start 1s

kills=0
for _ in "${stops[@]}"; do
    kills=$((kills + 1))
    reached() { [ "$(grep -c taken "$folder/server")" -ge "$kills" ]; }
    wait_for 180 reached
    kill -9 "$program"
    wait "$program" 2>/dev/null || true
    echo "killed after $(wc -l <"$folder/taken") copies: the server had $(tail -1 "$folder/server")"
    start 1s
done

arrived() { cut -d' ' -f1 "$folder/taken" | sort -u | wc -l; }
all_arrived() { [ "$(arrived)" -ge "$mails" ]; }
everything=yes
last="$(arrived)"
until all_arrived; do
    sleep 10
    if [ "$(arrived)" = "$last" ]; then everything=no; break; fi
    last="$(arrived)"
done

awk -v mails="$mails" -v kills="$kills" -v everything="$everything" '
    { copies[$1]++; if (!($1 " " $2 in seen)) { seen[$1 " " $2]; ids[$1]++ } }
    END {
        for (to in copies) { arrived++; twice += copies[to] > 1; other += ids[to] > 1 }
        printf "%d of %d mails arrived; killed %d times; %d came twice, %d of them with another Message-ID\n",
            arrived, mails, kills, twice, other
        if (!twice) print "none came twice: the kills did not hit what they are for"
        exit everything != "yes" || arrived != mails || other || !twice
    }' "$folder/taken" && holds=yes || holds=no

if [ -z "$negative" ]; then
    [ "$holds" = yes ]
elif [ "$holds" = no ]; then
    echo "as it must, the check failed with this fault (${negative#*=})"
else
    echo "the check did not see this fault: ${negative#*=}" >&2
    exit 1
fi
