"""LibreOffice as a second reader of our files, driven over UNO: one soffice of our own, ended by its own id."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import IN_CI, soffice

# Run in the Python that has UNO, which is seldom this one.
_CONNECTED = r"""
import json, sys, time
import uno
from com.sun.star.beans import PropertyValue

def setting(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made

task = json.load(sys.stdin)
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for _ in range(600):
    try:
        context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % task["pipe"])
        break
    except Exception:
        time.sleep(0.1)
manager = context.ServiceManager
desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
"""
_DONE = r"""
print(json.dumps(found))
sys.stdout.flush()
try:
    desktop.terminate()
except Exception:
    pass  # the answer is out, and the process is ended from outside
import os
os._exit(0)
"""
DRIVER = r"""
found = []
for url in task["files"]:
    told = {}
    for command in ("Reject", "Accept"):
        document = desktop.loadComponentFromURL(url, "_blank", 0, (setting("Hidden", True),))
        fields = document.getTextFields().createEnumeration()
        comments = []
        while fields.hasMoreElements():
            field = fields.nextElement()
            if field.supportsService("com.sun.star.text.textfield.Annotation"):
                comments.append([field.Author, field.Content, field.Resolved])
        told["comments"] = sorted(comments)
        dispatcher.executeDispatch(
            document.getCurrentController().getFrame(), ".uno:%sAllTrackedChanges" % command, "", 0, ()
        )
        paragraphs = document.getText().createEnumeration()
        told[command] = []
        while paragraphs.hasMoreElements():
            block = paragraphs.nextElement()
            if block.supportsService("com.sun.star.text.TextTable"):
                told[command] += [block.getCellByName(name).getString() for name in block.getCellNames()]
            else:
                told[command].append(block.getString())
        notes = document.getFootnotes()
        told[command] += [notes.getByIndex(n).getString() for n in range(notes.getCount())]
        document.close(True)
    found.append(told)
"""
# Comments answered, added and resolved as an editor does it there; then saved again as a Word file.
EDITOR = r"""
document = desktop.loadComponentFromURL(task["files"][0], "_blank", 0, (setting("Hidden", True),))

def annotations():
    fields = document.getTextFields().createEnumeration()
    while fields.hasMoreElements():
        field = fields.nextElement()
        if field.supportsService("com.sun.star.text.textfield.Annotation"):
            yield field

def write(author, words, place):
    field = document.createInstance("com.sun.star.text.textfield.Annotation")
    field.Author, field.Content = author, words
    moment = uno.createUnoStruct("com.sun.star.util.DateTime")
    moment.Year, moment.Month, moment.Day, moment.Hours, moment.Minutes = task["moment"]
    field.DateTimeValue = moment
    place.getText().insertTextContent(place, field, bool(place.getString()))

for starts, author, words in task["answers"]:
    one = next(field for field in annotations() if field.Content.startswith(starts))
    write(author, words, one.getAnchor().getEnd())
for looked_for, author, words in task["comments"]:
    search = document.createSearchDescriptor()
    search.SearchString = looked_for
    write(author, words, document.findFirst(search))
for starts in task["resolved"]:
    next(field for field in annotations() if field.Content.startswith(starts)).Resolved = True
document.storeToURL(task["target"], (setting("FilterName", "MS Word 2007 XML"),))
document.close(True)
found = []
"""

# What each file is made of once all its changes are rejected: styles, lists, looks, links, notes, tables.
STRUCTURE = r"""
def block(paragraph):
    said = []
    portions = paragraph.createEnumeration()
    while portions.hasMoreElements():
        one = portions.nextElement()
        if one.TextPortionType == "Footnote":
            note = one.Footnote
            said.append(["note", note.getString()])
        elif one.TextPortionType == "Text" and one.getString():
            look = [round(one.CharWeight), one.CharPosture.value, round(one.CharHeight, 1), one.HyperLinkURL]
            if said and said[-1][1:] == look:
                said[-1][0] += one.getString()
            else:
                said.append([one.getString(), *look])
    return [paragraph.ParaStyleName, paragraph.ListLabelString, paragraph.NumberingLevel, said]

def blocks(text):
    held = text.createEnumeration()
    while held.hasMoreElements():
        one = held.nextElement()
        if one.supportsService("com.sun.star.text.TextTable"):
            yield ["table", [[name, list(blocks(one.getCellByName(name)))] for name in one.getCellNames()]]
        else:
            yield block(one)

found = []
for url in task["files"]:
    document = desktop.loadComponentFromURL(url, "_blank", 0, (setting("Hidden", True),))
    frame = document.getCurrentController().getFrame()
    dispatcher.executeDispatch(frame, ".uno:RejectAllTrackedChanges", "", 0, ())
    found.append({"blocks": list(blocks(document.getText()))})
    document.close(True)
