"""Names, ages and offices of one version that can't all be right."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from core.facts.contradictions.told import Clash, Telling, clash
from core.facts.judgement.vocabulary.lexicon import is_word, near
from core.facts.names import fold
from core.facts.tables.contradicting import OCCUPATIONS, PAST_OFFICE
from core.facts.tables.names_beside import KIN
from core.facts.tables.people import GIVEN_NAMES, ROLES
from core.facts.tables.places import DEMONYMS, PLACES
from core.model import Duration, Name, Quantity
from core.patterns import lazy_pattern


def names_clash(told: Sequence[Telling]) -> list[Clash]:
    people = [t for t in told if isinstance(t.mention.value, Name)]
    return [
        *_surnames(people),
        *_words_apart(people),
        *_alone(people),
        *_ages(told, people),
        *_offices(people),
        *_first_names(people),
    ]


def _name(telling: Telling) -> Name:
    assert isinstance(telling.mention.value, Name)
    return telling.mention.value


def _surnames(people: Sequence[Telling]) -> Iterator[Clash]:
    """One first name with two surnames that differ by a letter."""
    full: dict[str, list[Telling]] = {}
    for telling in people:
        if _name(telling).type not in ("person", "unknown"):
            continue
        parts = _name(telling).canonical.split()
        if len(parts) < 2 or len(parts[-1]) < 4 or len(parts[0]) == 1:
            continue  # ``T Bowe`` and ``T Howe`` of one team are two
        first = parts[:-1] if telling.language == "en" else parts[-2:-1]  # Chirurg Paul Lehmann, said Paul Lohmann
        alike = full.setdefault(" ".join(first), [])
        for other in alike:
            surname = _name(other).canonical.split()[-1]
            if surname != parts[-1] and near(surname, parts[-1]) and not _is_plural(surname, parts[-1]):
                yield Clash((other, telling), f"“{_name(other).text}” in one place, “{_name(telling).text}” in another")
                break
        alike.append(telling)


_SHORTEST: Final = 6
"""Letters that a lone name has at the least where one letter tells it for a slip: shorter names meet by chance."""


def _words_apart(people: Sequence[Telling]) -> Iterator[Clash]:
    """A name of several words of which one is a letter off, and no word of the language: ``Brantley Foods``, ``Brantly Foods``."""
    counts = Counter(tuple(fold(_name(t).text).split()) for t in people)
    frames: dict[tuple[int, tuple[str, ...]], list[Telling]] = {}
    for telling in people:
        parts = tuple(fold(_name(telling).text).split())
        if _name(telling).type == "person" or len(parts) < 2:
            continue
        for n, word in enumerate(parts):
            if not _may_slip(word):
                continue
            alike = frames.setdefault((n, (*parts[:n], *parts[n + 1 :])), [])
            for other in alike:
                theirs = tuple(fold(_name(other).text).split())
                if (
                    theirs[n] != word
                    and 1 in (counts[parts], counts[theirs])
                    and near(theirs[n], word)
                    and not _is_plural(theirs[n], word)
                ):
                    yield Clash(
                        (other, telling), f"“{_name(other).text}” in one place, “{_name(telling).text}” in another"
                    )
                    break
            if len(alike) < _LOOKED_AT:
                alike.append(telling)


_LOOKED_AT: Final = 24
"""Names of one frame that a name is held against: time must grow with the text alone."""


def _alone(people: Sequence[Telling]) -> Iterator[Clash]:
    """A surname or a place by itself, a letter off the one that the text tells elsewhere, and no other name's part."""
    parts_of = [fold(_name(t).text).split() or [""] for t in people]
    within = {parts[-1] for parts in parts_of if len(parts) > 1}
    counts = Counter(parts[-1] for parts in parts_of)
    first: dict[str, Telling] = {}
    for telling, parts in zip(people, parts_of, strict=True):
        first.setdefault(parts[-1], telling)
    # One letter can't differ at both ends of a name that is so long.
    ends: dict[tuple[bool, str], list[str]] = {}
    for name in first:
        if _may_slip(name):
            ends.setdefault((True, name[:3]), []).append(name)
            ends.setdefault((False, name[-3:]), []).append(name)
    told: set[frozenset[str]] = set()
    for telling, parts in zip(people, parts_of, strict=True):
        name = parts[0]
        if len(parts) != 1 or not _may_slip(name) or name in within or counts[name] > 1:
            continue
        for other in (*ends[True, name[:3]], *ends[False, name[-3:]]):
            pair = frozenset((name, other))
            if (
                other != name
                and pair not in told
                and near(other, name)
                and not _inflected(other, name, telling.language)
            ):
                if other[0] != name[0] or _in_list(telling) or _is_plural(other, name):
                    continue
                told.add(pair)
                yield clash(*sorted((first[other], telling), key=lambda t: (t.paragraph, t.start)))
                break


