#!/bin/bash
# Tries the .deb on a bare Debian without Python, as an editor would, from the installation to what is left when it is gone.
# As root, on Debian.
#
#     packaging/try_deb.sh dist/factline_*_amd64.deb OUT_FOLDER
#
# Makes the system with debootstrap below OUT_FOLDER (kept for the next time) and installs the package with apt and what it
# depends on. As a user of that system: compares the sample from the command line, opens the window under Xvfb, decides and notes,
# saves the case under a name, starts a second time, opens the case as its desktop opens it. Then the package is taken away and
# comes again, and the case is still what it was. Pictures of the screen lie in OUT_FOLDER. Ends with status 1 at the first thing
# that fails.
set -euo pipefail
package=$(readlink -f "$1")
mkdir -p "${2:?where to put the system and the pictures}"
out=$(readlink -f "$2")
root=$out/debian
mirror=${MIRROR:-$(sed -n 's/^URIs: *//p' /etc/apt/sources.list.d/debian.sources 2> /dev/null | head -1)}
say() { printf '\n== %s\n' "$*"; }
in_there() {
    chroot "$root" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}
as_editor() {
    chroot --userspec=editor:editor "$root" /usr/bin/env -i HOME=/home/editor USER=editor PATH=/usr/bin:/bin LANG=C.UTF-8 \
        DISPLAY=:77 "$@"
}
apt() { in_there apt-get -q -y -o APT::Sandbox::User=root "$@"; }
let_go() { if mountpoint -q "$root/$1"; then umount "$root/$1"; fi; }
leave() { for place in dev/shm dev proc; do let_go "$place"; done; }
trap leave EXIT

if [ ! -f "$root/made" ]; then
    say "A bare Debian: debootstrap --variant=minbase bookworm"
    leave
    rm -rf "$root"
    debootstrap --variant=minbase bookworm "$root" ${mirror:+"$mirror"} > "$out/debootstrap.log"
    # What proxies, mirrors and certificates this machine needs, that one needs too.
    rm -f "$root/etc/apt/sources.list"
    for setting in apt.conf apt.conf.d sources.list sources.list.d; do
        if [ -e "/etc/apt/$setting" ]; then cp -r "/etc/apt/$setting" "$root/etc/apt/"; fi
    done
    if [ -d /usr/local/share/ca-certificates ]; then
        cp -r /usr/local/share/ca-certificates "$root/usr/local/share/"
    fi
    cp /etc/resolv.conf /etc/hosts "$root/etc/" 2> /dev/null || true
    in_there useradd --create-home --shell /bin/sh editor
    touch "$root/made"
fi
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
mountpoint -q "$root/dev" || mount --bind /dev "$root/dev"
mountpoint -q "$root/dev/shm" || mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm" # a user's programs share memory there
rm -rf "$root/home/editor"
in_there install -d -o editor -g editor /home/editor
apt update > "$out/update.log" 2>&1
apt purge factline > /dev/null 2>&1 || true
apt autoremove > /dev/null 2>&1 || true
no_python() { if in_there sh -c 'command -v python3'; then echo "There is a Python in there."; exit 1; fi; }
no_python
echo "No Python in there."

cp "$package" "$root/factline.deb"
say "apt-get install ./factline.deb"
before=$(du -sxk "$root/usr" | cut -f1)
apt install --no-install-recommends ./factline.deb > "$out/install.log" 2>&1 || { tail -20 "$out/install.log"; exit 1; }
after=$(du -sxk "$root/usr" | cut -f1)
echo "package $(du -k "$package" | cut -f1) KiB; /usr grew by $((after - before)) KiB with all it depends on"
in_there dpkg-query -W -f '${Package} ${Version} installed: ${Installed-Size} KiB\n' factline
no_python
echo "Still no Python."

say "factline compare, from the command line"
samples=/usr/lib/factline/_internal/resources/samples
as_editor sh -c "cd && cp $samples/port-merrow-[134].docx . && factline compare port-merrow-1.docx port-merrow-4.docx \
    --published 2026-03-11,2026-03-13 --docx redline.docx --report report.docx --pdf columns.pdf --json comparison.json \
    > summary.txt"
head -4 "$root/home/editor/summary.txt"
for file in redline.docx report.docx columns.pdf comparison.json; do test -s "$root/home/editor/$file"; done
ls -l "$root/home/editor"

