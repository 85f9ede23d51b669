#!/bin/bash
# Builds the start of an AppImage (the AppImage project's type 2 runtime) from its source, for `packaging/build.py appimage`.
#
#     packaging/linux/make_runtime.sh out/packaging/runtime-x86_64
#
# Needs clang, autoconf, automake, libtool, pkg-config, libfuse3-dev, libzstd-dev, zlib1g-dev. TYPE2_RUNTIME and SQUASHFUSE may
# name clones that are here already; whatever they are, it is these two commits that are built.
set -euo pipefail
target=$(realpath -m "$1")
runtime=${TYPE2_RUNTIME:-https://github.com/AppImage/type2-runtime}
squashfuse=${SQUASHFUSE:-https://github.com/vasi/squashfuse}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
at() { git -c advice.detachedHead=false clone -q "$1" "$2" && git -C "$2" checkout -q "$3"; }
at "$runtime" "$folder/runtime" caf24f9f712084686bfc24a70b75e50df0aefb9c
at "$squashfuse" "$folder/squashfuse" 775b4cc72ab47641637897f11ce0da15d5c1f115
(
    cd "$folder/squashfuse"
    ./autogen.sh
    CFLAGS="-ffunction-sections -fdata-sections -Os" ./configure --disable-demo --disable-high-level --enable-static \
        --without-xz --without-lzo --without-lz4
    make -j2 libsquashfuse.la libsquashfuse_ll.la
    mkdir -p headers/squashfuse
    cp ./*.h headers/squashfuse/
) > "$target.log" 2>&1
made=$folder/squashfuse
cd "$folder/runtime/src/runtime"
clang -std=gnu99 -Os -D_FILE_OFFSET_BITS=64 "-DGIT_COMMIT=\"$(git rev-parse --short HEAD)\"" -T data_sections.ld \
    -I"$made/headers" -I"$made/headers/squashfuse" -I/usr/include/fuse3 \
    -ffunction-sections -fdata-sections -Wl,--gc-sections -static-pie -Wall runtime.c \
    -L"$made/.libs" -lsquashfuse -lsquashfuse_ll -lfuse3 -lzstd -lz -lpthread -ldl -o "$target" >> "$target.log" 2>&1
strip "$target"
# The three bytes by which an AppImage is known, in the part of the ELF header that is free.
printf 'AI\002' | dd of="$target" bs=1 seek=8 conv=notrunc status=none
ls -l "$target"
