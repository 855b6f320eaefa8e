#!/bin/sh
# In a fresh Debian: install, read a session in Russian without a network, upgrade, remove; the workbook stays.
set -eu
package=$1
export DEBIAN_FRONTEND=noninteractive HOME=/root LANG=C.UTF-8
mount -t proc proc /proc 2>/dev/null || true
apt-get update -qq
apt-get install -y -qq --no-install-recommends /root/before.deb
# What only the trial needs; the package is there already, so none of it can stand in for a library it forgot.
apt-get install -y -qq --no-install-recommends xvfb xauth dbus curl >/dev/null
dpkg-query -W -f '${Package} ${Version}\n' "$package"
mkdir -p /root/data
export HRHW_DATA=/root/data

# The command serves the pages; one is read in Russian and a workbook is begun.
unshare --net sh -c '
  ip link set lo up 2>/dev/null || ifconfig lo up 2>/dev/null || true
  hrhw serve --port 8123 > /root/served 2>&1 &
  for i in 1 2 3 4 5 6 7 8 9 10; do grep -q http /root/served && break; sleep 1; done
  address=$(grep -o "http://[^ ]*" /root/served | head -1)
  curl -sL -c /root/jar -b /root/jar "$address" > /root/first.html
  curl -s -c /root/jar -b /root/jar -H "Origin: http://127.0.0.1:8123" --data "name=Nadia&lang=ru&study=yes&shown=name" http://127.0.0.1:8123/ru/people
  curl -s -b /root/jar http://127.0.0.1:8123/ru/sessions/dual-loyalty > /root/session.html
  kill %1'
grep -q 'lang="ru"' /root/session.html
grep -q 'Двойная\|лояльност' /root/session.html
ls /root/data/*.hrhw

# The window starts and paints.
unshare --net sh -c 'HRHW_PAINT=1 timeout 60 xvfb-run -a dbus-run-session '"$package"' --at /ru/sessions/dual-loyalty > /root/painted 2>&1 || true'
grep -q '^painted' /root/painted || { cat /root/painted; exit 1; }

sum=$(cat /root/data/*.hrhw | sha256sum)
apt-get install -y -qq --no-install-recommends /root/now.deb
dpkg-query -W -f '${Package} ${Version}\n' "$package"
[ "$sum" = "$(cat /root/data/*.hrhw | sha256sum)" ]
hrhw --version
apt-get remove -y -qq "$package"
! command -v hrhw
[ "$sum" = "$(cat /root/data/*.hrhw | sha256sum)" ]
echo "the package was installed, used without a network, upgraded and removed; the workbook is as it was"
