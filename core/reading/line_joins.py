"""Lines of one paragraph → its text: blanks, and hyphens at the ends of lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from core.patterns import lazy_pattern

_WORD: Final = lazy_pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST: Final = lazy_pattern(r"([\w-]*[^\W_])-$")
_FIRST: Final = lazy_pattern(r"[\w-]+")
_LONGEST: Final = 100
"""Letters from the end of a line that are looked at: no word is longer."""
_WIDE: Final = lazy_pattern("[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
_KEEP: Final = frozenset(
    "self ex non co mid anti pro pre post semi cross all half well ill long short high low so vice".split()
)
"""First parts that keep their hyphen more often than they lose it."""
_USUAL_SHARE: Final = 0.35
"""Compounds broken at their own hyphen, at most, for each one inside a line; more, and the text is hyphenated.

Written lines of 80 characters break some 8 in 100 of their compounds; narrow columns three times as many.
"""


class Joiner:
    """Knows from all lines of a text how it hyphenates."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.words: Counter[str] = Counter()
        inside = at_end = 0
        for line in lines:
            broken = _LAST.search(line[-_LONGEST:])
            at_end += broken is not None
            for word in _WORD.findall(line[: -len(broken[0])] if broken else line):
                self.words[word.casefold()] += 1
                inside += "-" in word
        self.hyphenated = at_end > 1 + _USUAL_SHARE * inside

    def joined(self, lines: Sequence[tuple[str, bool]]) -> str:
        """The text of a paragraph, from its lines and whether a blank may follow each.

        A blank comes between two lines, none between two wide letters or behind a hyphen.
        """
        text = lines[0][0].strip()
        for (_, blank), (line, _) in pairwise(lines):
            text = self._two(text, line.strip(), blank)
        return text

    def _two(self, text: str, line: str, blank: bool) -> str:
        if not text or not line:
            return text + line
        broken, following = _LAST.search(text[-_LONGEST:]), _FIRST.match(line)
        if broken and following:
            return (text if self._keeps(broken[1], following[0]) else text[:-1]) + line
        glued = not blank or (_WIDE.match(text[-1]) and _WIDE.match(line[0]))
        return text + line if glued else f"{text} {line}"

    def _keeps(self, before: str, after: str) -> bool:
        """Whether the hyphen between two parts is the word's own: by how the text writes it elsewhere, else by what it does."""
        if not before[-1].isalpha() or not after[0].islower():
            return True
        whole, parted = f"{before}{after}".casefold(), f"{before}-{after}".casefold()
        if self.words[whole] != self.words[parted]:
            return self.words[parted] > self.words[whole]
        return not self.hyphenated or "-" in before or before.casefold() in _KEEP
