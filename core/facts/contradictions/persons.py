"""What a text says of one person that can't all be right: a trade, he and she, a surname wrong in one place."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from core.facts.contradictions.told import Clash, Telling
from core.facts.judgement.vocabulary.content import base
from core.facts.judgement.vocabulary.lexicon import names, near
from core.facts.names import fold
from core.facts.tables.contradicting import CALLED_SHE, NO_OCCUPATION, OCCUPATIONS, OTHER_PERSONS
from core.facts.tables.names_beside import KIN
from core.facts.tables.people import ROLES
from core.facts.tables.places import DEMONYMS, PLACES
from core.model import Name, Version
from core.patterns import lazy_pattern


def persons_clash(told: Sequence[Telling], version: Version) -> list[Clash]:
    people = [t for t in told if isinstance(t.mention.value, Name)]
    return [
        *_trades(people),
        *([*_he_and_she(people, version)] or _called_he_and_she(people, version)),
        *_of_two_peoples(people),
        *_speakers(people),
        *_headlined(people, version),
    ]


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


_ARTICLE: Final = lazy_pattern(r"\b(the|an?)\s+(?:[a-z]+\s+|\d+-year-old\s+){0,2}$", re.IGNORECASE)
_WHAT: Final = lazy_pattern(r"\s+([a-z]+)\b(?!['’]|\s+[A-Z])")


def _of_two_peoples(told: Sequence[Telling]) -> Iterator[Clash]:
    """``A Norwegian climber fell``, ``The body of the Swedish climber``: somebody is of one people where introduced, of another below."""
    first: dict[str, tuple[Telling, str] | None] = {}
    for telling in told:
        people = fold(telling.words)
        if people not in DEMONYMS or telling.aside:
            continue
        what, article = (
            _WHAT.match(telling.text, telling.end),
            _ARTICLE.search(telling.text, telling.bounds[0], telling.start),
        )
        noun = base(what[1]) if what else ""
        if article is None or "p" not in names(noun):
            continue
        known = first.get(noun)
        if article[1].casefold() != "the":
            first[noun] = (telling, people) if noun not in first or (known and known[1] == people) else None
        elif known and DEMONYMS[known[1]] != DEMONYMS[people] and known[0].paragraph != telling.paragraph:
            yield Clash((known[0], telling), f"“{known[0].words}” in one place, “{telling.words}” in another")
            first[noun] = None


_QUOTED: Final = lazy_pattern(r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)|«[^»]*(?:»|$)")
_SEX: Final = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}


def _called_he_and_she(people: Sequence[Telling], version: Version) -> Iterator[Clash]:
    """``Carla Brandt won a prize for her book``, ``He was born in Trier``: the story's one person, and nobody else is spoken of."""
    persons = [t for t in people if _name(t).type == "person"]
    if len({t.fact for t in persons}) != 1 or version.language not in ("en", None):
        return
    own = next((t for t in persons if " " in t.words and not t.in_headline and not t.aside), None)
    if own is None:
        return
    said: dict[str, str] = {}
    for text in version.texts[own.paragraph :]:
        for found in _WORD.finditer(_QUOTED.sub(" ", text)):
            sex = _SEX.get(found[0].casefold())
            if sex:
                said.setdefault(sex, found[0].casefold())
    if len(said) < 2 or any(
        _speaks_of_another(text, persons) or _tells_of_others(text, persons) for text in version.texts
    ):
        return
    words = tuple(said.values())
    yield Clash((own,), f"“{words[0]}” in one place, “{words[1]}” in another, and nobody else is spoken of")


def _tells_of_others(text: str, persons: Sequence[Telling]) -> bool:
    """Whether a paragraph has another word for a person, an animal or a ship than what the one person is called by."""
    beside = {(t.start, t.end) for t in persons if t.text == text}
    for found in _WORD.finditer(text):
        word = base(found[0])
        if any(start <= found.start() < end for start, end in beside):
            continue  # a surname may be a word
        if word in CALLED_SHE:
            return True
        if (
            (word in OCCUPATIONS or "p" in names(word))
            and word not in _SEX
            and not text[: found.start()].endswith(("The ", "the "))
            and not any(found.end() <= at <= found.end() + _APPOSED for at, _ in beside)
        ):
            return True
    return False


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
        if len(name) < _SHORTEST or counts[name] > 1 or not _speaks(telling) or _is_placed(name):
            continue
        for surname, other in introduced.items():
            if (
                surname != name
                and surname[:1] == name[:1]
                and (
                    (len(name) <= _LONG and near(surname, name))
                    or (len(introduced) == 1 and _begins_alike(surname, name))
                )
                and other.paragraph < telling.paragraph
                and not surname.startswith(name)
                and not name.startswith(surname)
            ):
                yield _differ(other, telling)
                break


def _begins_alike(one: str, other: str) -> bool:
    """``Harlow``, ``Harley``: of a story that introduces one person alone, who speaks is no other of nearly the same name."""
    alike = next((n for n, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    return alike >= _ALIKE and 2 * alike >= max(len(one), len(other)) and abs(len(one) - len(other)) < _ALIKE


_ALIKE: Final = 3
"""First letters in which two names agree at the least."""
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
