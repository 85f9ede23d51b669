"""What kind of fact it is that one word stands for another in other languages than English: a post, a place, a person, a body.

That the two differ is found in ``foreign``; here the words on both sides and beside them tell of what.
"""

from dataclasses import replace
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, Word
from core.facts.judgement.unit import Unit
from core.facts.names import fold
from core.facts.tables.elsewhere import german
from core.facts.tables.elsewhere import kinds as kinds_elsewhere
from core.facts.tables.elsewhere.names import ARABIC_GIVEN, ARABIC_TITLES, CHINESE_TITLES
from core.facts.tables.elsewhere.verbs import AFTER_ARTICLE

_FEW: Final = 4
"""Words on a side of a change that names one thing."""
_SMALL: Final = 3
_NEAR: Final = 60
"""Code points before a name in which the word for a post stands."""
_CASES: Final = 6
"""Letters that an ending adds to a word for a post."""


def kind_elsewhere(unit: Unit) -> str | None:
    """``role place person organisation`` where the words tell it, else ``None``. ``unit`` has words on both sides."""
    language = unit.region.language or ""
    if language == "zh":
        return _chinese(unit)
    a, b = unit.words_a, unit.words_b
    if not a or not b or max(len(a), len(b)) > _FEW:
        return None
    if all(any(_is_compass(w.low, language) for w in words) for words in (a, b)) and max(len(a), len(b)) <= _SMALL:
        return "place"
    if all(_is_post(_last(words), language) for words in (a, b)):
        return "role"
    if all(_belongs_to_post(unit, side, language) for side in (0, 1)):
        return "role"
    if all(_after(unit, side, kinds_elsewhere.BEFORE_PLACE.get(language, frozenset())) for side in (0, 1)):
        return "place"
    if language == "ru" and all(
        w.text[:1].isupper() and w.low.startswith(kinds_elsewhere.RUSSIAN_BODIES) for w in (a[-1], b[-1])
    ):
        return "organisation"
    if all(_is_surname(unit, side, language) for side in (0, 1)):
        return "person"
    return None


def _last(words: list[Word]) -> Word:
    return words[-1]


def _is_compass(word: str, language: str) -> bool:
    known = kinds_elsewhere.COMPASS.get(language, ())
    if language in kinds_elsewhere.COMPASS_WHOLE:
        return word.removeprefix("l'").removeprefix("d'") in known
    return any(
        word == stem
        or (word.startswith(stem) and (language == "ru" or word[len(stem) :] in kinds_elsewhere.COMPASS_ENDINGS))
        for stem in known
    )


def _is_post(word: Word, language: str) -> bool:
    if language == "de":
        return word.text[:1].isupper() and word.low.endswith(german.ROLE_ENDINGS)
    known = kinds_elsewhere.POSTS.get(language, ())
    return any(word.low.startswith(stem) and len(word.low) - len(stem) <= _CASES for stem in known)


def _belongs_to_post(unit: Unit, side: int, language: str) -> bool:
    """``ministre`` before ``des Finances``: right before the words on this side, or a small word before them."""
    before = (unit.last_b if side else unit.last_a)(2)
    own = unit.words_b if side else unit.words_a
    stems = kinds_elsewhere.MINISTERS.get(language, ())
    capital = language in ("ar", "ru") or any(c.isupper() for w in own for c in w.text)
    if not stems or not (capital or own[0].low.startswith(kinds_elsewhere.OF_POSTS.get(language, ()))):
        return False
    near = before[-1:] if not before or before[-1] not in _OF else before[-2:]
    return any(word.startswith(stems) for word in near)


_OF: Final = frozenset("de des du del la le di do da della delle dei".split())


def _after(unit: Unit, side: int, known: frozenset[str]) -> bool:
    before = (unit.last_b if side else unit.last_a)(2)
    if unit.region.language != "ar" and not (unit.words_b if side else unit.words_a)[-1].text[:1].isupper():
        return False
    return any(word in known for word in (before[-2:] if before and before[-1] in _OF else before[-1:]))


def _is_surname(unit: Unit, side: int, language: str) -> bool:
    """One capital word after another that stays, or in Arabic one after a first name or a title."""
    own, around = (unit.words_b, unit.around_b) if side else (unit.words_a, unit.around_a)
    at = unit.index_b()[0] if side else unit.index_a()[0]
    if len(own) != 1 or at < 1:
        return False
    before = around[at - 1]
    if language == "ar":
        return (
            before.low in ARABIC_GIVEN
            or before.low in ARABIC_TITLES
            or (at > 1 and around[at - 2].low in ARABIC_TITLES)
        )
    return (
        language != "de"
        and own[0].text[:1].isupper()
        and before.text[:1].isupper()
        and before.text[1:].islower()
        and at > 1
        and fold(before.text) not in AFTER_ARTICLE
    )


_OF_A_PLACE: Final = kinds_elsewhere.CHINESE_COMPASS_AFTER


