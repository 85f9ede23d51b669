"""Persons in other languages than English: ``er`` / ``sie`` corrected, another post, a post in place of the name."""

import re
from collections.abc import Sequence
from typing import Final

from core.facts.comparing.meanings import by_phrases
from core.facts.judgement.finding import Finding
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, wording
from core.facts.tables.elsewhere.posts import POSTS
from core.facts.tables.elsewhere.pronouns import HE_SHE
from core.facts.tables.titles import SEXES

_NEAR: Final = 200
"""Code points before a pronoun in which the word that it stands for is looked for."""
_STEM: Final = 2
"""Letters that two forms of one word share at the least where only gender tells them apart: ``один`` / ``одна``."""


def pronoun_elsewhere(unit: Unit) -> Finding | None:
    """A person's other sex, with what agrees with it; not where a word before it changed, whose gender it may only follow."""
    sets = HE_SHE.get(unit.region.language or "")
    a, b = ([w.low for w in words] for words in (unit.words_a, unit.words_b))
    if unit.region.language == "zh":
        a, b = [unit.text_a], [unit.text_b]
    if not sets or len(a) != len(b) or not a or len(a) > 4:
        return None
    if not any(a[0] in one and b[0] in other for one, other in (sets, sets[::-1])):
        return None
    if not all(_agrees(x, y) for x, y in zip(a[1:], b[1:], strict=True)) or _follows_a_change(unit):
        return None
    return fact(unit, "person", "another person, or the sex of one was corrected")


def addressed_elsewhere(unit: Unit) -> Finding | None:
    """``Hr. Jansen`` / ``Herr Hansen``: another name behind a form of address, or the address of the other sex before one."""
    words = unit.words_a, unit.words_b
    if not all(1 <= len(side) <= 3 for side in words):
        return None
    sexes = [
        next((n for pair in SEXES for n, sex in enumerate(pair) if side[0].low.rstrip(".") in sex), None)
        for side in words
    ]
    if None in sexes:
        return None
    rests = [[w.low for w in side[1:]] for side in words]
    if sexes[0] == sexes[1] and rests[0] == rests[1]:
        return None
    if sexes[0] == sexes[1] and not all(side[1:] and side[-1].text[:1].isupper() for side in words):
        return None
    return fact(unit, "person", "another person")


def _agrees(x: str, y: str) -> bool:
    return x[:_STEM] == y[:_STEM] and abs(len(x) - len(y)) <= _STEM


def _follows_a_change(unit: Unit) -> bool:
    text = unit.region.a.text
    own: Sequence[int] = unit.hunk
    return any(
        own[0] - _NEAR < h.a1 <= own[0]
        and any(c.isalpha() for c in text[h.a0 : h.a1] + unit.region.b.text[h.b0 : h.b1])
        for h in unit.region.hunks
    )


def sex_elsewhere(unit: Unit) -> Finding | None:
    """``Die Ministerin`` / ``Der Minister``, ``La juge`` / ``Le juge``: somebody who is not named has the other sex."""
    a, b = unit.words_a, unit.words_b
    language = unit.region.language or ""
    if not a or len(a) != len(b) or len(a) > _ARTICLE_AND_POST or _before_name(unit):
        return None
    articles = [w[0].low for w in (a, b) if w[0].low in _ARTICLES]
    posts = (
        [w[-1].low for w in (a, b)] if len(a) == _ARTICLE_AND_POST or not articles else unit.next_a(1) + unit.next_b(1)
    )
    if (
        len(posts) != _ARTICLE_AND_POST
        or not all(_is_post(post, language) for post in posts)
        or _follows_a_change(unit)
    ):
        return None
    if posts[0] == posts[1]:
        one, other = (_SEX.get((language, w[0].low)) for w in (a, b))
        return fact(unit, "person", "the sex of a person was corrected") if one and other and one != other else None
    if not _feminine(*posts) and not _feminine(*posts[::-1]):
        return None
    return fact(unit, "person", "the sex of a person was corrected")


_ARTICLE_AND_POST: Final = 2
_SEX: Final[dict[tuple[str, str], str]] = {
    (language, article): sex
    for language, he, she in (("fr", "le un", "la une"), ("es", "el un", "la una"), ("it", "il un", "la una"), ("pt", "o um", "a uma"))
    for sex, articles in (("he", he), ("she", she))
    for article in articles.split()
}  # fmt: skip


