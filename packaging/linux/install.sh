#!/bin/sh
# Installs Factline for this user (into ~/.local), or with PREFIX=/usr/local for everybody (then as root).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
prefix=${PREFIX:-$HOME/.local}
mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share"
rm -rf "$prefix/lib/factline"
cp -R "$here/factline" "$prefix/lib/factline"
ln -sf "../lib/factline/factline" "$prefix/bin/factline"
(cd "$here/share" && find . -type f) | while read -r file; do
    mkdir -p "$prefix/share/$(dirname "$file")"
    cp "$here/share/$file" "$prefix/share/$file"
done
(cd "$here/share" && find . -type f) > "$prefix/lib/factline/installed.txt"
sed -i "s|^Exec=factline|Exec=\"$prefix/bin/factline\"|" "$prefix/share/applications/org.factline.Factline.desktop"
cp "$here/uninstall.sh" "$prefix/lib/factline/uninstall.sh"
command -v update-mime-database > /dev/null && update-mime-database "$prefix/share/mime" || true
command -v update-desktop-database > /dev/null && update-desktop-database "$prefix/share/applications" || true
command -v gtk-update-icon-cache > /dev/null && gtk-update-icon-cache -q -t "$prefix/share/icons/hicolor" || true
echo "Installed: $prefix/bin/factline. $prefix/lib/factline/uninstall.sh takes it away again."
