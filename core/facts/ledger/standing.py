"""Which mentions of two versions are of one thing because one stands where the other stood, or a change says so."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from core.alignment.stopping import watched
from core.facts.judgement.edited import hunks_of
from core.facts.judgement.region import Region, located
from core.facts.judgement.stretch import Stretch
from core.facts.judgement.values.pairing import FAMILIES
from core.facts.ledger.slots import Deeds, are_both_told, counts_other_things, of_other_deeds
from core.facts.ledger.ties import Node, Ties
from core.facts.tolls import toll, words_around
from core.model import Edit, Mention, Name, PairComparison, Span, Value

NAMED: Final = ("person", "organisation", "place")
"""Kinds of names; one reader takes for a body what another takes for a person."""
Places = dict[int, dict[tuple[int, int, str], int]]
"""Of one version: paragraph → (start, end, kind) → mention."""


def places_of(mentions: Sequence[Mention], numbers: Iterable[int]) -> Places:
    """Of the mentions that are followed."""
    found: Places = {}
    for n in numbers:
        first, last = mentions[n].spans[0], mentions[n].spans[-1]
        found.setdefault(first.paragraph, {})[first.start, last.end, mentions[n].kind] = n
    return found


def tie_standing(
    ties: Ties,
    pair: PairComparison,
    texts: Sequence[tuple[str, ...]],
    mentions: Sequence[Sequence[Mention]],
    places: Sequence[Places],
    deeds: Sequence[Deeds],
    cancelled: Callable[[], bool] | None,
) -> None:
    """What no edit touched in linked paragraphs and passages."""
    old, new = pair.before, pair.after
    for link in watched(pair.links, cancelled):
        if not link.edits and len(link.before) == len(link.after):
            for i, j in zip(link.before, link.after, strict=True):
                there = places[new].get(j, {})
                for place, n in places[old].get(i, {}).items():
                    if place in there:
                        ties.tie((old, n), (new, there[place]))
        else:
            whole = [
                [Span(n, 0, len(texts[v][n])) for n in side] for v, side in ((old, link.before), (new, link.after))
            ]
            _tie_stretch(ties, pair, (whole[0], whole[1]), link.edits, texts, mentions, places, deeds)
    for passage in pair.passages:
        _tie_stretch(ties, pair, (passage.before, passage.after), passage.edits, texts, mentions, places, deeds)


def told_by_changes(
    pair: PairComparison,
    texts: Sequence[tuple[str, ...]],
    mentions: Sequence[Sequence[Mention]],
    places: Sequence[Places],
    deeds: Sequence[Deeds],
    ties: Ties,
) -> list[tuple[Node, Node]]:
    """What the changes of a pair hold against each other by its values and nothing ties yet, if it is of one thing."""
    old, new = pair.before, pair.after
    found = []
    names: list[set[str]] = []
    for change in pair.changes:
        if change.before_value is not None and change.after_value is not None:
            a = mention_at(places[old], mentions[old], change.before, change.before_value)
            b = mention_at(places[new], mentions[new], change.after, change.after_value)
            if a is None or b is None or ties.find((old, a)) == ties.find((new, b)):
                continue
            if change.category == "fact":
                one, other = mentions[old][a], mentions[new][b]
                if one.kind in NAMED and not names:
                    names = [{m.value.canonical for m in mentions[v] if isinstance(m.value, Name)} for v in (old, new)]
                if counts_other_things(one, other) or (names and are_both_told(one, other, (names[0], names[1]))):
                    continue
                if one.kind not in (*NAMED, "quote") and of_other_deeds(
                    (texts[old][one.spans[0].paragraph], one, deeds[old]),
                    (texts[new][other.spans[0].paragraph], other, deeds[new]),
                ):
                    continue
            found.append(((old, a), (new, b)))
    return found


def _tie_stretch(
    ties: Ties,
    pair: PairComparison,
    sides: tuple[Sequence[Span], Sequence[Span]],
    edits: Sequence[Edit],
    texts: Sequence[tuple[str, ...]],
    mentions: Sequence[Sequence[Mention]],
    places: Sequence[Places],
    deeds: Sequence[Deeds],
) -> None:
    """Tie what no edit touched, by its place."""
    old, new = pair.before, pair.after
    a, b = Stretch.of(sides[0], texts[old], glue=" "), Stretch.of(sides[1], texts[new], glue=" ")
    numbers = [
        [n for s in dict.fromkeys(x.paragraph for x in side) for n in places[v].get(s, {}).values()]
        for v, side in ((old, sides[0]), (new, sides[1]))
    ]
    found_a, others = (
        # Apart, because what is told within a quotation is followed by itself too.
        [f for kinds in (FAMILIES, ("quote",)) for f in located([mentions[v][n] for n in some], stretch, kinds)]
        for v, some, stretch in ((old, numbers[0], a), (new, numbers[1], b))
    )
    found_b = {(f.start, f.end, f.mention.kind): f.mention for f in others}
    region = Region(a, b, hunks_of(edits, a, b), (), (), True, None)
    for found in found_a:
        image = region.image(found.start, found.end)
        # Where it touches an edit the image is wider by what was put in: the same words within it are meant.
        at = b.text.find(a.text[found.start : found.end], *image)
        other = found_b.get((at, at + found.end - found.start, found.mention.kind)) if at >= 0 else None
        if other is not None and found.mention.kind == "date" and _is_of_the_week(a.text[found.start : found.end]):
            ends = ((found.mention, old), (other, new))
            one, two = ((texts[v][m.spans[0].paragraph], m, deeds[v]) for m, v in ends)
            if of_other_deeds(one, two):
                continue
        if other is not None and not _of_other_tolls(texts, found.mention, old, other, new):
            ties.tie((old, _number(places[old], found.mention)), (new, _number(places[new], other)))
        elif found.mention.kind == "quote":
            _tie_quotation(ties, (old, _number(places[old], found.mention)), image, found_b, (new, places[new]))


def _is_of_the_week(words: str) -> bool:
    """``Tuesday`` is another day in each week, ``3 May`` in each year."""
    return not any(c.isdecimal() for c in words)


def _of_other_tolls(texts: Sequence[tuple[str, ...]], one: Mention, old: int, other: Mention, new: int) -> bool:
    """``killed 4`` and ``injured 4``, where the verbs changed sides around a figure: the dead are no longer those who were."""
    if one.kind != "number":
        return False
    said = [(texts[v][m.spans[0].paragraph], m) for v, m in ((old, one), (new, other))]
    if len({words_around(text, mention) for text, mention in said}) == 1:
        return False
    things = [toll(text, mention) for text, mention in said]
    return None not in things and things[0] != things[1]


def _tie_quotation(
    ties: Ties,
    node: Node,
    image: tuple[int, int],
    found: Mapping[tuple[int, int, str], Mention],
    newer: tuple[int, Places],
) -> None:
    """A quotation whose words were altered is the one that stands in its place."""
    for (start, end, kind), mention in found.items():
        if kind == "quote" and 2 * (min(end, image[1]) - max(start, image[0])) > max(end - start, image[1] - image[0]):
            ties.tie(node, (newer[0], _number(newer[1], mention)))
            return


def _number(places: Places, mention: Mention) -> int:
    first, last = mention.spans[0], mention.spans[-1]
    return places[first.paragraph][first.start, last.end, mention.kind]


def mention_at(places: Places, mentions: Sequence[Mention], spans: Sequence[Span], value: Value) -> int | None:
    """The mention of a value that stands in some spans, by number."""
    for span in spans:
        for (start, end, _), n in places.get(span.paragraph, {}).items():
            if start < span.end and end > span.start and mentions[n].value == value:
                return n
    return None


def mention_around(places: Places, kind: str, spans: Sequence[Span]) -> int | None:
    """The mention of a kind that holds all of one span, by number: the quotation in which a word was altered."""
    if len(spans) == 1:
        for (start, end, known), n in places.get(spans[0].paragraph, {}).items():
            if known == kind and start <= spans[0].start and spans[0].end <= end:
                return n
    return None


def mentions_within(places: Places, spans: Sequence[Span], *, leading: bool) -> list[int]:
    """The mentions that some spans hold, by number; ``leading``: that they begin with."""
    return [
        n
        for span in spans
        for (start, end, _), n in places.get(span.paragraph, {}).items()
        if span.start <= start and end <= span.end and (start == span.start or not leading)
    ]
