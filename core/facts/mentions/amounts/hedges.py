"""What a figure is hedged with: ``at least``, ``about``, ``or more``."""

from dataclasses import dataclass

from core.facts.mentions.words import Words
from core.facts.tables import qualifiers
from core.model import Duration, Quantity


@dataclass(frozen=True, slots=True)
class Found:
    """Tokens ``[first, end)`` and the value they say. ``kind``: a fact kind."""

    kind: str
    first: int
    end: int
    value: Quantity | Duration


def hedged(value: Quantity, meaning: str) -> Quantity:
    """The exact quantity under ``about nearly over least under most exact``."""
    low, high = value.min, value.max
    if meaning == "about":
        return Quantity(low, high, unit=value.unit, currency=value.currency, approximate=True)
    if meaning == "nearly":
        return Quantity(None, high, max_open=True, unit=value.unit, currency=value.currency, approximate=True)
    if meaning in ("over", "least"):
        return Quantity(low, None, min_open=meaning == "over", unit=value.unit, currency=value.currency)
    if meaning in ("under", "most"):
        return Quantity(None, high, max_open=meaning == "under", unit=value.unit, currency=value.currency)
    return value


def hedge(words: Words, first: int, after: int) -> tuple[str, int, int]:
    for length in range(min(qualifiers.LONGEST, first), 0, -1):
        meaning = qualifiers.BEFORE.get(tuple(words.low[first - length : first]))
        if meaning == "exact" and words.low[first - length : first] in (
            ["the"],
            ["all"],
            ["just"],
            ["only"],
            ["another"],
        ):
            continue
        if meaning == "most" and words.low[first - 2 : first] == ["up", "to"] and _moved_up(words, first - 2, after):
            return "exact", first, after
        if (
            meaning
            and length == 1
            and words.low[first - 1] in ("over", "about", "around")
            and _of_a_verb(words, first - 1, after)
        ):
            return "exact", first, after
        if meaning and words.low[first - length] == "near" and not _reached(words, first - length, after):
            return "exact", first, after
        if meaning:
            if (
                length == 1
                and words.low[first - 1] in ("up", "до", "bis", "hasta", "une", "the")
                and not _bound(words, first)
            ):
                continue
            return meaning, first - length, after
    if (
        words.low[first - 3 : first - 2] == ["maximum"]
        and words.at(first - 1) == "of"
        and words.at(first - 2) in _TERMS
    ):
        return "most", first - 3, after
    for length in (2, 1):
        phrase = words.run(after, length)
        meaning = qualifiers.AFTER.get(phrase)
        if phrase[:1] == ("and",) and phrase[-1] in qualifiers.OF_AGES and words.at(first - 1) not in _AGED:
            continue  # 40 people and over 30 cars
        if meaning and len(phrase) == length and (length == 2 or words.glued(after)):
            return meaning, first, after + length
    if (
        words.at(after) == "-"
        and words.at(after + 1) in ("plus", "odd")
        and words.glued(after)
        and words.glued(after + 1)
    ):
        return "over" if words.at(after + 1) == "plus" else "about", first, after + 2  # 40-plus trucks, forty-odd
    if after and words.low[after - 1][0].isdecimal() and words.at(after).isalpha():
        for length in (3, 2):  # 40 people or more
            phrase = tuple(words.low[after + 1 : after + 1 + length])
            meaning = qualifiers.BEHIND.get(phrase)
            if meaning and len(phrase) == length:
                return meaning, first, after + 1 + length
    return "exact", first, after


_TERMS = frozenset({"sentence", "penalty", "term", "punishment", "fine"})
"""What the law may give: a maximum sentence of 20 years is up to 20 years."""
_AGED = frozenset({"aged", "ages", "age", "anyone", "those", "everyone", "people", "children", "adults"})


def _moved_up(words: Words, up: int, after: int) -> bool:
    """Whether ``up`` at that token belongs to the verb before it: unemployment edged up to 11 percent."""
    before = words.at(up - 1)
    if before in qualifiers.BEING:
        return not qualifiers.QUOTED.isdisjoint(words.low[words.sentence_start(up) : up])
    if before in qualifiers.MOVING_A_SHARE_UP:
        return words.at(after - 1) in ("%", "percent", "cent")
    return before in qualifiers.MOVING_UP


def _reached(words: Words, near: int, after: int) -> bool:
    """Whether ``near`` at that token tells how many and not where: ``is near 300``; ``stopped near 10 Downing Street``."""
    return not words.capital(after) and (
        words.at(near - 1) in qualifiers.REACHING or words.at(after) in ("percent", "%", "per", "million", "billion")
    )


def _of_a_verb(words: Words, small: int, after: int) -> bool:
    """Whether ``over`` at that token belongs to the verb before it, or ``over`` and ``about`` to the noun of which they tell the subject:
    took over 64 shops, concern over 300 jobs, the record over 800 metres."""
    before, counted = words.at(small - 1), words.at(after)
    if before in qualifiers.SUBJECT_AFTER:
        return True
    if words.low[small] != "over":
        return False
    if before in qualifiers.OVER_ALWAYS:
        return True
    if before in qualifiers.OVER_A_COURSE:
        return not qualifiers.COURSE.isdisjoint((counted, words.at(after - 1)))
    if before in qualifiers.OVER_PLACES:
        return counted in qualifiers.CROSSED
    if before in qualifiers.OVER_OWNED:
        return counted in qualifiers.OWNED
    return before in qualifiers.OVER_LIVING and counted in qualifiers.LIVING


_NEAR = 7
"""Tokens before a Russian figure in which it is told from where it moved."""


def _bound(words: Words, first: int) -> bool:
    """``bis 30`` after another number or date, after a percentage or a verb of rising and falling is an end, not a bound."""
    if words.low[first - 1] == "une":
        return words.low[first].endswith("aine") and words.low[first] != "douzaine"  # une trentaine
    before = words.at(first - 2)
    if words.low[first - 1] == "до":
        near = words.low[max(0, first - _NEAR) : first - 1]
        if any(w.startswith(qualifiers.MOVING) or w in ("с", "со", "от") for w in near):
            return False  # вырос с двухсот до трёхсот, сократят штат до 40 человек
    return not (before[-1:].isdecimal() or before in qualifiers.ENDS_OF_A_MOVE or before.startswith(qualifiers.MOVING))
