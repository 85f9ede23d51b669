"""Verb groups around a hunk, and what it means when one becomes another."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from core.facts.judgement.region import Word
from core.facts.judgement.vocabulary.lexicon import lemma, names, senses, words
from core.facts.judgement.vocabulary.words import ADVERBS_INSIDE, AUXILIARIES, MODALS, NEGATORS, PHRASAL_MODALS
from core.facts.style import spelled
from core.facts.tables.grammar import ARTICLES, BE, DETERMINERS, HAVE
from core.facts.tables.synonyms import PHRASAL, SAME
from core.facts.tables.verbs import LIKE_BASE

Phase = Literal["planned", "ongoing", "now", "past", "done"]
PHASES: Final[dict[Phase, str]] = {
    "planned": "to come", "ongoing": "under way", "now": "so", "past": "past", "done": "done",
}  # fmt: skip
"""In the words of a reason, from plan to deed."""

_PAST_BE: Final = frozenset({"was", "were"})

UNCHANGED: Final = frozenset("beat hit cut put shut hurt quit upset cast bet burst".split())
"""Verbs whose past looks like their base form."""


@dataclass(frozen=True, slots=True)
class Group:
    """A verb group read from words ``[first, last]``; ``claims`` says how sure or wanted it is (empty: simply so)."""

    first: int
    last: int
    main: str
    phase: Phase
    claims: frozenset[str]
    negated: bool
    passive: bool
    past: bool


def inside_group(word: str) -> bool:
    """Whether a word may stand in a verb group before its main verb."""
    return word in AUXILIARIES or word in MODALS or word in ADVERBS_INSIDE or word.endswith("n't")


def _is_named(found: Sequence[Word], n: int) -> bool:
    """Of a modal, whether it is the month of May, or Will: with a capital inside a sentence, with no capital after it as in headlines."""
    word = found[n]
    if not word.text[:1].isupper() or n == 0 or found[n - 1].end + 1 != word.start:
        return False
    return n + 1 == len(found) or not found[n + 1].text[:1].isupper()


def group_at(found: Sequence[Word], first: int, last: int) -> Group | None:
    """The verb group that words ``first`` to ``last`` (inclusive) belong to, or ``None`` when they hold no verb that can be told.

    Auxiliaries left of them and a main verb right of them are taken in.
    """
    if first > last or not found:
        return None
    low = [w.low for w in found]
    if not MODALS.keys().isdisjoint(low):
        low = ["" if word in MODALS and _is_named(found, n) else word for n, word in enumerate(low)]
    while first > 0 and last - first < 12 and inside_group(low[first - 1]):
        first -= 1
    at = first
    while at < len(low) and at <= last + 3 and (inside_group(low[at]) or low[at] == "to"):
        at += 1
    seen = frozenset(low[first:at])
    helped = bool(seen & AUXILIARIES or seen & MODALS.keys() or any(w.endswith("n't") for w in seen))
    if at >= len(low) or at > last + 2:
        if not helped or at == first:
            return None
        at -= 1
    wanted = (
        at + 2 < len(low)
        and low[at + 1] == "to"
        and low[at + 2] not in DETERMINERS
        and lemma(low[at]) in PHRASAL_MODALS
    )
    if not helped and not wanted and not is_verb(low[at]):
        return None
    if not helped and first and (low[first - 1] in ARTICLES or low[first - 1] == "those"):
        return None  # a retired judge, the charge, of those polled
    main = at
    claims: set[str] = set()
    while (
        main + 2 < len(low)
        and low[main + 1] == "to"
        and low[main + 2] not in DETERMINERS  # offered to help, not offered to all
        and not (low[main] == "used" and main and low[main - 1] in BE)  # is used to cut, and used to play
        and (claim := PHRASAL_MODALS.get(lemma(low[main])) or _going(low, main))
    ):
        claims.add(claim)
        main += 2
        while main + 1 < len(low) and inside_group(low[main]):
            main += 1
    return _read(low, first, at, main, claims)


def _going(low: Sequence[str], n: int) -> str | None:
    """What ``going to sell`` claims; going to hospital is a way."""
    deed = low[n] == "going" and (is_verb(low[n + 2]) or names(lemma(low[n + 2]))[:1] == "d")
    return PHRASAL_MODALS["going"] if deed else None


_PERHAPS: Final = frozenset({"may", "might", "could"})


def _read(low: Sequence[str], first: int, at: int, main: int, claims: set[str]) -> Group:
    helpers = list(low[first:at])
    helpers = [w for w in helpers if w not in ADVERBS_INSIDE or w in NEGATORS]
    negated = sum(w in NEGATORS or w.endswith("n't") for w in helpers) % 2 == 1
    chain = [w.removesuffix("n't") if w.endswith("n't") else w for w in helpers if w not in NEGATORS]
    modal = next((w for w in chain if w in MODALS), None)
    word = low[main]
    if modal:
        claims |= MODALS[modal]
    if any(word in BE and follower == "to" for word, follower in zip(low[first:at], low[first + 1 : at + 1])):
        claims.add("certain")
    if any(word in HAVE and follower == "to" for word, follower in zip(low[first:at], low[first + 1 : at + 1])):
        claims.add("free" if negated else "obliged")  # has to is must, and need not is no must not
    if modal in _PERHAPS:
        claims = set(MODALS[modal])  # may have to: what may be is no more, whatever it is
    be = [w for w in chain if w in BE]
    have = [w for w in chain if w in HAVE and f"{w} to" not in f"{' '.join(low[first : at + 1])} "]
    past = bool(set(chain) & (_PAST_BE | {"had", "did"})) or (not chain and is_past(word))
    ing = word.endswith("ing") and lemma(word) != word  # nothing and evening are no verbs
    passive = bool(be) and not ing and not word.endswith("ly") and is_past(word)
    phase: Phase
    if modal or claims & {"certain", "expected", "planned"}:
        phase = "planned"
    elif have and (is_past(word) or word in LIKE_BASE or be):
        phase = "done"
    elif (be and ing) or "being" in be:
        phase = "ongoing"
    elif past:
        phase = "past"
    else:
        phase = "now"
    if modal and have:  # may have been: a claim about what is over
        phase = "done"
    joined = next(
        (PHRASAL[lemma(word), x] for x in low[main + 1 : main + 3] if (lemma(word), x) in PHRASAL), lemma(word)
    )
    return Group(first, main, joined, phase, frozenset(claims), negated, passive, past)


@cache
def is_past(word: str) -> bool:
    """Whether a word looks like a past form or a participle."""
    if word in _NO_PAST or word.endswith("men"):
        return False
    return word.endswith("ed") or (lemma(word) != word and not word.endswith(("s", "ing")))


_NO_PAST: Final = frozenset(
    "children people feet teeth geese mice media data criteria better worse less cattle dice oxen phenomena bacteria".split()
)
"""Forms whose base is another word and no verb."""


@cache
def is_verb(word: str) -> bool:
    """Whether a word can be told for a verb without its sentence: an irregular past, ``-ed``, or a base form with a verb's sense."""
    base = lemma(word)
    return (
        (base != word and is_past(word) and base in words())
        or base in AUXILIARIES
        or (base in verbs() and not word.endswith("s"))
        or (word.endswith("s") and base in _THIRD)
    )


