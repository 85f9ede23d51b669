#!/bin/bash
# Tries the .deb on a bare Debian without Python: install, compare, open the window, uninstall. As root, on Debian.
#
#     packaging/try_deb.sh dist/factline_*_amd64.deb OUT_FOLDER
#
# Makes the system with debootstrap below OUT_FOLDER (kept for the next time), installs the package with apt and what it
# depends on, compares the sample from the command line, opens the window under Xvfb in there and takes its picture
# (OUT_FOLDER/window.png), and takes the package away again. Ends with status 1 at the first thing that fails.
set -euo pipefail
package=$(readlink -f "$1")
out=$(readlink -f "${2:?where to put the system and the picture}")
root=$out/debian
mirror=${MIRROR:-$(sed -n 's/^URIs: *//p' /etc/apt/sources.list.d/debian.sources 2> /dev/null | head -1)}
say() { printf '\n== %s\n' "$*"; }
in_there() {
    chroot "$root" /usr/bin/env -i HOME=/home/editor PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}
leave() {
    for place in dev/pts dev proc; do mountpoint -q "$root/$place" && umount "$root/$place" || true; done
}
trap leave EXIT

if [ ! -f "$root/made" ]; then
    say "A bare Debian: debootstrap --variant=minbase bookworm"
    leave
    rm -rf "$root"
    debootstrap --variant=minbase bookworm "$root" ${mirror:+"$mirror"} > "$out/debootstrap.log"
    cp -r /etc/apt/apt.conf.d /etc/apt/sources.list.d "$root/etc/apt/"
    [ -f /etc/apt/apt.conf ] && cp /etc/apt/apt.conf "$root/etc/apt/"
    [ -f /etc/apt/sources.list ] && cp /etc/apt/sources.list "$root/etc/apt/"
    cp /etc/resolv.conf /etc/hosts "$root/etc/" 2> /dev/null || true
    touch "$root/made"
fi
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mkdir -p "$root/home/editor" "$root/usr/share/doc"
# What proxies and certificates this machine needs to reach the mirror, that one needs too.
for name in ca-certificates; do
    [ -d "/usr/local/share/$name" ] && cp -r "/usr/local/share/$name" "$root/usr/local/share/" || true
done

apt="apt-get -q -y -o APT::Sandbox::User=root"
in_there $apt update > "$out/update.log" 2>&1
in_there $apt purge factline > /dev/null 2>&1 || true
in_there $apt autoremove > /dev/null 2>&1 || true
say "No Python in there: $(in_there sh -c 'command -v python3 || echo none')"

cp "$package" "$root/factline.deb"
say "apt-get install ./factline.deb"
before=$(du -sxk "$root/usr" | cut -f1)
in_there $apt install --no-install-recommends ./factline.deb > "$out/install.log" 2>&1 || { tail -20 "$out/install.log"; exit 1; }
tail -3 "$out/install.log"
after=$(du -sxk "$root/usr" | cut -f1)
echo "package $(du -k "$package" | cut -f1) KiB; /usr grew by $((after - before)) KiB with all it depends on"
in_there dpkg-query -W -f '${Package} ${Version} installed: ${Installed-Size} KiB\n' factline
in_there sh -c 'command -v python3 || echo "still no python3"'

say "factline compare, from the command line"
samples=/usr/lib/factline/_internal/resources/samples
in_there sh -c "cd /home/editor && factline compare $samples/port-merrow-1.docx $samples/port-merrow-4.docx \
    --published 2026-03-11,2026-03-13 --docx redline.docx --report report.docx --pdf columns.pdf --json comparison.json" \
    | head -12
for file in redline.docx report.docx columns.pdf comparison.json; do test -s "$root/home/editor/$file"; done
ls -l "$root/home/editor"

say "The window under Xvfb, in there"
in_there $apt install --no-install-recommends xvfb > "$out/xvfb.log" 2>&1
in_there sh -c "Xvfb :77 -screen 0 1440x900x24 -nolisten tcp > /dev/null 2>&1 & server=\$!; sleep 3
    cd /home/editor && DISPLAY=:77 QT_QPA_PLATFORM=xcb timeout 90 factline $samples/port-merrow-1.docx \
    $samples/port-merrow-4.docx --published 2026-03-11,2026-03-13 --picture /home/editor/window.png; status=\$?
    kill \$server; exit \$status"
test -s "$root/home/editor/window.png"
cp "$root/home/editor/window.png" "$out/window.png"
echo "picture: $out/window.png"

say "Uninstalled, the user's files stay"
echo "a case" > "$root/home/editor/agency.factline"
listed=$(cd "$root/home/editor" && find . -type f | sort | md5sum)
in_there $apt purge factline > "$out/purge.log" 2>&1
test "$listed" = "$(cd "$root/home/editor" && find . -type f | sort | md5sum)" && echo "all $(find "$root/home/editor" -type f | wc -l) files of the user are there"
test ! -e "$root/usr/lib/factline" && test ! -e "$root/usr/bin/factline" && echo "nothing of the program is left"
in_there sh -c 'ls -d /usr/share/doc/factline /usr/share/applications/org.factline* 2> /dev/null || true'
say "All of it worked."
