"""One deed told from its other end: ``Harl beat Tove`` / ``Tove lost to Harl``, ``lighter than`` / ``heavier than`` with the two exchanged.

Who is who is read from both sentences. Where each is the same, the two are wording however their words stand; where the two ends
changed hands under another word, that is what a reader of the older version now has wrong.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, Word
from core.facts.judgement.vocabulary.content import base, is_content, opposite
from core.facts.judgement.vocabulary.lexicon import is_word, names, nouns
from core.facts.judgement.vocabulary.verbs import is_past, is_verb
from core.facts.judgement.vocabulary.words import ADVERBS_INSIDE, AUXILIARIES, MODALS, NEGATORS
from core.facts.tables.converse import NOUNS, VERBS, End
from core.facts.tables.grammar import BE
from core.facts.tables.numerals import ADDED
from core.facts.tables.saying import DAY_WORDS

LONGEST: Final = 40
"""Words of a sentence up to which it is read so."""
_REACH: Final = 6
"""Words behind the word among which its joint is looked for."""


_HANDED: Final = frozenset({"trade", "loan", "gift"})
"""Families of deeds by which a thing comes from one to another."""


_MAY_CROSS: Final = _HANDED | {"than"}
"""Families of which one word may tell both, the two sides changed: ``sold him the boat`` / ``He sold the boat to the dealer``."""


class Roles(NamedTuple):
    """Who stands at the two ends of one deed, as sets of base forms (empty where the sentence does not say), and where that is told."""

    family: str
    word: str
    one: frozenset[str]
    other: frozenset[str]
    first: int
    last: int
    denied: bool
    claim: frozenset[str] = frozenset()
    """What makes more or less than a deed that was done of it: ``will``, ``may``, ``to``; told of things that are handed over alone."""


def converse(region: Region) -> list[Finding]:
    """A finding for each pair of sentences that tell one deed by two words, from its two ends or from one."""
    found: list[Finding] = []
    for sentence_a, sentence_b in region.edited:
        region.check()
        a, b = region.words(0, *sentence_a), region.words(1, *sentence_b)
        if max(len(a), len(b)) <= LONGEST:
            told = _told(a, b)
            if told:
                found.append(told)
    return found


def _told(a: Sequence[Word], b: Sequence[Word]) -> Finding | None:
    told = roles(a)
    others = roles(b) if told else []
    for one in told:
        for other in others:
            if (one.family, one.denied, one.claim) != (other.family, other.denied, other.claim):
                continue
            if one.word == other.word and (
                one.family not in _MAY_CROSS or not _once(told, one) or not _once(others, one)
            ):
                continue
            if one.family == "than":
                return _compared(a, one, b, other)
            same = _share(one.one, other.one), _share(one.other, other.other)
            crossed = _share(one.one, other.other), _share(one.other, other.one)
            spans = _span(a, one), _span(b, other)
            if any(same) and not any(crossed):
                if one.word == other.word:
                    continue
                if _said(a, one) <= _said_all(b) and _said(b, other) <= _said_all(a):
                    why = (
                        "the same deed, told from its other end"
                        if all(same)
                        else "two words for the same end of a deed"
                    )
                    return Finding(*spans, "wording", None, "changed", why=why)
                return None
            if any(crossed) and not any(same):
                words = f"“{one.word}” and “{other.word}”" if one.word != other.word else f"“{one.word}”"
                why = f"the two sides of it changed places: {words}"
                return Finding(*_narrowed(a, b, spans), "fact", "status", "changed", why=why)
    return None


def _once(told: Sequence[Roles], one: Roles) -> bool:
    """Whether a sentence tells a deed by one word once, or compares."""
    return one.family == "than" or sum((other.family, other.word) == (one.family, one.word) for other in told) == 1


def _narrowed(
    a: Sequence[Word], b: Sequence[Word], spans: tuple[tuple[int, int], tuple[int, int]]
) -> tuple[tuple[int, int], tuple[int, int]]:
    """The deed alone where nothing but its word was altered: ``strengthened`` / ``weakened by 2 percent against the euro``."""
    sides = [
        [w for w in words if start <= w.start and w.end <= end]
        for words, (start, end) in zip((a, b), spans, strict=True)
    ]
    if len(sides[0]) != len(sides[1]):
        return spans
    other = [(x, y) for x, y in zip(*sides, strict=True) if x.low != y.low]
    if len(other) != 1:
        return spans
    return (other[0][0].start, other[0][0].end), (other[0][1].start, other[0][1].end)


def _compared(a: Sequence[Word], one: Roles, b: Sequence[Word], other: Roles) -> Finding | None:
    """``The new one is lighter than the old one`` / ``The old one is heavier than the new one``."""
    if not _opposed(one.word, other.word):
        return None
    crossed = len(one.one & other.other), len(one.other & other.one)
    same = len(one.one & other.one) + len(one.other & other.other)
    if all(crossed) and sum(crossed) > same:
        return Finding(
            _span(a, one), _span(b, other), "wording", None, "changed", why="the same compared from its other end"
        )
    return None


def _opposed(one: str, other: str) -> bool:
    if one.removeprefix("less ") == other.removeprefix("less ") and one != other:
        return True  # more expensive, less expensive
    return {one, other} == {"more", "less"} or {one, other} == {"more", "few"} or opposite(one, other)


def _share(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one & other)


def _span(found: Sequence[Word], own: Roles) -> tuple[int, int]:
    return found[own.first].start, found[own.last].end


def _said(found: Sequence[Word], own: Roles) -> set[str]:
    """What stands within the roles' stretch, without the deed's own words and figures."""
    words = found[own.first : own.last + 1]
    said = {base(w.low) for w in words if is_content(w.low) and not w.text[:1].isdigit()}
    return {w for w in said if w not in VERBS and w not in NOUNS and w not in _EMPTY}


_EMPTY: Final = frozenset("the a game match final suffer record score take claim clinch secure earn down win".split())


def _said_all(found: Sequence[Word]) -> set[str]:
    return {base(w.low) for w in found}


def roles(found: Sequence[Word]) -> list[Roles]:
    """The deeds with two ends that a sentence tells."""
    told: list[Roles] = []
    for n, word in enumerate(found):
        form = base(word.low)
        noun = form in NOUNS and not is_past(word.low) and _led_by_article(found, n)
        for end in (NOUNS if noun else VERBS).get(form, ()):
            own = _read(found, n, form, end, noun), None if noun else _handed(found, n, form, end)
            told += [read for read in own if read]
        if word.low == "than":
            compared = _comparison(found, n)
            if compared:
                told.append(compared)
    return told


def _led_by_article(found: Sequence[Word], n: int) -> bool:
    """``a 3-1 win``, ``their defeat``: a noun behind its article, with nothing but figures and qualities between."""
    for k in range(n - 1, max(-1, n - 5), -1):
        low = found[k].low
        if low in _ARTICLES or low.endswith(("'s", "’s")):
            return True
        if not (low[:1].isdigit() or (is_content(low) and not is_verb(low) and found[k].text[:1].islower())):
            return False
    return False


_ARTICLES: Final = frozenset("a an the his her its their this that another no".split())


def _read(found: Sequence[Word], n: int, form: str, end: End, noun: bool) -> Roles | None:
    first = n if noun else _before_group(found, n)
    denied = any(w.low in NEGATORS or w.low.endswith("n't") for w in found[first : n + 1])
    passive = not noun and not end.joints and any(w.low in _BEING for w in found[first:n]) and is_past(found[n].low)
    joint = _joint(found, n, ("by",) if passive else end.joints)
    if joint is None and (passive or end.joints):
        return _with_two_objects(found, n, form, end) if end.family in _HANDED and not end.first else None
    at = n if joint is None else joint
    right, last = _phrase_behind(found, at)
    whom = at + 1 if joint is not None and end.family in _HANDED and at + 1 < len(found) else 0
    left, begin = (frozenset[str](), n) if noun else _phrase_before(found, first)
    if noun and n and (owner := _owner(found, n)) is not None:
        left, begin = frozenset({base(found[owner].low)}), owner
    if not right and left and whom and found[whom].low in _WHOM | {"her"}:
        last = whom  # from her: whom that is, is not held against anybody
    elif not right or (not noun and not left and not _somebody_before(found, first, end)):
        return None
    ends = (left, right) if end.first != passive else (right, left)
    return Roles(end.family, form, *ends, begin, last, denied)


_BEING: Final = BE | {"get", "got"}


def _with_two_objects(found: Sequence[Word], n: int, form: str, end: End) -> Roles | None:
    """Who gets a thing and who gives it: ``The fund gave the school 20 beds``, ``The school was given 20 beds by the fund``."""
    first = _before_group(found, n)
    group = [w.low for w in found[first:n]]
    denied = any(low in NEGATORS or low.endswith("n't") for low in group)
    left, begin = _phrase_before(found, first)
    if not left and not _somebody_before(found, first, end):
        return None
    if is_past(found[n].low) and not _BEING.isdisjoint(group):
        joint = _joint(found, n, ("by",))
        if joint is None or joint == n + 1 or not _thing_begins(found, n + 1):
            return None
        giving, last = _phrase_behind(found, joint)
        return Roles(end.family, form, left, giving, begin, last, denied) if giving else None
    getting, last = _phrase_behind(found, n)
    if n + 1 < len(found) and found[n + 1].low in _WHOM and _thing_begins(found, n + 2):
        getting, last = frozenset(), n + 1  # left her the house
    elif not getting:
        return None
    if not (getting or left) or not _thing_begins(found, last + 1):
        return None
    return Roles(end.family, form, getting, left, begin, last, denied)


_WHO: Final = frozenset("he she they we i it who".split())
_WHOM: Final = frozenset("him her them us me it".split())


def _somebody_before(found: Sequence[Word], first: int, end: End) -> bool:
    """Whether a pronoun stands for one of the two between whom a thing changes hands; who that is, is not held against anybody."""
    return end.family in _HANDED and first > 0 and found[first - 1].low in _WHO


def _thing_begins(found: Sequence[Word], n: int) -> bool:
    """Whether what is handed over begins there: ``20 beds``, ``a loan``."""
    return n < len(found) and (found[n].text[:1].isdigit() or found[n].low in _ARTICLES or found[n].low in ADDED["en"])


def _handed(found: Sequence[Word], n: int, form: str, end: End) -> Roles | None:
    """Who gets a thing, and the thing: ``The city bought the house``, ``The house was sold to the city``."""
    if end.family not in _HANDED:
        return None
    first = _before_group(found, n)
    group = [w.low for w in found[first:n]]
    passive = is_past(found[n].low) and not _BEING.isdisjoint(group)
    if not passive and not end.first:
        return None  # sold the house: who gets it is not told right there
    left, begin = _phrase_before(found, first)
    joint = _joint(found, n, ("by",) if end.first else end.joints) if passive else n
    if joint is None or not left:
        return None
    right, last = _phrase_behind(found, joint)
    if not right:
        return None
    denied = any(low in NEGATORS or low.endswith("n't") for low in group)
    claim = frozenset(low for low in group if low in MODALS or low == "to")
    getting, thing = (right, left) if passive else (left, right)
    return Roles(f"{end.family} of a thing", form, getting, thing, begin, last, denied, claim)


def _owner(found: Sequence[Word], n: int) -> int | None:
    """``Harl's win``: who the noun belongs to."""
    return next((k for k in range(n - 1, max(-1, n - 4), -1) if found[k].low.endswith(("'s", "’s"))), None)


