"""Paragraphs that a sentence alone ties: it left the one, which has a link elsewhere, and entered the other."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from core.model import Link, Passage, Span


def partial_links(
    links: Sequence[Link], passages: Sequence[Passage], before: Sequence[str], after: Sequence[str]
) -> tuple[Link, ...]:
    """One link 1:1 for each two paragraphs that passages tie and no link holds, in the order of the older version.

    Whoever links paragraphs by hand links these too: of the labelled pairs of ArgRewrite V2 passages alone tell 13, and one that is
    none. They are beside the links, not among them: a paragraph may be in several, they lie across rows, and only the passages'
    edits replay. ``similarity`` is that of the passages, by the share that they have of both paragraphs.
    """
    held = {(p, q) for link in links for p in link.before for q in link.after}
    alike: dict[tuple[int, int], float] = defaultdict(float)
    hands: set[tuple[int, int]] = set()
    for passage in passages:
        for one, other in _tied(passage):
            tie = one.paragraph, other.paragraph
            if tie not in held:
                alike[tie] += passage.similarity * (one.end - one.start + other.end - other.start)
                if passage.by == "editor":
                    hands.add(tie)
    return tuple(
        Link(
            (p,),
            (q,),
            edited=before[p] != after[q],
            similarity=round(min(alike[p, q] / max(len(before[p]) + len(after[q]), 1), 1.0), 4),
            by="editor" if (p, q) in hands else "program",
        )
        for p, q in sorted(alike)
    )


def _tied(passage: Passage) -> Iterator[tuple[Span, Span]]:
    """Which sentence went where: one by one where there are as many, else each to all."""
    if len(passage.before) == len(passage.after):
        return zip(passage.before, passage.after, strict=True)
    return ((one, other) for one in passage.before for other in passage.after)