def _before_name(unit: Unit) -> bool:
    """Whether a name follows, which tells who it is whatever the office is called."""
    following = (
        next((w for w in around if w.start >= end), None)
        for around, end in ((unit.around_a, unit.hunk.a1), (unit.around_b, unit.hunk.b1))
    )
    return any(w is not None and w.text[:1].isupper() for w in following)


def post_elsewhere(unit: Unit) -> Finding | None:
    """``maire`` / ``préfet``, ``Innenminister`` / ``Außenminister``: one post for another, with nothing else beside it."""
    if len(unit.words_a) != 1 or len(unit.words_b) != 1:
        return None
    language = unit.region.language or ""
    a, b = unit.words_a[0].low, unit.words_b[0].low
    if not _is_post(a, language) or not _is_post(b, language) or _feminine(a, b) or _feminine(b, a):
        return None
    region = unit.region
    told = by_phrases(region.a.text[slice(*unit.sentence_a)], region.b.text[slice(*unit.sentence_b)], language)
    if a in told[0] and b in told[1]:
        return None  # le ministre des Affaires étrangères, le chef de la diplomatie
    return fact(unit, "role", "another post")


def post_of_one_elsewhere(unit: Unit) -> Finding | None:
    """The same right before a name that both versions give, whoever is said to speak there."""
    following = [
        next((w for w in around if w.start >= end), None)
        for around, end in ((unit.around_a, unit.hunk.a1), (unit.around_b, unit.hunk.b1))
    ]
    if any(w is None or not w.text[:1].isupper() for w in following) or len({w.text for w in following if w}) != 1:
        return None
    return post_elsewhere(unit)


def _is_post(word: str, language: str) -> bool:
    return word in POSTS.get(language, ()) or (language == "de" and word.endswith(_GERMAN_POSTS))


_GERMAN_POSTS: Final = (
    "minister", "ministerin", "präsident", "präsidentin", "direktor", "direktorin", "meister", "meisterin", "sprecher", "sprecherin",
    "anwalt", "anwältin", "kanzler", "kanzlerin", "sekretär", "sekretärin", "kommissar", "kommissarin", "trainer", "trainerin",
    "chef", "chefin", "vorstand", "leiter", "leiterin", "vorsitzender", "vorsitzende", "rat", "rätin",
)  # fmt: skip


def _feminine(one: str, other: str) -> bool:
    """The same post of a man and of a woman: ``Sprecher`` / ``Sprecherin``, ``directeur`` / ``directrice``."""
    return (
        one[:4] == other[:4]
        and len(one) > 4
        and other.endswith(("in", "e", "a", "ice", "euse", "ière", "ère", "esa", "ca"))
    )


def epithet_elsewhere(unit: Unit) -> Finding | None:
    """``Roth`` / ``Die Forscherin``: a post in place of a name, which no other post that the text gives the person rules out."""
    for words, other in ((unit.words_a, unit.words_b), (unit.words_b, unit.words_a)):
        if not 1 <= len(words) <= 2 or len(other) != 2 or not all(w.text[:1].isupper() for w in words):
            continue
        if words[0].low in _ARTICLES:
            continue
        post, name = other[-1].low, words[-1].text
        if other[0].low not in _ARTICLES or not _is_post(post, unit.region.language or ""):
            continue
        presented = _posts_before(name, unit.region.story, unit.region.language or "")
        if not presented or any(p == post or _feminine(p, post) or _feminine(post, p) for p in presented):
            return wording(unit, "the text gives the person that post, or none")
    return None


def _posts_before(name: str, story: str, language: str) -> list[str]:
    """The posts by which a text presents who bears a surname."""
    found: list[str] = []
    for ahead in re.findall(rf"((?:(?:[\w-]+|\w\.)\s+){{1,3}}){re.escape(name)}\b", story):
        for word in reversed(ahead.split()):
            if _is_post(word.casefold(), language):
                found.append(word.casefold())
            if not word[:1].isupper():
                break
    return found


_ARTICLES: Final = frozenset("der die das den dem le la el il lo o a de het los las les".split())
