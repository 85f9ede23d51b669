"""Makes the gallery: a picture of every state of the window in ``out/gallery``, each beside the drawn one where there is one.

    python3 dev.py gallery [WORD...]     only the scenes whose names have one of the words

``index.html`` shows them all. The drawn pictures are looked for in ``../shared/docs/look``; without them ours stand alone.
Each scale of the screen is a process of its own, because Qt takes it once, at its start.
"""

from __future__ import annotations

import html
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "out" / "gallery"
DRAWN = ROOT.parent / "shared" / "docs" / "look"
SCREEN = {
    "name": "gallery", "x": 0, "y": 0, "width": 3840, "height": 2160, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
}  # fmt: skip
"""The screen that the pictures are taken on, in its own pixels; dialogs look how much room it has."""
GAP, CAPTION = 24, 40
SHEET = 1440
"""Width at which a picture stands on a sheet beside another; larger ones are made smaller for it."""


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["--scale"]:
        return take(float(arguments[1]), arguments[2:])
    from tests.gallery.scenes import SCENES

    chosen = [s for s in SCENES if not arguments or any(word in s.name for word in arguments)]
    if not chosen:
        sys.stderr.write(f"No scene is called that. There are: {', '.join(scene.name for scene in SCENES)}.\n")
        return 2
    OUT.mkdir(parents=True, exist_ok=True)
    status = 0
    for scale in sorted({scene.scale for scene in chosen}):
        screen = OUT / "screen.json"
        screen.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8", newline="\n")
        platform = f"offscreen:configfile={screen}"
        environment = os.environ | {"QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": str(scale)}
        command = [sys.executable, "-m", "tests.gallery", "--scale", str(scale), *(s.name for s in chosen)]
        status |= int(subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode != 0)
    write_index()
    print(f"{len(chosen)} pictures in {OUT.relative_to(ROOT)}; {(OUT / 'index.html').relative_to(ROOT)} shows them.")
    return status


def file_name(scene: str) -> str:
    return scene.replace(" %", "").replace(" ", "-") + ".png"


def take(scale: float, names: list[str]) -> int:
    """The pictures of one scale, in this process."""
    with tempfile.TemporaryDirectory(prefix="factline-gallery-", ignore_cleanup_errors=True) as home:
        os.environ |= {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
        from gui.application import make_application
        from tests.gallery.scenes import SCENES
        from tests.gallery.stage import Stage
        from tests.gui.windows import SharedWorker

        application, worker = make_application(), SharedWorker()
        failed = 0
        faults: list[str] = []

        def keep(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
            """What Qt's slots raise comes here, and the picture goes on; it is no good one."""
            faults.append(repr(fault))
            sys.__excepthook__(kind, fault, trace)

        sys.excepthook = keep
        for number, scene in enumerate(s for s in SCENES if s.scale == scale and s.name in names):
            stage = Stage(application, worker, Path(home, f"scene-{number}"), scene.theme, scene.size)
            try:
                scene.set(stage)
                picture = stage.picture()
                if faults:
                    raise RuntimeError("; ".join(faults))
            except (RuntimeError, LookupError, AttributeError) as fault:
                failed += 1
                faults.clear()
                sys.stderr.write(f"{scene.name}: {fault!r}\n")
            else:
                picture.save(str(OUT / file_name(scene.name)))
                lay_beside(scene.name, scene.drawn)
                print(scene.name, flush=True)
            finally:
                stage.close()
        worker.end()
    return min(failed, 1)


def lay_beside(name: str, drawn: str) -> None:
    """The drawn picture and ours on one sheet, where there is a drawn one."""
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QColor, QImage, QPainter

    from gui.theme import font

    known = DRAWN / f"{drawn}.png"
    if not drawn or not known.is_file():
        return
    pictures = [("drawn", QImage(str(known))), (name, QImage(str(OUT / file_name(name))))]
    scaled = [
        (
            words,
            image if image.width() <= SHEET else image.scaledToWidth(SHEET, Qt.TransformationMode.SmoothTransformation),
        )
        for words, image in pictures
    ]
    for _, image in scaled:
        image.setDevicePixelRatio(1.0)
    width = sum(image.width() for _, image in scaled) + GAP
    sheet = QImage(width, CAPTION + max(image.height() for _, image in scaled), QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    painter.setFont(font("lists_strong"))
    left = 0
    for words, image in scaled:
        painter.setPen(QColor("black"))
        painter.drawText(QRect(left, 0, image.width(), CAPTION), Qt.AlignmentFlag.AlignCenter, words)
        painter.drawImage(left, CAPTION, image)
        left += image.width() + GAP
    painter.end()
    sheet.save(str(OUT / f"beside-{file_name(name)}"))


def write_index() -> None:
    """One page with all pictures that are there, the sheets in place of single ones."""
    from tests.gallery.scenes import SCENES

    shown = []
    for scene in SCENES:
        name = file_name(scene.name)
        beside = f"beside-{name}"
        source = beside if (OUT / beside).is_file() else name
        if (OUT / source).is_file():
            size = f"{scene.size[0]} × {scene.size[1]} at {scene.scale * 100:.0f} %, {scene.theme}"
            shown.append(
                f"<h2>{html.escape(scene.name)} <small>{size}</small></h2>"
                f'<a href="{name}"><img src="{source}" alt="{html.escape(scene.name)}" loading="lazy"></a>'
            )
    style = "body{font:15px sans-serif;margin:24px}img{max-width:100%;border:1px solid}small{font-weight:400}"
    page = f'<!doctype html><meta charset="utf-8"><title>Gallery</title><style>{style}</style>{"".join(shown)}'
    (OUT / "index.html").write_text(page, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
