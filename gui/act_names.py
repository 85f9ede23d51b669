"""What an act of the case is called in the window's language. The case itself keeps English words, which its history says too."""

import re
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    return QCoreApplication.translate("Acts", text)


NAMES: Final[dict[str, Callable[[], str]]] = {
    "Add {name}": lambda: tr("Add {name}"),
    "Read {name} anew": lambda: tr("Read {name} anew"),
    "Remove {name}": lambda: tr("Remove {name}"),
    "Reorder the versions": lambda: tr("Reorder the versions"),
    "Rename {name}": lambda: tr("Rename {name}"),
    "Language of {name}": lambda: tr("Language of {name}"),
    "Date {name}": lambda: tr("Date {name}"),
    "Note": lambda: tr("Note"),
    "Edit note": lambda: tr("Edit note"),
    "Reply": lambda: tr("Reply"),
    "Resolve note": lambda: tr("Resolve note"),
    "Reopen note": lambda: tr("Reopen note"),
    "Delete note": lambda: tr("Delete note"),
    "Confirm": lambda: tr("Confirm"),
    "Needs a correction": lambda: tr("Needs a correction"),
    "Set aside": lambda: tr("Set aside"),
    "Reopen": lambda: tr("Reopen"),
    "Keep the older words": lambda: tr("Keep the older words"),
    "Take the newer words": lambda: tr("Take the newer words"),
    "Leave the words open": lambda: tr("Leave the words open"),
    "Decide": lambda: tr("Decide"),
    "Link paragraphs": lambda: tr("Link paragraphs"),
    "Keep paragraphs apart": lambda: tr("Keep paragraphs apart"),
    "Take a link back": lambda: tr("Take a link back"),
    "Settings of the comparison": lambda: tr("Settings of the comparison"),
    "Unite with {name}": lambda: tr("Unite with {name}"),
    "Read comments back": lambda: tr("Read comments back"),
    "Read a comment back": lambda: tr("Read a comment back"),
}
"""By the words that the acts of ``core.case`` say of themselves (``{name}``: of a version or a file) those of the window."""
_NAMED: Final = [
    (re.compile(re.escape(words).replace(r"\{name\}", "(?P<name>.*)"), re.DOTALL), words)
    for words in NAMES
    if "{name}" in words
]
_MANY: Final = re.compile(r"(?P<act>.*) \((?P<n>\d+) changes\)", re.DOTALL)


def act_name(what: str) -> str:
    """An entry of the log in the window's language; one that a later program wrote stays as it is."""
    if (plain := NAMES.get(what)) is not None:
        return plain()
    many = _MANY.fullmatch(what)
    if many and many["act"] in NAMES:
        return tr("{act} ({n} changes)").format(act=act_name(many["act"]), n=int(many["n"]))
    for pattern, words in _NAMED:
        if found := pattern.fullmatch(what):
            name = found["name"]
            return NAMES[words]().format(name=tr("a version") if name == "a version" else name)
    return what
