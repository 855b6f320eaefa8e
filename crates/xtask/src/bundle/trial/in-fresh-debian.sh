#!/bin/sh
# In a fresh Debian, as its root: installs the package of an older number, lets a person use it without a network, upgrades,
# removes. Her workbook stays as it is. Ends with an error at the first thing that is not as it should be.
set -eu
package=$1
here=$(dirname "$0")
export DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8
get="apt-get install -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends"
step() { echo; echo "== $*"; }

mount -t proc proc /proc
mount -t tmpfs tmpfs /dev/shm
apt-get update -qq

step "install with nothing but what the package asks for"
$get "$here/before.deb" > "$here/apt.log"
dpkg-query -W -f '${Package} ${Version}\n' "$package"
for program in "$package" hrhw; do
  if ldd "/usr/bin/$program" | grep "not found"; then exit 1; fi
done
hrhw --version

# What only the trial needs. The package is there already, so none of it stood in for a library that it forgot.
$get webkit2gtk-driver xvfb xauth dbus curl jq iproute2 libglib2.0-bin man-db locales >> "$here/apt.log"
localedef -i ru_RU -f UTF-8 ru_RU.UTF-8
useradd --create-home --shell /bin/sh nadia
home=/home/nadia
data=$home/.local/share/human-rights-for-health-workers
# As Nadia, on a display of her own, with no network but the machine itself.
as_nadia() {
  unshare --net sh -c '
    ip link set lo up
    test "$(ip -o link | wc -l)" = 1
    exec runuser -u nadia -- env -C /home/nadia HOME=/home/nadia LANG=ru_RU.UTF-8 NO_AT_BRIDGE=1 "$@"' sh "$@"
}
visit() { as_nadia xvfb-run -a -s "-screen 0 1280x900x24" dbus-run-session -- sh "$here/visit.sh" "$@"; }
chmod 755 "$here" && chmod 777 "$here/out"

step "begin a workbook, read a session in Russian and write a note, in the window, without a network"
visit "$here/out/read.png" --at=/ru/welcome /ru/welcome "$here/begin.js" /ru/sessions/dual-loyalty "$here/read.js" \
  > "$here/out/read.txt"
grep -m1 "Слуга двух господ" "$here/out/read.txt"
grep -q "Заметка до обновления" "$here/out/read.txt"
workbook=$(ls "$data"/*.hrhw)
echo "$workbook"

step "a double click opens workbooks and packs"
as_nadia gio mime application/x-hrhw-workbook | grep -m1 org.humanrightsforhealthworkers.manual.desktop
as_nadia gio mime application/x-hrhw-pack | grep -m1 org.humanrightsforhealthworkers.manual.desktop
as_nadia gio info -a standard::content-type "$workbook" | grep application/x-hrhw-workbook
as_nadia sh -c 'echo no pack > /home/nadia/one.hrhwpack; gio info -a standard::content-type /home/nadia/one.hrhwpack' | grep application/x-hrhw-pack
for file in "$workbook" /home/nadia/one.hrhwpack; do
  as_nadia xvfb-run -a dbus-run-session -- sh "$here/click.sh" "$file"
done

step "the pages of the manual"
for page in hrhw hrhw-export-site; do as_nadia man --where "$page"; done | grep /ru/
as_nadia man hrhw > "$here/out/man.txt"
grep "ИМЯ" "$here/out/man.txt"

step "upgrade"
cp -a "$workbook" "$here/workbook"
$get "$here/now.deb" >> "$here/apt.log"
dpkg-query -W -f '${Package} ${Version}\n' "$package"
cmp "$workbook" "$here/workbook"
visit "$here/out/again.png" "$workbook" /ru/sessions/dual-loyalty "$here/read.js" > "$here/out/again.txt"
grep "Заметка до обновления" "$here/out/again.txt"

step "remove"
cp -a "$workbook" "$here/workbook"
dpkg -L "$package" | while read -r path; do test -d "$path" || echo "$path"; done > "$here/files"
apt-get purge -y -qq -o Dpkg::Use-Pty=0 "$package" >> "$here/apt.log"
while read -r path; do test ! -e "$path" || { echo "left: $path"; exit 1; }; done < "$here/files"
cmp "$workbook" "$here/workbook"
echo
echo "installed, used without a network, upgraded and removed; the workbook is as it was"
