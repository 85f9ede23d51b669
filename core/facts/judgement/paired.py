"""Two mentions that stand for each other → a finding: another value, another name, or the same in another notation."""

import re
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.pairing import FAMILIES, Pair
from core.facts.judgement.region import Found, Region, words_in
from core.facts.judgement.words import STOP
from core.facts.names import fold
from core.facts.style import style_kind
from core.facts.tables.titles import FAMILY_FIRST
from core.model import Name


def differs(region: Region, pair: Pair) -> bool:
    """Whether the values of a pair differ, or the words they are told in."""
    assert pair.a and pair.b
    return (
        pair.relation != "same" or region.a.text[pair.a.start : pair.a.end] != region.b.text[pair.b.start : pair.b.end]
    )


def restyled(region: Region, pair: Pair) -> bool:
    """Whether only capitals were altered in and beside a name (``San Luis Basin`` / ``San Luis basin``): then it is no other name."""
    assert pair.a and pair.b
    if pair.relation == "same" or FAMILIES[pair.b.mention.kind] != "name":
        return False
    touched = [
        h
        for h in region.hunks
        if (h.a0 < pair.a.end and h.a1 > pair.a.start) or (h.b0 < pair.b.end and h.b1 > pair.b.start)
    ]
    sides = [(region.a.text[h.a0 : h.a1].strip(), region.b.text[h.b0 : h.b1].strip()) for h in touched]
    return bool(sides) and all(a.casefold() == b.casefold() != "" for a, b in sides)


def of_pair(region: Region, pair: Pair) -> Finding:
    """The change between two mentions that were paired: a fact, another name for one thing, or another notation."""
    assert pair.a and pair.b
    a, b = (pair.a.start, pair.a.end), (pair.b.start, pair.b.end)
    values = pair.a.mention.value, pair.b.mention.value
    kind = _kind_of(pair.a, pair.b)
    if kind == "organisation" and _surname(region.a.text, pair.a) and _surname(region.b.text, pair.b):
        kind = "person"
    if pair.relation == "same":
        words = region.a.text[a[0] : a[1]], region.b.text[b[0] : b[1]]
        style = style_kind(*words, english=region.english)
        if FAMILIES[pair.b.mention.kind] == "name" and style is None:
            if _variant(pair):
                return Finding(
                    a,
                    b,
                    "style",
                    "transliteration",
                    "changed",
                    "sure",
                    *values,
                    pair.why or "two spellings of one name",
                )
            return Finding(a, b, "wording", None, "changed", "sure", *values, pair.why or "the same, called otherwise")
        if style in (None, "punctuation", "spelling", "capitalisation") and FAMILIES[pair.b.mention.kind] != "name":
            style = "notation"
        if style == "capitalisation" and FAMILIES[pair.b.mention.kind] == "name" and "-" in words[0] + words[1]:
            style = "transliteration"
        return Finding(
            a, b, "style", style, "changed", "sure", *values, pair.why or "the same value, written another way"
        )
    names = region.a.text[a[0] : a[1]], region.b.text[b[0] : b[1]]
    if FAMILIES[pair.b.mention.kind] == "name" and _same_words(*names) and not all(map(_is_turned, names)):
        return Finding(a, b, "wording", None, "changed", "sure", *values, "one name in another order")
    if FAMILIES[pair.b.mention.kind] == "name" and _renamed(
        region.story, region.a.text[a[0] : a[1]], region.b.text[b[0] : b[1]]
    ):
        return Finding(
            a, b, "wording", None, "changed", "sure", *values, "the text says that one name became the other"
        )
    certainty = "likely" if pair.relation == "unknown" else "sure"
    return Finding(a, b, "fact", kind, pair.relation, certainty, *values, pair.why)  # type: ignore[arg-type]  # one of the words of a kind, a plain str to mypy


def _is_turned(name: str) -> bool:
    """Two words of a name that no family name of those that stand first is among: the other order is another name."""
    words = fold(name).split()
    return len(words) == 2 and not FAMILY_FIRST & set(words) and name == name.title()


def _same_words(one: str, two: str) -> bool:
    """``the University of Bergen`` and ``Bergen University``."""
    words = [sorted(w.low for w in words_in(name) if w.low not in ("of", "the", "for", "and")) for name in (one, two)]
    return words[0] == words[1]


_TRIES: Final = 20
"""Places of a name that are looked at for its renaming."""
_RENAMING: Final = re.compile(
    r"\b(?:renam|rebrand|formerly|previously (?:known|called)|known as|now called|also called|new name|née"
    r"|chang\w* (?:its|his|her|their) name)",
    re.IGNORECASE,
)


def _renamed(story: str, old: str, new: str) -> bool:
    """Whether a passage that names both says that one became the other."""
    at = story.find(old)
    for _ in range(_TRIES):
        if at < 0:
            break
        near = story[max(0, at - 150) : at + len(old) + 150]
        if new in near and _RENAMING.search(near):
            return True
        at = story.find(old, at + 1)
    return False


def _surname(text: str, found: Found) -> bool:
    """Whether a single name of no known type follows a first name (``Jan Holt``)."""
    value = found.mention.value
    if not isinstance(value, Name) or value.type != "unknown" or " " in text[found.start : found.end]:
        return False
    before = words_in(text, max(0, found.start - 20), found.start)
    return (
        bool(before) and before[-1].end == found.start - 1 and before[-1].text.istitle() and before[-1].low not in STOP
    )


def _kind_of(a: Found, b: Found) -> str:
    """The kind of a change between two mentions: the newer one's, but a percentage, measure or amount before a bare number."""
    kinds = a.mention.kind, b.mention.kind
    return kinds[0] if kinds[1] == "number" else kinds[1]


def _variant(pair: Pair) -> bool:
    from core.facts.names import compare_names

    assert pair.a and pair.b
    first, second = pair.a.mention.value, pair.b.mention.value
    return isinstance(first, Name) and isinstance(second, Name) and compare_names(first, second) in ("same", "variant")
