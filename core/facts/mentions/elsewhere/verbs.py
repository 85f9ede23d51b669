"""Verb groups of other languages than English, by small tables: what has happened, will happen or may, is denied, and for the commonest
deeds of the news which one it is (``a été arrêté`` → arrest, perfect, passive).

A verb that no table knows is filed under its stem, so that only its tense, modality and denial tell.
"""

import re
from functools import cache, lru_cache

from core.facts.mentions.elsewhere.deeds import BREAK as _BREAK
from core.facts.mentions.elsewhere.deeds import bare_arabic, joined_deed, known_deed, takes_another
from core.facts.mentions.words import Words
from core.facts.tables.elsewhere.deeds import ARABIC_PAST, GERMAN_PRESENT, IRREGULAR_PAST
from core.facts.tables.elsewhere.verbs import (
    ADVERBS,
    AFTER_ARTICLE,
    BE,
    BEEN,
    CHINESE_MARKS,
    CHINESE_NO_MARK,
    DEEDS,
    DENIALS,
    ENDINGS,
    HELPERS,
    INFINITIVES,
    LEMMAS,
    LINKS,
    PARTICIPLES,
    RUSSIAN_ONGOING,
    RUSSIAN_TO_COME,
    WITH_LINK,
)
from core.model import Mention, Span, VerbGroup
from core.patterns import lazy_pattern

_REACH = 14
"""Tokens from a German helping verb to what closes its bracket."""
_NEAR = 4
_SHORTEST = 3
"""Letters of a verb that stands by itself."""
_BARE = {language: INFINITIVES[language] for language in ("fr", "es", "it", "pt")}
"""An infinitive with no verb that helps it claims nothing."""


def find_verbs_elsewhere(n: int, words: Words, language: str) -> list[Mention]:
    """The verb groups of paragraph ``n``; a German group may have two spans, its helper and what closes its bracket."""
    helpers, denials = HELPERS.get(language, {}), DENIALS.get(language, frozenset())
    links = WITH_LINK.get(language, {})
    found: list[Mention] = []
    taken: set[int] = set()
    for i, word in enumerate(words.low):
        if i in taken or not _may_tell(word, language):
            continue
        if language == "fr" and word.startswith("n'"):
            word = word[2:]  # n'a pas signé
        linked = bool(links) and (word, words.at(i + 1)) in links and words.at(i + 2).endswith(_BARE[language])
        if (word in helpers or linked) and not (words.capital(i) and not words.opens_sentence(i)):
            group = _helped(words, i, language, taken)
        else:
            group = _plain(words, i, language)
        if group is None:
            continue
        places, value = group
        taken.update(k for a, b in places for k in range(a, b))
        if _denied(words, places, denials):
            value = VerbGroup(value.lemma, value.tense, value.modality, True, value.passive)
        found.append(Mention("status", tuple(Span(n, words.start[a], words.end[b - 1]) for a, b in places), value))
    return found


Group = tuple[list[tuple[int, int]], VerbGroup]


@lru_cache(maxsize=8192)
def _may_tell(word: str, language: str) -> bool:
    """Whether a verb group may begin with a word at all: a verb that helps, or one that a table or an ending knows."""
    bare = word.removeprefix("n'") if language == "fr" else word
    if bare in HELPERS.get(language, ()) or any(bare == first for first, _ in WITH_LINK.get(language, ())):
        return True
    if not word.isalpha() or len(word) < _SHORTEST:
        return False
    if language == "ar" or takes_another(word, language) or deed(word, language) in LEMMAS:
        return True
    return bool(_tense(word, language))


@lru_cache(maxsize=8192)
def _tense(word: str, language: str) -> str:
    """What the ending of a word tells, or nothing."""
    return next((tense for ending, tense in ENDINGS.get(language, ()) if word.endswith(ending)), "")