def _joint(found: Sequence[Word], n: int, joints: Sequence[str]) -> int | None:
    """The number of the small word before the other end."""
    return next((k for k in range(n + 1, min(len(found), n + 1 + _REACH)) if found[k].low in joints), None)


def _before_group(found: Sequence[Word], n: int) -> int:
    """Where the verb's group begins."""
    first = n
    while first and (
        found[first - 1].low in AUXILIARIES
        or found[first - 1].low in MODALS
        or found[first - 1].low in ADVERBS_INSIDE
        or found[first - 1].low in NEGATORS
        or found[first - 1].low == "to"
        or found[first - 1].low.endswith("n't")
        or (
            found[first - 1].low.endswith("ly")
            and found[first - 1].text.islower()
            and found[first - 1].low not in nouns()
        )
    ):
        first -= 1
    return first


def _phrase_before(found: Sequence[Word], n: int) -> tuple[frozenset[str], int]:
    """The words of the phrase that ends before ``n``, and where it begins."""
    said: set[str] = set()
    at, owned = n, False
    while at and n - at < 5:
        word = found[at - 1]
        if at < len(found) and word.end + 1 < found[at].start:
            break  # a comma between
        if word.low in DAY_WORDS:
            break  # On Monday the yen
        if said and word.low.endswith(("'s", "s'")):
            owned = True  # whose uncle it is, is none of the two
        if is_content(word.low) and not word.text[:1].isdigit():
            if not owned:
                said.add(base(word.low))
        elif word.low not in _ARTICLES:
            break
        at -= 1
    return frozenset(said), at if said else n


