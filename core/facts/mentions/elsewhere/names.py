"""Names in scripts without capital letters: known places, and persons after a title. Chinese and Arabic."""

import re
from functools import cache

from core.facts.mentions.words import Words
from core.facts.names import fold
from core.facts.tables.elsewhere.names import (
    ARABIC_BESIDE,
    ARABIC_GIVEN,
    ARABIC_PLACES,
    ARABIC_TITLES,
    CHINESE_FAMILIES,
    CHINESE_PLACES,
    CHINESE_SOUNDS,
    CHINESE_TITLES,
)
from core.model import Mention, Name, Span
from core.patterns import lazy_pattern

_ARABIC_STOPS = frozenset(
    "في من على إلى أن إن عن مع بعد قبل خلال هو هي كان كانت التي الذي يوم أمس اليوم ولم وقد قد لم لن سوف كما بينما ثم لكن لدى".split()
)
_ARABIC_THAT = ("أن", "إن", "بأن", "بإن", "لأن", "كأن")
_ARABIC_PRONOUNS = ("", "ه", "ها", "هم", "هما", "ني", "نا")
_ARABIC_VERB = lazy_pattern(r"[يت]\w{3,}")


@cache
def _chinese() -> re.Pattern[str]:
    places = "|".join(sorted(CHINESE_PLACES, key=len, reverse=True))
    titles = "|".join(sorted(CHINESE_TITLES, key=len, reverse=True))
    said = "表示说称是在于对将与和及向宣布认为指出曾已会，。：、"
    return re.compile(
        rf"(?P<foreign>[{CHINESE_SOUNDS}]{{2,6}}[·・][{CHINESE_SOUNDS}]{{2,6}})"
        rf"|(?P<title>{titles})(?P<name>[{CHINESE_FAMILIES}][\u4e00-\u9fff](?:(?![{said}周星昨今前][\u4e00-\u9fff]?)[\u4e00-\u9fff])?)(?=[{said}周星昨今前的]|$)"
        rf"|(?P<place>{places})"
    )


def chinese_names(n: int, text: str) -> list[Mention]:
    """Known places, ``市长王丽`` and names with a dot between their parts."""
    found = []
    for match in _chinese().finditer(text):
        if match["place"]:
            name = Name(match["place"], CHINESE_PLACES[match["place"]], "place")
            found.append(Mention("place", (Span(n, *match.span()),), name))
        elif match["foreign"]:
            found.append(
                Mention(
                    "person", (Span(n, *match.span()),), Name(match[0], fold(match[0]).replace("・", "·"), "person")
                )
            )
        else:
            person = Name(match["name"], match["name"], "person", match["title"])
            found.append(Mention("person", (Span(n, *match.span("name")),), person))
            found.append(
                Mention("role", (Span(n, *match.span("title")),), Name(match["title"], match["title"], "role"))
            )
    return found


def arabic_names(n: int, words: Words) -> list[Mention]:
    """Known places, also with a preposition joined to them, and the one or two words after a title."""
    found = []
    i = 0
    while i < len(words):
        word = words.low[i]
        if words.at(i - 1) in ARABIC_BESIDE and word not in ARABIC_PLACES and _may_be_name(words, i):
            found.append(Mention("place", (Span(n, words.start[i], words.end[i]),), Name(word, fold(word), "place")))
            i += 1
            continue
        joined = 1 if word not in ARABIC_PLACES and word[:1] in "وبلف" and word[1:] in ARABIC_PLACES else 0
        if word[joined:] in ARABIC_PLACES:
            span = Span(n, words.start[i] + joined, words.end[i])
            found.append(Mention("place", (span,), Name(word[joined:], ARABIC_PLACES[word[joined:]], "place")))
        elif word in ARABIC_TITLES:
            end = i + 1
            while end < min(len(words), i + 3) and _may_be_name(words, end):
                end += 1
            if end == i + 2 and words.low[i + 1] in ARABIC_GIVEN and end < len(words) and _may_be_surname(words, end):
                end += 1
            if end > i + 1:
                said = words.said(i + 1, end)
                span = Span(n, words.start[i + 1], words.end[end - 1])
                found.append(Mention("person", (span,), Name(said, fold(said), "person", word)))
                found.append(Mention("role", (Span(n, words.start[i], words.end[i]),), Name(word, fold(word), "role")))
                i = end - 1
        elif word in ARABIC_GIVEN and i + 1 < len(words) and _may_be_surname(words, i + 1) and not _age(words, i):
            end = i + 2
            if (
                (words.low[i] == "عبد" or words.low[i + 1] in ARABIC_GIVEN)
                and end < len(words)
                and _may_be_surname(words, end)
            ):
                end += 1
            said = words.said(i, end)
            found.append(
                Mention("person", (Span(n, words.start[i], words.end[end - 1]),), Name(said, fold(said), "person"))
            )
            i = end - 1
        i += 1
    return found


def _age(words: Words, i: int) -> bool:
    """``عن عمر ناهز 91``: the word for an age, which is a first name too."""
    return words.low[i] == "عمر" and (words.at(i - 1) in ("عن", "من", "في") or words.at(i + 1) in ("ناهز", "يناهز"))


def _may_be_surname(words: Words, i: int) -> bool:
    """After a first name; a family name may have the article."""
    word = words.low[i]
    return _may_be_name(words, i) or (word.startswith("ال") and len(word) > 3 and word not in ARABIC_PLACES)


def _is_that(word: str) -> bool:
    """``قال الوزير إنه سيزور``: a word for *that*, with the pronoun written in one with it."""
    return any(word.startswith(that) and word[len(that) :] in _ARABIC_PRONOUNS for that in _ARABIC_THAT)


def _may_be_name(words: Words, i: int) -> bool:
    word = words.low[i]
    return (
        word.isalpha()
        and word not in _ARABIC_STOPS
        and not _is_that(word)
        and word not in ARABIC_PLACES
        and word[1:] not in ARABIC_PLACES
        and not word.startswith("ال")
        and not _ARABIC_VERB.fullmatch(word)
        and len(word) > 2
    )
