#!/bin/bash
# Signs Factline.app and packs it as a disk image to drag it from.
#
#     packaging/macos/make_dmg.sh dist/Factline.app dist/factline-0.1.0.dmg
#
# SIGN_AS names a Developer ID certificate of the keychain, NOTARY_PROFILE credentials that `xcrun notarytool
# store-credentials` kept there. Without them the program is signed for this machine alone, and elsewhere macOS asks
# before its first start.
set -euo pipefail
app=$1
image=$2
stamp=--timestamp
[ -n "${SIGN_AS:-}" ] || stamp=--timestamp=none
codesign --force --deep --options runtime "$stamp" --sign "${SIGN_AS:--}" "$app"
codesign --verify --deep --strict "$app"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -volname Factline -srcfolder "$folder" -fs HFS+ -format UDZO "$image"
if [ -n "${SIGN_AS:-}" ]; then
    codesign --sign "$SIGN_AS" --timestamp "$image"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
