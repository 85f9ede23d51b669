"""Whose claim a sentence gives, in other languages than English: ``nach Angaben der Polizei``, ``teilte die Bahn mit``,
``selon la mairie``, ``a indiqué la direction``, ``según``, ``сообщили в мэрии``, ``بحسب``, ``市长王丽表示``.

The same source is filed under one name whatever formula gives it, so that a claim whose formula moved or was exchanged is seen to keep it.
"""

import re
from functools import cache

from core.facts.mentions.quotes import Attribution
from core.facts.mentions.words import Words
from core.facts.names import fold
from core.facts.tables.elsewhere.sources import (
    AFTER,
    BEFORE,
    CHINESE_CITED,
    CHINESE_CITES,
    CHINESE_SAYS,
    OPENING,
    PARTICLES,
    THAT,
    VERBS,
)
from core.facts.tables.saying import DAY_WORDS, ON_DAY, PERFECT
from core.patterns import lazy_pattern

_BREAK = frozenset(',;:.!?()"“”«»„–—،؛؟')
_LONGEST = 10
_SMALL = frozenset(
    "von vom der des dem den de du des la le les l' del las los el di della do da van het в во на по и für fr et y und و".split()
)
_COMPOUNDS = ("angaben", "informationen", "berichten")
"""German: nach Polizeiangaben."""
_WITH_VERB = frozenset("fait как pas jamais n'a n'ont ne no nunca не nicht non não niet lo le se l'a l'ont en".split())
"""What stands between a source and its verb and belongs to neither name."""
_HE = frozenset("er sie es il elle ils elles on él ella ellos ellas он она они hij zij lui lei ele ela هو هي".split())


def find_sources(words: Words, language: str) -> list[Attribution]:
    """The formulas of a paragraph in order of place, none within another; ``start`` and ``end`` take in what closes the formula."""
    found: list[Attribution] = []
    low = words.low
    phrases, cues = _cues(language)
    verbs = VERBS.get(language, frozenset())
    end = 0
    for i, word in enumerate(low):
        if i < end or (word not in cues and not (language == "ar" and word[:1] == "و")):
            continue
        cue: tuple[int, int, int, int] | None = None
        phrase = next((p for p in phrases.get(word, ()) if tuple(low[i : i + len(p)]) == p), None)
        if phrase is not None:
            cue = _after_phrase(words, i, i + len(phrase), language)
        elif language == "de" and word == "nach" and words.at(i + 1).endswith(_COMPOUNDS):
            cue = i, i + 2, i + 1, i + 2
        elif word in AFTER.get(language, ()):
            first = _noun_before(words, i)
            cue = (first, i + 1, first, i) if first < i else None
        elif word in verbs or (language == "ar" and word[:1] == "و" and word[1:] in verbs):
            cue = _beside_verb(words, i, language, end)
        if cue is not None:
            found.append(_attribution(words, *cue))
            end = cue[1]
    return found


@cache
def _cues(language: str) -> tuple[dict[str, list[tuple[str, ...]]], frozenset[str]]:
    """The phrases before a source by their first word, and every word that may begin a formula."""
    phrases: dict[str, list[tuple[str, ...]]] = {}
    for phrase in BEFORE.get(language, ()):
        phrases.setdefault(phrase[0], []).append(phrase)
    nouns = {"nach"} if language == "de" else set[str]()
    return phrases, frozenset({*phrases, *AFTER.get(language, ()), *VERBS.get(language, ()), *nouns})


def _attribution(words: Words, first: int, end: int, source_first: int, source_end: int) -> Attribution:
    return Attribution(
        words.start[first],
        words.end[end - 1],
        words.start[source_first],
        words.end[source_end - 1],
        words.said(source_first, source_end),
    )


def _after_phrase(words: Words, i: int, j: int, language: str) -> tuple[int, int, int, int] | None:
    """``laut Polizei``: the phrase and the nouns after it. ``so`` and ``pour`` only between a comma and the end of a clause."""
    end = _source_end(words, j, language)
    if end <= j or not any(w.replace("'", "").isalpha() for w in words.low[j:end]):
        return None
    if words.low[i] in ("so", "pour", "per", "zegt") and not (
        words.at(i - 1) in _BREAK and (words.at(end) in _BREAK or end == len(words))
    ):
        return None
    return i, end, j, end


def _source_end(words: Words, j: int, language: str) -> int:
    """The token after the source that begins at token ``j``: to the end of the clause, in German to the end of its nouns."""
    k = j
    while k < len(words) and k - j < _LONGEST:
        word = words.low[k]
        if word in _BREAK and not (word == "." and words.glued(k) and not words.opens_sentence(k + 1)):
            break
        if word in THAT or word.startswith("qu'") or word in DAY_WORDS:
            break
        if k == j and word in _HE:
            return k + 1
        if language == "de" and not words.capital(k) and word not in OPENING["de"]:
            adjective = word.endswith(("en", "er", "em", "es", "e")) and words.capital(k + 1)
            if not adjective or k > j + 2:
                break
        if k > j and word in _VERBS_AFTER.get(language, frozenset()):
            break
        if k > j and language == "ar" and _NOUN_OF_A_DEED.fullmatch(word):
            break
        k += 1
    while k > j and (words.low[k - 1] in _SMALL or words.low[k - 1] in ("am", "le", "el", "on")):
        k -= 1
    return k


