#!/bin/sh
# Takes Factline away again. Cases, settings and notes of its users stay where they are.
set -eu
prefix=${PREFIX:-$HOME/.local}
if [ -f "$prefix/lib/factline/installed.txt" ]; then
    while read -r file; do rm -f "$prefix/share/$file"; done < "$prefix/lib/factline/installed.txt"
fi
rm -f "$prefix/bin/factline"
rm -rf "$prefix/lib/factline"
command -v update-mime-database > /dev/null && update-mime-database "$prefix/share/mime" || true
command -v update-desktop-database > /dev/null && update-desktop-database "$prefix/share/applications" || true
echo "Factline is gone. Cases and settings were not touched."
