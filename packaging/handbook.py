"""Makes what the handbook shows, from the running program.

    python packaging/handbook.py pictures        takes every picture anew into resources/help/pictures
    python packaging/handbook.py pages FOLDER    each chapter as HTML, and as a picture of its page in the program

Run with the Python of `.venv`, from the project's folder. No screen is needed.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRect, QSettings  # noqa: E402  # the platform is chosen above, before Qt is loaded
from PySide6.QtGui import QImage  # noqa: E402  # as above: behind the choice of platform
from PySide6.QtWidgets import QWidget  # noqa: E402  # as above: behind the choice of platform

from gui.application import make_application  # noqa: E402  # the project's folder is on the path only now
from gui.handbook import FOLDER, Handbook, chapters, html_of  # noqa: E402  # the same holds for these
from tests.gallery.scenes import main as reviewed  # noqa: E402  # the same holds for these
from tests.gallery.stage import Stage  # noqa: E402  # the same holds for these
from tests.gui.windows import SharedWorker  # noqa: E402  # the same holds for these

PICTURES = FOLDER / "pictures"
SIZE = (1280, 800)
CLOSER = (1120, 720)


def whole(stage: Stage) -> QImage:
    return stage.picture()


def part(stage: Stage, widget: QWidget, margin: int = 0) -> QImage:
    """The picture of one widget, with something around it."""
    at = widget.mapTo(stage.window, widget.rect().topLeft())
    rect = QRect(at, widget.size()).adjusted(-margin, -margin, margin, margin)
    return stage.picture().copy(rect)


def welcome(stage: Stage) -> QImage:
    return whole(stage)


def compared(stage: Stage) -> QImage:
    stage.open_sample(1, 4)
    stage.go("217")
    return whole(stage)


def card(stage: Stage) -> QImage:
    stage.open_sample(1, 4)
    stage.go("today")
    return part(stage, stage.window.card)


def marks(stage: Stage) -> QImage:
    """The paragraphs of the sample that have all four marks, both columns."""
    stage.open_sample(1, 4)
    view = stage.window.view
    image = stage.picture()
    at = view.mapTo(stage.window, view.rect().topLeft())
    return image.copy(at.x(), at.y(), view.width(), 330)


def facts_only(stage: Stage) -> QImage:
    reviewed(stage)
    stage.do("facts_only", "changes_only")
    return whole(stage)


def note(stage: Stage) -> QImage:
    stage.open_sample(1, 4)
    stage.go("108,000")
    stage.do("note")
    stage.window.notes.composer.choose("verify")
    stage.type("Court record says £180,000. Digits swapped?")
    return part(stage, stage.window.notes.composer)


def export(stage: Stage) -> QImage:
    reviewed(stage)
    stage.export_dialog("docx")
    return whole(stage)


def dark_safe(stage: Stage) -> QImage:
    reviewed(stage)
    return whole(stage)


TAKEN: dict[str, tuple[Callable[[Stage], QImage], str, tuple[int, int]]] = {
    "welcome": (welcome, "light", CLOSER),
    "compared": (compared, "light", SIZE),
    "card": (card, "light", SIZE),
    "marks": (marks, "light", SIZE),
    "facts-only": (facts_only, "light", SIZE),
    "note": (note, "light", SIZE),
    "export": (export, "light", SIZE),
    "dark-safe": (dark_safe, "dark_safe", SIZE),
}
"""By the picture's name: how it is taken, in which theme, in a window of which size."""


def take_pictures() -> None:
    application = make_application()
    worker = SharedWorker()
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="factline-handbook-") as folder:
        for name, (taken, theme, size) in TAKEN.items():
            stage = Stage(application, worker, Path(folder) / name, theme, size)
            taken(stage).save(str(PICTURES / f"{name}.png"))
            stage.close()
            print(f"{name}.png")
    worker.end()


def make_pages(folder: Path) -> None:
    """Each chapter as HTML with its pictures, and as the program shows it, as tall as it is."""
    application = make_application()
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(PICTURES, folder / "pictures", dirs_exist_ok=True)
    from gui.actions import Actions
    from gui.appearance import Appearance

    with tempfile.TemporaryDirectory(prefix="factline-handbook-") as settings_folder:
        settings = QSettings(str(Path(settings_folder) / "settings.ini"), QSettings.Format.IniFormat)
        appearance = Appearance(application, settings)
        appearance.prefer("light")
        appearance.apply()
        owner = QWidget()
        book = Handbook(Actions(owner, settings), appearance)
        book.show()
        links = " · ".join(f'<a href="{c.name.removesuffix(".md")}.html">{c.title}</a>' for c in chapters())
        for chapter in chapters():
            body = re.sub(r'href="([^"]+)\.md"', r'href="\1.html"', html_of(chapter))
            page = (
                f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{chapter.title} – Factline</title>'
                "<style>body{max-width:46em;margin:2em auto;padding:0 1em;font:16px/1.5 system-ui,sans-serif}"
                "img{max-width:100%}td,th{text-align:left;padding:.2em 1.5em .2em 0;vertical-align:top}</style></head>"
                f"<body><nav>{links}</nav>{body}</body></html>\n"
            )
            name = chapter.name.removesuffix(".md")
            (folder / f"{name}.html").write_text(page, encoding="utf-8", newline="\n")
            book.open_chapter(chapter.name)
            application.processEvents()
            book.resize(1120, round(book.page.document().size().height()) + 24)
            application.processEvents()
            book.grab().save(str(folder / f"{name}.png"))
            print(f"{name}.html, {name}.png")


if __name__ == "__main__":
    if sys.argv[1:] == ["pictures"]:
        take_pictures()
    elif sys.argv[1:2] == ["pages"] and len(sys.argv) == 3:
        make_pages(Path(sys.argv[2]))
    else:
        sys.exit(__doc__)