def _is_plural(a: str, b: str) -> bool:
    """``Grand Slam`` and ``Grand Slams``, ``Central America`` and ``Central American``: one is made of the other."""
    short, long = sorted((a, b), key=len)
    return long in (f"{short}s", f"{short}n")


def _in_list(telling: Telling) -> bool:
    """``Ross, Hutton, Andrews``, ``A Hutton``, ``or Hutton``: a lone name in a list is one of many."""
    before = telling.text[: telling.start].rstrip()
    listed = not before or before[-1] == ","
    return bool(listed and _NEXT_NAME.match(telling.text, telling.end)) or bool(_ONE_OF_MANY.search(before))


_NEXT_NAME: Final = lazy_pattern(r",\s+[A-Z]")
_ONE_OF_MANY: Final = lazy_pattern(r"\b(?:[A-Z]\.?|or)$")


def _may_slip(name: str) -> bool:
    return (
        len(name) >= _SHORTEST
        and name.isalpha()
        and name not in PLACES
        and name not in DEMONYMS
        and name not in GIVEN_NAMES
        and not is_word(name)
    )


def _inflected(a: str, b: str, language: str | None) -> bool:
    """A plural, a people's name, a case ending: the letter more stands at the end."""
    short, long = sorted((a, b), key=len)
    ends = {short[-1], long[-1]}
    return long.startswith(short) or (
        language != "en" and short[:-1] == long[:-1] and ends <= _VOWELS and ends != {"i", "y"}
    )


_VOWELS: Final = frozenset("aeiouyаеиоуыюя")


_AGE: Final = lazy_pattern(r",\s+(?:aged\s+|who\s+is\s+)?$|\s+is\s+$")


def _ages(told: Sequence[Telling], people: Sequence[Telling]) -> Iterator[Clash]:
    """Two ages of one person, each right beside the name."""
    surnames: dict[str, set[str]] = {}
    for telling in people:
        parts = _name(telling).canonical.split()
        surnames.setdefault(parts[-1] if parts else "", set()).add(_name(telling).canonical)
    first: dict[str, Telling] = {}
    ages: set[float] = set()
    for telling in told:
        years = _years(telling)
        if years is None:
            continue
        new = years not in ages
        ages.add(years)
        owner = _owner(telling, people) or (_spoken_of(telling, people, first) if new else None)
        if owner is None:
            continue
        full = sorted(surnames.get(owner.split()[-1], {owner}), key=lambda name: -len(name.split()))
        several = [name for name in full if len(name.split()) > 1]
        person = several[0] if len(owner.split()) == 1 and len(several) == 1 else owner
        other = first.setdefault(person, telling)
        if _years(other) != years:
            yield clash(other, telling)


def _years(telling: Telling) -> float | None:
    value = telling.mention.value
    if isinstance(value, Duration) and value.age and value.min_days == value.max_days and value.min_days is not None:
        return round(value.min_days / 365.25, 1)
    if (
        isinstance(value, Quantity)
        and telling.words.isdecimal()
        and value.unit is None
        and value.min is not None
        and value.min < 120
    ):
        return float(value.min) if telling.text[telling.end : telling.end + 1] == "," else None
    return None


def _owner(telling: Telling, people: Sequence[Telling]) -> str | None:
    for person in people:
        if person.paragraph != telling.paragraph or _name(person).type not in ("person", "unknown"):
            continue
        if person.end <= telling.start:
            told = _AGE.fullmatch(telling.text, person.end, telling.start) is not None
            if told and "is" in telling.text[person.end : telling.start].split():
                told = not telling.text[: person.start].rstrip().endswith(" of")  # a friend of hers, who is 34
        else:
            told = (
                telling.end <= person.start
                and telling.words.endswith("old")
                and _is_post(telling.text[telling.end : person.start])
            )
        if told and not _OF_TWO.search(telling.text[: person.start]):
            return _name(person).canonical
    return None


_THE_OLD: Final = lazy_pattern(r"\bThe\s+$")
_DOES: Final = lazy_pattern(
    r"\s+(?!(?:man|woman|boy|girl|teenager|victim|suspect|who)\b)[a-z]+\b(?!\s+(?:man|woman|boy|girl|was found|who)\b)"
)