_THIRD: Final = frozenset(
    "remain become go come deny believe accuse admit confirm reject approve grow shrink flee survive agree refuse continue".split()
)
"""Verbs whose form with an s is hardly ever a noun."""


def verbs() -> frozenset[str]:
    """Base forms that are mostly verbs, as far as the table of senses tells."""
    return _VERBS


_VERBS: Final = frozenset(
    "say tell go come leave arrive kill die injure arrest charge visit vote agree discuss reject deny confirm rise fall win lose close open"
    " begin start stop end resume suspend release hold detain question send fine ban approve pass sign sell buy plan warn announce"
    " remain stay return move flee survive accuse admit believe claim become grow shrink widen narrow".split()
)


LASTING: Final = frozenset(
    "appeal sue urge accuse blame demand support back oppose call ask offer seek hope warn promise threaten vow claim deny insist".split()
)
"""Verbs whose deed lasts when it is done: who has sued is suing."""


def phase_changed(a: Group, b: Group) -> bool:
    """Whether the same verb now says that something stands elsewhere between plan and deed.

    Tense that only agrees with another verb (comes → came, has said → said, will → would) does not.
    """
    x, y = sorted((a, b), key=lambda g: [*PHASES].index(g.phase))
    pair = (x.phase, y.phase)
    if pair[0] == pair[1]:
        return False
    if pair in {("now", "past"), ("now", "done"), ("past", "done"), ("planned", "now"), ("ongoing", "now")}:
        return False
    if a.main in LASTING and b.main in LASTING:
        return False
    if pair == ("ongoing", "past"):
        return not x.past
    if pair == ("ongoing", "done"):
        return not (x.past and y.past)
    return True


def same_claims(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two sets of claims can be meant alike (may / could; will / is expected to is not)."""
    a, b = a - {"done"}, b - {"done"}  # who managed to do it has done it
    return a == b or bool(a & b)


@cache
def _same() -> dict[str, frozenset[int]]:
    """Base form → the lines of ``SAME`` it stands in."""
    found: dict[str, set[int]] = {}
    for n, group in enumerate(SAME):
        for word in group:
            for form in {word, lemma(word), spelled(word)}:
                found.setdefault(form, set()).add(n)
    return {word: frozenset(lines) for word, lines in found.items()}


def same_lines(word: str) -> frozenset[int]:
    """The numbers of the lines of ``SAME`` that a base form stands in."""
    return _same().get(word, frozenset())


def interchanged(a: str, b: str) -> bool:
    """Whether news uses two base forms for one another (the project's own table alone)."""
    return bool(same_lines(a) & same_lines(b))


def synonyms(a: str, b: str) -> bool:
    """Whether two base forms share one of their commoner senses."""
    none: frozenset[int] = frozenset()
    return a == b or bool(senses().get(a, none) & senses().get(b, none)) or interchanged(a, b)