_VERBS_AFTER = {
    "fr": frozenset("est sont était étaient a ont avait sera seront dans lors".split()),
    "es": frozenset("es son era fue fueron ha han está están será en".split()),
    "ru": frozenset("был была было были стал стала является в на".split()),
    "ar": frozenset("في على إن أن كان كانت سوف قد لم لن".split()),
    "it": frozenset("è sono era ha hanno sarà nel in".split()),
    "pt": frozenset("é são foi foram tem está em".split()),
    "nl": frozenset("is zijn was waren heeft wordt in".split()),
}
"""What ends a source that no comma ends."""


_NOUN_OF_A_DEED = lazy_pattern(
    "إ..ا.|إ.ا.ة|ا[^ل]..ا.|است.ا.ة?|است..ا.|ت..ي.|زيادة|مقتل|وفاة|وجود|عدم|نحو|خلاف|فوز|خسارة|وصول|فتح|بدء|بناء|شراء|بيع"
)
"""Arabic: begins what is told after the source (``أعلنت الشركة ارتفاع الأرباح``), since no word for *that* need stand there."""


def _noun_before(words: Words, i: int) -> int:
    """``Angaben der Polizei zufolge``: back over the nouns."""
    j = i
    while (
        j > 0
        and i - j < 6
        and words.low[j - 1] not in _BREAK
        and (words.capital(j - 1) or words.low[j - 1] in OPENING["de"])
    ):
        j -= 1
    return j


def _beside_verb(words: Words, i: int, language: str, floor: int) -> tuple[int, int, int, int] | None:
    """The source after the verb where a clause or a quotation ended just before it, else the one before it."""
    first = i
    while words.at(first - 1) in PERFECT or words.at(first - 1) in _WITH_VERB:
        first -= 1
    before = words.at(first - 1)
    if before == "" or before in _BREAK or language == "ar":
        j = _past_day(words, i + 1)
        j += words.at(j) in ("в", "во", "на")
        end = _source_end(words, j, language)
        if end > j and words.low[j] not in THAT:
            closed = end
            if words.at(end) in PARTICLES.get(language, ()):
                closed = end + 1
            else:
                for k in range(end, min(len(words), end + 6)):
                    if words.low[k] in _BREAK:
                        break
                    if words.low[k] in PARTICLES.get(language, ()) and (
                        words.at(k + 1) in _BREAK or k + 1 == len(words)
                    ):
                        closed = k + 1
            return first, closed, j, end
        return None
    start = first
    while (
        start > floor
        and first - start < _LONGEST
        and words.low[start - 1] not in _BREAK
        and words.low[start - 1] not in THAT
    ):
        start -= 1
    if language in ("de", "nl") and words.at(start) in ("das", "dies", "wie", "am"):
        return None
    end = i + 1
    for k in range(i + 1, min(len(words), i + 7)):
        if words.low[k] in PARTICLES.get(language, ()) and (words.at(k + 1) in _BREAK or k + 1 == len(words)):
            end = k + 1
    end += words.at(end) in THAT
    return (start, end, start, first) if start < first else None


def _past_day(words: Words, j: int) -> int:
    """The token after the day on which it was said: ``dijo el jueves la alcaldesa``, ``a déclaré jeudi 16 novembre le maire``."""
    while words.at(j) in DAY_WORDS or (words.at(j) in ON_DAY and words.at(j + 1) in DAY_WORDS):
        j += 1 + (words.at(j) in ON_DAY)
        j += words.at(j).isdecimal()
    return j


@cache
def _chinese() -> re.Pattern[str]:
    says = "|".join(sorted(CHINESE_SAYS, key=len, reverse=True))
    cites, cited = (
        "|".join(sorted(CHINESE_CITES, key=len, reverse=True)),
        "|".join(sorted(CHINESE_CITED, key=len, reverse=True)),
    )
    name = "[^，。；！？：“”「」、\\s0-9]"
    day = "(?:周[一二三四五六日]|星期[一二三四五六日]|[0-9]{1,2}日)?"
    return re.compile(
        rf"(?:{cites})(?P<cited>{name}{{2,16}}?)(?:{cited})(?=[，,：:])"
        rf"|(?:(?<=[，。；！？：”」])|^)(?P<source>{name}{{2,16}}?){day}(?:{says})(?=[：:，,。]|$|[“「])"
    )


def chinese_sources(text: str) -> list[Attribution]:
    """``市长王丽表示，``, ``，市长王丽说。``, ``据警方通报，``."""
    found = []
    for match in _chinese().finditer(text):
        group = "source" if match["source"] else "cited"
        found.append(Attribution(match.start(), match.end(), *match.span(group), match[group]))
    return found


def filed(source: str, language: str) -> str:
    """The name a source is filed under: folded, without the small words it begins with, in Russian without the ending of its case."""
    words = fold(source).replace("l'", "").split()
    opening = {fold(w) for w in OPENING.get(language, frozenset())}
    while len(words) > 1 and words[0] in opening:
        words.pop(0)
    if words and words[0] in _HE:
        return words[0]
    if language == "fr" and words and words[0][:1] == "l" and source[:2].lower() in ("l'", "l’"):
        words[0] = words[0][1:]
    for ending in _COMPOUNDS if language == "de" and len(words) == 1 else ():
        words = [words[0].removesuffix(ending) or words[0]]
    if language == "ru":
        words = [w.rstrip("аеёиоуыэюяйь") if len(w) > 4 and w.isalpha() else w for w in words]
        words = [w.removesuffix("ов").removesuffix("ев").removesuffix("ам") if len(w) > 5 else w for w in words]
    return " ".join(words)
