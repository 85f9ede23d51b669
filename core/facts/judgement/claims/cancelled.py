"""An opposite and a negation that take each other back, though words the same on both sides stand between them: ``none of the samples came
back clean`` / ``all came back dirty``.

They do so only where the one denies the other: in one clause, and the opposite what that clause says of its subject. ``The north gate was
not locked`` / ``The south gate was locked`` is two changes.
"""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding, relation_of
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.vocabulary.content import base, is_content, opposite
from core.facts.judgement.vocabulary.lexicon import names
from core.facts.judgement.vocabulary.verbs import is_past, is_verb
from core.facts.judgement.vocabulary.words import AUXILIARIES, MODALS, NEGATORS, REPORTING
from core.facts.tables.grammar import OPENING

_WHY: Final = "an opposite and a negation say the same"


def double_turns(units: Sequence[Unit]) -> list[tuple[Finding | None, Unit]]:
    """The units, each with a finding where it and one other of its clause turn the claim about twice: together they say the same."""
    told: list[tuple[Finding | None, Unit]] = [(None, unit) for unit in units]
    by_sentence: dict[tuple[int, int], list[int]] = {}
    for n, unit in enumerate(units):
        by_sentence.setdefault(unit.sentence_b, []).append(n)
    for numbers in by_sentence.values():
        turns = [(n, kind) for n in numbers if (kind := _turn(units[n]))]
        kinds = sorted(kind for _, kind in turns)
        first, last = (units[turns[0][0]], units[turns[-1][0]]) if turns else (None, None)
        if first is None or last is None or len(turns) != 2:
            continue
        if kinds in (["denied", "opposite"], ["denied before", "opposite"]):
            cancel = turns[-1][1] == "opposite" and one_clause(first, last) and said_of_it(last)
        else:
            handed_on = one_clause(first, last, held=True) or (_said_otherwise(first, last) and one_clause(first, last))
            cancel = (
                kinds == ["denied", "denied before"] and handed_on and not any(_counts_one(units[n]) for n, _ in turns)
            )
        if cancel:
            for n, _ in turns:
                unit = units[n]
                told[n] = Finding(unit.a, unit.b, "wording", None, relation_of(unit.a, unit.b), why=_WHY), unit
    return told


def _counts_one(unit: Unit) -> bool:
    """``none`` / ``one``, ``neither`` / ``one``: who is meant is not all of them."""
    sides = [{w.low for w in words} for words in (unit.words_a, unit.words_b)]
    return any(
        one & {"none", "no", "neither"} and other & _SOME and not other & NEGATORS
        for one, other in (sides, sides[::-1])
    )


_SOME: Final = frozenset("one two three four five six seven eight nine ten some several many most half".split())


def _turn(unit: Unit) -> str | None:
    denied = [
        sum(w.low in NEGATORS or w.low.endswith("n't") for w in words) % 2 for words in (unit.words_a, unit.words_b)
    ]
    opposites = sum(opposite(x, y) for x in unit.content_a for y in unit.content_b) % 2
    if opposites and denied[0] == denied[1]:
        return "opposite"
    if denied[0] == denied[1] or opposites:
        return None
    return "denied before" if denied[0] else "denied"


def one_clause(first: Unit, last: Unit, *, held: bool = False) -> bool:
    """Whether no mark and no word that begins another clause stands between two units, in either version; ``held`` lets a verb of
    believing stand there, which hands its negation on (``does not think it is`` / ``thinks it is not``)."""
    return all(
        _runs_on(around, start, end, held)
        for around, start, end in (
            (first.around_a, first.a[0], last.a[0]),
            (first.around_b, first.b[0], last.b[0]),
        )
    )


def _runs_on(around: Sequence[Word], start: int, end: int, held: bool) -> bool:
    between = [w for w in around if start <= w.start and w.end <= end]
    ahead = next((w for w in reversed(around) if w.end <= start), None)
    before: Word | None = None
    last, aside = ahead, False
    for word in between:
        if last and word.start > last.end + 1:  # a mark
            if not aside and last.low not in _LEADS_ASIDE:
                return False
            aside = not aside
        last = word
        if aside:
            continue
        raised = word.low == "to" and before is not None and base(before.low) in _BELIEVING
        before = word
        if word.low in OPENING or (not held and not raised and (word.low in _HANDS_OVER or base(word.low) in _TELLING)):
            return False
    return not held or any(base(w.low) in _BELIEVING for w in between)


_LEADS_ASIDE: Final = AUXILIARIES | MODALS.keys() | NEGATORS
"""Words behind which a mark opens something said in between: ``did not, in the end, approve``."""
_HANDS_OVER: Final = frozenset("that whether to what how".split())
_TELLING: Final = REPORTING - {"find", "declare"}
"""Verbs before another clause: found him guilty has none."""
_BELIEVING: Final = frozenset("think believe expect want suppose seem appear likely plan intend feel".split())
"""Verbs before which a negation says the same as behind them."""


def _said_otherwise(first: Unit, last: Unit) -> bool:
    """``will not pay a dividend`` / ``will pay no dividend``: one denies the verb, the other the thing."""
    denials = [w.low for unit in (first, last) for w in (*unit.words_a, *unit.words_b)]
    of_things = [low in _OF_THINGS for low in denials if low in NEGATORS or low.endswith("n't")]
    return len(set(of_things)) == 2


_OF_THINGS: Final = frozenset("no none nobody nothing neither".split())


def said_of_it(unit: Unit) -> bool:
    """Whether a word and its opposite are what is said of a subject, on both sides: a verb, or an adjective with no noun behind it."""
    return all(
        not _goes_with_noun(words, around)
        for words, around in ((unit.words_a, unit.around_a), (unit.words_b, unit.around_b))
    )


def _goes_with_noun(words: Sequence[Word], around: Sequence[Word]) -> bool:
    """``the older man``, ``north gate``."""
    if not words:
        return False
    last = words[-1]
    following = next((w for w in around if w.start >= last.end), None)
    if following is None or following.start > last.end + 1 or not is_content(following.low):
        return False
    if is_verb(last.low) and is_past(last.low):
        return False
    return last.low.endswith("er") or "q" in names(base(last.low))
