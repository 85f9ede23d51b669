"""What a version in another language than English takes up as known and tells with another figure, or on another day."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from core.facts.contradictions.elsewhere import otherwise_elsewhere
from core.facts.contradictions.told import Clash, Telling, clash
from core.facts.contradictions.tolls import exact
from core.facts.contradictions.when import apart
from core.facts.mentions.elsewhere.deeds import deed_words
from core.facts.tables.contradicting import AGAIN_ELSEWHERE, NUMBERING_ELSEWHERE, PEOPLE_ELSEWHERE, WHICH_ELSEWHERE
from core.facts.tables.elsewhere.fillers import FILLERS
from core.facts.tables.elsewhere.turned import PREPOSITIONS
from core.model import Interval, Quantity
from core.patterns import lazy_pattern
from core.text.language import small_words

_WORD: Final = lazy_pattern(r"[^\W\d_]+")
_CLAUSE: Final = lazy_pattern(r"[,;:()،؛，；：]")
_LOOKED_AT: Final = 12
"""Tellings of one thing that a telling is held against: time must grow with the text alone."""
_ENDS: Final = 5
"""First letters in which two forms of one word agree, as in ``marks``."""
_LARGER: Final = 3
"""Times that a figure is larger than the other one at the most, where both count one thing."""
_MANY: Final = 10
"""From which on fewer than were told are rarely taken up as all of them."""
_ON_A_DAY: Final = ("begin", "end", "open", "close", "reopen", "take place", "resume")
"""Deeds that a thing does, or that are done with it, on one day."""
_MOVED: Final = frozenset({"postpone", "cancel", "suspend"})


def counted_elsewhere(told: Sequence[Telling]) -> Iterator[Clash]:
    """``420 salariés``, then ``les 240 salariés de l'usine``: with an article or a word for *numbering* it is all of them."""
    known: dict[str, list[Telling]] = {}
    for telling in told:
        number = exact(telling) if telling.mention.kind == "number" else None
        noun = _counted(telling) if number is not None else None
        if noun is None or number is None or telling.aside or _of_a_part(telling):
            continue
        before = known.setdefault(noun, [])
        if not before or not _as_known(telling):
            before.append(telling)
            continue
        first = before[0]
        if (
            len({exact(t) for t in before}) == 1
            and first.paragraph != telling.paragraph
            and _another(exact(first) or 0, number)
            and bool((_stems(first.around) & _stems(telling.around)) - {noun[:_STEM]})
            and not _narrowed(first, telling)
        ):
            yield clash(first, telling)


def _counted(telling: Telling) -> str | None:
    """How the noun begins that a figure counts, of those that no toll and no crowd is told by."""
    value = telling.mention.value
    if telling.language in ("en", "zh", None) or not isinstance(value, Quantity) or telling.thing is not None:
        return None
    following = _WORD.findall(telling.text[telling.end : telling.end + 60])[:2]
    if telling.language == "de":  # the noun has a capital, what stands before it has none
        following = [w for w in following if w[:1].isupper()]
    noun = following[0].casefold() if following else ""
    return noun[:_ENDS] if len(noun) >= _ENDS and noun not in PEOPLE_ELSEWHERE else None


def _as_known(telling: Telling) -> bool:
    words = [w.casefold() for w in _WORD.findall(telling.text[telling.bounds[0] : telling.start])]
    numbering = NUMBERING_ELSEWHERE.get(telling.language or "", ())
    return telling.is_definite or any(tuple(words[-len(phrase) :]) == phrase for phrase in numbering)


def _another(first: float, second: float) -> bool:
    if first == second or min(first, second) < 2 or max(first, second) > _LARGER * min(first, second):
        return False
    return second > first or second >= _MANY


def _of_a_part(telling: Telling) -> bool:
    """Whether words near a figure say that it counts some of them, or others."""
    begin, end = telling.bounds
    near = (*telling.text[begin : telling.start].split()[-_NEAR:], *telling.text[telling.end : end].split()[:_NEAR])
    return telling.is_partial or otherwise_elsewhere(" ".join(near), telling.language)


@lru_cache(maxsize=4096)
def _stems(text: str) -> frozenset[str]:
    """How words begin that say something, in Arabic without what is written in one with them."""
    words = (_JOINED.sub("", w.casefold()) for w in _WORD.findall(text))
    return frozenset(w[:_STEM] for w in words if len(w) >= _SHORTEST)


_JOINED: Final = lazy_pattern(r"^[وف]?[بكل]?ال(?=\w{3})")
_STEM: Final = 4
_SHORTEST: Final = 3
_NEAR: Final = 4
"""Words on each side of a figure in which it is told that it counts a part."""


