"""Notes found in several cases at once, by their words. Nothing is kept of it: each case is read, and no index lies about."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from core.case.case import Case
from core.case.errors import CaseError
from core.model import Note
from core.text.folding import folded


@dataclass(frozen=True, slots=True)
class Found:
    """A note, or with ``note`` None the sentence on a case that could not be searched."""

    path: Path
    note: Note | None
    told: str = ""


def search(paths: Iterable[Path], words: str) -> Iterator[Found]:
    """The notes that hold every one of the words, in what they say, their replies, or the words they stand on.

    Case, accents' notation and the shape of quotes don't count. Cases in the order given, notes by their time.
    """
    wanted = folded(words).split()
    for path in paths:
        try:
            with Case.open(path, reading=True) as case:
                notes = case.annotations.notes
        except CaseError as error:
            yield Found(path, None, str(error))
            continue
        for note in notes:
            texts = [note.text, *(r.text for r in note.replies), *(anchor.words for anchor in note.anchors)]
            held = folded("\n".join(texts))
            if wanted and all(word in held for word in wanted):
                yield Found(path, note)
