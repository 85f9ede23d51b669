"""What was planned, and given up: ``plans to build`` / ``has dropped plans to build``, ``will strike`` / ``called off a strike``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, wording
from core.facts.judgement.vocabulary.content import base, is_content
from core.facts.judgement.vocabulary.verbs import Group
from core.facts.judgement.vocabulary.words import ADVERBS_INSIDE, AUXILIARIES
from core.facts.tables.grammar import DETERMINERS

_INTENDED: Final = frozenset(
    "plans attempts hopes aims claims offers calls demands bids threats moves promises efforts talks".split()
)
"""Words that are a verb behind somebody, and a noun behind a verb."""
_GIVEN_UP: Final = frozenset(
    "drop abandon scrap shelve cancel axe ditch suspend halt delay postpone freeze withdraw reject oppose block deny dismiss"
    " resist end stop criticise criticize denounce condemn defer pause retract renounce foil thwart veto spurn rebuff ignore"
    " dash question doubt bury".split()
)
_HELD: Final = frozenset("have make announce unveil present reveal outline declare".split())


def given_up(unit: Unit) -> Finding | None:
    """A fact of status where a verb put in or cut before such a word tells that nothing comes of it; wording where it only has it."""
    words = unit.words_a or unit.words_b
    if unit.words_a and unit.words_b:
        return _deed_given_up(unit)
    if not words or len(words) > _LONGEST:
        return None
    if _brings_to_an_end(unit, words):
        return fact(unit, "status", "in one version it is over", likely=True)
    ahead = unit.next_a(1)
    if ahead != unit.next_b(1) or not {*ahead} & _INTENDED or words[-1].end + 1 != _behind(unit):
        return None
    verbs = [base(w.low) for w in words if w.low not in AUXILIARIES and w.low not in ADVERBS_INSIDE] or ["have"]
    if len(verbs) > 1 or not (words[-1].low.endswith(("ed", "ing")) or verbs[0] in _HELD or verbs[0] != words[-1].low):
        return None
    if verbs[0] in _GIVEN_UP:
        ends = [
            next((w.end for w in around if w.start >= end), end)
            for around, end in ((unit.around_a, unit.a[1]), (unit.around_b, unit.b[1]))
        ]
        why = "in one version nothing comes of it"
        return fact(unit, "status", why, a=(_start(unit, 0), ends[0]), b=(_start(unit, 1), ends[1]))
    return wording(unit, "who has plans plans") if verbs[0] in _HELD and ahead[0] == "plans" else None


_LONGEST: Final = 4


def _brings_to_an_end(unit: Unit, words: Sequence[Word]) -> bool:
    """``A strike shut the port`` / ``Dockers ended a strike that shut the port``: put in before what goes on in the other version."""
    own, other = (unit.around_a, unit.around_b) if unit.words_a else (unit.around_b, unit.around_a)
    *_, verb, last = ["", *(w.low for w in words)] if len(words) == 1 else [w.low for w in words]
    ends = (base(verb) in _OFF and last == "off") or base(last) in _ENDING
    ahead = [w.low for w in own if w.start >= words[-1].end][:_BEFORE_THING]
    thing = next((low for low in ahead if low not in DETERMINERS and low not in _KINDS), "")
    if not ends or thing not in _GOES_ON:
        return False
    return any(w.low == thing for w in other) and not any(base(w.low) in _ENDING | _OFF | {"over"} for w in other)


_ENDING: Final = frozenset("end suspend abandon lift drop halt stop cancel".split())
_KINDS: Final = frozenset("general hunger rent wildcat national nationwide month-long week-long day-long long".split())
_BEFORE_THING: Final = 4
_GOES_ON: Final = frozenset(
    "strike walkout stoppage siege blockade boycott search manhunt hunt ban curfew lockdown embargo protest sit-in occupation inquiry"
    " investigation probe war ceasefire truce offensive operation evacuation quarantine".split()
)
"""What goes on until somebody ends it."""


def gives_up(around: Sequence[Word], group: Group) -> bool:
    """Whether a verb tells that nothing comes of what is behind it: ``have called off a``, ``scrapped``."""
    following = around[group.last + 1 : group.last + 2]
    off = bool(following) and following[0].low == "off" and group.main in _OFF
    return off or group.main in _GIVEN_UP


def _deed_given_up(unit: Unit) -> Finding | None:
    """A fact of status where one version has a deed to come and the other a verb by which nothing comes of it."""
    for to_come, ending, (ahead, *_), nouns in (
        (unit.words_a, unit.words_b, unit.next_a(1) or [""], unit.next_b(_NEAR)),
        (unit.words_b, unit.words_a, unit.next_b(1) or [""], unit.next_a(_NEAR)),
    ):
        if not _TO_COME.issuperset(w.low for w in to_come) or not is_content(ahead) or len(ending) > _LONGEST + 1:
            continue
        said = [w.low for w in ending if w.low not in AUXILIARIES and w.low not in ADVERBS_INSIDE]
        while said and (said[-1] in DETERMINERS or said[-1] in _PLANNED):
            said.pop()
        off = said[1:] == ["off"] and base(said[0]) in _OFF
        if said and (off or (len(said) == 1 and base(said[0]) in _GIVEN_UP)) and base(ahead) in map(base, nouns):
            sides = [
                _up_to(words, around, base(ahead))
                for words, around in ((unit.words_a, unit.around_a), (unit.words_b, unit.around_b))
            ]
            return fact(unit, "status", "in one version nothing comes of it", a=sides[0], b=sides[1])
    return None


def _up_to(words: Sequence[Word], around: Sequence[Word], deed: str) -> tuple[int, int]:
    """The words with all up to that of the deed."""
    return words[0].start, next(w.end for w in around if w.start >= words[-1].end and base(w.low) == deed)


_TO_COME: Final = frozenset("will may might could would can shall are is be to due set going about".split())
"""Words that put a deed in the time to come."""
_NEAR: Final = 3
"""Words behind the verb of giving up among which the deed stands as a noun."""
_OFF: Final = frozenset({"call", "put"})
_PLANNED: Final = frozenset("planned scheduled threatened intended proposed".split())


def _start(unit: Unit, side: int) -> int:
    """Where the words put in or cut begin; on the other side the word behind them."""
    around, (start, end) = (unit.around_b, unit.b) if side else (unit.around_a, unit.a)
    return start if start < end else next((w.start for w in around if w.start >= end), end)


def _behind(unit: Unit) -> int:
    """Where the word behind begins, on the side that has more."""
    around, end = (unit.around_a, unit.a[1]) if unit.words_a else (unit.around_b, unit.b[1])
    return next((w.start for w in around if w.start >= end), -1)
