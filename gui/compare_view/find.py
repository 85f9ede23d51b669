"""Finding words in all columns."""

from dataclasses import dataclass

import regex

from gui.compare_view.content import Content


@dataclass(frozen=True, slots=True, order=True)
class FindHit:
    """A stretch of a block that was looked for. Sorts as it is read: row by row, column by column."""

    row: int
    column: int
    block: int
    start: int
    end: int


def find_hits(content: Content, text: str, *, case: bool, whole_word: bool) -> tuple[FindHit, ...]:
    """All places of ``text``, which is taken to the letter but for case and runs of blanks; straight and curly quotation
    marks find each other. Empty for an empty text."""
    words = text.split()
    if not words:
        return ()
    pattern = r"\s+".join(_letters(word) for word in words)
    if whole_word:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    known = regex.compile(pattern, 0 if case else regex.IGNORECASE | regex.FULLCASE)
    found = []
    for column in range(content.columns):
        for number in range(content.count(column)):
            for hit in known.finditer(content.text(column, number)):
                found.append(FindHit(content.row_of(column, number), column, number, hit.start(), hit.end()))
    return tuple(sorted(found))


_ALIKE = {character: f"[{group}]" for group in ("'‘’‛", '"“”„‟', "-‐‑–—−") for character in group}


def _letters(word: str) -> str:
    return "".join(_ALIKE.get(character) or regex.escape(character) for character in word)
