"""Notes that find their place again when a version is read anew or edited.

A place is known by the longest stretch around the note's words that the old and the new text share. Where that stretch stands
once in the old and once in the new text, the place is found; anything less is no proof, and the note is said to be lost rather
than put on words that only look the same. (Unique common stretches as in Bram Cohen's patience diff.)
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import Final

from core.model import Note, NoteAnchor, Span, Version

REACH: Final = 160
"""Characters on each side of the words that are looked at."""
_LEAST: Final = 12
"""Characters around the words that both texts must share: fewer are shared by chance."""
_KIN: Final = 16
"""Characters in a row that two paragraphs share when one is the other edited."""
_MANY: Final = 2000
"""Places of the same words that are tried; a note on a blank or a comma stands in more."""
_BREAK = "\x1e"


class Places:
    """The paragraphs of a version as one string, and back."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.text = _BREAK.join(texts)
        self._starts = [0, *accumulate(len(text) + 1 for text in texts)]
        self._texts = texts

    def at(self, span: Span, words: str) -> int | None:
        """Where a span begins in the string; ``None`` when other words stand there."""
        if span.paragraph >= len(self._texts) or self._texts[span.paragraph][span.start : span.end] != words:
            return None
        return self._starts[span.paragraph] + span.start

    def span(self, start: int, length: int) -> Span | None:
        """The span of a stretch; ``None`` when it runs over a paragraph's end."""
        paragraph = bisect_right(self._starts, start) - 1
        if paragraph >= len(self._texts):
            return None
        at = start - self._starts[paragraph]
        return Span(paragraph, at, at + length) if at + length <= len(self._texts[paragraph]) else None


def anchored_again(note: Note, old: Version, new: Version, places: tuple[Places, Places] | None = None) -> Note:
    """The note on the version's new text: each anchor on it at its place, or where it was and the note lost.

    ``new`` has the id of ``old``. ``places`` of both, where many notes are asked after.
    """
    was, now = places or (Places(old.texts), Places(new.texts))
    anchors = []
    lost = False
    for anchor in note.anchors:
        if anchor.version == old.id:
            found = find_again(anchor, was, now)
            lost = lost or found is None
            anchor = anchor if found is None else with_context(anchor, found, new)
        anchors.append(anchor)
    return replace(note, anchors=tuple(anchors), lost=lost)


def with_context(anchor: NoteAnchor, span: Span, version: Version) -> NoteAnchor:
    """The anchor at its new place, with as much around it as it had, and no less than what finds it again."""
    text = version.paragraphs[span.paragraph].text
    left, right = max(len(anchor.context_before), 24), max(len(anchor.context_after), 24)
    return NoteAnchor(
        version.id,
        span,
        text[span.start : span.end],
        text[max(0, span.start - left) : span.start],
        text[span.end : span.end + right],
    )


def find_again(anchor: NoteAnchor, old: Places, new: Places) -> Span | None:
    """Where the anchor's words stand in the new text, or ``None``.

    An anchor whose words are not at their place in the old text either (a note lost before) is sought by its own context.
    """
    words, text = anchor.words, old.text
    at = old.at(anchor.span, words)
    if at is None:
        text = anchor.context_before + words + anchor.context_after
        at = len(anchor.context_before)
    left, right = at, at + len(words)
    if not words:  # a place between two characters is known by these
        left, right = max(0, at - _LEAST), min(len(text), at + _LEAST)
    best: tuple[int, int] | None = None
    for start in _occurrences(text[left:right], new.text):
        before, after = _shared(text, left, right, new.text, start)
        stretch = text[left - before : right + after]
        around = before + after + (0 if words else right - left)
        if around < _LEAST and stretch not in (text, new.text) and not _akin(text, at, new.text, start):
            continue
        if _once(stretch, text) and _once(stretch, new.text) and (best is None or len(stretch) > best[0]):
            best = len(stretch), start + at - left
    return new.span(best[1], len(words)) if best else None


def _occurrences(words: str, text: str) -> Iterator[int]:
    start = text.find(words)
    for _ in range(_MANY):
        if start < 0 or not words:
            return
        yield start
        start = text.find(words, start + 1)


def _shared(old: str, left: int, right: int, new: str, start: int) -> tuple[int, int]:
    """How many characters before and behind the words are the same in both texts, up to ``REACH``."""
    before = after = 0
    end = start + right - left
    while before < min(REACH, left, start) and old[left - before - 1] == new[start - before - 1]:
        before += 1
    while after < min(REACH, len(old) - right, len(new) - end) and old[right + after] == new[end + after]:
        after += 1
    return before, after


def _akin(old: str, at: int, new: str, start: int) -> bool:
    """Whether the two paragraphs share a stretch somewhere else, and so are one paragraph edited."""
    here, there = _paragraph(old, at), _paragraph(new, start)
    return any(here[n : n + _KIN] in there for n in range(len(here) - _KIN + 1))


def _paragraph(text: str, at: int) -> str:
    start = text.rfind(_BREAK, 0, at) + 1
    end = text.find(_BREAK, at)
    return text[start : end if end >= 0 else len(text)]


def _once(stretch: str, text: str) -> bool:
    first = text.find(stretch)
    return first >= 0 and text.find(stretch, first + 1) < 0
