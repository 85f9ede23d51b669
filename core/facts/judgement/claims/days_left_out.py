"""One day of the week on which a thing is closed, told by the others: ``open every day except Monday`` / ``closed on Mondays``.

The two ways to say so are cut out of the edits up to the day, as two phrases for one thing are; the days are judged as values.
"""

from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region, inside
from core.facts.mentions.days.when import When
from core.patterns import lazy_pattern

_DEED: Final = r"(?P<deed>open|run|sail|operate|work|trade|play|meet|fly|call|go)"
_EXCEPT: Final = lazy_pattern(
    rf"\b{_DEED}s?\s+(?:every day|each day|daily|(?:seven|7) days a week)\s+"
    r"(?:except|excluding|excepting|but|bar|barring|apart from|other than|aside from)(?:\s+(?:on|for))?\s*$"
)
_CLOSED: Final = lazy_pattern(
    rf"\b(?:(?P<shut>closed|shut)|do(?:es)?(?: not|n['’]t)\s+{_DEED})"
    r"(?:\s+on)?\s*$"
)
_REACH: Final = 60
"""Characters before a day that are looked at."""


def days_left_out(region: Region) -> list[Finding]:
    """Wording for what stands before the one day, where one side leaves it out of all days and the other says it is closed then."""
    told: list[Finding] = []
    for a in _weekly(region, 0):
        for b in _weekly(region, 1):
            spans = _told_alike(region, a, b)
            if spans is not None and not any(spans[1][0] < f.after[1] and f.after[0] < spans[1][1] for f in told):
                told.append(
                    Finding(*spans, "wording", None, "changed", why="open on all days but one, or closed on that one")
                )
    return told


def _told_alike(region: Region, a: Found, b: Found) -> tuple[tuple[int, int], tuple[int, int]] | None:
    one, other = a.mention.expression, b.mention.expression
    if not isinstance(one, When) or not isinstance(other, When) or one.weekday != other.weekday:
        return None
    texts = region.a.text[max(0, a.start - _REACH) : a.start], region.b.text[max(0, b.start - _REACH) : b.start]
    for out, shut in ((0, 1), (1, 0)):
        left, closed = _EXCEPT.search(texts[out]), _CLOSED.search(texts[shut])
        if left and closed and (left["deed"] == "open" if closed["shut"] else left["deed"] == closed["deed"]):
            starts = {
                out: (a, b)[out].start - len(texts[out]) + left.start(),
                shut: (a, b)[shut].start - len(texts[shut]) + closed.start(),
            }
            return (starts[0], a.start), (starts[1], b.start)
    return None


def _weekly(region: Region, side: int) -> list[Found]:
    """The days of every week that stand outside quotation marks, where an edit is near them."""
    quoted, found = (region.quoted_b, region.mentions_b) if side else (region.quoted_a, region.mentions_a)
    return [
        f
        for f in found
        if isinstance(when := f.mention.expression, When)
        and when.every
        and when.weekday is not None
        and not inside(quoted, f.start, f.end)
        and region.touching(side, max(0, f.start - _REACH), f.end)
    ]
