"""What is linked → edits on tokens.

``difference`` is the one verb. Tokens are matched by their folded keys (``token_diff``), the hunks between them are cleaned
up (``cleanup``), and every matched token or blank that differs only typographically becomes an edit of its own (``edits``).
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from core.alignment.stopping import Told, untold, watched
from core.collector import collector_at_rest
from core.differencing.edits import PARTS, edits_between
from core.model import Link, PairAlignment, Span

LONG = 100_000
"""Characters, both sides together, from which a link tells how far it is: some tenths of a second."""


@collector_at_rest()
def difference(
    pair: PairAlignment,
    before: Sequence[str],
    after: Sequence[str],
    language: str | None = None,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> PairAlignment:
    """The pair with the edits of every link and passage; ``progress(done, total)`` counts characters of edited links, and one a link.

    ``before`` and ``after`` are the paragraphs' texts. A moved passage is left out of what may match in the links it left and entered, so
    that it is a removal there and an insertion, and is compared by itself. Raises ``core.model.Cancelled``.
    """
    gone, come = _by_paragraph(p.before for p in pair.passages), _by_paragraph(p.after for p in pair.passages)
    links = []
    sizes = [_size(link, before, after) for link in pair.links]
    total, done = sum(sizes), 0
    for size, link in watched(zip(sizes, pair.links, strict=True), cancelled):
        if progress:
            progress(done, total)
        if not link.edited:
            links.append(link)
            done += size
            continue
        edits = edits_between(
            [Span(i, 0, len(before[i])) for i in link.before],
            [Span(j, 0, len(after[j])) for j in link.after],
            before,
            after,
            language=language,
            apart=([s for i in link.before for s in gone.get(i, ())], [s for j in link.after for s in come.get(j, ())]),
            cancelled=cancelled,
            told=_part_of(progress, done, size, total),
        )
        done += size
        links.append(replace(link, edits=edits, coarse=any(edit.coarse for edit in edits)))
    passages = tuple(
        replace(
            passage,
            edits=edits_between(passage.before, passage.after, before, after, language=language, cancelled=cancelled),
        )
        if passage.edited
        else passage
        for passage in watched(pair.passages, cancelled)
    )
    if progress:
        progress(total, total)
    return replace(pair, links=tuple(links), passages=passages)


def _size(link: Link, before: Sequence[str], after: Sequence[str]) -> int:
    return 1 + (sum(len(before[p]) for p in link.before) + sum(len(after[q]) for q in link.after) if link.edited else 0)


def _part_of(progress: Callable[[int, int], None] | None, done: int, size: int, total: int) -> Told:
    """Tells how far a long link is."""
    if progress is None or size < LONG:
        return untold
    return lambda part: progress(done + size * part // PARTS, total)


def _by_paragraph(sides: Iterable[Sequence[Span]]) -> dict[int, list[Span]]:
    found: dict[int, list[Span]] = {}
    for spans in sides:
        for span in spans:
            found.setdefault(span.paragraph, []).append(span)
    return found
