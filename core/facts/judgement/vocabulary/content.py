"""What a wording says beyond its small words, and what of it is new."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from core.facts.judgement.region import Word
from core.facts.judgement.vocabulary.kinds import by_kind, lines_of, tie
from core.facts.judgement.vocabulary.lexicon import close, lemma, listed, names, nouns, opposites, senses
from core.facts.judgement.vocabulary.words import LIGHT, STOP
from core.facts.style import spelled, unaccented
from core.facts.tables.contrasts import APART, CLASSES, HELD_AGAINST, OPPOSITES, REJECTING, STAGES
from core.facts.tables.opposed import CONTRADICTORY
from core.facts.tables.synonyms import IDIOMS, PHRASAL

_ENDINGS: Final = (
    "ations", "ation", "ments", "ment", "ness", "ities", "ity", "ically", "ical", "ally", "ions", "ion", "ance", "ence", "ings", "ing",
    "ives", "ive", "ers", "er", "ors", "or", "ed", "ly", "al", "es", "s", "e", "y",
)  # fmt: skip


@cache
def base(word: str) -> str:
    """One form for the forms of an English word in any spelling; other languages' words come back folded."""
    word = word.casefold().replace("’", "'").removesuffix("'s").removesuffix("'")
    return lemma(spelled(unaccented(word)))