def _phrase_behind(found: Sequence[Word], n: int) -> tuple[frozenset[str], int]:
    """The words of the phrase that follows ``n``, and its last word."""
    said: set[str] = set()
    last = n
    for k in range(n + 1, min(len(found), n + 7)):
        word = found[k]
        if word.low in _ARTICLES and not said:
            continue
        if (
            not is_content(word.low)
            or (said and (word.text[:1].isdigit() or word.low in ADDED["en"]))
            or (said and found[k - 1].end + 1 < word.start)
        ):
            break
        if word.text[:1].isdigit():
            continue
        said.add(base(word.low))
        last = k
    return frozenset(said), last


def _comparison(found: Sequence[Word], n: int) -> Roles | None:
    """``X is lighter than Y``, ``X costs less than Y``."""
    at = next((k for k in range(n - 1, max(-1, n - 4), -1) if _degree(found[k].low)), None)
    if at is None:
        return None
    verb = next((k for k in range(at - 1, max(-1, at - 5), -1) if _leads(found, k, at)), None)
    if verb is None:
        return None
    left, begin = _phrase_before(found, _before_group(found, verb))
    placed = n + 1 < len(found) and found[n + 1].low in _PLACED
    right, last = _phrase_behind(found, n + placed)
    if not left or not right:
        return None
    denied = any(w.low in NEGATORS or w.low.endswith("n't") for w in found[verb : n + 1])
    return Roles("than", _quality(found, at, n), left, right, begin, last, denied)


