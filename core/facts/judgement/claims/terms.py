"""How much, for how many, in what order: ``lost $4 million`` / ``made $4 million``, ``all buildings`` / ``new buildings``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, phrase, wording
from core.facts.judgement.vocabulary.content import base, content, is_content, unmatched
from core.facts.judgement.vocabulary.lexicon import names
from core.facts.judgement.vocabulary.words import NUMBER_WORDS, QUANTIFIERS, VAGUE_NUMBERS
from core.facts.tables.grammar import LEADS
from core.facts.tables.synonyms import PHRASAL
from core.patterns import lazy_pattern

_BIG: Final = frozenset("surge soar jump leap rocket plunge plummet tumble slump crash dive skyrocket".split())
_SMALL: Final = frozenset("edge inch tick nudge creep drift".split())
_GAINED: Final = frozenset({"made", "earned", "gained", "make", "earn", "gain", "makes", "earns"})
_LOST: Final = frozenset({"lost", "lose", "loses"})


def pace(unit: Unit) -> Finding | None:
    """``surged`` / ``edged up``: much and little."""
    sides = [{base(w.low) for w in words} for words in (unit.words_a, unit.words_b)]
    if max(len(unit.words_a), len(unit.words_b)) > 3 or not all(sides):
        return None
    if (sides[0] & _BIG and sides[1] & _SMALL) or (sides[1] & _BIG and sides[0] & _SMALL):
        return fact(unit, "status", "by much in one version, by little in the other", likely=True)
    return None


def earned(unit: Unit) -> Finding | None:
    """``lost $4 million`` / ``made $4 million``."""
    one, other = {w.low for w in unit.words_a}, {w.low for w in unit.words_b}
    if (
        len(one) != 1
        or len(other) != 1
        or not ((one <= _LOST and other <= _GAINED) or (other <= _LOST and one <= _GAINED))
    ):
        return None
    return fact(unit, "status", "a loss in one version, a gain in the other")


def yet_to(unit: Unit) -> Finding | None:
    """``has yet to decide`` / ``has decided``: what has not come about in one version."""
    said = [f" {phrase(words)} " for words in (unit.words_a, unit.words_b)]
    yet = [" yet to " in text for text in said]
    if yet[0] == yet[1]:
        return None
    if any(word in said[yet.index(False)] for word in (" not ", "n't ", " never ", " still ", " no ")):
        return None
    other = (unit.around_a, unit.around_b)[yet.index(False)]
    if {w.low for w in other} & _TO_COME:
        return wording(unit, "it is still to come in both", likely=True)
    deed = content(
        [w for w in (unit.words_a, unit.words_b)[yet.index(True)] if w.low not in ("has", "have", "had", "yet")]
    )
    said_there = (unit.content_a, unit.content_b)[yet.index(False)]
    if len(said_there) > 1 and deed and len(unmatched(deed, said_there)) == len(deed):
        return fact(unit, "statement", "what is said here differs")  # has yet to vote / sang in the hall
    return fact(unit, "status", "what has not come about in one version has in the other")


_TO_COME: Final = frozenset("still await awaits awaiting awaited pending not never".split())


def part_of(unit: Unit) -> Finding | None:
    """``control the north`` / ``control most of the north``: it holds of a part alone; not where the other version tells of the same part
    in another place (``340 workers, most of them from here`` / ``most of the 340 workers``)."""
    for words, other, following, around in (
        (unit.words_a, unit.words_b, unit.next_a(1), unit.around_b),
        (unit.words_b, unit.words_a, unit.next_b(1), unit.around_a),
    ):
        said = phrase(words)
        if other or not following or following[0] not in LEADS or said not in _PARTS | _ALL:
            continue
        there = f" {phrase(around)} "
        if said in _PARTS:
            if f" {said} " in there:
                return wording(unit, "of a part in both, told in another place")
            return fact(unit, "number", "of the whole in one version, of a part in the other", likely=True)
        if said in _ALL and any(f" {part} {them} " in there for part in _PARTS for them in _OF_THEM):
            return fact(unit, "number", "of the whole in one version, of a part in the other", likely=True)
    return None


_ALL: Final = frozenset({"all", "all of", "each of", "every one of"})
_OF_THEM: Final = ("them", "these", "those", "which", "whom", "it")


_PARTS: Final = frozenset(
    f"{word} of"
    for word in ("most", "some", "part", "parts", "half", "many", "several", "much", "a few", "a part", "large parts")
)


def whom_all(unit: Unit) -> Finding | None:
    """``new buildings`` / ``all buildings``, ``in the north`` / ``nationwide``: it holds for some, or for any."""
    a, b = phrase(unit.words_a), phrase(unit.words_b)
    for one, words in ((a, unit.words_b), (b, unit.words_a)):
        if one in ("all", "every") and len(words) == 1 and unit.next_a(1) == unit.next_b(1) != []:
            word = words[0]
            if (
                word.text.islower()
                and "q" in names(base(word.low))
                and not _quantity(word.low)
                and is_content(word.low)
            ):
                return fact(unit, "statement", "it holds for all in one version, for some in the other", likely=True)
        if (one in _EACH and _SOME_OF.fullmatch(phrase(words))) or (
            _ALL_OF_THEM.match(one) and _SOME_THERE.match(phrase(words))
        ):
            return fact(unit, "number", "it holds for all in one version, for some in the other")
        if one in _ALL_OVER and _IN_PARTS.fullmatch(phrase(words)):
            return fact(unit, "place", "everywhere in one version, in one part in the other")
        if (
            one in _WHOLE
            and len(words) == 1
            and words[0].low in _QUARTERS
            and {*unit.last_a(1), *unit.last_b(1)} == {"the"}
        ):
            return fact(unit, "place", "everywhere in one version, in one part in the other")
        if one == "" and phrase(words) in ("every", "each") and unit.next_a(2) == unit.next_b(2) == ["one", "of"]:
            return fact(unit, "number", "it holds for all in one version, for one in the other")
        if one in _WIDE and words and words[0].low in ("in", "at", "near", "across", "around") and len(words) <= 5:
            said = content(words)
            if said and phrase(words) not in _WIDE and not any(word in ("country", "nation", "world") for word in said):
                return fact(unit, "place", "everywhere in one version, in one part in the other")
    return None


_EACH: Final = frozenset({"all", "all of the", "all the"})
_SOME_OF: Final = lazy_pattern(
    r"(?:the \w+est|one|two|three|four|five|some|several|the first|the last|most|half) of the"
)
_ALL_OF_THEM: Final = lazy_pattern(r"all (?:of )?(?:them|whom|which)\b|all\b")
_SOME_THERE: Final = lazy_pattern(
    r"(?:among|including|some of|one of|most of|two of|several of) (?:them|whom|which)\b|including\b"
)
_ALL_OVER: Final = frozenset(
    {"throughout", "across", "all over", "all across", "in all of", "in the whole of", "everywhere in"}
)
_IN_PARTS: Final = lazy_pattern(
    r"in (?:(?:some|many|large|several|a few|most) )?parts? of(?: the)?|in (?:most|some|much|half) of(?: the)?"
    r"|in the (?:centre|center|north|south|east|west|middle|heart|outskirts|suburbs) of(?: the)?"
    r"|in the \w+ (?:part|half|outskirts|suburbs|districts?) of(?: the)?"
)
_WHOLE: Final = frozenset("country nation island region state province continent county city".split())
_QUARTERS: Final = frozenset(
    "north south east west northeast northwest southeast southwest centre center capital interior".split()
)


def _quantity(word: str) -> bool:
    return any(word in group for group in QUANTIFIERS) or word in NUMBER_WORDS or word in VAGUE_NUMBERS


_WIDE: Final = frozenset(
    {
        "nationwide",
        "countrywide",
        "worldwide",
        "everywhere",
        "across the country",
        "throughout the country",
        "around the world",
    }
    | {
        "globally",
        "statewide",
        "citywide",
        "all over the country",
        "in the whole country",
        "in all parts of the country",
    }
)


def effect(unit: Unit) -> Finding | None:
    """``was due to`` / ``led to``: what came of it, and what it came from."""
    if len(unit.words_a) > 4 or len(unit.words_b) > 4 or not unit.words_a or not unit.words_b:
        return None
    sides = []
    for words, following in ((unit.words_a, unit.next_a(2)), (unit.words_b, unit.next_b(2))):
        said = " ".join([*(w.low for w in words if w.low not in _HELPING), *following]) + " "
        sides.append((said.startswith(_FROM), said.startswith(_TO)))
    if (sides[0][0] and sides[1][1]) or (sides[1][0] and sides[0][1]):
        return fact(unit, "status", "what came of it in one version is what it came from in the other")
    return None


_HELPING: Final = frozenset("was were is are has have been".split())
_FROM: Final = (
    "due to ", "caused by ", "blamed on ", "resulted from ", "stemmed from ", "arose from ", "triggered by ", "prompted by ",
)  # fmt: skip
_TO: Final = (
    "led to ", "resulted in ", "caused the ", "caused a ", "triggered a ", "triggered the ", "prompted a ", "prompted the ",
    "brought about ",
)  # fmt: skip


def particle(unit: Unit) -> Finding | None:
    """``called off`` / ``called``: without its particle the verb says another thing; ``handed the keys over`` has it behind its object."""
    for words, other, ahead, elsewhere in (
        (unit.words_a, unit.words_b, unit.last_a(1), unit.around_b),
        (unit.words_b, unit.words_a, unit.last_b(1), unit.around_a),
    ):
        if (
            not other
            and len(words) == 1
            and ahead
            and (base(ahead[0]), words[0].low) in PHRASAL
            and base(ahead[0]) in _TURNED
        ):
            if _parted_from(elsewhere, base(ahead[0]), words[0].low):
                return wording(unit, "the verb has its particle at another place")
            return fact(unit, "status", "with its particle the verb means something else")
    return None


def _parted_from(around: Sequence[Word], verb: str, particle: str) -> bool:
    """Whether the particle stands a few words behind that verb."""
    places = [n for n, w in enumerate(around) if base(w.low) == verb]
    return any(w.low == particle for n in places for w in around[n + 2 : n + 2 + _BETWEEN])


_BETWEEN: Final = 6
"""Words between a verb and its particle at the most."""
_TURNED: Final = frozenset("call put turn give take let look hand carry run throw break".split())
"""Verbs that say something quite other without their particle."""
