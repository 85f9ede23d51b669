"""What somebody or something is called instead of the name: ``the 33-year-old``, ``the coach``, ``the Russian``, ``the steelmaker``."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, Word, sentence_at, words_in
from core.facts.judgement.unit import Unit
from core.facts.judgement.values.pairing import Pair
from core.facts.judgement.verdict import fact, lows, wording
from core.facts.judgement.vocabulary.content import akin, base
from core.facts.judgement.vocabulary.lexicon import is_word, names
from core.facts.judgement.vocabulary.verbs import is_past, is_verb
from core.facts.judgement.vocabulary.words import PRONOUN_SETS, REPORTING, ROLE_MODIFIERS, STOP
from core.facts.mentions.posts_told import role_after
from core.facts.mentions.words import cut
from core.facts.names import fold
from core.facts.tables.calendar import MONTHS, WEEKDAYS
from core.facts.tables.epithets import ADMIRED, AGE_TOLD, BODIES, VAGUE_POSTS
from core.facts.tables.people import GENDERED, ROLES
from core.facts.tables.people import ROLE_MODIFIERS as POST_MODIFIERS
from core.facts.tables.places import DEMONYMS, PLACES
from core.model import Name
from core.patterns import lazy_pattern

_AGE: Final = lazy_pattern(r"(?:the\s)?(\d{1,3})-year-old(?:\s(?:man|woman|boy|girl|player))?", re.IGNORECASE)
_PERSONS: Final = frozenset({w for group in PRONOUN_SETS[:3] for w in group})
_CALENDAR: Final = frozenset(MONTHS["en"]) | frozenset(WEEKDAYS["en"])
_BEFORE: Final = 60
_BEHIND: Final = 120
"""Code points before and behind a name in which a post is looked for."""


def epithet(unit: Unit) -> Finding | None:
    """The age, the post, the nation or the trade of somebody in place of a name or a pronoun, or the other way round.

    Wording where nothing speaks against it; a fact where the versions know the person by a post that rules the epithet out
    (``Pilot Ana Ruiz`` … ``the co-pilot``), or somebody else by it (``actor Per Moen`` … ``the actor``)."""
    for own, other, text, older in (
        (unit.words_b, unit.words_a, unit.text_b, False),
        (unit.words_a, unit.words_b, unit.text_a, True),
    ):
        if not 1 <= len(other) <= 3 or not own:
            continue
        age = _AGE.fullmatch(text.strip())
        if age and _who(other) and _states_age(unit.region, older, age[1], other):
            return wording(unit, "the other version gives that age")
        if own[0].low == "the" and 2 <= len(own) <= 4 and all(_is_named(unit, w, older) for w in other):
            finding = _called(unit, [w.low for w in own[1:]], other, older)
            if finding:
                return finding
    return _two_epithets(unit)


def _called(unit: Unit, said: Sequence[str], name: Sequence[Word], older: bool) -> Finding | None:
    """What ``the …`` makes of a name that stands in its place in the other version."""
    story, head = unit.region.story, said[-1]
    person = _person(unit.region, name, older)
    other = person or " ".join(w.text.removesuffix("'s").removesuffix("’s") for w in name)
    posts = _posts(story, other)
    kind = "attribution" if any(base(w) in REPORTING for w in (*unit.next_a(1), *unit.next_b(1))) else "person"
    if person and (_ruled_out(said, posts) or (head not in posts and _is_another(unit.region, head, person, older))):
        return fact(unit, kind, "another person, by the post", likely=True)
    if _nation(head):
        known = {_nation(word) for word in posts} - {None}
        if known and _nation(head) not in known:
            return fact(unit, kind, "somebody of another nation", likely=True)
        return wording(unit, "the nation of the person")
    telling = unit.region.story[unit.region.older :] if older else unit.region.story[: unit.region.older]
    known_before = person or telling.count(other.split()[-1]) > 1
    if known_before and (head in ROLES or head in ADMIRED or names(base(head))[:1] == "p"):
        return wording(unit, "an epithet for the person")
    if person or (head not in BODIES and not _trade_of(head, other)):
        return None
    strangers = {known for known in _namesakes(story, head) if not {*fold(other).split()} & {*known.split()}}
    if strangers and not _trade_of(head, other):
        return fact(unit, "organisation", "another body, by what it is", likely=True)
    return wording(unit, "what the body is, in place of its name")


def _two_epithets(unit: Unit) -> Finding | None:
    """``The steelmaker`` / ``The bank``, where the story names a body for each."""
    a, b = lows(unit.words_a), lows(unit.words_b)
    if a[:1] == b[:1] == ["the"]:
        a, b = a[1:], b[1:]
    elif unit.last_a(1) != ["the"] or unit.last_b(1) != ["the"]:
        return None
    if len(a) != 1 or len(b) != 1:
        return None
    bodies = _namesakes(unit.region.story, a[0])
    others = _namesakes(unit.region.story, b[0]) if bodies else bodies
    if bodies and others and bodies.isdisjoint(others):
        return fact(unit, "organisation", "another body, by what it is", likely=True)
    return None


def calls_by_nation(region: Region, pair: Pair) -> bool:
    """Whether one of two names is but a nation after ``the`` (``Novak`` / ``The Czech``), the other a person's."""
    if not pair.a or not pair.b:
        return False
    sides = (region.a.text, pair.a, pair.b), (region.b.text, pair.b, pair.a)
    for text, own, other in sides:
        value = other.mention.value
        led = words_in(text, max(0, own.start - 5), own.start)[-1:]
        if _nation(text[own.start : own.end]) and led and led[0].low == "the" and isinstance(value, Name):
            following = words_in(text, own.end, own.end + 30)[:1]
            noun = following and following[0].start == own.end + 1 and names(base(following[0].low))[:1] in ("p", "t")
            return not noun and _nation(value.text) is None and value.type in ("person", "unknown")
    return False


