"""A member of a list that came or went: ``bread and milk`` / ``bread, milk and eggs``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact
from core.facts.judgement.vocabulary.content import akin, base, is_content, unmatched
from core.facts.judgement.vocabulary.lexicon import names, nouns
from core.facts.judgement.vocabulary.words import LIGHT, SHELL_NOUNS
from core.model import Interval

_JOINING: Final = frozenset({"and", "or"})
_MORE: Final = "the {} version lists one thing more"
_LONGEST: Final = 8
"""Words of the longer side at most; what is longer is a clause."""


def member(unit: Unit) -> Finding | None:
    """One or two things more or fewer in a list that both versions give."""
    more = unmatched(unit.content_b, unit.around_content_a)
    fewer = unmatched(unit.content_a, unit.around_content_b)
    if bool(more) == bool(fewer):
        return None
    extra, longer, other, words = (
        (more, unit.text_b, unit.around_content_a, unit.words_b)
        if more
        else (fewer, unit.text_a, unit.around_content_b, unit.words_a)
    )
    if len(words) > _LONGEST or len(extra) > 2 or not (_lists(longer) or _within_list(unit)):
        return None
    persons = _somebody_more(unit)
    things = all(_is_thing(word) for word in extra) or _many(unit, words)
    if (not things or any(word in LIGHT or word in SHELL_NOUNS for word in extra)) and not persons:
        return None
    if any(akin(word, said) for word in extra for said in other):
        return None
    led = _many(unit, words) or _trade(unit, extra, words) or _leads(unit, words)
    if not _before_is_thing(unit) and not led:
        return None
    known = set(extra)
    own = [w for w in words if base(w.text) in known]
    dated = unit.region.mentions_b if more else unit.region.mentions_a
    if not own or any(isinstance(m.mention.value, Interval) and m.start <= own[0].start < m.end for m in dated):
        return None  # a day is told by its value
    span = own[0].start, own[-1].end
    if more:
        return Finding((unit.a[1],) * 2, span, "fact", "statement", "added", "likely", why=_MORE.format("newer"))
    return Finding(span, (unit.b[1],) * 2, "fact", "statement", "removed", "likely", why=_MORE.format("older"))


def dropped_member(unit: Unit) -> Finding | None:
    """``a school, a clinic and a bridge`` / ``a school and a clinic and scrap a bridge``: a verb before what the other version lists."""
    if bool(unit.words_a) == bool(unit.words_b):
        return None
    words = unit.words_b or unit.words_a
    verb = base(words[-1].low)
    ahead = (unit.last_b if unit.words_b else unit.last_a)(1)
    if verb not in _DROPPING or not _JOINING & {*ahead, words[0].low}:
        return None
    if any(is_content(w.low) for w in words[:-1]):
        return None
    after = unit.next_a(3), unit.next_b(3)
    if not after[0] or after[0] != after[1]:
        return None
    return fact(unit, "status", "what is listed in one version is dropped in the other", likely=True)


_DROPPING: Final = frozenset(
    "drop scrap cut axe exclude omit abandon ditch cancel end remove reject oppose ban close delay postpone shelve skip halt suspend lose"
    " sell".split()
)
"""Verbs that take a thing out of what is told of it before."""


def _many(unit: Unit, words: Sequence[Word]) -> bool:
    """``pumps, valves`` / ``pumps, valves and filters``: a plural behind plurals, be they verbs as well."""
    before = (unit.last_b if unit.words_b else unit.last_a)(1)
    told = [*before, *(w.low for w in words if w.low not in _JOINING)]
    return len(told) > 1 and all(len(w) > 3 and w.endswith("s") and not w.endswith("ss") for w in told)


def _somebody_more(unit: Unit) -> bool:
    """``Three men and a woman`` / ``Three men``: one more behind somebody."""
    words = unit.words_b or unit.words_a
    before = (unit.last_b if unit.words_b else unit.last_a)(1)
    if len(words) != 3 or (unit.words_a and unit.words_b) or not before:
        return False
    return (
        words[0].low == "and"
        and words[1].low in ("a", "an", "one")
        and all("p" in names(base(word)) for word in (before[0], words[2].low))
    )


def _trade(unit: Unit, extra: Sequence[str], words: Sequence[Word]) -> bool:
    """``a writer`` / ``a boxer and writer``: what somebody is, before the first word for it."""
    following = (unit.next_b if unit.words_b else unit.next_a)(_TRADES)
    named = any("p" in names(base(word)) for word in following)
    return len(words) == 2 and words[1].low == "and" and named and all("p" in names(word) for word in extra)


def _leads(unit: Unit, words: Sequence[Word]) -> bool:
    """``beer and`` wine: the first of two things, the second of which stands with no noun behind it."""
    if len(words) != 2 or words[1].low not in _JOINING or (unit.words_a and unit.words_b):
        return False
    following = (unit.next_b if unit.words_b else unit.next_a)(3)
    following = following[1:] if following[:1] in (["the"], ["a"], ["an"]) else following[:2]
    if not following or not _is_thing(base(following[0])):
        return False
    return len(following) == 1 or not is_content(following[1]) or not _is_thing(base(following[1]))


_TRADES: Final = 3
"""Words behind the put in one among which the next person-word stands."""


def _lists(text: str) -> bool:
    return not _JOINING.isdisjoint(text.lower().replace(",", " ").split())


def _within_list(unit: Unit) -> bool:
    """``, candles`` before ``and soap``, ``, a pistol,`` before ``two axes and a saw``: between a comma and a later member."""
    side, text = (unit.b, unit.region.b.text) if unit.words_b else (unit.a, unit.region.a.text)
    if unit.words_a and unit.words_b:
        return False
    following = (unit.next_b if unit.words_b else unit.next_a)(_LONGEST)
    if "," not in text[max(0, side[0] - 2) : side[0] + 1]:
        return False
    last = not _JOINING.isdisjoint(following[:1])
    return last or ("," in text[max(side[0], side[1] - 2) : side[1] + 1] and not _JOINING.isdisjoint(following))


def _is_thing(word: str) -> bool:
    return word in nouns() or not {"p", "t"}.isdisjoint(names(word))


def _before_is_thing(unit: Unit) -> bool:
    """Whether the list begins with a thing: right before the unit, or in it on both sides."""
    if unit.content_a and unit.content_b:
        return _is_thing(unit.content_a[0]) and _is_thing(unit.content_b[0])
    before = unit.around_content_b if unit.content_b else unit.around_content_a
    own = unit.content_b or unit.content_a
    at = before.index(own[0]) if own and own[0] in before else 0
    return at > 0 and _is_thing(before[at - 1])
