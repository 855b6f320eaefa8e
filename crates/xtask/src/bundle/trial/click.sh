#!/bin/sh
# A file is opened as a double click opens it; the window says when it has painted.
set -eu
HRHW_PAINT=1 gio open "$1" > "$HOME/painted"
for try in $(seq 60); do
  if grep -q "^painted" "$HOME/painted"; then
    echo "the window shows $1"
    exit 0
  fi
  sleep 0.5
done
echo "no window for $1"
exit 1