def _nation(word: str) -> str | None:
    """The place of a nation's word: ``Russian``, ``Frenchman``."""
    folded = fold(word)
    return DEMONYMS.get(folded) or DEMONYMS.get(re.sub(r"(?:wo)?man$", "", folded))


def _is_named(unit: Unit, word: Word, older: bool) -> bool:
    """Whether a capital is a name's: not a pronoun's, nor that of a plain word which only opens its sentence."""
    if not word.text[:1].isupper() or _is_pronoun(word):
        return False
    region = unit.region
    sentences, telling = (
        (region.sentences_b, region.story[region.older :])
        if older
        else (region.sentences_a, region.story[: region.older])
    )
    opens = word.start in {start for start, _ in sentences}
    return not opens or not is_word(word.low) or telling.count(word.text) > 1


def _is_pronoun(word: Word) -> bool:
    return any(word.low in group for group in PRONOUN_SETS)


def _who(words: Sequence[Word]) -> bool:
    """A pronoun, a name, or a post with its article."""
    lows = [w.low for w in words]
    return lows[0] in _PERSONS or all(w.text[:1].isupper() and w.low not in ROLES for w in words) or lows[-1] in ROLES


def _states_age(region: Region, older: bool, age: str, called: Sequence[Word]) -> bool:
    """Whether the version that does not use the epithet gives that age to whom it stands for, or to somebody who is not told."""
    story = region.story[region.older :] if older else region.story[: region.older]
    name = called[-1].text.removesuffix("'s").removesuffix("’s")
    named = name[:1].isupper() and not _is_pronoun(called[-1]) and called[-1].low not in ROLES
    return any(
        not named or _is_of(story, name, found.start()) for found in re.finditer(AGE_TOLD.format(age=age), story)
    )


def _is_of(story: str, surname: str, age: int) -> bool:
    """Whether the age at that place is this person's: no other name stands between, in its sentence or the one before."""
    heads = [found.end() for found in _SENTENCE.finditer(story, 0, age)]
    start = heads[-1] if heads else 0
    end = _SENTENCE.search(story, age)
    sentence, at = story[start : end.start() + 1 if end else len(story)], age - start
    if surname not in sentence:
        before = story[heads[-2] if len(heads) > 1 else 0 : start]
        return not _strangers(sentence, surname) and (surname in before or not _strangers(before, surname))
    known = sentence.rfind(surname, 0, at)
    between = (known + len(surname), at) if known >= 0 else (0, sentence.find(surname) + len(surname))
    return not _strangers(sentence[slice(*between)], surname)


_SENTENCE: Final = lazy_pattern(r"[.!?…][\"”’']?\s+(?=[^\W\d_a-z])|\n")
_RUN: Final = lazy_pattern(r"(?:(\w+) )?([^\W\d_a-z][\w'’-]+)(?: [^\W\d_a-z][\w'’-]+)*")


def _strangers(text: str, surname: str) -> bool:
    """Whether names of others stand in a stretch: capitals that are no place's, no pronoun's and no plain word's at the head."""
    for found in _RUN.finditer(text):
        word = found[2].casefold()
        opens = not text[: found.start(2)].strip(" \"“‘'")
        if surname in found[0] or word in PLACES or word in DEMONYMS or word in _PERSONS or (found[1] or "") in _OF:
            continue
        plain = word in STOP or word.endswith(("s", "ed", "ing", "ly"))
        if not (opens and plain and is_word(word)) and word not in _CALENDAR:
            return True
    return False


_OF: Final = frozenset("of from in at near".split())


def _person(region: Region, words: Sequence[Word], older: bool) -> str | None:
    """The whole name of the person that a name in a stretch stands for."""
    mentions = region.mentions_b if older else region.mentions_a
    for found in mentions:
        value = found.mention.value
        if isinstance(value, Name) and found.start <= words[0].start and words[-1].end <= found.end + 2:
            return value.canonical if value.type == "person" and " " in value.canonical else None
    return None


