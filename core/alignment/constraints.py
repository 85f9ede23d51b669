"""Links made and refused by hand: what they mean for two versions, and that they don't contradict one another.

A hand-made link knows its paragraphs by the hash of their text and their ordinal among equal ones, so it holds for any two versions
that have them.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from core.model import HandLink, LinkConflictError, Span

Group = tuple[tuple[int, ...], tuple[int, ...]]
Stretches = tuple[tuple[Span, ...], tuple[Span, ...]]
Places = dict[tuple[str, int], int]


@dataclass(frozen=True, slots=True)
class ByHand:
    """What an editor settled between two versions, in paragraph numbers and spans of theirs.

    ``linked`` groups have no paragraph in common; ``refused`` are pairs of paragraphs; ``sentences`` and ``refused_sentences`` the
    same for stretches of paragraphs.
    """

    linked: tuple[Group, ...] = ()
    refused: frozenset[tuple[int, int]] = frozenset()
    sentences: tuple[Stretches, ...] = ()
    refused_sentences: tuple[Stretches, ...] = ()

    def turned(self) -> "ByHand":
        """The same seen from the other version."""
        return ByHand(
            tuple(sorted((columns, rows) for rows, columns in self.linked)),
            frozenset((q, p) for p, q in self.refused),
            tuple((other, one) for one, other in self.sentences),
            tuple((other, one) for one, other in self.refused_sentences),
        )


def by_hand(constraints: Sequence[HandLink], texts: Sequence[Sequence[str]]) -> list[ByHand]:
    """What the constraints say for each version and the next.

    Raises ``LinkConflictError`` when two contradict one another there, or when one names paragraphs that no two of
    the versions have.
    """
    if not constraints:
        return [ByHand()] * (len(texts) - 1)
    places = [_places(version) for version in texts]
    for constraint in constraints:
        if not any(
            _found(constraint.before, places[i]) and _found(constraint.after, places[j])
            for i in range(len(places))
            for j in range(i + 1, len(places))
        ):
            raise LinkConflictError(
                "A link made by hand names a paragraph that is not in these versions; remove that link and make it anew."
            )
    return [_settled(constraints, places[n], places[n + 1]) for n in range(len(texts) - 1)]


def constraints_between(
    constraints: Sequence[HandLink], before: Sequence[str], after: Sequence[str]
) -> tuple[HandLink, ...]:
    """Those of the constraints that speak of these two versions."""
    if not constraints:
        return ()
    older, newer = _places(before), _places(after)
    return tuple(made for made in constraints if _found(made.before, older) and _found(made.after, newer))


def _places(texts: Sequence[str]) -> Places:
    count: dict[str, int] = defaultdict(int)
    places: Places = {}
    for number, text in enumerate(texts):
        digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        places[digest, count[digest]] = number
        count[digest] += 1
    return places


def _found(names: Sequence[tuple[str, int]], places: Places) -> bool:
    return bool(names) and all(name in places for name in names)


def _settled(constraints: Sequence[HandLink], before: Places, after: Places) -> ByHand:
    linked: list[Group] = []
    refused: set[tuple[int, int]] = set()
    sentences: list[Stretches] = []
    refused_sentences: list[Stretches] = []
    for constraint in constraints:
        if not _found(constraint.before, before) or not _found(constraint.after, after):
            continue
        rows = [before[name] for name in constraint.before]
        columns = [after[name] for name in constraint.after]
        if constraint.before_spans or constraint.after_spans:
            spans = _placed(constraint.before_spans, rows), _placed(constraint.after_spans, columns)
            (sentences if constraint.linked else refused_sentences).append(spans)
        elif constraint.linked:
            group = tuple(sorted(rows)), tuple(sorted(columns))
            if group not in linked:
                linked.append(group)
        else:
            refused.update((p, q) for p in rows for q in columns)
    _check(linked, refused, sentences, refused_sentences)
    return ByHand(tuple(sorted(linked)), frozenset(refused), tuple(sentences), tuple(refused_sentences))


def _placed(spans: Sequence[Span], paragraphs: Sequence[int]) -> tuple[Span, ...]:
    """The spans on the paragraphs as they are numbered now: the n-th paragraph they name is the n-th of the link."""
    named = sorted({span.paragraph for span in spans})
    if len(named) > len(set(paragraphs)):
        raise LinkConflictError(
            "A sentence linked by hand names more paragraphs than its link; remove that link and make it anew."
        )
    now = dict(zip(named, sorted(set(paragraphs))))
    return tuple(Span(now[span.paragraph], span.start, span.end) for span in sorted(spans))


def _check(
    linked: Sequence[Group],
    refused: set[tuple[int, int]],
    sentences: Sequence[Stretches],
    refused_sentences: Sequence[Stretches],
) -> None:
    for side in (0, 1):
        owner: dict[int, Group] = {}
        for group in linked:
            for paragraph in group[side]:
                if paragraph in owner:
                    where = ("older", "newer")[side]
                    raise LinkConflictError(
                        f"Two links made by hand both hold paragraph {paragraph + 1} of the {where} version; remove one of them."
                    )
                owner[paragraph] = group
        taken: list[Span] = []
        for stretches in sentences:
            for span in stretches[side]:
                if any(_overlap(span, other) for other in taken):
                    raise LinkConflictError("Two sentences linked by hand overlap; remove one of these links.")
            taken.extend(stretches[side])
    for rows, columns in linked:
        for p, q in sorted((p, q) for p in rows for q in columns):
            if (p, q) in refused:
                raise LinkConflictError(
                    f"Paragraphs {p + 1} and {q + 1} are both linked and kept apart by hand; remove one of the two."
                )
    for one in sentences:
        for other in refused_sentences:
            if all(any(_overlap(a, b) for a in one[side] for b in other[side]) for side in (0, 1)):
                raise LinkConflictError("Two sentences are both linked and kept apart by hand; remove one of the two.")


def _overlap(one: Span, other: Span) -> bool:
    return one.paragraph == other.paragraph and one.start < other.end and other.start < one.end
