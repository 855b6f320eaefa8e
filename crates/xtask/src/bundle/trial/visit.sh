#!/bin/sh
# One visit to the installed window: starts it with one word, goes to each address, runs a script in the page, prints what
# that returns; takes a picture at the end. Usage: visit.sh PICTURE WORD [ADDRESS SCRIPT]...
set -eu
picture=$1 word=$2
shift 2
driver=http://127.0.0.1:4444/session
program=/usr/bin/human-rights-for-health-workers
export TAURI_AUTOMATION=true TAURI_WEBVIEW_AUTOMATION=true

# What the window system remarks is kept beside the picture.
WebKitWebDriver --port=4444 2> "$picture.log" &
trap "kill $!" EXIT
for try in 1 2 3 4 5 6 7 8 9 10; do
  if curl -s "$driver" > /dev/null; then break; fi
  sleep 0.5
done

ask() { curl -s --max-time 90 "$@"; }
run() { jq -Rs '{script: ., args: []}' "$1" | ask --data @- "$driver/$session/execute/async" | jq -er .value; }
session=$(jq -n --arg program "$program" --arg word "$word" \
  '{capabilities: {alwaysMatch: {"webkitgtk:browserOptions": {binary: $program, args: [$word]}}}}' |
  ask --data @- "$driver" | jq -er .value.sessionId)
while test $# -gt 0; do
  jq -n --arg address "hrhw://localhost$1" '{url: $address}' | ask --data @- "$driver/$session/url" > /dev/null
  run "$2"
  shift 2
done
ask "$driver/$session/screenshot" | jq -er .value | base64 -d > "$picture"
ask -X DELETE "$driver/$session" > /dev/null