def _ruled_out(said: Sequence[str], posts: frozenset[str]) -> bool:
    """Whether an epithet names a post, and the posts that are known are all others."""
    said = [GENDERED.get(w, w) for w in said]
    heads = [w for w in said if w in ROLES]
    known = {w for w in posts if w in ROLES}
    if not heads or not known or heads[-1] in VAGUE_POSTS or known & VAGUE_POSTS or heads[-1] != said[-1]:
        return False
    if heads[-1] in known:
        standing = _STANDING & {*said}
        return bool(standing) and not standing & posts
    return not any(akin(base(heads[-1]), base(post)) for post in known)


_STANDING: Final = frozenset("co deputy vice assistant acting former ex interim".split()) & (ROLE_MODIFIERS | {"co"})


def _is_another(region: Region, head: str, person: str, older: bool) -> bool:
    """Whether the version that gives the name calls somebody else by the epithet's noun: before another name, or beside this one in a
    sentence (``The victim, Carl Voss, knew the killer``)."""
    story = region.story[: region.older] if not older else region.story[region.older :]
    surname = fold(person).split()[-1]
    for titled in _titled(story, head):
        if surname not in fold(titled).split():
            return True
    own, sentences = (region.b.text, region.sentences_b) if older else (region.a.text, region.sentences_a)
    for match in re.finditer(rf"\b(?:the|a|an|his|her|their) {re.escape(head)}\b(?! [A-Z])", own):
        start, end = sentence_at(sentences, match.start())
        if surname in fold(own[start:end]).split() or f"{surname}," in fold(own[start:end]):
            return True
    return False


def _titled(story: str, head: str) -> list[str]:
    """Names that stand right behind a noun: ``actor Per Moen``."""
    return re.findall(rf"\b(?i:{re.escape(head)}) ((?:[^\W\d_a-z][\w'’-]+ ?){{1,3}})", story)[:20]


def _namesakes(story: str, head: str) -> frozenset[str]:
    """Folded names of the story that hold a noun or what is made by it: ``Orvo Bank`` for ``bank``, ``Tarn Steel`` for ``steelmaker``."""
    root = _material(head)
    if re.split(r"[\W_]", root, maxsplit=1)[0] not in _capitals(story):
        return frozenset()
    named = re.compile(rf"\b((?:[^\W\d_a-z][\w'’-]+ ){{1,3}}(?i:{re.escape(root)}))\b")
    found = [name for line, low in _lines(story) if f" {root}" in low for name in named.findall(line)]
    names_of = (fold(name).removeprefix("the ") for name in found if name.split()[-1][:1].isupper())
    return frozenset(name for name in names_of if " " in name)


@lru_cache(maxsize=4)
def _capitals(story: str) -> frozenset[str]:
    """The words of a story that have a capital and stand behind a blank, case folded."""
    return frozenset(word.casefold() for word in re.findall(r" ([^\W\d_a-z][^\W_]*)", story))


@lru_cache(maxsize=4)
def _lines(story: str) -> list[tuple[str, str]]:
    """The paragraphs of a story, and case folded."""
    return [(line, line.casefold()) for line in dict.fromkeys(story.split("\n"))]


def _material(head: str) -> str:
    """``steel`` of ``steelmaker``; a word that stands by itself stays."""
    root = _MAKING.sub("", head)
    return root if len(root) > 2 else head


_MAKING: Final = lazy_pattern(r"-?(?:maker|producer|seller|grower|company|firm|giant|group)$")


def _trade_of(head: str, name: str) -> bool:
    """Whether a noun tells the trade that a name tells too."""
    root = _material(head)
    return len(root) > 2 and root in fold(name).split()


def _ends_post(word: Word) -> bool:
    """A verb or another name: what stands before it is no post of this one."""
    if word.low in POST_MODIFIERS or word.low in ROLES:
        return False
    return (is_past(word.low) and is_verb(word.low)) or (
        word.text[:1].isupper() and not _nation(word.low) and not names(base(word.low))
    )


@lru_cache(maxsize=64)
def _posts(story: str, canonical: str) -> frozenset[str]:
    """Words for posts that stand beside the whole name, before it or in an apposition behind it."""
    found: set[str] = set()
    name = re.compile(r"[\s-]+".join(map(re.escape, canonical.split())), re.IGNORECASE)
    for match in list(name.finditer(story))[:20]:
        words = words_in(story, max(0, match.start() - _BEFORE), match.start())
        for word in reversed(words):
            if (
                story[word.end : match.start()].strip(" -")
                and word.end < match.start()
                and any(mark in story[word.end : match.start()] for mark in ".;:!?,\n")
            ):
                break
            if _ends_post(word):
                break
            found.add(GENDERED.get(word.low, word.low))
        behind = cut(story[match.end() : match.end() + _BEHIND])
        at = role_after(behind, 0)
        if at:
            found.update(GENDERED.get(w, w) for w in behind.low[at[0] : at[1]])
    return frozenset(part for word in found for part in word.split())