def _helped(words: Words, i: int, language: str, taken: set[int]) -> Group | None:
    """A helping verb and the infinitive or participle it helps."""
    helper = words.low[i].removeprefix("n'") if language == "fr" else words.low[i]
    link = WITH_LINK.get(language, {}).get((helper, words.at(i + 1)))
    tense, modality = link or HELPERS[language][helper]
    passive = helper in BE
    helping = not passive and tense != "perfect"
    main = None
    reach = _REACH if language in ("de", "nl") else _NEAR
    for k in range(i + 1, min(len(words), i + 1 + reach)):
        word = words.low[k]
        if language == "fr" and word.startswith("s'"):
            word = word[2:]  # va s'arrêter
        if word in _BREAK:
            break
        if word in BEEN:
            passive = True
            continue
        if (
            k in taken
            or not word.isalpha()
            or word in HELPERS[language]
            or (k == i + 1 and helping and word in LINKS[language])
        ):
            continue
        if language in ("de", "nl"):
            if (
                not words.capital(k)
                and _closes_bracket(words, k)
                and word.endswith((*INFINITIVES[language], *PARTICIPLES[language]))
            ):
                main = k
                break
        elif language == "ar" or word.endswith((*INFINITIVES.get(language, ()), *PARTICIPLES.get(language, ()))):
            main = k
            break
        elif word not in DENIALS[language] and word not in ADVERBS:
            break
    if main is None:
        return None if not modality else ([(i, i + 1)], VerbGroup(helper, tense, modality or None))
    word = words.low[main]
    joined = joined_deed(words, main, language)
    lemma = joined[0] if joined else deed(word, language)
    infinitive = word.endswith(INFINITIVES.get(language, ())) and not (
        language in ("de", "nl") and _is_participle(word)
    )
    if tense == "perfect" and infinitive and language in ("fr", "es", "it"):
        return None
    if language == "de" and helper in ("ist", "sind", "war", "waren") and not infinitive:
        tense, passive = "perfect", False
    if language in ("fr", "es", "it", "pt") and helper in ("est", "sont", "es", "son", "è", "sono", "é", "são"):
        tense = "perfect"
    places = [(i, main + 1)] if main - i <= _NEAR and language not in ("de", "nl") else [(i, i + 1), (main, main + 1)]
    return places, VerbGroup(lemma, tense, modality or None, False, passive and not infinitive)


def _closes_bracket(words: Words, k: int) -> bool:
    after = words.at(k + 1)
    return (
        after == ""
        or after in _BREAK
        or after in ("und", "oder", "worden", "werden", "haben", "sein", "zu", "wird", "wurde", "hat", "en", "of", "te")
    )


def _is_participle(word: str) -> bool:
    """A German or Dutch participle that is no infinitive besides (``verlassen`` may be either)."""
    return word.startswith("ge") or "ge" in word[2:5] or word.endswith(("t", "d"))


def _plain(words: Words, i: int, language: str) -> Group | None:
    """A finite verb by itself: one of the deeds known, or one whose ending tells its tense."""
    word = words.low[i]
    if (
        not word.isalpha()
        or len(word) < _SHORTEST
        or (words.capital(i) and not (language == "ar" or words.opens_sentence(i)))
    ):
        return None
    if language == "ar":
        return _arabic(words, i)
    joined = joined_deed(words, i, language)
    lemma = joined[0] if joined else deed(word, language)
    known = lemma in LEMMAS
    tense = _tense(word, language)
    if known and language == "ru" and word.endswith(RUSSIAN_TO_COME):
        tense = "present" if any(mark in word for mark in RUSSIAN_ONGOING) else "future"
    if known and language in ("de", "nl") and (word not in GERMAN_PRESENT if joined else not word.endswith("t")):
        tense = "past"  # stieg, begann; what ends in t is the present (steigt)
    if known and not tense and word in IRREGULAR_PAST.get(language, ()):
        tense = "past"
    if not known and (not tense or len(word) < 5 or words.at(i - 1) in AFTER_ARTICLE):
        return None
    if words.at(i - 1) in AFTER_ARTICLE or (known and not tense and word.endswith(_BARE.get(language, ()))):
        return None
    if not known and language in ("fr", "pt") and tense == "past":
        return None
    places = [(i, i + 1)]
    if joined and joined[1] > i:
        places.append((joined[1], joined[1] + 1))
    return places, VerbGroup(
        lemma, "future" if tense == "would" else tense or "present", "would" if tense == "would" else None
    )