def _quality(found: Sequence[Word], at: int, n: int) -> str:
    """What a comparative is of: ``faster``, ``more slowly``, ``less often``."""
    degree = _degree(found[at].low)
    if degree not in ("more", "less") or at + 1 != n - 1 or not is_word(found[at + 1].low):
        return degree
    word = found[at + 1].low
    quality = word.removesuffix("ly") if is_word(word.removesuffix("ly")) else word
    return quality if degree == "more" else f"less {quality}"


_PLACED: Final = frozenset({"in", "at", "on", "for", "among"})
"""Words that lead to what is compared: higher than in the south."""


def _leads(found: Sequence[Word], k: int, at: int) -> bool:
    low = found[k].low
    return low in _BEING or is_verb(base(low)) or (k == at - 1 and low.endswith("s") and not low.endswith("'s"))


def _degree(word: str) -> str:
    """The quality that a comparative is of; empty for other words."""
    if word in _DEGREES:
        return _DEGREES[word]
    if not word.endswith("er"):
        return ""
    for stem in (word[:-2], word[:-1], word[:-3], word[:-3] + "y"):
        if len(stem) > 2 and is_word(stem) and "q" in names(stem):
            return stem
    return ""


_DEGREES: Final = {
    "more": "more", "less": "less", "fewer": "few", "better": "good", "worse": "bad", "older": "old", "elder": "old",
    "younger": "young", "later": "late", "earlier": "early", "further": "far", "farther": "far", "higher": "high", "lower": "low",
    "bigger": "big", "larger": "large", "smaller": "small", "faster": "fast", "slower": "slow", "longer": "long",
    "shorter": "short", "lighter": "light", "heavier": "heavy", "taller": "tall",
}  # fmt: skip
