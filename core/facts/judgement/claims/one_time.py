"""One verb in two forms that tell no other time and claim nothing else: ``will remain shut until May`` / ``stays shut until May``."""

from typing import Final

from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import lows
from core.facts.judgement.vocabulary.content import base
from core.facts.judgement.vocabulary.verbs import Group
from core.facts.tables.binding import RULES
from core.facts.tables.grammar import IS


def untimed(unit: Unit, a: Group, b: Group) -> bool:
    """Whether one of two forms of a verb tells no time of its own."""
    return _of_no_time(unit, a, b) or _of_a_rule(unit, a, b) or _of_a_rule(unit, b, a, turned=True)


def _of_no_time(unit: Unit, a: Group, b: Group) -> bool:
    """``the river being high`` / ``the river was high``; ``the aim is to measure`` / ``the aim is measuring``: no other time is meant."""
    if a.main != b.main or a.negated != b.negated:
        return False
    own = [lows(around[g.first : g.last + 1]) for around, g in ((unit.around_a, a), (unit.around_b, b))]
    one, other = sorted(own, key=lambda words: words[0] != "being")
    if one[0] == "being" and other[0] in IS and one[1:] == other[1:]:
        return True
    meant = {*unit.last_a(_SUBJECT), *unit.last_b(_SUBJECT)} & _AIMS
    return (
        bool(meant)
        and {tuple(words[:2]) for words in own} & _IS_TO != set()
        and any(words[-1].endswith("ing") for words in own)
    )


def _of_a_rule(unit: Unit, one: Group, other: Group, *, turned: bool = False) -> bool:
    """``a bill capping rents`` / ``a bill that would cap rents``: what a rule says, in force or not. ``repairs costing a million`` /
    ``repairs that will cost a million``: no time is told."""
    around, whole = (unit.around_b, unit.around_a) if turned else (unit.around_a, unit.around_b)
    if (
        one.main != other.main
        or one.negated
        or other.negated
        or one.first != one.last
        or not other.claims <= {"certain"}
    ):
        return False
    led = other.first > 1 and whole[other.first - 1].low in ("that", "which")
    if led and one.main in _MEASURES and around[one.last].low.endswith("ing"):
        return True
    ahead = around[one.first - 1].low if one.first else "", whole[other.first - 2].low if led else ""
    return around[one.last].low.endswith("ing") and all(base(word) in RULES for word in ahead)


_MEASURES: Final = frozenset("cost last take measure weigh hold seat span carry house".split())
_SUBJECT: Final = 8
"""Words before a verb among which its subject stands."""
_AIMS: Final = frozenset(
    "aim aims goal goals task tasks job purpose idea plan principle way method option trick challenge point role duty key step".split()
)
"""What to do is told of these, not what will be done."""
_IS_TO: Final = {("is", "to"), ("was", "to"), ("are", "to"), ("were", "to")}


def going_on(unit: Unit, a: Group, b: Group) -> bool:
    """``are treating`` / ``have been treating``; ``is flying tomorrow`` / ``will fly tomorrow``."""
    phases = {a.phase: a, b.phase: b}
    if a.negated != b.negated or a.passive != b.passive or len(phases) != 2:
        return False
    forms = unit.around_a[a.last].low, unit.around_b[b.last].low
    if phases.keys() == {"ongoing", "done"}:
        return all(form.endswith("ing") for form in forms) and not (a.past or b.past or a.claims or b.claims)
    if phases.keys() != {"ongoing", "planned"} or phases["ongoing"].past or phases["ongoing"].claims:
        return False
    return phases["planned"].claims == {"certain"} and _dated(unit)


_TIMETABLE: Final[tuple[tuple[frozenset[str], frozenset[str]], ...]] = (
    (frozenset({"certain"}), frozenset()),
    (frozenset(), frozenset({"certain"})),
)


def timetabled(unit: Unit, a: Group, b: Group) -> bool:
    """Whether a thing of the timetable, or one that goes on to a day or a deed to come, is told in the present and in the future."""
    if (a.claims, b.claims) not in _TIMETABLE or "now" not in (a.phase, b.phase):
        return False
    return _dated(unit) or (a.main in _REMAINING and b.main in _REMAINING and _ends(unit))


_REMAINING: Final = frozenset("remain stay continue last keep run stand sit".split())


def _ends(unit: Unit) -> bool:
    """Whether both versions tell behind the verb how long a thing goes on: ``until the repairs are over``."""
    return all("until" in lows(words) or "till" in lows(words) for words in (unit.around_a, unit.around_b))


_SHOULD: Final = frozenset({"advised"})
_TO_COME: Final = (frozenset({"certain"}), frozenset({"expected"}), frozenset({"certain", "expected"}))
_COURSE: Final = frozenset(
    "last take end finish complete open reopen close arrive reach start begin resume cost bring land return recover ease clear"
    " melt dry hit strike pass fall rise peak emerge appear expire".split()
)
"""What goes its course, of which *should* is no advice: the trial should last three weeks."""


def foreseen(a: Group, b: Group) -> bool:
    """``is expected to last three weeks`` / ``should last three weeks``."""
    if a.negated != b.negated or not {a.main, b.main} <= _COURSE:
        return False
    return any(x.claims == _SHOULD and y.claims in _TO_COME and not y.past for x, y in ((a, b), (b, a)))


_WAITING: Final = frozenset("wait queue stand rely cope spend walk sleep live endure suffer face".split())
"""What nobody has to do and does not: who had to wait has waited."""


def had_to_wait(a: Group, b: Group) -> bool:
    """``waited up to three hours`` / ``had to wait up to three hours``; ``was closed`` / ``had to be closed``: what had to be done to
    a thing was done."""
    suffered = a.main in _WAITING or (a.passive and b.passive)
    if a.main != b.main or not suffered or a.negated or b.negated or not (a.past and b.past):
        return False
    return any(x.claims == {"obliged"} and not y.claims for x, y in ((a, b), (b, a)))


def _dated(unit: Unit) -> bool:
    """Whether a day or an hour that is not over stands behind a verb, in both versions: ``will rule on Thursday``."""
    sides = (
        (unit.region.mentions_a, unit.hunk.a0, unit.sentence_a),
        (unit.region.mentions_b, unit.hunk.b0, unit.sentence_b),
    )
    return all(
        any(
            at <= m.start < sentence[1]
            and m.mention.kind in ("date", "time")
            and getattr(m.mention.expression, "lean", -1) >= 0
            for m in mentions
        )
        for mentions, at, sentence in sides
    )
