"""A contradiction in one plain sentence, with the places that it speaks of."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from core.facts.explain import sentence as as_sentence
from core.facts.explain import shortened
from core.facts.judgement.vocabulary.content import base
from core.model import Comparison, Contradiction, Fact, Mention, Name, Quantity, Span, Version

SENTENCES: Final = {
    "says": "{first} says “{one}”; {second} says “{other}”.",
    "calls": "{first} calls {name} “{one}”; {second} calls them “{other}”.",
    "alone": "{first}: {why}",
}
PLACES: Final = {
    "title": "the headline",
    "caption": "the caption in paragraph {n}",
    "": "paragraph {n}",
}
"""By the paragraph's role where a reader would name it by that; ``{n}`` counts from 1."""
HEADING: Final = "{label} doesn’t agree with itself"
"""Over the contradictions of one version."""
_LONGEST: Final = 60


@dataclass(frozen=True, slots=True)
class Place:
    """Where one of the mentions stands. ``words`` are the version's own, with what a bare figure counts behind it."""

    span: Span
    words: str
    role: str


@dataclass(frozen=True, slots=True)
class ToldContradiction:
    """A contradiction of the comparison's version ``version`` (its index), its places in the order of the text."""

    version: int
    places: tuple[Place, ...]
    why: str
    name: str = ""
    """Of the person who is told in two ways; the places' words are what each calls them then."""

    def sentence(self, say: Callable[[str], str] = str) -> str:
        """``The headline says “12 dead”; paragraph 4 says “15 dead”.`` ``say`` puts a text of the tables above into
        another language; what the rules found (``why``) stays in theirs."""
        named = _named(self.places, say)
        told = {"first": named[0], "second": named[-1], "name": self.name, "why": self.why}
        words = [shortened(place.words, _LONGEST) for place in self.places]
        if len({place.span.paragraph for place in self.places}) < 2:
            said = say(SENTENCES["alone"]).format(**told)
        else:
            form = SENTENCES["calls" if self.name else "says"]
            said = say(form).format(**told, one=words[0], other=words[-1])
        return as_sentence(said)


def tell(comparison: Comparison, versions: Iterable[int] | None = None) -> tuple[ToldContradiction, ...]:
    """The contradictions of these versions (indexes), or of all, version by version in the order asked for, each version's
    in the order of its text."""
    facts = {fact.id: fact for fact in comparison.facts}
    told: list[ToldContradiction] = []
    for n in range(len(comparison.versions)) if versions is None else versions:
        version = comparison.versions[n]
        here = [_told(found, n, version, facts) for found in comparison.contradictions if found.version == version.id]
        told += sorted(here, key=lambda one: [(place.span.paragraph, place.span.start) for place in one.places])
    return tuple(told)


def _told(found: Contradiction, number: int, version: Version, facts: dict[str, Fact]) -> ToldContradiction:
    told = [(facts[fact].mentions[n][1], found.words[at : at + 1]) for at, (fact, n) in enumerate(found.mentions)]
    told.sort(key=lambda one: (one[0].spans[0].paragraph, one[0].spans[0].start))
    mentions = [mention for mention, _ in told]
    name, said = _of_one_person(mentions, [word for _, words in told for word in words])
    places = []
    for n, mention in enumerate(mentions):
        span = mention.spans[0]
        words = said[n] if said else _words(mention, version.paragraphs[span.paragraph].text)
        places.append(Place(span, words, version.paragraphs[span.paragraph].role or ""))
    return ToldContradiction(number, tuple(places), found.why, name)


def _of_one_person(mentions: list[Mention], said: list[str]) -> tuple[str, list[str]]:
    """The name, and what each place says of it, where one person is told in two ways; what is ``said`` goes before the offices."""
    names = [mention.value for mention in mentions if isinstance(mention.value, Name)]
    if len(names) != len(mentions) or len({name.canonical for name in names}) > 1:
        return "", said
    said = said or [name.role for name in names if name.role]
    if len(said) != len(names) or len(set(said)) < 2:
        return "", []
    return max((name.text for name in names), key=len), said


def _words(mention: Mention, text: str) -> str:
    """``12 people`` for the figure 12 where the text goes on with what is counted."""
    span = mention.spans[0]
    end = mention.spans[-1].end if mention.spans[-1].paragraph == span.paragraph else span.end
    words, value = text[span.start : end], mention.value
    if isinstance(value, Quantity) and value.unit:
        counted = value.unit.split()
        following = text[end:].split()[: len(counted)]
        behind = " ".join(word.strip(".,;:!?”’\"')") for word in following)
        if [base(word) for word in behind.split()] == [base(word) for word in counted]:
            return f"{words} {behind}"
    return words


def _named(places: tuple[Place, ...], say: Callable[[str], str]) -> list[str]:
    """What a reader calls each place; a name without a number that would stand for two paragraphs tells their numbers."""
    by_role: dict[str, set[int]] = {}
    for place in places:
        by_role.setdefault(place.role, set()).add(place.span.paragraph)
    named = []
    for place in places:
        form = PLACES.get(place.role, PLACES[""])
        if "{n}" not in form and len(by_role[place.role]) > 1:
            form = PLACES[""]
        named.append(say(form).format(n=place.span.paragraph + 1))
    return named