def _arabic(words: Words, i: int) -> Group | None:
    word = words.low[i]
    bare = bare_arabic(word)
    if bare[:2] in ("سي", "ست", "سن") and (len(bare) > 4 or known_deed(bare[1:], "ar")):
        return [(i, i + 1)], VerbGroup(deed(bare[1:], "ar"), "future")
    joined = joined_deed(words, i, "ar") if bare == word else None
    lemma = joined[0] if joined else deed(bare, "ar")
    if lemma in LEMMAS:
        before = words.at(i - 1)
        present = bare[:1] in "يت" and before != "لم" and not bare.startswith(ARABIC_PAST)
        tense = "future" if before in ("سوف", "لن") else "present" if present else "past"
        places = [(i, i + 1)]
        if joined and joined[1] > i:
            places.append((joined[1], joined[1] + 1))
        return places, VerbGroup(lemma, tense)
    return None


def _denied(words: Words, places: list[tuple[int, int]], denials: frozenset[str]) -> bool:
    first, last = places[0][0], places[-1][1]
    inside = words.low[max(0, first - 2) : last + 2]
    for k, word in enumerate(inside, max(0, first - 2)):
        if word in denials or word.partition("'")[0] + "'" in denials or (word[:1] in "وف" and word[1:] in denials):
            between = (
                words.low[min(k, first) : max(k, first)] if k < first else words.low[last - 1 : k] if k >= last else []
            )
            if not any(w in _BREAK for w in between):
                return True
    return False


@cache
def deed(word: str, language: str) -> str:
    """The English lemma of a deed the tables know, else the word's own stem."""
    return known_deed(word, language) or _stem(word, language)


_ARABIC_HEAD = lazy_pattern(r"^[وف]?س?[يتن](?=\w{2})")
_LONG = 4


def _stem(word: str, language: str) -> str:
    if language == "ar":
        return (
            _ARABIC_HEAD.sub("", word)
            if len(word) > _LONG
            else word[1:]
            if word[:1] in "يتن" and len(word) > 3
            else word
        )
    if language in ("de", "nl"):
        core = re.sub(
            r"^(ab|an|auf|aus|ein|vor|zu|zurück|mit|weg|los|nach|bei|fest|frei|um|op|uit|af|in)?ge", r"\1", word
        )
        return re.sub(r"(en|et|st|te|ten|t|n|e)$", "", core) if len(core) > 4 else core
    endings = sorted(
        {*INFINITIVES.get(language, ()), *PARTICIPLES.get(language, ()), *(e for e, _ in ENDINGS.get(language, ()))},
        key=len,
        reverse=True,
    )
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)].rstrip("аеиоуыэюя" if language == "ru" else "")
    return word


@cache
def _chinese() -> re.Pattern[str]:
    marks = "|".join(mark for mark, *_ in CHINESE_MARKS)
    verbs = "|".join(stem for stem, _ in DEEDS["zh"])
    skip = "|".join(CHINESE_NO_MARK)
    return re.compile(
        rf"(?:{skip})|(?P<mark>{marks})?(?P<no>不|未|没)?(?P<verb>{verbs})(?P<done>了)?|(?P<alone>{marks})"
    )


def chinese_verbs(n: int, text: str) -> list[Mention]:
    """Marks of tense and modality, and the deeds known: ``已逮捕``, ``将``, ``可能推迟``."""
    marks = {mark: (tense, modality, denied) for mark, tense, modality, denied in CHINESE_MARKS}
    lemmas = dict(DEEDS["zh"])
    found = []
    for match in _chinese().finditer(text):
        mark = match["mark"] or match["alone"]
        if not mark and not match["verb"]:
            continue
        tense, modality, denied = marks[mark] if mark else ("perfect" if match["done"] else "past", "", False)
        value = VerbGroup(lemmas.get(match["verb"] or "", ""), tense, modality or None, denied or bool(match["no"]))
        found.append(Mention("status", (Span(n, *match.span()),), value))
    return found