_LEADING: Final = ("在", "从", "到", "至", "于", "往", "赴", "抵")


def _chinese(unit: Unit) -> str | None:
    a, b = unit.text_a, unit.text_b
    rest = unit.region.a.text[unit.hunk.a1 :], unit.region.b.text[unit.hunk.b1 :]
    tail = 0
    while tail < min(len(a), len(b)) - 1 and a[-1 - tail] == b[-1 - tail]:
        tail += 1
    after = (a[len(a) - tail :] + rest[0])[:3] if tail else rest[0][:3]
    head = 0
    while head < min(len(a), len(b)) - tail - 1 and a[head] == b[head]:
        head += 1
    one, other = a[head : len(a) - tail], b[head : len(b) - tail]
    if not one or not other:
        return None
    if set(one) | set(other) <= kinds_elsewhere.CHINESE_COMPASS and not _OF_A_PLACE.isdisjoint(after[:2]):
        return "place"
    if all(any(text + after[:n] in CHINESE_TITLES for n in range(3)) for text in (one, other)):
        return "role"
    if after.startswith(kinds_elsewhere.CHINESE_POST_AFTER):
        return "role"
    if after.startswith(kinds_elsewhere.CHINESE_BODY_AFTER):
        return "organisation"
    before = unit.region.a.text[: unit.hunk.a0 + head]
    apart = min(len(one), len(other)) > 1 or not before[-1:].isalpha() or before.endswith(_LEADING)
    if after[:1] in kinds_elsewhere.CHINESE_PLACE_AFTER and apart:
        return "place"
    ways = kinds_elsewhere.CHINESE_WAYS
    if before.endswith(ways) and min(len(one), len(other)) > 1 and not any(c.isdecimal() for c in one + other):
        return "place"
    return "person" if _in_chinese_name(before, one, other) else None


def _in_chinese_name(before: str, one: str, other: str) -> bool:
    """``陈国栋`` / ``陈国梁``: one sign for another in the second or third place after a family name that begins few other words."""
    if len(one) != 1 or len(other) != 1 or not (one + other).isalpha():
        return False
    near = before[-2:]
    return near[-1:] in kinds_elsewhere.CHINESE_FAMILIES_ALONE or (
        len(near) > 1 and near[0] in kinds_elsewhere.CHINESE_FAMILIES_ALONE and near[1].isalpha()
    )


def of_post(region: Region, finding: Finding) -> Finding:
    """A name after a word for a post says which post it is: ``ministro de Hacienda``."""
    stems = kinds_elsewhere.MINISTERS.get(region.language or "", ())
    if (
        region.english
        or not stems
        or finding.category != "fact"
        or finding.kind not in ("organisation", "person", "place")
    ):
        return finding
    sides = (region.a.text[: finding.before[0]], region.b.text[: finding.after[0]])
    before = [text[-_NEAR:].casefold().replace("l'", "").split()[-3:] for text in sides]
    if all(
        words and words[-1] in _OF and any(w.startswith(stems) for w in words[:-1] if w not in _OF) for words in before
    ):
        return replace(finding, kind="role")
    return finding


def surely_elsewhere(unit: Unit) -> str | None:
    """The kind where two words that look alike are another thing all the same: 南州 and 北州, 局长 and 处长."""
    if unit.region.language != "zh":
        return None
    kind = _chinese(unit)
    tail = 0
    while tail < min(len(unit.text_a), len(unit.text_b)) and unit.text_a[-1 - tail] == unit.text_b[-1 - tail]:
        tail += 1
    if max(len(unit.text_a), len(unit.text_b)) - tail > _FEW and kind != "person":
        return None
    return kind if kind in ("place", "role", "person") else None


def same_title(unit: Unit) -> bool:
    """``Mme`` and ``Madame``: nothing but a title in its short and its long form."""
    known = kinds_elsewhere.TITLES.get(unit.region.language or "", {})
    sides = [
        [known.get(w.low, w.low) for w in words if known.get(w.low, w.low)] for words in (unit.words_a, unit.words_b)
    ]
    return bool(known) and sides[0] == sides[1] != []


def another_titled(unit: Unit) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """``Hr. Maier`` / ``Herr Meier``: one title, short and in full, and another name behind it; where the names stand."""
    known = kinds_elsewhere.TITLES.get(unit.region.language or "", {})
    titles = {*known, *known.values()}
    names = [[w for w in words if w.low not in titles] for words in (unit.words_a, unit.words_b)]
    told = [[known.get(w.low, w.low) for w in words if w.low in titles] for words in (unit.words_a, unit.words_b)]
    if not told[0] or told[0] != told[1] or not all(1 <= len(found) <= _SMALL for found in names):
        return None
    if not all(w.text[:1].isupper() for found in names for w in found) or [fold(w.text) for w in names[0]] == [
        fold(w.text) for w in names[1]
    ]:
        return None
    return (names[0][0].start, names[0][-1].end), (names[1][0].start, names[1][-1].end)
