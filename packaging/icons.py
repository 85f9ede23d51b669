"""Draws the program's sign in every size that a system asks for, from resources/icons/factline.svg.

    python packaging/icons.py FOLDER

Writes hicolor/SIZExSIZE/apps/*.png, hicolor/scalable/apps/*.svg, the same for the document type, factline.ico (Windows)
and factline.icns (macOS). Run with the Python of `.venv`; `packaging/build.py` does.
"""

from __future__ import annotations

import os
import re
import struct
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES = {"icp4": 16, "icp5": 32, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024}
"""Apple's names for PNG pictures of a size in pixels, as its Icon Composer wrote them."""
NAME = "org.factline.Factline"
DOCUMENT = "application-x-factline"
SHEET = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64">'
    '<path d="M13 2.5h26.5L53.5 16.5V58a3.5 3.5 0 0 1-3.5 3.5H13A3.5 3.5 0 0 1 9.5 58V6A3.5 3.5 0 0 1 13 2.5z"'
    ' fill="@paper" stroke="@ink" stroke-opacity="0.45"/>'
    '<path d="M39.5 2.5v10.5a3.5 3.5 0 0 0 3.5 3.5h10.5z" fill="@ink" fill-opacity="0.14"/>'
    '<g transform="translate(16.5 26) scale(0.64)">{sign}</g></svg>'
)
"""The sign on a sheet of paper: a case file."""


def main(folder: Path) -> None:
    """Raises ``OSError`` where the folder can't be written."""
    from PySide6.QtGui import QGuiApplication

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    sign = in_its_colours((ROOT / "resources" / "icons" / "factline.svg").read_text(encoding="utf-8"))
    sheet = in_its_colours(SHEET.format(sign=sign.partition(">")[2].rpartition("</svg>")[0]))
    for drawing, name, kind in ((sign, NAME, "apps"), (sheet, DOCUMENT, "mimetypes")):
        scalable = folder / "hicolor" / "scalable" / kind / f"{name}.svg"
        scalable.parent.mkdir(parents=True, exist_ok=True)
        scalable.write_text(drawing, encoding="utf-8", newline="\n")
        for size in SIZES:
            target = folder / "hicolor" / f"{size}x{size}" / kind / f"{name}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(drawn(drawing, size))
    (folder / "factline.ico").write_bytes(ico([(size, drawn(sign, size)) for size in ICO_SIZES]))
    (folder / "factline.icns").write_bytes(icns([(name, drawn(sign, size)) for name, size in ICNS_TYPES.items()]))
    del application


def in_its_colours(drawing: str) -> str:
    """The drawing with each ``@name`` as ``resources/palette.toml`` colours it."""
    colours = tomllib.loads((ROOT / "resources" / "palette.toml").read_text(encoding="utf-8"))["sign"]
    return re.sub(r"@(\w+)", lambda found: colours[found[1]], drawing)


def drawn(svg: str, size: int) -> bytes:
    """A PNG of ``size`` × ``size`` pixels."""
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode("utf-8"))).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def ico(pictures: list[tuple[int, bytes]]) -> bytes:
    """Windows' container: a directory of 16 bytes a picture, then the pictures as PNG (which Windows has read since Vista)."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    entries = b""
    for size, png in pictures:
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), place)
        place += len(png)
    return head + entries + b"".join(png for _, png in pictures)


def icns(pictures: list[tuple[str, bytes]]) -> bytes:
    """Apple's container: its name and length, then each picture behind its type and length, big-endian."""
    body = b"".join(kind.encode("ascii") + struct.pack(">I", len(png) + 8) + png for kind, png in pictures)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


if __name__ == "__main__":
    main(Path(sys.argv[1]))
