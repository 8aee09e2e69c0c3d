#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Kills slipway with SIGKILL at random moments of scans and attestations, SLIPWAY_KILLS times (50). After each
# kill the workspace must open, pass SQLite's integrity check and hold every write that was acknowledged.
# Usage: kill_9.sh PROGRAM. Prints "50 kills, 0 lost"; exits with 0 only then (77: a needed tool is missing).
set -euo pipefail

program=$(realpath "${1:?usage: kill_9.sh PROGRAM}")
wanted=${SLIPWAY_KILLS:-50}
for tool in git sqlite3; do
  command -v "$tool" >/dev/null || { echo "kill_9: $tool is not installed"; exit 77; }
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder SLIPWAY_WORKSPACE=$folder/w.slipway GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null
cd "$folder"

make_repository() {
  git init --quiet --initial-branch=main web
  local i
  for i in $(seq 60); do
    mkdir -p "web/src/$i"
    printf 'int f%d() { return %d; }\n' "$i" "$i" >"web/src/$i/f.cpp"
    printf 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d%d}\n' "$i" >"web/src/$i/deployment.yaml"
  done
  printf '# web\n' >web/README.md
  git -C web add --all
  git -C web -c user.name=Ada -c user.email=ada@example.org commit --quiet --message=Begin
}

# Either write, in turn; both print the id of what they stored once it is on disk.
write() {
  if [ $((turn % 2)) -eq 0 ]; then
    exec "$program" collect --project web --json
  else
    exec "$program" attest pii-redaction --project web --reason "round $turn" --json
  fi
}

now() { echo $((${EPOCHREALTIME/./} / 1000)); } # milliseconds

# How long a write takes when nobody disturbs it, in milliseconds.
duration() {
  local start
  start=$(now)
  (write) >undisturbed.json 2>/dev/null
  acknowledge undisturbed.json
  echo $(($(now) - start))
}

acknowledge() {
  sed -nE 's/^ *"(id|evidence)": "([0-9a-f-]{36})",?$/\2/p' "$1" >>acknowledged
}

stored() {
  sqlite3 -batch "$SLIPWAY_WORKSPACE" 'SELECT id FROM evidence UNION ALL SELECT id FROM attestations'
}

# The program opens the file first, so that it is the one that recovers it.
check() {
  "$program" status --json >/dev/null || { echo "kill_9: after $kills kills the workspace does not open"; exit 1; }
  local integrity
  integrity=$(sqlite3 -batch "$SLIPWAY_WORKSPACE" 'PRAGMA integrity_check')
  [ "$integrity" = ok ] || { echo "kill_9: after $kills kills: $integrity"; exit 1; }
  lost=$(comm -23 <(sort acknowledged) <(stored | sort) | wc -l)
  [ "$lost" -eq 0 ] || { echo "kill_9: $kills kills, $lost lost"; exit 1; }
}

make_repository
"$program" init "$SLIPWAY_WORKSPACE" 2>/dev/null
"$program" project add web --repo web 2>/dev/null
"$program" release add 1.0 --project web --no-scan 2>/dev/null
: >acknowledged
kills=0
lost=0
turn=0 && scan_takes=$(duration)
turn=1 && attest_takes=$(duration)

while [ "$kills" -lt "$wanted" ]; do
  turn=$((turn + 1))
  takes=$((turn % 2 == 0 ? scan_takes : attest_takes))
  (write) >out.json 2>/dev/null &
  child=$!
  sleep "$(printf '0.%03d' $((RANDOM % (takes + 10) % 1000)))"
  kill -9 "$child" 2>/dev/null || true
  code=0
  wait "$child" 2>/dev/null || code=$?
  acknowledge out.json
  case $code in
    137) kills=$((kills + 1)) && check ;;
    0) ;; # it was done before; its write counts, the kill does not
    *) echo "kill_9: the program ended with $code"; exit 1 ;;
  esac
done
echo "$(wc -l <acknowledged) writes were acknowledged"
echo "$kills kills, $lost lost"