"""
# How long each file takes to open, and what a workbook holds: its cells, and how many of them are formulas.
OPENER = r"""
found = []
for url in task["files"]:
    started = time.monotonic()
    document = desktop.loadComponentFromURL(url, "_blank", 0, (setting("Hidden", True),))
    told = {"seconds": time.monotonic() - started, "sheets": {}, "formulas": 0}
    if document is None:  # no part of the office for this kind of file
        found.append(None)
        continue
    if document.supportsService("com.sun.star.sheet.SpreadsheetDocument"):
        for sheet in document.getSheets():
            cursor = sheet.createCursor()
            cursor.gotoEndOfUsedArea(False)
            area = sheet.getCellRangeByPosition(
                0, 0, cursor.getRangeAddress().EndColumn, cursor.getRangeAddress().EndRow
            )
            told["sheets"][sheet.Name] = area.getDataArray()
            told["formulas"] += area.queryContentCells(16).getCount()
    document.close(True)
    found.append(told)
"""


def uno_python() -> str:
    """A Python that can import uno; skips (in CI fails) where there is none."""
    office = soffice()
    beside = [str(Path(office).resolve().with_name("python"))] if office else []
    for candidate in ["/usr/bin/python3", *beside, sys.executable]:
        if (
            shutil.which(candidate)
            and subprocess.run([candidate, "-c", "import uno"], capture_output=True, check=False).returncode == 0
        ):
            return candidate
    (pytest.fail if IN_CI else pytest.skip)("no Python here can import uno (Debian: python3-uno)")
    raise AssertionError


def opened(files: Sequence[Path], folder: Path) -> list[dict[str, Any]]:
    """For each file the paragraphs after ``Reject`` and after ``Accept`` (of a table its cells; footnotes at the end), and its
    ``comments`` (author, text, resolved)."""
    return _asked(DRIVER, {"files": [path.absolute().as_uri() for path in files]}, folder)


def loaded(files: Sequence[Path], folder: Path) -> list[dict[str, Any] | None]:
    """For each file the ``seconds`` it takes to open; of a workbook its ``sheets`` as rows of cells, and how many ``formulas``.

    ``None`` for one that this office has no part for (Debian: libreoffice-calc).
    """
    return _asked(OPENER, {"files": [path.absolute().as_uri() for path in files], "timeout": 500}, folder)


def structure(files: Sequence[Path], folder: Path) -> list[list[Any]]:
    """The blocks of each file when all is rejected: style, list sign and level, and words with their looks, links and notes."""
    return [
        told["blocks"] for told in _asked(STRUCTURE, {"files": [path.absolute().as_uri() for path in files]}, folder)
    ]


def answered(
    file: Path,
    target: Path,
    folder: Path,
    moment: datetime,
    *,
    answers: Sequence[tuple[str, str, str]] = (),
    comments: Sequence[tuple[str, str, str]] = (),
    resolved: Sequence[str] = (),
) -> None:
    """The Word file with comments that LibreOffice wrote into it, saved by it as ``target``.

    ``answers``: (how the comment begins, author, words); ``comments``: (words of the text, author, words).
    """
    task = {
        "files": [file.absolute().as_uri()], "target": target.absolute().as_uri(),
        "moment": [moment.year, moment.month, moment.day, moment.hour, moment.minute],
        "answers": answers, "comments": comments, "resolved": resolved,
    }  # fmt: skip
    _asked(EDITOR, task, folder)


def _asked(driver: str, task: dict[str, Any], folder: Path) -> list[Any]:
    """What the driver answers, run beside an office of its own."""
    program, python = soffice(), uno_python()
    assert program is not None
    pipe = f"factline{os.getpid()}"
    environment = os.environ | {"HOME": str(folder), "SAL_USE_VCLPLUGIN": "svp"}
    environment.pop("PYTHONPATH", None)
    office = subprocess.Popen(
        [
            str(program), "--headless", "--invisible", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
            f"-env:UserInstallation={(folder / 'profile').as_uri()}", f"--accept=pipe,name={pipe};urp;",
        ],
        env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
    try:
        done = subprocess.run(
            [python, "-c", _CONNECTED + driver + _DONE],
            input=json.dumps(task | {"pipe": pipe}), capture_output=True, text=True, encoding="utf-8", env=environment,
            timeout=task.get("timeout", 110), check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        answer: list[Any] = json.loads(done.stdout.splitlines()[-1])
        return answer
    finally:
        if os.name == "posix":
            try:
                os.killpg(office.pid, signal.SIGKILL)  # soffice is a script whose child is the office itself
            except ProcessLookupError:
                pass
        else:
            office.kill()
        office.wait(timeout=20)
