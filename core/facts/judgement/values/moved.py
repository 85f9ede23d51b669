"""The two ends of a move told in either order: ``from 18 to 16``, ``to 16 from 18``."""

from typing import Final

from core.facts.judgement.region import Found, Region
from core.patterns import lazy_pattern

_OTHER: Final = {"to": "from", "from": "to"}
_BEHIND: Final = lazy_pattern(r"(?:\s[\w%]+){0,2}\s(to|from)\s[$£€]?[\d\w]")
_BEFORE: Final = lazy_pattern(r"\b(to|from)\s[$£€]?[\d\w][\w.,%-]*(?:\s[\w%]+){0,2}\s$")
_FAR: Final = 40
"""Letters in which the other end is looked for."""


def both_ends(region: Region, a: Found, b: Found, led_by: str) -> bool:
    """Whether two figures behind ``to``, or both behind ``from`` (``led_by``), each stand beside the other end of a move."""
    return _is_end(region.a.text, a, led_by) and _is_end(region.b.text, b, led_by)


def _is_end(text: str, found: Found, led_by: str) -> bool:
    other = _OTHER.get(led_by)
    if other is None:
        return False
    led = found.start - len(led_by) - 1
    behind = _BEHIND.match(text, found.end, found.end + _FAR)
    before = _BEFORE.search(text, max(0, led - _FAR), led)
    return other in (behind[1] if behind else None, before[1] if before else None)
