"""Another circumstance of the same deed, told in another way: ``in the navy`` / ``while he lived with his aunt``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.claims.other_deed import known_verbs
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, phrase
from core.facts.judgement.vocabulary.content import akin, base, content, same_idiom, told_for, weighty
from core.facts.judgement.vocabulary.lexicon import names, near, nouns
from core.facts.judgement.vocabulary.verbs import is_verb
from core.facts.judgement.vocabulary.words import SHELL_NOUNS

_LONGEST: Final = 12
"""Words of a phrase or clause at most."""
_PREPOSITIONS: Final = frozenset(
    "in on at by with from to during under for through aboard near inside outside across into onto"
    " off along among behind beside above below against without".split()
)
_CLAUSES: Final = frozenset("while when after before because since as until though although".split())
"""Words that a clause begins with; after, before, since and until lead to a noun too."""
_LEADING: Final = _PREPOSITIONS | _CLAUSES
_LED_TWICE: Final = frozenset(
    tuple(said.strip().split())
    for said in (
        "in return for, in exchange for, in response to, in protest at, in protest against, in support of, in favour of, in honour of"
        ", in defiance of, in search of, in pursuit of, in front of, in place of, in spite of, in line with, at risk of, on behalf of"
        ", on account of, on suspicion of, on charges of, on condition of, at odds with, in memory of, in need of, by means of"
    ).split(",")
)  # fmt: skip
"""Prepositions of three words."""


def circumstance(unit: Unit) -> Finding | None:
    """A likely fact where one whole phrase or clause stands for another at the end, and no table ties a word of the one to the other."""
    if not unit.lone_of_weight or unit.quoted or any(mark in unit.text_a + unit.text_b for mark in ",.;:()"):
        return None
    if not _led(unit.words_a) or not _led(unit.words_b) or unit.words_a[0].low == unit.words_b[0].low:
        return None
    if unit.next_a(1) or unit.next_b(1):
        return None
    one, other = weighty(unit.content_a), weighty(unit.content_b)
    if not _tells(one) or not _tells(other) or same_idiom(unit.content_a, unit.content_b):
        return None
    if any(_tied(x, y) for x in one for y in other):
        return None
    return fact(
        unit,
        "statement",
        f"“{phrase(unit.words_a)}” and “{phrase(unit.words_b)}” are different circumstances",
        likely=True,
    )


def behind_deed(unit: Unit) -> Finding | None:
    """The same behind words for one deed: ``broke up in acrimony`` / ``ended in a handshake``; and behind one small word, where one side
    goes on with another: ``in a raid`` / ``in return for a ransom``."""
    if (
        not unit.lone_of_weight
        or unit.quoted
        or unit.next_a(1)
        or unit.next_b(1)
        or not unit.words_a
        or not unit.words_b
    ):
        return None
    ahead = unit.last_a(1)
    if ahead == unit.last_b(1) != [] and ahead[0] in _PREPOSITIONS and unit.last_a(2) == unit.last_b(2):
        led = [(*ahead, *(w.low for w in words[:2])) in _LED_TWICE for words in (unit.words_a, unit.words_b)]
        return _other_circumstance(unit, unit.words_a, unit.words_b) if led[0] != led[1] else None
    cuts = [
        next((n for n, w in enumerate(words) if n and w.low in _PREPOSITIONS), 0)
        for words in (unit.words_a, unit.words_b)
    ]
    if not all(cuts):
        return None
    heads = content(unit.words_a[: cuts[0]]), content(unit.words_b[: cuts[1]])
    if not (same_idiom(*heads) or (len(heads[0]) == len(heads[1]) == 1 and told_for(heads[0][0], heads[1][0]))):
        return None
    return _other_circumstance(unit, unit.words_a[cuts[0] :], unit.words_b[cuts[1] :])


def _other_circumstance(unit: Unit, a: Sequence[Word], b: Sequence[Word]) -> Finding | None:
    """The finding where two phrases of one deed name other things."""
    if not all(w.text.islower() for w in (*a, *b)) or max(len(a), len(b)) > _LONGEST:
        return None
    one, other = weighty(content(a)), weighty(content(b))
    if not _tells(one) or not _tells(other) or any(_tied(x, y) for x in one for y in other):
        return None
    why = f"“{phrase(a)}” and “{phrase(b)}” are different circumstances"
    return fact(unit, "statement", why, a=(a[0].start, a[-1].end), b=(b[0].start, b[-1].end), likely=True)


def purpose(unit: Unit) -> Finding | None:
    """A likely fact where behind one small word another deed is told to the end: ``left to study`` / ``left to run the family farm``."""
    if not unit.lone_of_weight or unit.quoted or any(mark in unit.text_a + unit.text_b for mark in ",.;:()"):
        return None
    ahead = unit.last_a(1)
    if ahead != unit.last_b(1) or not {*ahead} & _BEFORE_DEEDS or unit.next_a(1) or unit.next_b(1):
        return None
    if not _deed(unit.words_a, ahead) or not _deed(unit.words_b, ahead):
        return None
    one, other = weighty(unit.content_a), weighty(unit.content_b)
    if not one or not other or same_idiom(unit.content_a, unit.content_b):
        return None
    if any(_tied(x, y) for x in unit.content_a for y in unit.content_b):
        return None
    said = phrase(unit.words_a), phrase(unit.words_b)
    return fact(unit, "statement", f"“{ahead[0]} {said[0]}” and “{ahead[0]} {said[1]}” are not the same", likely=True)


_BEFORE_DEEDS: Final = frozenset({"to", "after", "before", "by", "for", "of", "from", "while", "without", "in"})


def _deed(words: Sequence[Word], ahead: Sequence[str]) -> bool:
    """Whether words begin with a verb: in its base form behind ``to``, else in -ing."""
    if not 1 <= len(words) <= _LONGEST:
        return False
    low = words[0].low
    if ahead == ["to"]:
        return is_verb(low) or low in known_verbs()
    return low.endswith("ing") and base(low) in known_verbs()


def _led(words: Sequence[Word]) -> bool:
    if not 2 <= len(words) <= _LONGEST or not all(w.text.islower() for w in words[1:]):
        return False
    return words[0].low in _LEADING or (words[0].low == "to" and words[-1].low in _GREETINGS)


_GREETINGS: Final = frozenset("applause cheers jeers boos laughter whistles shouts silence acclaim ovation".split())
"""What somebody comes or goes to."""


def _tells(said: Sequence[str]) -> bool:
    """Whether a thing, a person or a deed is named, and not a thought alone."""
    return any(
        (w in nouns() or set(names(w)) & {"p", "t", "d"} or is_verb(w) or w in known_verbs()) and w not in SHELL_NOUNS
        for w in said
    )


def _tied(one: str, other: str) -> bool:
    return akin(one, other) or told_for(one, other) or near(one, other)
