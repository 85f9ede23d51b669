"""One deed told by its verb, or by its noun with a verb that says little: ``investigated`` / ``launched an investigation into``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, wording
from core.facts.judgement.vocabulary.content import akin, base, content, is_content, unmatched, weighty
from core.facts.judgement.vocabulary.lexicon import lemma, names
from core.facts.judgement.vocabulary.verbs import Group, group_at, is_past
from core.facts.judgement.vocabulary.words import MODALS, NEGATORS
from core.facts.tables.grammar import BE, DETERMINERS, HAVE

LITTLE: Final = frozenset(
    "make take give have hold carry conduct pay put lodge file submit express voice deliver offer stage undertake perform "
    "enter cast cause inflict do provide extend issue come reach draw pass show bring suffer sustain receive undergo place "
    "set be get see enjoy commit post record book register log".split()
)
"""Verbs that lend their noun no more than a tense."""
BEGINNING: Final = frozenset("launch open begin start mount initiate".split())
"""Those that say beside it that it has begun: who launched an investigation is investigating."""
_REACH: Final = 6
"""Words behind the verb among which its noun is looked for."""


def nominal(unit: Unit) -> Finding | None:
    """Wording where the noun of the one side is the deed of the other, as certain, as much denied and as far, and nothing else is new."""
    if not unit.words_a or not unit.words_b or max(len(unit.words_a), len(unit.words_b)) > 12:
        return None
    if _only_begun(unit):
        return fact(unit, "status", "what has only begun in one version is done in the other")
    one = _group(unit.around_a, *unit.index_a())
    two = _group(unit.around_b, *unit.index_b()) if one else None
    if one is None or two is None:
        return None
    for own, span, light, other, there, plain, side in (
        (unit.around_a, unit.index_a(), one, unit.around_b, unit.index_b(), two, 1),
        (unit.around_b, unit.index_b(), two, unit.around_a, unit.index_a(), one, 0),
    ):
        if plain.main in LITTLE | BEGINNING:
            continue
        main = lemma(own[light.last].low)
        if main not in LITTLE | BEGINNING or light.negated != plain.negated or light.claims != plain.claims:
            continue
        noun = _noun(own, light.last, plain.main)
        if noun is None or own[noun].low in {w.low for w in other} or not as_far(light, plain, begun=main in BEGINNING):
            continue
        rest = [
            w for n, w in enumerate(own) if span[0] <= n <= span[1] and n != noun and not light.first <= n <= light.last
        ]
        extra = [w for n, w in enumerate(other) if there[0] <= n <= there[1] and not plain.first <= n <= plain.last]
        said = unit.around_content_b if side else unit.around_content_a
        if not _new(rest, said) and not _new(extra, content(own)):
            return wording(unit, "one deed, told by its verb or by its noun")
    return None


def _only_begun(unit: Unit) -> bool:
    """Whether something is only begun that is done in the other version: ``began clearing the line`` / ``cleared the line``. A deed that
    is done to nothing (``began protesting``) is done as soon as it begins."""
    for own, first, last, other, at in (
        (unit.around_a, *unit.index_a(), unit.around_b, unit.index_b()[0]),
        (unit.around_b, *unit.index_b(), unit.around_a, unit.index_a()[0]),
    ):
        n = next((n for n in range(first, min(last, len(own) - 2) + 1) if lemma(own[n].low) in _SETTING_OUT), None)
        if n is None or not is_past(own[n].low) or not own[n + 1].low.endswith("ing"):
            continue
        m = at + n - first  # as many words behind the head of the unit, where they are the same
        if not 0 <= m < len(other) - 1 or not is_past(other[m].low) or base(other[m].low) != base(own[n + 1].low):
            continue
        led = [{words[k - 1].low} if k else set() for words, k in ((own, n), (other, m))]
        if (led[0] == led[1] or all(one & HAVE for one in led)) and not (led[0] | led[1]) & _HELD:
            return _done_to(own[n + 1], own[n + 2 : n + 3]) and _done_to(other[m], other[m + 1 : m + 2])
    return False


_SETTING_OUT: Final = frozenset({"begin", "start"})
_HELD: Final = BE | NEGATORS | MODALS.keys()


def _done_to(verb: Word, following: Sequence[Word]) -> bool:
    """Whether what a verb is done to follows it at once."""
    return any(
        w.start == verb.end + 1 and (w.low in DETERMINERS or (is_content(w.low) and not w.low.endswith(("ly", "day"))))
        for w in following
    )


def _group(found: Sequence[Word], first: int, last: int) -> Group | None:
    return next((group for n in range(first, last + 1) if (group := group_at(found, n, last))), None)


def _noun(found: Sequence[Word], verb: int, deed: str) -> int | None:
    return next(
        (
            n
            for n in range(verb + 1, min(len(found), verb + 1 + _REACH))
            if akin(base(found[n].low), deed)
            and is_deed(base(found[n].low), deed)
            and (found[n].low[:3] == deed[:3] or not found[n].low.endswith("ing"))
            and not (found[n].low == deed and found[n - 1].low == "to")  # came from behind to win
        ),
        None,
    )


def is_deed(noun: str, deed: str) -> bool:
    """Whether a noun is of the verb's own family (``discussion``), or names a deed; a letter is none."""
    return noun[:3] == deed[:3] or "d" in names(noun)


def as_far(light: Group, plain: Group, *, begun: bool) -> bool:
    """Whether a deed told by its noun behind ``light`` stands where its verb has it between plan and deed."""
    over = [group.phase in ("past", "done") for group in (light, plain)]
    if begun:
        return over[0] and plain.phase in ("ongoing", "now", "past", "done")
    return over[0] == over[1] and (light.phase == "planned") == (plain.phase == "planned")


def _new(found: Sequence[Word], said: Sequence[str]) -> list[str]:
    fresh = unmatched(content([w for w in found if is_content(w.low)]), said)
    return [w for w in weighty(fresh) if w not in _SHELLS]


_SHELLS: Final = frozenset(
    "cause circumstance matter issue subject question how total official formal full part".split()
)
"""Words that stand between such a noun and what it is about."""
