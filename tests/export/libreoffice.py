"""LibreOffice as a second reader of our files, driven over UNO: one soffice of our own, ended by its own id."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import IN_CI, soffice

# Runs in the Python that has UNO, which is seldom this one.
DRIVER = r"""
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
print(json.dumps(found))
sys.stdout.flush()
try:
    desktop.terminate()
except Exception:
    pass  # the answer is out, and the process is ended from outside
import os
os._exit(0)
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
        task = {"pipe": pipe, "files": [path.absolute().as_uri() for path in files]}
        done = subprocess.run(
            [python, "-c", DRIVER],
            input=json.dumps(task), capture_output=True, text=True, encoding="utf-8", env=environment,
            timeout=110, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        answer: list[dict[str, Any]] = json.loads(done.stdout.splitlines()[-1])
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