@cache
def root(word: str) -> str:
    """A rough stem under which derivations meet (``evacuate``, ``evacuation``); at least four letters stay."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


@cache
def is_content(word: str) -> bool:
    return word not in STOP and word.removesuffix("'s") not in STOP


def content(found: Sequence[Word]) -> list[str]:
    """Base forms of the words that say something, in order; a verb with its particle is one word."""
    said: list[str] = []
    particle = -1
    for n, w in enumerate(found):
        form = _form(w.text, w.low) if n != particle else ""
        if not form:
            continue
        if form in _WITH_PARTICLE:
            particle = next((m for m in (n + 1, n + 2) if m < len(found) and (form, found[m].low) in PHRASAL), -1)
            form = PHRASAL[form, found[particle].low] if particle > 0 else form
        if form in _POSTS:
            said.extend(_POSTS[form])
        else:
            said.append(form)
    return said


def said_by(word: Word) -> tuple[str, ...]:
    """Base forms of what one word says by itself."""
    form = _form(word.text, word.low)
    return _POSTS.get(form, (form,)) if form else ()


_POSTS: Final[dict[str, tuple[str, ...]]] = {
    "ceo": ("chief", "executive"), "premier": ("prime", "minister"), "pm": ("prime", "minister"), "vp": ("vice", "president"),
    "gm": ("general", "manager"), "md": ("managing", "director"), "da": ("district", "attorney"),
}  # fmt: skip
"""Posts in short, or in one word, as the words they stand for."""


@cache
def _form(text: str, low: str) -> str:
    """The base form of a word that says something; empty for the others."""
    return "" if not is_acronym(text) and (not is_content(low) or base(text) in _EMPTY) else base(text)


_WITH_PARTICLE: Final = frozenset(verb for verb, _ in PHRASAL)
_EMPTY: Final = frozenset("be have do say tell get make".split())


def is_acronym(word: str) -> bool:
    """``WHO`` is no pronoun."""
    return len(word) > 1 and word.isupper() and word.isalpha()


@cache
def alike(a: str, b: str) -> bool:
    """Whether two base forms say the same: one word, one stem, or one sense; never opposites or two stages."""
    from core.facts.judgement.vocabulary.verbs import synonyms

    if a == b:
        return True
    if ties_of(a).isdisjoint(ties_of(b)):  # nearly all pairs, and quickly told
        return False
    if one_stage(a, b):
        return True
    if opposite(a, b) or other_stage(a, b) or frozenset((a, b)) in APART:
        return False
    known = tie(a, b)
    if known:
        return known == "same"
    return (len(a) > 3 < len(b) and root(a) == root(b)) or synonyms(a, b) or a in broader(b) or b in broader(a)


@cache
def akin(a: str, b: str) -> bool:
    """Whether two base forms are alike, or near enough that one may be put for the other; never opposites or two stages."""
    return alike(a, b) or (close(a, b) and not _apart(a, b))


@cache
def told_for(a: str, b: str) -> bool:
    """Whether two base forms are akin, or a thesaurus puts the one for the other and no table tells them apart."""
    return akin(a, b) or (listed(a, b) and not _apart(a, b) and not of_one_class(a, b))


def of_one_class(a: str, b: str) -> bool:
    """Whether two words stand in one class of things that news tells apart: nephew and uncle."""
    return not _classes().get(a, _NONE).isdisjoint(_classes().get(b, _NONE))


@cache
def _classes() -> dict[str, frozenset[int]]:
    """Word → the numbers of its classes."""
    found: dict[str, set[int]] = {}
    for number, words in enumerate(CLASSES):
        for word in words:
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


_NONE: Final[frozenset[int]] = frozenset()


def _apart(a: str, b: str) -> bool:
    return frozenset((a, b)) in APART or tie(a, b) == "other" or opposite(a, b) or other_stage(a, b)


def broader(word: str) -> frozenset[str]:
    """Words that say the same less exactly; none for words that are no nouns."""
    return nouns().get(word, frozenset()) - _VAGUE


_VAGUE: Final = frozenset(
    "person entity object thing group organism artifact whole unit state act event attribute measure content".split()
)


def contradictory(one: str, other: str) -> bool:
    """Whether of two opposites, in base form, one holds wherever the other does not: safe and dangerous, to support and to oppose."""
    return frozenset((one, other)) in CONTRADICTORY or all("q" in names(word) for word in (one, other))


@cache
def opposite(a: str, b: str) -> bool:
    """Whether one word turns the other about."""
    if any((a in x and b in y) or (a in y and b in x) for x, y in OPPOSITES):
        return not any((a in x and b in x) or (a in y and b in y) for x, y in OPPOSITES)
    return tuple(sorted((a, b))) in opposites() or _prefixed(a, b) or _prefixed(b, a) or _empty(a, b)


def _empty(a: str, b: str) -> bool:
    """``harmful`` / ``harmless``."""
    stems = {a.removesuffix("ful").removesuffix("less"), b.removesuffix("ful").removesuffix("less")}
    return {a[-3:], b[-3:]} == {"ful", "ess"} and len(stems) == 1


def _prefixed(a: str, b: str) -> bool:
    from core.facts.judgement.vocabulary.lexicon import is_word, names

    return (
        len(b) > 3
        and any(a == prefix + b for prefix in ("un", "in", "im", "dis", "non", "ir", "il", "mis"))
        and (is_word(b) or bool(names(b)))
    )


@cache
def other_stage(a: str, b: str) -> bool:
    """Whether two words name two different acts or stages."""
    first = {n for n, group in enumerate(STAGES) if a in group}
    second = {n for n, group in enumerate(STAGES) if b in group}
    return bool(first and second) and not first & second


def one_rejection(a: str, b: str, said: Iterable[str]) -> bool:
    """Whether of what is ``said`` somebody rejects what he denies: an accusation, not an offer."""
    return {a, b} <= REJECTING and not HELD_AGAINST.isdisjoint(said)


def one_stage(a: str, b: str) -> bool:
    """Whether two words name the same act or stage."""
    return any(a in group and b in group for group in STAGES)


def same_idiom(a: Iterable[str], b: Iterable[str]) -> bool:
    """Whether two wordings say one thing in different numbers of words (lost their jobs / were dismissed)."""
    left, right = set(a), set(b)
    if any(unmatched(sorted(one & _HOW_BADLY), other) for one, other in ((left, right), (right, left))):
        return False
    lines = [{n for word in side for n in _lines_of_idioms().get(word, ())} for side in (left, right)]
    return any(x != y and x <= left and y <= right for n in lines[0] & lines[1] for x in IDIOMS[n] for y in IDIOMS[n])


_HOW_BADLY: Final = frozenset("seriously badly critically fatally slightly lightly gravely severely mildly".split())
"""Words that a way to say one thing has room for, and that say more."""


def idiomatic(own: Iterable[str], others: Iterable[str]) -> set[str]:
    """The words of ``own`` that stand in a wording for which ``others`` have another one."""
    left, right = set(own), set(others)
    table = _lines_of_idioms()
    lines = {n for word in left if word in table for n in table[word]}
    return {
        word
        for n in lines
        for x in IDIOMS[n]
        if x <= left and any(y != x and y <= right for y in IDIOMS[n])
        for word in x
    }


@cache
def _lines_of_idioms() -> dict[str, frozenset[int]]:
    """Word → the numbers of the idioms it stands in."""
    found: dict[str, set[int]] = {}
    for n, bags in enumerate(IDIOMS):
        for bag in bags:
            for word in bag:
                found.setdefault(word, set()).add(n)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def unmatched(new: Sequence[str], old: Iterable[str]) -> list[str]:
    """The words of ``new`` that nothing in ``old`` says; each old word may answer for any number of new ones."""
    known = dict.fromkeys(old)
    fresh = [word for word in new if word not in known]
    if not fresh:
        return fresh
    if len(known) > MANY:
        roots = {root(word) for word in known}
        return [word for word in fresh if root(word) not in roots]
    beside = dict.fromkeys(new)
    told = {w for w in dict.fromkeys(fresh) if any(alike(w, other) and not taken(w, other, beside) for other in known)}
    return [word for word in fresh if word not in told]


def taken(word: str, other: str, beside: Iterable[str]) -> bool:
    """Whether a broader word ``other`` answers for a word beside ``word`` (the apricot harvest / the cherry crop)."""
    return by_kind(word, other) and any(x != word and alike(x, other) and not by_kind(x, other) for x in beside)


MANY: Final = 150
"""Old words from which only stems are compared: every new word against every old one would cost the square of the text."""


@cache
def ties_of(word: str) -> frozenset[str]:
    """What two words that are ``alike`` have one of in common at the least: stem, sense, line of a table, or a broader word."""
    from core.facts.judgement.vocabulary.verbs import same_lines

    ties = {word, root(word), *broader(word)}
    ties |= {f"sense {n}" for n in senses().get(word, ())} | {f"line {n}" for n in same_lines(word)}
    ties |= {f"kind {n}" for n in lines_of(word)}
    ties |= {f"stage {n}" for n, group in enumerate(STAGES) if word in group}
    return frozenset(ties)


def weighty(found: Iterable[str]) -> list[str]:
    """Those that are not light words."""
    return [word for word in found if word not in LIGHT]
