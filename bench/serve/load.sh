#!/bin/sh
# Puts a reading room under load: bench/serve/load.sh [ADDRESS] [SECONDS] [KIND…]
# Kinds: search, event, dyad, overview; without any each of them. Needs wrk and curl. 32 connections, no request is sent twice on purpose.
set -eu
address=${1:-http://127.0.0.1:7373}
seconds=${2:-30}
[ $# -le 2 ] || { shift 2; kinds=$*; }
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
EVENTS=$(mktemp)
trap 'rm -f "$EVENTS"' EXIT
curl -fsS "$address/api/v1/events?limit=100&order=earliest" | grep -o '"id":"m[0-9a-f]*"' | cut -d '"' -f 4 >"$EVENTS"
[ -s "$EVENTS" ] || { echo "load.sh: $address lists no events" >&2; exit 1; }
export EVENTS
for KIND in ${kinds:-search event dyad overview}; do
    export KIND
    wrk -t 2 -c 32 -d "${seconds}s" --timeout 10s -s "$here/load.lua" "$address" | grep -E "requests/s"
done
