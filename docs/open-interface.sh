#!/usr/bin/env bash
# Follows an application through the 开放接口, from nothing: what is on offer, one's own applications, one of them until it is
# decided, and a copy that is kept in step. Needs bash and curl.
#
#   PLATFORM=http://127.0.0.1:8080 KEY=hbt_… docs/open-interface.sh
set -euo pipefail

platform=${PLATFORM:-http://127.0.0.1:8080}
key=${KEY:?A key: 我的账户 › 接口与推送 › 新增密钥}
tries=${TRIES:-5}
pause=${PAUSE:-2}

# Without a key: what everybody may read.
public() { curl -sS --fail-with-body "$platform$1"; }

# With a key: what is one's own. What went wrong says itself, in Chinese.
own() {
    local answer
    if answer=$(curl -sS --fail-with-body -H "Authorization: Bearer $key" "$platform$1"); then
        printf '%s' "$answer"
    else
        printf '%s\n' "$answer" >&2
        return 1
    fi
}

# The value of a field, the first of that name; nothing where there is none.
field() { grep -o "\"$1\":\(\"[^\"]*\"\|[^,}]*\)" | head -n 1 | sed 's/^[^:]*://; s/^"//; s/"$//' || true; }

echo "On offer now:"
public "/api/v1/offerings?limit=3" | grep -o '"title":"[^"]*"' || echo "nothing"

echo "My applications:"
first=$(own "/api/v1/applications?limit=1")
number=$(field number <<<"$first")
if [ -z "$number" ]; then
    echo "none"
    exit 0
fi

for try in $(seq "$tries"); do
    application=$(own "/api/v1/applications/$number")
    state=$(field state <<<"$application")
    echo "$number $state"
    [ "$state" = PENDING ] || break
    [ "$try" = "$tries" ] || sleep "$pause"
done

# A copy in step: page after page of what has changed, and the next time from the last changedAt on.
since=2020-01-01T00:00:00%2B08:00
next="/api/v1/applications?limit=200&changedSince=$since"
copied=0
while [ -n "$next" ] && [ "$next" != null ]; do
    page=$(own "$next")
    copied=$((copied + $({ grep -o '"number":' || true; } <<<"$page" | wc -l)))
    last=$(grep -o '"changedAt":"[^"]*"' <<<"$page" | tail -n 1 | sed 's/^[^:]*://; s/"//g' || true)
    next=$(field next <<<"$page")
done
echo "$copied copied; the next time with changedSince=${last:-$since}"
