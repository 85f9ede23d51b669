"""What is linked → edits on tokens.

``difference`` is the one verb. Tokens are matched by their folded keys (``token_diff``), the hunks between them are cleaned
up (``cleanup``), and every matched token or blank that differs only typographically becomes an edit of its own (``edits``).
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from core.alignment.collector import collector_at_rest
from core.alignment.stopping import watched
from core.differencing.edits import edits_between
from core.model import PairAlignment, Span


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
    """The pair with the edits of every link and passage; ``progress(done, total)`` counts links.

    ``before`` and ``after`` are the paragraphs' texts. A moved passage is left out of what may match in the links it left and entered, so
    that it is a removal there and an insertion, and is compared by itself. Raises ``core.model.Cancelled``.
    """
    gone, come = _by_paragraph(p.before for p in pair.passages), _by_paragraph(p.after for p in pair.passages)
    links = []
    for number, link in watched(enumerate(pair.links), cancelled):
        if progress:
            progress(number, len(pair.links))
        if not link.edited:
            links.append(link)
            continue
        edits = edits_between(
            [Span(i, 0, len(before[i])) for i in link.before],
            [Span(j, 0, len(after[j])) for j in link.after],
            before,
            after,
            language=language,
            apart=([s for i in link.before for s in gone.get(i, ())], [s for j in link.after for s in come.get(j, ())]),
            cancelled=cancelled,
        )
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
        progress(len(pair.links), len(pair.links))
    return replace(pair, links=tuple(links), passages=passages)


def _by_paragraph(sides: Iterable[Sequence[Span]]) -> dict[int, list[Span]]:
    found: dict[int, list[Span]] = {}
    for spans in sides:
        for span in spans:
            found.setdefault(span.paragraph, []).append(span)
    return found
