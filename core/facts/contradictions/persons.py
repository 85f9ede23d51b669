"""What a text says of one person that can't all be right: a trade, he and she, a surname wrong in one place."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from core.facts.contradictions.told import Clash, Telling
from core.facts.judgement.vocabulary.lexicon import near
from core.facts.names import fold
from core.facts.tables.contradicting import NO_OCCUPATION, OCCUPATIONS, OTHER_PERSONS
from core.facts.tables.names_beside import KIN
from core.facts.tables.people import ROLES
from core.facts.tables.places import DEMONYMS, PLACES
from core.model import Name, Version
from core.patterns import lazy_pattern


def persons_clash(told: Sequence[Telling], version: Version) -> list[Clash]:
    people = [t for t in told if isinstance(t.mention.value, Name)]
    return [*_trades(people), *_he_and_she(people, version), *_speakers(people), *_headlined(people, version)]


def _name(telling: Telling) -> Name:
    assert isinstance(telling.mention.value, Name)
    return telling.mention.value


_TRADE: Final = lazy_pattern(
    r",(?:\s+(?:aged\s+)?\d{1,3},)?\s+(an?\s+(?:[a-z-]+\s+){0,2}?([a-z]+))(?=[,.;]|\s+(?:from|at|in|of|who)\b)"
)


def _trades(people: Sequence[Telling]) -> Iterator[Clash]:
    """``Anna Reed, 34, a nurse`` and ``Reed, a teacher``."""
    first: dict[str, tuple[Telling, str, str]] = {}
    for telling in people:
        found = _TRADE.match(telling.text, telling.end)
        if found is None or found[2] not in OCCUPATIONS or telling.aside:
            continue
        if KIN & set(_WORD.findall(telling.text[: telling.start].casefold())[-2:]):
            continue
        if NO_OCCUPATION & set(re.split(r"[\s-]+", found[1])):
            continue
        other, words, trade = first.setdefault(telling.fact, (telling, found[1], found[2]))
        if trade != found[2] and other.paragraph != telling.paragraph:
            said = words, found[1]
            yield Clash(
                (other, telling), f"{_name(other).text} is “{said[0]}” in one place, “{said[1]}” in another", said
            )


_SAYS: Final = r"(?:said|says|added|told\s+(?:[^\W\d_]+\s+){1,3}(?:that\s+)?)"
_SAID_OF_SELF: Final = lazy_pattern(
    rf"(?:,[^,.]{{0,40}})?,?\s+{_SAYS}\s+(?:that\s+)?(he|she)\s+(?:had|has|was|is|would|will|did)\b"
)
_WORD: Final = lazy_pattern(r"[^\W\d_]+")


def _he_and_she(people: Sequence[Telling], version: Version) -> Iterator[Clash]:
    """``Ana Ruiz said she``, ``Ruiz said he``, in a text that speaks of nobody else whom the pronoun may mean."""
    persons = [t for t in people if _name(t).type == "person"]
    if len({t.fact for t in persons}) != 1:
        return
    said = [(t, found[1]) for t in persons if (found := _SAID_OF_SELF.match(t.text, t.end))]
    first = next(((t, sex) for t, sex in said), None)
    other = next(((t, sex) for t, sex in said if first and sex != first[1]), None)
    if first is None or other is None or first[0].paragraph == other[0].paragraph:
        return
    if any(_speaks_of_another(text, persons) for text in version.texts):
        return
    words = first[1], other[1]
    yield Clash((first[0], other[0]), f"“{words[0]}” in one place, “{words[1]}” in another", words)


def _speaks_of_another(text: str, persons: Sequence[Telling]) -> bool:
    """Whether a paragraph has a word for somebody, other than right before the one person's name."""
    beside = {t.start for t in persons if t.text == text}
    for found in _WORD.finditer(text):
        word = found[0].casefold()
        if (word in OTHER_PERSONS or word in ROLES or word.removesuffix("s") in ROLES) and not any(
            found.end() <= at <= found.end() + _APPOSED for at in beside
        ):
            return True
    return False


_APPOSED: Final = 24
"""Code points between what a person is and the name: ``the captain of the trawler, Ana``."""

_BEFORE_SPEAKER: Final = lazy_pattern(r"\b(?:said|says|told|added)\s+$|”\s+$")
_AFTER_SPEAKER: Final = lazy_pattern(r"\s+(?:said|says|told|added|declined|denied)\b|,\s+\d\d,")
_SHORTEST: Final = 4


def _speakers(people: Sequence[Telling]) -> Iterator[Clash]:
    """``Mayor Jane Hall``, then ``Hill said``: who speaks was never introduced, and is a letter off one who was."""
    parts_of = [fold(_name(t).text).split() for t in people]
    counts = Counter(part for parts in parts_of for part in parts)
    introduced: dict[str, Telling] = {}
    for telling, parts in zip(people, parts_of, strict=True):
        if len(parts) > 1 and _name(telling).type == "person":
            introduced.setdefault(parts[-1], telling)
    for telling, parts in zip(people, parts_of, strict=True):
        name = parts[0] if len(parts) == 1 else ""
        if not _SHORTEST <= len(name) <= _LONG or counts[name] > 1 or not _speaks(telling) or _is_placed(name):
            continue
        for surname, other in introduced.items():
            if (
                surname != name
                and surname[:1] == name[:1]
                and near(surname, name)
                and other.paragraph < telling.paragraph
                and not surname.startswith(name)
                and not name.startswith(surname)
            ):
                yield _differ(other, telling)
                break


_LONG: Final = 6
"""Letters from which on a lone name is held against all others, whether it speaks or not."""


def _is_placed(name: str) -> bool:
    return name in PLACES or name in DEMONYMS


def _speaks(telling: Telling) -> bool:
    return bool(
        _AFTER_SPEAKER.match(telling.text, telling.end) or _BEFORE_SPEAKER.search(telling.text[: telling.start])
    )


_OPENS: Final = lazy_pattern(r"\W*([A-Z][^\W\d_]{3,})\s+[a-z]+s\b")
"""``Hill opens new hall``: a line in small letters that begins with who does it."""


def _headlined(people: Sequence[Telling], version: Version) -> Iterator[Clash]:
    """The headline's one name is a letter off the surname that the text has twice at the least, and stands nowhere else."""
    headline = version.paragraphs[0] if version.paragraphs else None
    found = _OPENS.match(headline.text) if headline is not None and headline.role == "title" else None
    if headline is None or found is None:
        return
    name = fold(found[1])
    words = Counter(w for text in version.texts[1:] for w in _WORD.findall(text))
    said = {fold(w) for w in words}
    if name in said or _is_placed(name) or name.removesuffix("s") in said:
        return
    for telling in people:
        parts = fold(_name(telling).text).split()
        if (
            len(parts) > 1
            and not telling.in_headline
            and _name(telling).type == "person"
            and parts[-1] != name
            and parts[-1][:1] == name[:1]
            and near(parts[-1], name)
            and words[telling.words.split()[-1]] > 1
            and telling.words.split()[-1] not in _WORD.findall(headline.text)
        ):
            yield Clash((telling,), f"“{found[1]}” in the headline, “{_name(telling).text}” here")
            return


def _differ(one: Telling, other: Telling) -> Clash:
    return Clash((one, other), f"“{_name(one).text}” in one place, “{_name(other).text}” in another")
