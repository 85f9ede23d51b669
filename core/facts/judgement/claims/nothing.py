"""Sentences that say in one of several ways that there was none: nobody was hurt, no damage to a thing, nothing amiss."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, phrase, wording
from core.facts.judgement.vocabulary.content import content, same_idiom, unmatched
from core.facts.judgement.vocabulary.words import AUXILIARIES, NEGATORS
from core.patterns import lazy_pattern

_BE: Final = r"(?:is|are|was|were|has been|have been|had been)"
_NOBODY: Final = (
    r"(?:nobody|no[ -]one|no people|none of (?:the|those) (?P<of>[a-z ]+?)|no (?!one|people)(?P<no>[a-z]+))"
)
_TAIL: Final = r"(?P<tail>(?:,? (?:in|on|at|by|aboard|from|during) [^,]+)?(?:, [^,]+)?)"

_HURT: Final = (
    rf"{_NOBODY} {_BE} (?:reported )?(?:hurt|injured|harmed|wounded){_TAIL}",
    rf"there {_BE} no (?:reports? of )?(?:(?:any )?injur(?:y|ies)|casualties|people hurt){_TAIL}",
    rf"no (?:injuries|casualties) (?:{_BE} reported|(?:is|are|was|were) known){_TAIL}",
    rf"the [a-z]+ caused no (?:injuries|casualties){_TAIL}",
    rf"(?:nobody|no[ -]one) (?:suffered|sustained) (?:any )?injuries{_TAIL}",
)
_KILLED: Final = (
    rf"{_NOBODY} (?:{_BE} (?:reported )?killed|died|lost (?:his|her|their) (?:life|lives)){_TAIL}",
    rf"there {_BE} no (?:reports? of )?(?:(?:any )?deaths?|fatalities|casualties|loss of life){_TAIL}",
    rf"no (?:deaths|fatalities|casualties|lives) (?:{_BE} (?:reported|lost)|(?:was|were) known){_TAIL}",
)
_UNDAMAGED: Final = (
    rf"there {_BE} no (?:reports? of )?damage to (?:the )?(?P<thing>[^,]+?)(?P<tail>, [^,]+)?",
    rf"no damage {_BE} (?:done|caused|reported) to (?:the )?(?P<thing>[^,]+?)(?P<tail>, [^,]+)?",
    rf"(?:the )?(?P<thing>[^,]+?) {_BE} (?:not damaged|undamaged|not harmed|unharmed)(?P<tail>, [^,]+)?",
    r"(?:the )?(?P<thing>[^,]+?) (?:suffered|sustained) no damage(?P<tail>, [^,]+)?",
)
_AMISS: Final = (
    rf"there {_BE} nothing (?P<thing>[a-z]+)(?P<tail> [^,]+(?:, [^,]+)?)?",
    rf"nothing {_BE} (?P<thing>[a-z]+)(?P<tail> [^,]+(?:, [^,]+)?)?",
)
_ASKED: Final = r"(?: (?:for|to|a|requests? for|requests?) [^,]+?)?(?P<tail>,? (?:on \w+day|immediately|at once))?"
_UNREACHED: Final = (
    rf"(?:the )?(?P<thing>[^,]+?) (?:could|can) not (?:immediately )?be (?:reached|contacted){_ASKED}",
    rf"(?:the )?(?P<thing>[^,]+?) (?:was|were|is|are) (?:not (?:immediately )?(?:available|reachable)|unavailable){_ASKED}",
    rf"(?:the )?(?P<thing>[^,]+?) did not (?:immediately )?(?:respond|reply|return|answer)(?: (?:calls?|messages?|emails?))?{_ASKED}",
)
_FREE: Final = (
    r"nothing (?:is|was|will be|would be) charged for (?:the )?(?P<thing>[^,]+?)(?P<tail>, [^,]+)?",
    r"(?:the )?(?P<thing>[^,]+?) (?:is|are|was|were|will be|would be) free(?: of charge)?(?P<tail>, [^,]+)?",
    r"there (?:is|was|will be|would be) no (?:charge|fee) for (?:the )?(?P<thing>[^,]+?)(?P<tail>, [^,]+)?",
    r"no (?:charge|fee) (?:is|was|will be|would be) (?:made|asked) for (?:the )?(?P<thing>[^,]+?)(?P<tail>, [^,]+)?",
    r"(?:the )?(?P<thing>[^,]+?) (?:costs|cost|will cost) nothing(?P<tail>, [^,]+)?",
)
_FAMILIES: Final = tuple(
    tuple(lazy_pattern(pattern) for pattern in patterns)
    for patterns in (_HURT, _KILLED, _UNDAMAGED, _AMISS, _UNREACHED, _FREE)
)
_TELLS_NONE: Final = lazy_pattern(r"\b(?:no|not|none|nobody|nothing|free|un\w+)\b", re.IGNORECASE)
LONGEST: Final = 120
"""Letters of a sentence up to which it is looked at: these are short."""


def none_of_it(text: str) -> frozenset[tuple[int, str, str]]:
    """What one sentence says there was none of: number of the family, of whom or what, and the rest; empty for any other sentence."""
    if len(text) > LONGEST or not _TELLS_NONE.search(text):
        return frozenset()
    bare = text.strip().rstrip(".").casefold().replace("’", "'")
    found = set()
    for number, family in enumerate(_FAMILIES):
        for pattern in family:
            if match := pattern.fullmatch(bare):
                groups = match.groupdict()
                whom = groups.get("thing") or groups.get("of") or groups.get("no") or ""
                found.add((number, whom.strip(), (groups.get("tail") or "").strip(" ,")))
    return frozenset(found)


def same_nothing(a: str, b: str) -> bool:
    """Whether two sentences say of the same that there was none of it."""
    said = none_of_it(a)
    return bool(said) and not said.isdisjoint(none_of_it(b))


def not_yet(a: Sequence[Word], b: Sequence[Word]) -> bool:
    """Whether one sentence tells an order with ``before`` and the other with ``had not … when``: ``he left before the vote was held``;
    or what has not come about with ``has yet to`` and with ``has not yet``."""
    if any(_has_yet_to(one) and _has_not(other) for one, other in ((a, b), (b, a))):
        return True
    one, other = ({w.low for w in words} for words in (a, b))
    if "before" in other and "before" not in one:
        one, other = other, one
    return "before" in one - other and other - one >= {"when"} and bool({"hadn't"} & other or {"had", "not"} <= other)


def _has_yet_to(words: Sequence[Word]) -> bool:
    low = [w.low for w in words]
    return any(low[n - 1] in _HAVING and low[n : n + 2] == ["yet", "to"] for n in range(1, len(low)))


def _has_not(words: Sequence[Word]) -> bool:
    low = [w.low for w in words]
    return any(w.endswith("n't") and w.removesuffix("n't") in _HAVING for w in low) or any(
        one in _HAVING and other == "not" for one, other in pairwise(low)
    )


_HAVING: Final = frozenset("has have had is are was were".split())


def nothing(unit: Unit) -> Finding | None:
    """``There was no damage to the pier.`` / ``The pier was not damaged.``"""
    region = unit.region
    if same_nothing(region.a.text[slice(*unit.sentence_a)], region.b.text[slice(*unit.sentence_b)]):
        return wording(unit, "both say that there was none")
    if _harmed(region.a.text[slice(*unit.sentence_a)], region.b.text[slice(*unit.sentence_b)], unit):
        return fact(unit, "negation", "nobody came to harm in one version, somebody did in the other")
    said = phrase(unit.words_a), phrase(unit.words_b)
    if all(_NOBODIES.fullmatch(one) for one in said) and any(one in _NOBODY_AT_ALL for one in said):
        return wording(unit, "both say that there was nobody")
    return None


def _harmed(a: str, b: str, unit: Unit) -> bool:
    """Whether one sentence says that nobody was hurt or killed, and the other, in other words throughout, that somebody was."""
    for own, other, words in ((a, b, unit.around_b), (b, a, unit.around_a)):
        if {number for number, *_ in none_of_it(own)} & {0, 1} and not none_of_it(other):
            denied = any(w.low in NEGATORS or w.low.endswith("n't") or w.low.startswith("un") for w in words)
            return not denied and bool(_HARM.search(other))
    return False


_HARM: Final = lazy_pattern(
    r"\b(?:hurt|injur(?:ed|ies|y)|wounded|killed|died|dead|burn(?:ed|t|s)|concuss(?:ed|ion)|fractur(?:ed|es?)|casualt(?:y|ies)"
    r"|(?:broke|broken|cut|cuts|sprained|crushed|severed|lost) (?:(?:his|her|an?|their|both) )?(?:\w+ )?"
    r"(?:arms?|legs?|ankles?|wrists?|ribs?|nose|hands?|fingers?|collarbone|hips?|back|foot|feet|knees?|head|life|lives))\b",
    re.IGNORECASE,
)
_NOBODY_AT_ALL: Final = frozenset({"nobody", "no one", "none"})
_NOBODIES: Final = lazy_pattern(
    r"(?:nobody|no one|none|no (?:group|person|people|organisation|organization|individual|side|faction|body))"
)
"""Who did not do it, where whoever might have done it would be one of these."""


def somebody(unit: Unit) -> Finding | None:
    """``Nobody has claimed the attack`` / ``A militant group has claimed the attack``: there was nobody, and there was somebody."""
    if not unit.words_a or not unit.words_b:
        return None
    if _nobody_did_the_same(unit):
        return fact(unit, "negation", _NOBODY_THERE, likely=True)
    if not unit.lone_of_weight:
        return None
    for own, other, said in (
        (unit.words_a, unit.words_b, unit.content_b),
        (unit.words_b, unit.words_a, unit.content_a),
    ):
        if _NOBODIES.fullmatch(phrase(own)) and said and not NEGATORS & {w.low for w in other} and len(other) <= _FEW:
            behind = unit.next_a(1), unit.next_b(1)
            if behind[0] == behind[1] != []:
                return fact(unit, "negation", _NOBODY_THERE)
        if _nothing_there(unit, own, other, said):
            why = "one version says that there was none, the other that there was something"
            return fact(unit, "negation", why, likely=True)
    return None


_FEW: Final = 6
"""Words by which somebody is told who did it."""
_NOBODY_THERE: Final = "one version says that there was nobody, the other that there was somebody"


def _nobody_did_the_same(unit: Unit) -> bool:
    """``Nobody has claimed responsibility`` / ``A militant group said it carried out``: what is said of them is the same in other words."""
    sides = (unit.words_a, unit.around_a), (unit.words_b, unit.around_b)
    bare = [[w for w in own if w.low not in AUXILIARIES] for own, _ in sides]
    heads = all(own and own[0].start == around[0].start for own, around in sides)
    rests = [content([w for w in around if w.start >= own[-1].end]) for own, around in sides] if heads else []
    if not rests or not all(rests):
        return False
    for n in (0, 1):
        denied = any(w.low in NEGATORS or w.low.endswith("n't") or w.low.startswith("un") for w in sides[1 - n][1])
        nobody, other = bare[n], bare[1 - n]
        if denied or len(nobody) == len(sides[n][0]) or not _NOBODIES.fullmatch(phrase(nobody)):
            continue
        if content(other) and len(other) <= _FEW:
            return same_idiom(*rests) or not (unmatched(*rests) or unmatched(*rests[::-1]))
    return False


def _nothing_there(unit: Unit, own: Sequence[Word], other: Sequence[Word], said: Sequence[str]) -> bool:
    """``saw nothing unusual`` / ``saw signs of a break-in``: behind one verb, something is told that is no word for nothing."""
    if (
        own[0].low not in ("nothing", "nobody", "none")
        or not said
        or unit.last_a(1) != unit.last_b(1)
        or not unit.last_a(1)
    ):
        return False
    low = {w.low for w in (*own[1:], *other)}
    denied = any(w.low.endswith("n't") or w.low.startswith("un") for w in other)
    return not denied and not low & NEGATORS and not low & _AS_IT_SHOULD


_AS_IT_SHOULD: Final = frozenset(
    "all everything everyone everybody fine well normal order little few only else but except empty alone usual clean clear bare same"
    " right".split()
)
"""Words with which nothing amiss may be told, or that leave something."""
