"""Figures, days and places that one version alone gives, and those that stand where the other version has mere words."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.facts.judgement.finding import Finding, relation_of
from core.facts.judgement.region import Found, Word, words_in
from core.facts.judgement.unit import Unit
from core.facts.judgement.values.conversions import is_conversion
from core.facts.judgement.values.pairing import FAMILIES
from core.facts.judgement.vocabulary.content import base, content, other_stage
from core.facts.judgement.vocabulary.verbs import is_past
from core.facts.mentions.amounts.number_words import LANGUAGES
from core.facts.tables.grammar import AT_A_PLACE
from core.facts.tables.verbs import ONCE
from core.model import Interval, Quantity
from core.patterns import lazy_pattern


def _counts_members(text: str, side: tuple[int, int]) -> bool:
    """``2.`` at the head of a line."""
    ahead = text[: side[0]].rstrip(" ")
    return ahead[-1:] in ("", "\n") and bool(re.fullmatch(r"\(?\d{1,2}[.)]", text[slice(*side)].strip()))


_NUMERALS: Final = frozenset("〇零一二三四五六七八九十百千万萬亿億两兩")


def figures(unit: Unit) -> Finding | None:
    """Figures that no mention holds and that differ: always a fact, whatever they count."""
    if _counts_members(unit.region.a.text, unit.a) and _counts_members(unit.region.b.text, unit.b):
        return Finding(unit.a, unit.b, "style", "notation", "changed", why="the number of a member of a list")
    a, b = (re.findall(r"\d+", text) for text in (unit.text_a, unit.text_b))
    chinese = all(text and set(text) <= _NUMERALS for text in (unit.text_a, unit.text_b))
    if chinese or (a and b and a != b and max(len(unit.words_a), len(unit.words_b)) <= 6):
        return Finding(unit.a, unit.b, "fact", "number", "changed", why="the figures differ")
    return None


def no_first_of_a_row(unit: Unit, values: Sequence[Found]) -> str:
    """Why a lone ``first`` tells of no row, empty where it does: ``we first built`` / ``we built`` is told before something else, and what
    comes about once came about first then (``was first published in 1902``)."""
    own = unit.words_a or unit.words_b
    if len(values) > 1 or len(unit.words_a) + len(unit.words_b) != 1 or own[0].low != "first":
        return ""
    ahead = (unit.last_a if unit.words_a else unit.last_b)(1)
    behind = unit.next_a(_SENTENCE), unit.next_b(_SENTENCE)
    if ahead in (["we"], ["i"]) or all("then" in words for words in behind):
        return "it only tells in which order things are told"
    if all(words and is_past(words[0]) and base(words[0]) in ONCE for words in behind):
        return "what comes about once came about first then"
    return ""


_SENTENCE: Final = 40
"""Words of a sentence that are looked through."""


def single_value(unit: Unit, values_a: Sequence[Found], values_b: Sequence[Found]) -> Finding | None:
    """A date, number or place put in or cut by itself: a fact of its own kind."""
    for values, words, side, other in (
        (values_a, unit.content_a, unit.a, unit.b),
        (values_b, unit.content_b, unit.b, unit.a),
    ):
        if len(values) != 1 or not (other[0] == other[1] or _placed_nearer(unit, values[0], other)):
            continue
        text = unit.region.a.text if side == unit.a and values is values_a else unit.region.b.text
        own = _content_of(text[values[0].start : values[0].end])
        if [w for w in words if w not in own]:
            continue
        value = values[0].mention.value
        older = values is values_a
        if _as_often(words_in(text[values[0].start : values[0].end]), unit.around_b if older else unit.around_a):
            why = "how often, told in another place of the other version"
            return Finding(unit.a, unit.b, "wording", None, relation_of(unit.a, unit.b), why=why)
        if is_conversion(text, unit.region.mentions_a if older else unit.region.mentions_b, values[0]):
            why = "the figure before it, told in another unit or currency"
            before, after = (value, None) if older else (None, value)
            relation = relation_of(unit.a, unit.b)
            return Finding(unit.a, unit.b, "style", "notation", relation, "sure", before, after, why)
        if values is values_a:
            return Finding(
                unit.a,
                unit.b,
                "fact",
                values[0].mention.kind,
                "removed",
                "sure",
                value,
                None,
                "told only in the older version",
            )
        return Finding(
            unit.a,
            unit.b,
            "fact",
            values[0].mention.kind,
            "added",
            "sure",
            None,
            value,
            "told only in the newer version",
        )
    return None


def _as_often(own: Sequence[Word], other: Sequence[Word]) -> bool:
    """``40 euros a year`` / ``the yearly fee``, ``40 miles a week`` / ``each week … 40 miles``."""
    if len(own) != _EVERY or own[0].low not in ("a", "an", "per", "each", "every"):
        return False
    said = _EVERY_SO_OFTEN.get(own[1].low, frozenset())
    led = any(one.low in ("each", "every") and unit.low == own[1].low for one, unit in pairwise(other))
    return led or any(w.low in said for w in other)


_EVERY: Final = 2
"""Words of ``a year``."""
_EVERY_SO_OFTEN: Final = {
    "year": frozenset({"annual", "annually", "yearly"}),
    "quarter": frozenset({"quarterly"}),
    "month": frozenset({"monthly"}),
    "week": frozenset({"weekly"}),
    "day": frozenset({"daily"}),
    "night": frozenset({"nightly"}),
    "hour": frozenset({"hourly"}),
}


def _placed_nearer(unit: Unit, value: Found, other: tuple[int, int]) -> bool:
    """Whether a place was put before another one and the word before it changed: ``in Tuscany`` / ``near Pisa, Tuscany``."""
    words = unit.words_a if other == unit.a else unit.words_b
    return value.mention.kind == "place" and bool(words) and all(w.low in AT_A_PLACE for w in words)


def _stands_elsewhere(unit: Unit, other: Sequence[Word], side: int) -> bool:
    """Whether words in whose place a value came only went to another place of the sentence, or lead to nothing but it."""
    said = content(other)
    around, own = (unit.around_content_a, unit.content_a) if side else (unit.around_content_b, unit.content_b)
    if any(word in own for word in said):
        return False  # a gunman, two gunmen
    return all(word in around for word in said) if said else all(w.low in _LEADS for w in other)


_SINGULAR: Final = lazy_pattern(r"\b[Oo]ne-(?:off|time)\b")
_LEADS: Final = frozenset("at on in by of to for from".split())


def value_for_words(unit: Unit, values_a: Sequence[Found], values_b: Sequence[Found]) -> Finding | None:
    """``immediately`` / ``in January``, ``a gunman`` / ``two gunmen``: a value where the other version has none."""
    amounts = [[f for f in values if FAMILIES[f.mention.kind] != "name"] for values in (values_a, values_b)]
    if (
        len(amounts[0]) + len(amounts[1]) != 1
        or max(len(unit.words_a), len(unit.words_b)) > 5
        or not unit.words_a
        or not unit.words_b
    ):
        return None
    mention = (amounts[0] or amounts[1])[0].mention
    value, other = mention.value, unit.words_b if amounts[0] else unit.words_a
    if isinstance(value, Interval) and value.precision == "part":
        return None
    if (
        isinstance(value, Quantity)
        and value.min == value.max == 2
        and any(w.low in ("both", "couple", "pair", "twins") for w in other)
    ):
        return Finding(unit.a, unit.b, "wording", None, "changed", why="two, told in another word")
    known = (unit.words_a if amounts[0] else unit.words_b)[0].low in _DEFINITE  # a number that was told before
    if isinstance(value, Quantity) and known and len(other) == 1 and other[0].low in _THEY:
        return Finding(unit.a, unit.b, "wording", None, "changed", why="a pronoun for a number of people or things")
    if (
        isinstance(value, Quantity)
        and value.min == value.max == 1
        and other[0].low in ("a", "an", "the", "one", "among")
        and not _SINGULAR.search(unit.text_a + " " + unit.text_b)
    ):
        if value.ordinal and other[0].low in ("a", "an"):
            return None  # the first of all and any one are not the same
        return Finding(unit.a, unit.b, "wording", None, "changed", why="one, told with an article")
    older, newer = (value, None) if amounts[0] else (None, value)
    known_numerals = unit.region.language in (None, "zh", *LANGUAGES)
    said = unit.text_b if amounts[0] else unit.text_a
    if not unit.region.english and len(other) == 1 and known_numerals:
        return None  # the language's table may not hold the numeral
    if not unit.region.english and not known_numerals and len(said.split()) <= _NUMERAL:
        why = f"“{said}” may be a number, and numbers in words are not read in this language"
        return Finding(unit.a, unit.b, "fact", mention.kind, "unknown", "likely", older, newer, why)
    why = f"told in the {'older' if amounts[0] else 'newer'} version only"
    if unit.region.english and _stands_elsewhere(unit, other, 1 if amounts[0] else 0):
        a, b = (unit.a, (unit.b[0], unit.b[0])) if amounts[0] else ((unit.a[0], unit.a[0]), unit.b)
        return Finding(a, b, "fact", mention.kind, relation_of(a, b), "likely", older, newer, why)
    if any(other_stage(x, y) for x in unit.content_a for y in unit.content_b):
        why = "things no longer stand as the older version says"
        return Finding(unit.a, unit.b, "fact", "status", "changed", "likely", why=why)
    if isinstance(value, Quantity) and min(len(unit.content_a), len(unit.content_b)) >= 2:
        return Finding(unit.a, unit.b, "fact", "statement", "changed", "likely", why="what is said here differs")
    return Finding(unit.a, unit.b, "fact", mention.kind, "changed", "likely", older, newer, why)


_NUMERAL: Final = 2
"""Words between blanks that a number in words takes at the most where a figure stands in its place."""
_THEY: Final = frozenset("they them their theirs these those".split())
_DEFINITE: Final = frozenset("the these those their".split())


def _content_of(text: str) -> list[str]:
    return content(words_in(text))
