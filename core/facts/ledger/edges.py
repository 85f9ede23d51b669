"""Where the words of a statement end: what leads on to words that another line tells is none of them."""

from collections.abc import Sequence
from typing import Final

from core.facts.ledger.carrying import Spans
from core.model import Span
from core.patterns import lazy_pattern

_LEADING_ON: Final = frozenset(
    "of by at for from with in on to into onto upon over under after before until since during than as and or nor but that which who"
    " the a an its their his her".split()
)
_ARTICLES: Final = frozenset("the a an its their his her".split())
_LAST: Final = lazy_pattern(r"[\s,;:–—-]*\b([^\W\d_]+)[\s,;:–—-]*$")
_FIRST: Final = lazy_pattern(r"[\s,;:–—-]*(?:(?:and|but)\b[\s,;:–—-]*)?", 2)
_WORD: Final = lazy_pattern(r"\w+")
_NEXT: Final = lazy_pattern(r"\s\w+")
_IS_CAUSE: Final = lazy_pattern(r"^(?:because|due|owing|thanks|according|despite|amid|ahead|instead)$", 2)
"""What is no more than half of ``because of``."""
_STOPS: Final = " ,;:–—-"


def ended(spans: Spans, texts: Sequence[str]) -> Spans:
    """The words of a statement without the small words that lead on to what stands behind them, and without stops around them:
    ``was jailed for three years on`` Tuesday, ``holds;``. All of them where nothing else is left."""
    if not spans:
        return spans
    first, last = spans[0], spans[-1]
    text = texts[last.paragraph]
    end = last.end
    if text[end : end + 2].strip()[:1].isalnum():
        while (found := _LAST.search(text, last.start, end)) and found[1].casefold() in _LEADING_ON:
            end = found.start()
    told = text[last.start : end].rstrip(_STOPS)
    end = last.start + len(told)
    if _IS_CAUSE.search(told):
        return spans
    if all(word.casefold() in _LEADING_ON for word in _WORD.findall(told)):
        further = (
            _NEXT.match(text, last.end) if text[last.start : last.end].strip().casefold() in _ARTICLES else None
        )  # of ``the`` cause alone nothing could be read
        return (*spans[:-1], Span(last.paragraph, last.start, further.end())) if further and len(spans) == 1 else spans
    if last is not first:
        return (*spans[:-1], Span(last.paragraph, last.start, end))
    begun = _FIRST.match(text, first.start, end)
    start = begun.end() if begun and begun.end() < end else first.start
    return (Span(first.paragraph, start, end),)
