"""Another way or thing of its group, told in few words: ``on bail`` / ``without charge``, ``to prison`` / ``to house arrest``."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from core.facts.judgement.claims.same_deed import bases
from core.facts.judgement.claims.thing_kinds import kind_of_things
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Word, words_in
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, lows, phrase, wording
from core.facts.judgement.vocabulary.content import base
from core.facts.tables.grammar import ARTICLES
from core.facts.tables.ways import WAYS, Group


class _Way(NamedTuple):
    """A way by the numbers of its group and of its place there."""

    group: int
    place: int


def other_way(unit: Unit) -> Finding | None:
    """Another way of the same group is a fact, another phrase for the same way wording."""
    if not 1 <= len(unit.words_a) <= _LONGEST or not 1 <= len(unit.words_b) <= _LONGEST:
        return None
    if not all(_heard(words[-1].low) for words in (unit.words_a, unit.words_b)):
        return None
    if unit.next_a(1) != unit.next_b(1) or _goes_on(unit):
        return None
    for one, other in _readings(unit):
        known = [_held(unit, ways) for ways in (_ways().get(one, ()), _ways().get(other, ()))]
        if one == other or not known[0] or not known[1]:
            continue
        if any(way in known[1] for way in known[0]):
            return wording(unit, "two phrases for one way")
        shared = next((x.group for x in known[0] for y in known[1] if x.group == y.group), None)
        if shared is not None:
            said = phrase(unit.words_a), phrase(unit.words_b)
            if _stands(said[0], unit.around_b) or _stands(said[1], unit.around_a):
                return None  # told in another place too: who did it to whom changed about
            kind = WAYS[shared].kind or kind_of_things(unit, one[-1], other[-1])
            return fact(unit, kind, f"“{said[0]}” and “{said[1]}” exclude one another")
    return None


def excluding(a: Sequence[Word], b: Sequence[Word]) -> bool:
    """Whether two phrases, each read by itself, tell ways of one group of which one excludes the other, whatever stands around them."""
    if not all(_heard(words[-1].low) for words in (a, b)):
        return False
    known = [
        [
            way
            for way in _ways().get(_forms(words), ())
            if not (WAYS[way.group].beside or WAYS[way.group].after or WAYS[way.group].before)
        ]
        for words in (a, b)
    ]
    if any(way in known[1] for way in known[0]):
        return False
    return any(x.group == y.group for x in known[0] for y in known[1])


def _goes_on(unit: Unit) -> bool:
    """Whether the word right before, past an article, was edited too: then the two are judged together."""
    ahead = unit.last_a(2), unit.last_b(2)
    if ahead[0][-1:] == ahead[1][-1:] and {*ahead[0][-1:]} <= ARTICLES:
        return ahead[0] != ahead[1]
    return ahead[0][-1:] != ahead[1][-1:]


def _stands(said: str, around: Sequence[Word]) -> bool:
    return f" {said} " in f" {phrase(around)} "


_LONGEST: Final = 6
"""Words of a side at the most."""


def _readings(unit: Unit) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The two sides in base forms: as they are, with up to two words that both have before and behind, without what leads to a noun."""
    (a0, a1), (b0, b1) = unit.index_a(), unit.index_b()
    for before, behind in _WIDER:
        stretch_a, stretch_b = (
            _stretch(unit.around_a, a0 - before, a1 + behind),
            _stretch(unit.around_b, b0 - before, b1 + behind),
        )
        if stretch_a and stretch_b and _same_ends(stretch_a, stretch_b, before, behind):
            yield _forms(stretch_a), _forms(stretch_b)
    bare = [
        words[1:] if len(words) > 1 and words[0].low in _LEADING else words for words in (unit.words_a, unit.words_b)
    ]
    yield _forms(bare[0]), _forms(bare[1])


_WIDER: Final = ((0, 0), (1, 0), (0, 1), (1, 1), (2, 0), (0, 2))
"""Words more before and behind."""
_LEADING: Final = frozenset("in of to by with for under on at from as".split())


def _stretch(found: Sequence[Word], first: int, last: int) -> Sequence[Word]:
    """The words ``first`` to ``last``; none where the sentence has fewer or a mark stands between."""
    if first < 0 or last >= len(found):
        return ()
    words = found[first : last + 1]
    return words if all(y.start - x.end <= 1 for x, y in pairwise(words)) else ()


def _same_ends(one: Sequence[Word], other: Sequence[Word], before: int, behind: int) -> bool:
    return lows(one[:before]) == lows(other[:before]) and lows(one[len(one) - behind :]) == lows(
        other[len(other) - behind :]
    )


def _held(unit: Unit, ways: Sequence[_Way]) -> list[_Way]:
    """Those of the ways whose conditions the sentence holds."""
    return [way for way in ways if _holds(unit, WAYS[way.group])]


def _holds(unit: Unit, group: Group) -> bool:
    if group.before and group.before.isdisjoint(unit.next_a(1)):
        return False
    if group.after and group.after.isdisjoint(unit.last_a(2)):
        return False
    around = unit.around_a, unit.around_b
    return not group.beside or all(any(not group.beside.isdisjoint(bases(w.low)) for w in words) for words in around)


def _forms(found: Sequence[Word]) -> tuple[str, ...]:
    """Base forms, without the article or whose it is before the first word."""
    led = len(found) > 1 and (found[0].low in ARTICLES or found[0].low in _OWN)
    return tuple(_form(w.low) for w in found[led:])


@cache
def _form(low: str) -> str:
    return "their" if low in _OWN else base(low)


_OWN: Final = frozenset("his her its their my our your".split())


@cache
def _ways() -> dict[tuple[str, ...], list[_Way]]:
    """Phrase in base forms, without articles → the ways it tells."""
    found: dict[tuple[str, ...], list[_Way]] = {}
    for n, group in enumerate(WAYS):
        for m, way in enumerate(group.ways):
            for said in sorted(way):
                forms = _forms(words_in(said))
                if _Way(n, m) not in found.setdefault(forms, []):
                    found[forms].append(_Way(n, m))
    return found


def _heard(low: str) -> bool:
    """Whether some phrase may hold a word: asked first, for the table of forms is dear to make."""
    return low in _words() or base(low) in _words()


@cache
def _words() -> frozenset[str]:
    """All words of the table as they stand there."""
    return frozenset(
        word for group in WAYS for way in group.ways for said in way for word in said.replace("-", " ").split()
    )