say "The window under Xvfb: compare, decide, note, save the case, start a second time"
apt install --no-install-recommends xvfb xdotool scrot icewm xdg-utils libfile-mimeinfo-perl desktop-file-utils procps > "$out/tools.log" 2>&1
cat > "$root/usr/local/bin/at_the_desk" <<'DESK'
# What an editor does at the desk of that system, by keys; each step waits until its window is there.
set -eu
cd
case $1 in open | again) ;; *) echo "open or again"; exit 2 ;; esac
Xvfb :77 -screen 0 1440x900x24 -nolisten tcp > server.log 2>&1 &
server=$!
trap 'kill $server' EXIT
sleep 3
icewm > desk.log 2>&1 &
titled() { # waits for a window whose title has these words, and puts it in front
    tries=0
    until found=$(xdotool search --onlyvisible --name "$1"); do
        tries=$((tries + 1))
        [ $tries -lt 120 ] || { echo "There is no window “$1”."; exit 1; }
        sleep 0.5
    done
    xdotool windowactivate --sync "$(echo "$found" | tail -1)"
    sleep 2
}
picture() { sleep 2; rm -f "$1"; scrot "$1"; }
if [ "$1" = open ]; then
    factline port-merrow-1.docx port-merrow-4.docx --published 2026-03-11,2026-03-13 > window.log 2>&1 &
    titled 'port-merrow-1 → port-merrow-4'
    xdotool key j; sleep 1; xdotool key 2; sleep 1
    xdotool key n; sleep 2; xdotool type 'Ask the coastguard.'; sleep 1; xdotool key ctrl+Return; sleep 2
    picture window.png
    xdotool key ctrl+s
    titled 'Save'
    xdotool key ctrl+a; xdotool type '/home/editor/agency.factline'; xdotool key Return
    titled 'agency'
    test -s agency.factline
    factline port-merrow-3.docx && echo "The second start gave its file to the open window, and ended."
    titled 'port-merrow-3'
    picture second.png
else
    echo "agency.factline is $(xdg-mime query filetype agency.factline), opened by $(xdg-mime query default application/x-factline)"
    xdg-open agency.factline > window.log 2>&1 &
    titled 'agency – port-merrow-1' # compared
    picture again.png
fi
xdotool key ctrl+q
tries=0
while pgrep -x factline > /dev/null; do
    tries=$((tries + 1))
    [ $tries -lt 60 ] || { echo "The window did not close."; exit 1; }
    sleep 0.5
done
DESK
desk() { as_editor timeout 300 sh /usr/local/bin/at_the_desk "$1" || { cat "$root/home/editor/window.log"; exit 1; }; }
desk open
as_editor sh -c 'cd && factline compare agency.factline --json kept.json > kept.txt && grep -A3 "\"annotations\"" kept.json | cut -c1-160'
grep -q 'Ask the coastguard.' "$root/home/editor/kept.json" || { echo "The note is not in the case."; exit 1; }
desk again
cp "$root"/home/editor/*.png "$out/"
echo "Pictures: $out/window.png, second.png, again.png"

say "Uninstalled and purged: the user's files stay"
sums() { (cd "$root/home/editor" && find . -type f ! -name '*.log' -exec sha256sum {} + | sort -k 2); }
sums > "$out/files.txt"
apt purge factline > "$out/purge.log" 2>&1
sums | cmp - "$out/files.txt"
echo "all $(wc -l < "$out/files.txt") files of the user are as they were, agency.factline among them"
left=$(in_there find / -xdev -path /proc -prune -o -ipath '*factline*' ! -path '/home/*' ! -path /factline.deb -print)
test -z "$left" || { echo "Left behind: $left"; exit 1; }
echo "nothing of the program is left"

say "Installed again: the case opens, with what was done in it"
apt install --no-install-recommends ./factline.deb >> "$out/install.log" 2>&1
as_editor sh -c 'cd && factline compare agency.factline --json after.json > /dev/null && cmp kept.json after.json'
desk again
cp "$root/home/editor/again.png" "$out/reinstalled.png"
no_python
echo "the same comparison, decision and note; still no Python; picture: $out/reinstalled.png"
say "All of it worked."
