#!/usr/bin/env bash
# The steps that build the image, one word each, so that they run and are tried without Docker too:
#   jar                builds target/medborgarlofte.jar (tests are not run; ./mvnw verify does that)
#   extract DIR        lays the jar out in DIR: medborgarlofte.jar beside its libraries in lib/
#   train DIR          starts the program once in DIR, on a database that is thrown away, and keeps what the JVM learnt:
#                      medborgarlofte.aot on Java 25 and later, medborgarlofte.jsa before
#   all DIR            the three in turn
# The cache of "train" fits only the very Java, and the folder, that it was made with.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"

jar() {
    cd "$here/.."
    ./mvnw -B -q package -DskipTests
}

extract() {
    rm -rf "$1"
    "$java" -Djarmode=tools -jar "${JAR:-$here/../target/medborgarlofte.jar}" extract --destination "$1"
}

train() {
    cd "$1"
    local version learn
    version="$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p')"
    if [ "$version" -ge 25 ]; then
        learn=-XX:AOTCacheOutput=medborgarlofte.aot
    else
        learn=-XX:ArchiveClassesAtExit=medborgarlofte.jsa
    fi
    data="$(mktemp -d)"
    trap 'rm -rf "$data"' EXIT
    # No other database may be named here: the one that comes with the program is used, and thrown away.
    env -u SPRING_DATASOURCE_URL "$java" "$learn" -Dspring.context.exit=onRefresh -jar medborgarlofte.jar \
        "--medborgarlofte.data-folder=$data" --server.port=0
    ls -l medborgarlofte.aot medborgarlofte.jsa 2>/dev/null || true
}

case "${1:-} ${2:-}" in
    "jar ") jar ;;
    "extract "?*) extract "$2" ;;
    "train "?*) train "$2" ;;
    "all "?*) jar; extract "$2"; train "$2" ;;
    *) sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