def _narrowed(first: Telling, telling: Telling) -> bool:
    """Whether it is told which of them are meant, by words that the first telling does not have: ``les 240 salariés du siège``."""
    language = telling.language or ""
    said = _WORD.findall(telling.text[telling.end : telling.bounds[1]])
    if language == "de" and said and said[0].islower():
        return True  # die 240 entlassenen Mitarbeiter
    tail = said[1:4]
    low = [w.casefold() for w in tail]
    if low and low[0] in WHICH_ELSEWHERE.get(language, frozenset()):
        return True
    finite = _FINITE.get(language)
    if finite and low and low[0] not in _OF and not low[0].endswith(finite):
        return True  # los 25 contenedores perdidos
    if not low or (low[0] not in PREPOSITIONS.get(language, frozenset()) and low[0] not in _OF):
        return False
    return _stems(" ".join(w for w in tail[1:] if len(w) >= _STEM)).isdisjoint(_stems(first.around))


_FINITE: Final[dict[str, str]] = {"fr": "nt", "es": "n", "it": "no", "pt": "m"}
"""How a verb of many who do something ends; what else stands behind a noun says which are meant."""
_OF: Final = frozenset("de du des der del dello della di do da".split())
"""Before whose they are."""


def days_elsewhere(told: Sequence[Telling]) -> Iterator[Clash]:
    """``Der Prozess beginnt am Montag``, then ``Der Prozess, der am Dienstag beginnt``: one deed of one thing on two days."""
    known: dict[str, list[tuple[Telling, frozenset[str]]]] = {}
    for telling in told:
        deed = _deed_of_day(telling)
        if deed is None or telling.aside or telling.says_otherwise:
            continue
        alike = known.setdefault(deed, [])
        doers = _doers(telling)
        for other, theirs in alike[-_LOOKED_AT:]:
            if other.paragraph != telling.paragraph and doers & theirs and apart(other, telling):
                yield clash(other, telling)
                break
        alike.append((telling, _pairs(telling) if telling.language == "zh" else _stems(telling.around)))


def _deed_of_day(telling: Telling) -> str | None:
    """What is done on a day, by the words of its clause; ``None`` where it is told that it was put off or called off."""
    value, language = telling.mention.value, telling.language
    if language in ("en", None) or not isinstance(value, Interval) or value.precision != "day":
        return None
    said = telling.around if language == "zh" else (w.casefold() for w in _WORD.findall(telling.around))
    if not AGAIN_ELSEWHERE.get(language or "", frozenset()).isdisjoint(said):
        return None
    if any(lemma in _MOVED for lemma, _ in deed_words(telling.sentence, language or "")):
        return None
    begin, end = telling.bounds
    clause = _CLAUSE.split(telling.text[begin : telling.start])[-1] + telling.words
    clause += _CLAUSE.split(telling.text[telling.end : end], maxsplit=1)[0]
    clause = _ELIDED.sub("", clause)
    deeds = [lemma for lemma, _ in deed_words(clause, language or "")]
    return next((lemma for lemma in deeds if lemma in _ON_A_DAY), None)


_ELIDED: Final = lazy_pattern(r"\bs['’](?=\w)")
"""``s'ouvrira``."""


def _pairs(telling: Telling) -> frozenset[str]:
    """The signs with which a Chinese sentence opens."""
    return frozenset({telling.sentence.strip()[:2]})


def _doers(telling: Telling) -> frozenset[str]:
    """How the noun begins with which a sentence opens, where nothing behind it says which of several is meant."""
    language, sentence = telling.language or "", telling.sentence.strip()
    if language == "zh":
        return _pairs(telling)
    light = small_words(language) | FILLERS.get(language, frozenset())
    found = list(_WORD.finditer(_ELIDED.sub("", sentence)))[:_OPENING]
    for n, word in enumerate(found):
        low = word[0].casefold()
        if len(low) < _SHORTEST or low in light or (language == "ar" and not _JOINED.match(low)):
            continue
        after = found[n + 1][0] if n + 1 < len(found) else ""
        apart_by = "," in sentence[word.end() : found[n + 1].start()] if after else False
        of = after.casefold() in PREPOSITIONS.get(language, frozenset()) or after.casefold() in _OF
        return frozenset() if (of or after[:1].isupper()) and not apart_by else _stems(word[0])
    return frozenset()


_OPENING: Final = 5
"""Words of a sentence within which it names what it tells of."""
