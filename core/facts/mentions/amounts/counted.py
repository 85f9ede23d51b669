"""What a number counts, and numbers that count nothing: the pronoun ``one``, a place in an order (``No. 2``, ``stage four``)."""

from core.facts.mentions.amounts.hedges import Found
from core.facts.mentions.amounts.number_words import Lexicon
from core.facts.mentions.amounts.numerals import Numeral
from core.facts.mentions.elsewhere.weak_numerals import counts_elsewhere
from core.facts.mentions.verbs import forms
from core.facts.mentions.words import Words
from core.facts.tables.contradicting import PEOPLE_ELSEWHERE
from core.facts.tables.counting import ADJECTIVE_ENDINGS_RU, BEFORE_COUNTED, NOT_COUNTED, OF_SO_MANY
from core.facts.tables.units import SIZES
from core.model import Quantity


def is_pronoun(words: Words, i: int, number: Numeral, lex: Lexicon) -> bool:
    """``no one``, and articles of other languages that are numbers too."""
    if words.low[i] not in lex.weak or number.end != i + 1 or number.fraction or number.digits:
        return False
    return not _counts_one(words, i, lex)


def _counts_one(words: Words, i: int, lex: Lexicon) -> bool:
    """English ``one person``, ``one of the``; the pronoun and the articles of other languages are no number."""
    if lex.language != "en":
        return counts_elsewhere(words, i, lex.language)
    before, after = words.at(i - 1), words.at(i + 1)
    if after == "of" and words.at(i + 2) in ("the", "its", "his", "her", "their") and _superlative(words.at(i + 3)):
        return False  # one of the worst
    if (
        before
        in ("no", "any", "every", "some", "this", "that", "the", "each", "another", "which", "everyone", "last", "new")
        or words.low[i] != "one"
    ):
        return False
    if after == "per" and words.at(i + 2) == "cent":
        return True
    if after == "day" and (before in _TAKING or words.at(i + 2) in _COUNTED_FROM):
        return True
    return (
        after.isalpha() and after not in NOT_COUNTED and after not in ("another", "day", "can", "should", "must")
    ) or after in ("of", "-")


_TAKING = frozenset("in within for than only just about after took takes take lasts lasted lasting".split())
"""Before a single day that tells how long a thing takes, and not when it was."""
_COUNTED_FROM = frozenset("after before later earlier ago".split())
"""Behind a single day that is a length of time: one day after the vote."""


def _superlative(word: str) -> bool:
    return word in ("worst", "best", "most", "least", "first", "last", "few", "only") or (
        word.endswith("est") and len(word) > 5 and word not in _NO_DEGREE
    )


_NO_DEGREE = frozenset(
    {"forest", "interest", "request", "arrest", "protest", "harvest", "conquest", "contest", "priest"}
)


_STAGES = frozenset("stage phase round leg chapter part day week game lap act season episode match heat".split())
"""Before a number that tells which of them: stage four is the fourth stage."""


def numbered(words: Words, i: int, number: Numeral) -> Found | None:
    """``No. 2``, ``number two``: a place in an order, as ``second`` is."""
    if (
        number.ordinal
        or number.fraction
        or number.end != i + 1
        or not isinstance(number.value, int)
        or number.value > 999
    ):
        return None
    dotted = words.at(i - 1) == "." and words.glued(i - 1) and words.at(i - 2) == "no" and not words.glued(i - 2)
    if (
        words.at(i - 1) in _STAGES
        and not words.glued(i)
        and (words.at(i + 1) in NOT_COUNTED or not words.at(i + 1).isalpha())
    ):
        return Found("number", i, i + 1, Quantity(number.value, number.value, ordinal=True, unit=words.at(i - 1)))
    if not dotted and (words.at(i - 1) != "number" or words.at(i - 2) in ("a", "of", "phone", "telephone", "record")):
        return None
    first = i - 2 if dotted else i - 1
    if words.at(first - 1) in (
        "article",
        "flight",
        "bus",
        "decree",
        "resolution",
        "regulation",
        "law",
        "order",
        "case",
    ):
        return None
    return Found("number", first, i + 1, Quantity(number.value, number.value, ordinal=True, unit=counted(words, i + 1)))


_OF_THE = frozenset("the its their his her all these those our my your them us whom which".split())
_OF_LATE = frozenset("last past first previous remaining other next".split())
"""Between ``of`` and what is counted."""


def counted(words: Words, j: int, language: str = "en") -> str | None:
    """What the number counts, by its nearest words: ``artillery rounds``, ``people``; ``of the 120 seats`` looks past ``of the``.

    In other languages than English it ends with its noun: ``19 Menschen`` and not *19 Menschen ums*.
    """
    if words.at(j) == "of":
        j += 1
        while words.at(j) in _OF_THE or (words.at(j) in _OF_LATE and words.at(j - 1) in _OF_THE):
            j += 1
    if words.at(j) == "-" and words.glued(j):
        j += 1
        if words.at(j) in OF_SO_MANY:
            j += 1  # a 20-strong choir
        elif (
            words.at(j + 1).isalpha()
            and words.at(j) not in NOT_COUNTED
            and words.at(j).isalpha()
            and words.at(j) not in SIZES
        ):
            return words.at(j)  # a 14-truck convoy
    taken: list[str] = []
    while len(taken) < 3:
        word = words.at(j)
        if (
            not word.isalpha()
            or word in NOT_COUNTED
            or (taken and word.endswith(("ing", "ed", "ly")) and len(word) > 4)
            or forms().get(word, ("", ""))[1] == "past"
        ):
            break
        if words.capital(j) and taken and language != "de":
            break
        taken.append(word)
        if (word.endswith("s") and not word.endswith(("ss", "us", "ous"))) or word in (
            "people",
            "men",
            "women",
            "children",
            "police",
            "dead",
            "staff",
        ):
            break
        if word in PEOPLE_ELSEWHERE or (language != "en" and _is_its_noun(words, j, language)):
            break
        j += 1
    return " ".join(taken) or None


def _is_its_noun(words: Words, j: int, language: str) -> bool:
    """Whether a word behind a figure is the noun that it counts, and no adjective before that noun."""
    word = words.at(j)
    if language == "de":
        return words.capital(j)
    if language == "ru":
        return not word.endswith(ADJECTIVE_ENDINGS_RU)
    return language in BEFORE_COUNTED and word not in BEFORE_COUNTED[language]
