"""German numbers of one word: ``zweihundertdreißig``, ``einundzwanzig``."""

from collections.abc import Mapping

from core.patterns import lazy_pattern

_GERMAN = lazy_pattern(
    r"(?:(?P<t>.*?)tausend)?(?:(?P<h>ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?(?P<hh>hundert))?(?:und)?(?P<r>.*)"
)


def german_number(word: str, added: Mapping[str, int]) -> int | None:
    """The value of a compound; ``added`` are the simple words. ``None`` where it is none."""
    if len(word) < 6 or len(word) > 60 or not ("und" in word or "hundert" in word or "tausend" in word):
        return None
    found = _GERMAN.fullmatch(word)
    if found is None:
        return None
    total = 0
    if "tausend" in word:
        thousands = _german_small(found["t"] or "ein", added)
        if thousands is None:
            return None
        total = thousands * 1000
    if found["hh"]:
        total += 100 * (added[found["h"]] if found["h"] else 1)
    rest = found["r"] or ""
    if rest:
        small = _german_small(rest, added)
        if small is None:
            return None
        total += small
    return total or None


def _german_small(word: str, added: Mapping[str, int]) -> int | None:
    if word in added:
        return added[word]
    one, _, ten = word.partition("und")
    if ten and one in added and added.get(ten, 0) >= 20 and added[one] < 10:
        return added[one] + added[ten]
    if "hundert" in word:
        head, _, tail = word.partition("hundert")
        left, right = _german_small(head, added) if head else 1, _german_small(tail, added) if tail else 0
        return left * 100 + right if left is not None and right is not None else None
    return None
