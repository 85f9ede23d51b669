"""Word files with tracked changes: they are read with all accepted, and the editor can have them as they were before."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.model import Version
from core.reading.docx import other_view
from core.worker import Read
from gui.sources import Awaited
from gui.telling import Message

if TYPE_CHECKING:
    from gui.opening import OpeningDesk


@dataclass(frozen=True, slots=True)
class OtherView:
    """The words for reading a version's file the other way, and the deed."""

    words: str
    read: Callable[[], None]


def choice(work: "OpeningDesk", version: Version) -> OtherView | None:
    """How else a version can be read; ``None`` where its file has no tracked changes, or isn't known."""
    view = other_view(version)
    path = next((path for path, known in work.files().items() if known == version.id), None)
    if path is None or view is None:
        return None

    def read() -> None:
        work.expect(Read(path, tracked=view, keep=True), Awaited(path.name, path=path, replaces=version.id))

    return OtherView(tr("Read it as it was before") if view == "original" else tr("Read it with all accepted"), read)


def with_choice(message: Message, work: "OpeningDesk", before: Collection[Version]) -> Message:
    """A message that tells of tracked changes, with the way to read the file the other way, where there is room for one."""
    known = {version.text_sha256 for version in before}
    for version in work.versions:
        if not message.action and version.text_sha256 not in known and (other := choice(work, version)) is not None:
            return replace(message, action=other.words, do=other.read)
    return message


def tr(text: str) -> str:
    return QCoreApplication.translate("Tracked", text)
