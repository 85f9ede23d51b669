"""Who stands where in a picture: names that changed places beside ``from left``, or between ``Left:`` and ``Right:``."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region, sentence_at, words_in
from core.facts.judgement.values.pairing import FAMILIES
from core.facts.judgement.vocabulary.lexicon import names
from core.facts.judgement.vocabulary.words import ROLE_MODIFIERS, ROLE_NOUNS
from core.facts.names import fold
from core.facts.tables.captions import LABELS, MIRRORED, NO_NAME_AFTER, ORDERS
from core.patterns import lazy_pattern

_LABEL: Final = lazy_pattern(r"(?<!\w)(\w+)\s?:")
_SET_OFF: Final = lazy_pattern(r"\(\s?(\w+)\s?\)|,\s(\w+)(?=[,.;)]|$)")
_Labels = dict[str, tuple[int, list[Found]]]
LONGEST: Final = 400
"""Letters of a caption at the most."""


def other_places(region: Region) -> list[Finding]:
    """One finding for all names of a caption that changed places, from the first of them to the last."""
    if max(len(region.a.text), len(region.b.text)) > LONGEST:
        return []
    finding = _labelled(region) or _bracketed(region) or (_may_tell_order(region) and _in_order(region)) or None
    return [finding] if finding else []


@cache
def _orders() -> re.Pattern[str]:
    told = "|".join(re.escape(words) for words in sorted(ORDERS, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?i:{told})(?=\s*(?:[:,;)\].]|$|(?:are|is|sind|sont|son)\b|[^\W\d_a-zß-öø-ÿа-я]))")


def _may_tell_order(region: Region) -> bool:
    """Whether such words stand anywhere; the pattern is slow beside looking for them."""
    older, newer = region.a.text.lower(), region.b.text.lower()
    return any(words in older for words in ORDERS) and any(words in newer for words in ORDERS)


def _in_order(region: Region) -> Finding | None:
    """The same names beside the same words for an order, in another order."""
    sides: list[list[Found]] = []
    orders: list[str] = []
    for text, sentences, mentions in (
        (region.a.text, region.sentences_a, region.mentions_a),
        (region.b.text, region.sentences_b, region.mentions_b),
    ):
        said = list(_orders().finditer(text))
        if len(said) != 1:
            return None
        orders.append(said[0][0].casefold())
        start, end = sentence_at(sentences, said[0].start())
        sides.append([f for f in _pictured(mentions, text) if start <= f.start < max(end, said[0].end())])
    told = [[fold(text[f.start : f.end]) for f in side] for text, side in zip(_texts(region), sides, strict=True)]
    if orders[0] != orders[1]:
        if _mirror(orders[0]) != orders[1]:
            return None
        sides[1], told[1] = sides[1][::-1], told[1][::-1]
    if len(told[0]) < 2 or told[0] == told[1] or sorted(told[0]) != sorted(told[1]):
        return None
    if orders[0] != orders[1]:
        return _told([side if side[0].start < side[-1].start else side[::-1] for side in sides], 0, len(told[0]) - 1)
    apart = [n for n, (one, other) in enumerate(zip(*told, strict=True)) if one != other]
    return _told(sides, apart[0], apart[-1])


def _mirror(order: str) -> str:
    return re.sub(r"\w+", lambda word: MIRRORED.get(word[0], word[0]), order)


def _labelled(region: Region) -> Finding | None:
    """The same labels and the same names, but other names behind a label."""
    sides = [_behind_labels(text, mentions) for text, mentions in _sides(region)]
    if not _exchanged(region, sides):
        return None
    (a, b) = (
        (min(at for at, _ in side.values()), _marked(text, max(f.end for _, found in side.values() for f in found)))
        for text, side in zip(_texts(region), sides, strict=True)
    )
    return Finding(a, b, "fact", "person", "changed", why="who is to be seen where changed places")


def _bracketed(region: Region) -> Finding | None:
    """The same for labels after a name: ``Mayor Tove Lind (left)``, ``Tove Lind, left,``."""
    sides = [_before_labels(text, mentions) for text, mentions in _sides(region)]
    if not _exchanged(region, sides):
        return None
    (a, b) = (
        (
            _with_post(text, min(f.start for _, found in side.values() for f in found)),
            max(end for end, _ in side.values()),
        )
        for text, side in zip(_texts(region), sides, strict=True)
    )
    return Finding(a, b, "fact", "person", "changed", why="who is to be seen where changed places")


def _exchanged(region: Region, sides: Sequence[_Labels]) -> bool:
    """Whether the same names stand at the same two labels or more, but some at another one."""
    if len(sides[0]) < 2 or sides[0].keys() != sides[1].keys():
        return False
    named = [
        {label: [fold(text[f.start : f.end]) for f in found] for label, (_, found) in side.items()}
        for text, side in zip(_texts(region), sides, strict=True)
    ]
    pools = [sorted(name for names in side.values() for name in names) for side in named]
    return named[0] != named[1] and pools[0] == pools[1] and all(all(side.values()) for side in named)


def _behind_labels(text: str, mentions: Sequence[Found]) -> _Labels:
    """Label → where it stands, and the names up to the next one; none where a label stands twice."""
    labels = [m for m in _LABEL.finditer(text) if m[1].casefold() in LABELS] if ":" in text else []
    found: _Labels = {}
    for n, label in enumerate(labels):
        end = labels[n + 1].start() if n + 1 < len(labels) else len(text)
        here = [f for f in _pictured(mentions, text) if label.end() <= f.start < end]
        if label[1].casefold() in found:
            return {}
        found[label[1].casefold()] = label.start(), here
    return found


def _before_labels(text: str, mentions: Sequence[Found]) -> _Labels:
    """Label → where it ends, and the last name before it; none where a label stands twice or two share a name."""
    found: _Labels = {}
    labels = [m for m in _SET_OFF.finditer(text) if (m[1] or m[2]).casefold() in LABELS]
    pictured, last = _pictured(mentions, text) if labels else [], 0
    for label in labels:
        word = (label[1] or label[2]).casefold()
        before = [f for f in pictured if last <= f.start and f.end <= label.start()]
        if word in found or not before:
            return {}
        found[word], last = (label.end(), before[-1:]), label.end()
    return found


def _with_post(text: str, start: int) -> int:
    """Where the words for a post before a name begin."""
    for word in reversed(words_in(text, max(0, start - 60), start)):
        post = word.low in ROLE_NOUNS | ROLE_MODIFIERS or (word.text.islower() and "p" in names(word.low))
        if word.end + 1 != start or not post:
            break
        start = word.start
    return start


def _marked(text: str, end: int) -> int:
    return end + 1 if text[end : end + 1] == "." else end


def _pictured(mentions: Sequence[Found], text: str) -> list[Found]:
    """Names of who may be in the picture."""
    found = []
    for mention in mentions:
        before = words_in(text, max(0, mention.start - 12), mention.start)
        if FAMILIES[mention.mention.kind] == "name" and not (before and before[-1].low in NO_NAME_AFTER):
            found.append(mention)
    return found


def _told(sides: Sequence[Sequence[Found]], first: int, last: int) -> Finding:
    (a, b) = ((side[first].start, side[last].end) for side in sides)
    return Finding(a, b, "fact", "person", "changed", why="the names stand in another order in the picture")


def _sides(region: Region) -> tuple[tuple[str, Sequence[Found]], ...]:
    return (region.a.text, region.mentions_a), (region.b.text, region.mentions_b)


def _texts(region: Region) -> tuple[str, str]:
    return region.a.text, region.b.text
