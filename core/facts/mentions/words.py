"""A paragraph cut into the words, numerals and signs that the families of mentions read.

Reading only: every token keeps its exact place, nothing of the text is changed.
"""

from dataclasses import dataclass, field
from itertools import takewhile

from core.patterns import lazy_pattern

_DAYS = "today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday week weekend month year night"
_TOKEN = lazy_pattern(
    r"[^\W\d_]+(?:['’][^\W\d_]+)*"  # a word, apostrophes inside
    r"|\d+(?:[.,:٫٬]\d+|['’\u00a0\u202f\u2009]\d{3}(?!\d))*"  # a numeral as it is written, separators inside
    r"|(?<=[^\W\d_])['’]s\b"
    r"|[^\w\s]"  # a sign
)
_OWNING_DAY = lazy_pattern(rf"(?i:(?<!new )(?:{'|'.join(_DAYS.split())}))(?=['’]s\b)")
"""A day that owns something is a day: today's vote, last week's ruling."""
_ABBREVIATED = frozenset(
    "mr mrs ms dr prof st gen col lt capt sgt rev sen rep gov hon jr sr no vs etc inc ltd co corp jan feb mar apr jun jul aug "
    "sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m u.s u.n e.g i.e approx dept est fig al bros mt ft".split()
)


@dataclass(slots=True)
class Words:
    """One paragraph's tokens: ``low[i]`` is the token in small letters with ``'`` for ``’``, standing at ``[start[i], end[i])``."""

    text: str
    low: list[str] = field(default_factory=list)
    start: list[int] = field(default_factory=list)
    end: list[int] = field(default_factory=list)
    capitals: list[int] = field(default_factory=list)
    """The tokens that begin with a capital letter."""
    _small: frozenset[str] | None = None

    @property
    def small(self) -> frozenset[str]:
        """The tokens of letters that stand somewhere without a capital; gathered once, for all versions that have the paragraph."""
        if self._small is None:
            large = set(self.capitals)
            self._small = frozenset(w for i, w in enumerate(self.low) if i not in large and w[0].isalpha())
        return self._small

    def __len__(self) -> int:
        return len(self.low)

    def raw(self, i: int) -> str:
        """The token to the letter."""
        return self.text[self.start[i] : self.end[i]]

    def said(self, i: int, j: int) -> str:
        """Tokens ``i`` to ``j`` (exclusive) to the letter, with what stands between."""
        return self.text[self.start[i] : self.end[j - 1]] if i < j else ""

    def glued(self, i: int) -> bool:
        """Whether token ``i`` follows the one before without a blank."""
        return 0 < i < len(self.start) and self.start[i] == self.end[i - 1]

    def at(self, i: int) -> str:
        """The small-letter token, or ``""`` outside the paragraph."""
        low = self.low
        return low[i] if 0 <= i < len(low) else ""

    def run(self, i: int, length: int) -> tuple[str, ...]:
        """That many small-letter tokens; ``()`` where the paragraph ends before them."""
        return tuple(self.low[i : i + length]) if 0 <= i <= len(self.low) - length else ()

    def capital(self, i: int) -> bool:
        return 0 <= i < len(self.low) and self.text[self.start[i]].isupper()

    def opens_sentence(self, i: int) -> bool:
        """Whether a sentence begins at token ``i``: the first token, or after a full stop that is no abbreviation's."""
        for _ in range(8):
            if i > 0 and self.low[i - 1] in OPENERS:
                i -= 1
        if i == 0:
            return True
        before = self.low[i - 1]
        if before in "!?…。！？؟\n":
            return True
        if before in "\"”»'’)" and i >= 2:
            return self.low[i - 2] in ".!?…" and self.capital(i)
        if before != ".":
            return False
        word = self.at(i - 2)
        return not (self.glued(i - 1) and (word in _ABBREVIATED or (len(word) == 1 and word.isalpha())))

    def sentence_end(self, i: int) -> int:
        """The token after the last one of the sentence that holds token ``i``."""
        j = i + 1
        while j < min(len(self.low), i + LONGEST_SENTENCE):
            if (
                self.low[j - 1] in ".!?…。！？؟"
                and self.opens_sentence(j)
                and (self.capital(j) or self.low[j] in OPENERS)
            ):
                return j
            j += 1
        return j

    def sentence_start(self, i: int) -> int:
        stop = max(0, i - LONGEST_SENTENCE)
        while i > stop and not (self.low[i - 1] in ".!?…。！？؟" and self.opens_sentence(i)):
            i -= 1
        return i


LONGEST_SENTENCE = 200
"""Tokens looked through for a sentence's end; text without any full stop must not cost more."""
OPENERS = frozenset("\"“«„‘'([-–—•*")


_MONTH_OF_TWO_WORDS = lazy_pattern(r"(?:كانون|تشرين) (?:الأول|الثاني)(?!\w)")
"""Months of the Levant, each one token as any other month is."""


def cut(text: str) -> Words:
    """The tokens of one paragraph; linear in its length."""
    spans = [found.span() for found in _TOKEN.finditer(text)]
    if "كانون " in text or "تشرين " in text:
        spans = _with_months_joined(text, spans)
    if ("'" in text or "’" in text) and _OWNING_DAY.search(text):
        spans = [part for span in spans for part in _parted(text, *span)]
    lowered = text.lower().replace("’", "'")
    same = len(lowered) == len(text)  # İ grows when lowered
    low = [lowered[a:b] if same else text[a:b].lower().replace("’", "'") for a, b in spans]
    capitals = [i for i, (a, _) in enumerate(spans) if text[a].isupper()]
    return Words(text, low, [a for a, _ in spans], [b for _, b in spans], capitals)


def _with_months_joined(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    months = {match.end() - len(match[0].split()[1]): match for match in _MONTH_OF_TWO_WORDS.finditer(text)}
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if start in months and joined:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _parted(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A token, or the day that it begins with and what follows that."""
    day = _OWNING_DAY.match(text, start)
    if day is None:
        return [(start, end)]
    rest = takewhile(lambda found: found.start() < end, _TOKEN.finditer(text, day.end()))
    return [day.span(), *(part for found in rest for part in _parted(text, *found.span()))]
