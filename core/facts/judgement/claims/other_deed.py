"""One deed in the place of another, where no table ties the two: ``owns`` / ``rents``, ``looked after`` / ``closed``.

Of verbs that stand in one place and form, and that neither WordNet nor the project's tables have for one another, nine in ten tell
another deed; so this is a likely fact, and a synonym that is missing is mended in the tables.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from core.facts.judgement.claims.same_deed import UNFORMED, bases
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, phrase, wording
from core.facts.judgement.vocabulary.content import akin, alike, base, content, is_content, same_idiom, told_for
from core.facts.judgement.vocabulary.lexicon import lemma, names, only_verbs
from core.facts.judgement.vocabulary.verbs import is_past
from core.facts.judgement.vocabulary.words import (
    ADVERBS_INSIDE,
    AUXILIARIES,
    MODALS,
    NEGATORS,
    PHRASAL_MODALS,
    REPORTING,
)
from core.facts.style import spelled
from core.facts.tables.deeds import DEEDS
from core.facts.tables.grammar import ARTICLES, HAS, IS
from core.facts.tables.verbs import IRREGULAR, REGULAR

_LONGEST: Final = 5
"""Words of a side up to which its deed is held to be all that it says."""


class Told(NamedTuple):
    """A deed as one side tells it: its verb in base form, the form that is in (``finite ing base``), whether it is denied, and whether it
    is only wished for (``hoped to …``)."""

    verb: str
    form: str
    denied: bool
    wish: bool
    said: tuple[str, ...]
    """What of it is held against the other side: of a verb of many senses with a word behind it that word alone."""


def other_deed(unit: Unit) -> Finding | None:
    """A likely fact where both sides tell a deed and nothing else, each another one."""
    if not unit.words_a or not unit.words_b or max(len(unit.words_a), len(unit.words_b)) > _LONGEST:
        return None
    if any(mark in unit.text_a + unit.text_b for mark in ",.;:!?()") or not unit.lone:
        return None
    one, other = told(unit.around_a, *unit.index_a()), told(unit.around_b, *unit.index_b())
    if one is None or other is None or one.form != other.form:
        return None
    if not one.said or not other.said or {one.verb, other.verb} <= REPORTING:
        return None
    if one.verb == other.verb or {one.verb, other.verb} <= _BARE:
        return None
    said = [list(one.said), list(other.said)]
    wishing = one.verb if one.wish else other.verb
    if one.wish != other.wish and wishing not in said[one.wish] and _tied(*said):
        return fact(unit, "status", "what is done in one version is only wished for, planned or refused in the other")
    if one.denied != other.denied or same_idiom(*said) or _tied(*said):
        return None
    if any(told_for(x, y) for x in said[0] for y in said[1] if not {x, y} & MANY_SENSES):
        return wording(unit, "most likely two ways to tell one deed", likely=True)
    return fact(
        unit, "status", f"“{phrase(unit.words_a)}” and “{phrase(unit.words_b)}” do not mean the same", likely=True
    )


def _tied(one: Sequence[str], other: Sequence[str]) -> bool:
    return any(alike(x, y) or (not {x, y} & MANY_SENSES and akin(x, y)) for x in one for y in other)


MANY_SENSES: Final = frozenset(
    "go come take get look turn put set move run bring give make keep hold see pass cut call hit work find leave "
    "send show draw stand fall break cover strike end raise play drop have lead face stop carry throw pull push bear "
    "open let feel change alter act travel range shape place point sound touch sign wind label determine object".split()
)
"""Verbs of so many senses that WordNet has them near verbs which news tells apart; of these only the commonest senses are heard."""
_WISHES: Final = frozenset(
    "refused failed wanted hoped tried threatened offered planned considered promised agreed".split()
)
"""What is claimed of a deed that need not have come about."""


_BARE: Final = frozenset("be do get become remain seem appear make say let go come".split())
"""Verbs that tell a deed only with what stands behind them."""
_INSIDE: Final = AUXILIARIES | MODALS.keys() | ADVERBS_INSIDE | NEGATORS - {"no"}  # behind which a noun stands
_BEFORE_NOUNS: Final = frozenset(
    "a an the his her its their our my your this that these those no some any many several few all both of in on at for with by"
    " from into about against under over between among during before after without".split()
)
"""Words before which no verb stands in a finite form."""


def told(found: Sequence[Word], first: int, last: int) -> Told | None:
    """The deed that words ``first`` to ``last`` tell, with small words and at most one other behind its verb; ``None`` otherwise."""
    at = first
    while at <= last and (found[at].low in _INSIDE or found[at].low.endswith("n't") or _adverb(found[at].low)):
        at += 1
    start = at
    while start and (found[start - 1].low in _INSIDE or _adverb(found[start - 1].low)):
        start -= 1
    helpers = [w.low for w in found[start:at]]
    form = _form(found, start, found[at].low, helpers) if at <= last else None
    if form is None and at > first and found[at - 1].low in _MAIN:  # has a stake, is critical of
        at, form, helpers = at - 1, "finite", helpers[:-1]
    if form is None:
        return None
    rest = found[at + 1 : last + 1]
    verb = _verb(found[at].low)
    wish = PHRASAL_MODALS.get(verb) in _WISHES and [w.low for w in found[at + 1 : at + 2]] == ["to"]
    if any(w.text[:1].isupper() for w in rest) or sum(is_content(w.low) for w in rest) > 1 + wish:
        return None
    if any(w.low in ARTICLES for w in rest) and verb not in _LENDING:
        return None  # broke a window: what it is done to is another one too
    denied = sum(w in NEGATORS or w.endswith("n't") for w in helpers) % 2 == 1 or any(w.low in NEGATORS for w in rest)
    behind = content(rest)
    whole = content(found[at : last + 1])
    if verb in _BARE or (verb in MANY_SENSES and rest and not wish):
        said = [word for word in whole if word != verb]  # which tells the deed; else the two words together do
        said = said or ([phrase(found[at : last + 1])] if rest and verb != "be" else [])
    else:
        said = [*whole, verb]
    return Told(verb, form, denied, wish, tuple(dict.fromkeys([*said, *behind])))


def _verb(low: str) -> str:
    return next((form for form in bases(low) if form in known_verbs()), base(low))


def _form(found: Sequence[Word], start: int, low: str, helpers: Sequence[str]) -> str | None:
    """``finite``, ``ing`` or ``base``, where the word can be a verb in its place."""
    if any(w in AUXILIARIES or w in MODALS for w in helpers):
        return (
            "finite"
            if low in UNFORMED or (lemma(low) != low and not low.endswith("s")) or low in known_verbs()
            else None
        )
    ahead = found[start - 1] if start else None
    if ahead is None or ahead.low in _BEFORE_NOUNS or ahead.text.endswith(("'s", "’s", "'", "’")):
        return None
    if ahead.low == "to":
        return "base" if low in known_verbs() else None
    if low.endswith("ing") and lemma(low) != low:
        return "ing"
    subject = is_content(ahead.low) or ahead.low in _SUBJECTS
    if low in UNFORMED or (is_past(low) and lemma(low) != low):
        return "finite" if subject else None
    return "finite" if subject and _verb(low) in known_verbs() and not _is_finite(found, start - 1) else None


def _is_finite(found: Sequence[Word], n: int) -> bool:
    """Whether a word may be the verb of its sentence, so that the next one is none: ``faces`` calls."""
    low = found[n].low
    formed = (is_past(low) or low.endswith("s")) and lemma(low) != low and lemma(low) in known_verbs()
    return formed and n > 0 and (is_content(found[n - 1].low) or found[n - 1].low in _SUBJECTS)


_LENDING: Final = frozenset("have hold take make give".split())
"""Verbs before a noun that tells the deed: had a meeting."""
_MAIN: Final = IS | HAS | {"been"}
"""Auxiliaries that are the verb itself where none follows."""
_SUBJECTS: Final = frozenset("he she it they we i you who which that and but or".split())


def _adverb(word: str) -> bool:
    return word.endswith("ly") and "q" not in names(word) and word not in known_verbs()


@cache
def known_verbs() -> frozenset[str]:
    """Base forms of verbs, as the tables of verbs and deeds have them, and those that are nothing else."""
    rows = (row.split()[0] for row in IRREGULAR.split("|"))
    ways = (spelled(way[0]) for line in DEEDS for way in line)
    return frozenset((*rows, *(spelled(verb) for verb in REGULAR.split()), *REGULAR.split(), *ways, *only_verbs()))