def _spoken_of(telling: Telling, people: Sequence[Telling], known: dict[str, Telling]) -> str | None:
    """``The 67-year-old denies it``, where the last person named, and the only one whose age was told, is 62."""
    if not telling.words.endswith("-old") or not _THE_OLD.search(telling.text[telling.bounds[0] : telling.start]):
        return None
    if not _DOES.match(telling.text, telling.end):
        return None
    before = [
        p for p in people if _name(p).type == "person" and (p.paragraph, p.start) < (telling.paragraph, telling.start)
    ]
    last = {_name(p).canonical for p in before if p.paragraph >= telling.paragraph - 2}
    return next(iter(known)) if len(known) == 1 and (last or {*known}) == {*known} else None


def _is_post(between: str) -> bool:
    """``27-year-old actor Milo Grant``: nothing, or what the person is."""
    words = between.casefold().split()
    return not words or (
        len(words) <= 3 and (words[-1] in ROLES or words[-1] in OCCUPATIONS) and not {"of", "and"} & set(words)
    )


_OF_TWO: Final = lazy_pattern(r"\b(?:elder|younger|older|senior|junior|other)\s+$", re.IGNORECASE)
"""Of two of one name: ``the elder Bush, 93``."""

_UNTIL: Final = lazy_pattern(r"\b(?:was|were|had been|served)\b.*\b(?:until|till|before)\b", re.DOTALL)
"""A sentence that speaks of an office held before."""


_APPOSED: Final = lazy_pattern(r",\s+(?:the|its)\s+((?:[a-z-]+\s+){0,3}([a-z]+)),")
_APPOSED_TO: Final = lazy_pattern(r"\b[Tt]he\s+((?:[a-z-]+\s+){0,3}([a-z]+)),\s+$")


_POST_REACH: Final = 120
"""Code points before a name in which its post stands."""


def _post_before(telling: Telling) -> str:
    """The post that stands right before a name, or in commas beside it; one told by a verb may be of another time."""
    role = (_name(telling).role or "").casefold()
    near = telling.text[max(0, telling.start - _POST_REACH) : telling.start]
    if role and " ".join(near.casefold().split()).endswith(role):
        return role
    if not near.endswith(", ") and telling.text[telling.end : telling.end + 1] != ",":
        return ""
    for found in (_APPOSED.match(telling.text, telling.end), _APPOSED_TO.search(near)):
        if found and found[2] in ROLES and not PAST_OFFICE & {*found[1].split()}:
            return found[1]
    return ""


def _first_names(people: Sequence[Telling]) -> Iterator[Clash]:
    """``Marta Linden``, then ``Maria Linden``: one letter off, in a story that speaks of no kin."""
    first: dict[str, tuple[Telling, str]] = {}
    of_kin: bool | None = None
    for telling in people:
        parts = fold(_name(telling).text).split()
        if _name(telling).type != "person" or len(parts) != 2 or len(parts[0]) < _FORENAME:
            continue
        other, name = first.setdefault(parts[1], (telling, parts[0]))
        if (
            name != parts[0]
            and name[0] == parts[0][0]
            and near(name, parts[0])
            and not name.startswith(parts[0])
            and not parts[0].startswith(name)  # Steve and Steven, Ann and Anne
            and other.paragraph != telling.paragraph
        ):
            if of_kin is None:
                of_kin = any(_KINFOLK.search(text) for text in dict.fromkeys(t.text for t in people))
            if of_kin:
                return
            yield Clash((other, telling), f"“{_name(other).text}” in one place, “{_name(telling).text}” in another")


_FORENAME: Final = 3
_KINFOLK: Final = lazy_pattern(rf"\b(?:{'|'.join(sorted(KIN))})s?\b", re.IGNORECASE)


def _offices(people: Sequence[Telling]) -> Iterator[Clash]:
    """One person with two offices of one sort: finance minister and foreign minister."""
    first: dict[tuple[str, str], Telling] = {}
    for telling in people:
        words = _post_before(telling).split()
        if len(words) < 2 or PAST_OFFICE & set(
            re.findall(r"\w+", telling.text[max(0, telling.start - 60) : telling.start].casefold())[-5:]
        ):
            continue
        if _UNTIL.search(telling.sentence):
            continue
        key = _name(telling).canonical, words[-1]
        other = first.setdefault(key, telling)
        theirs = _post_before(other).split()
        if set(theirs) - set(words) and set(words) - set(theirs):
            said = " ".join(theirs), " ".join(words)
            yield Clash(
                (other, telling), f"{_name(other).text} is “{said[0]}” in one place, “{said[1]}” in another", said
            )
