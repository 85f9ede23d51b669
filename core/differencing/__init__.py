"""What is linked → edits on tokens."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from core.model import Edit, PairAlignment, Span

_TOKEN = re.compile(r"\w+(?:[.,'’-]\w+)*|\s+|.", re.DOTALL)


def difference(
    pair: PairAlignment,
    before: Sequence[str],
    after: Sequence[str],
    language: str | None = None,
    *,
    cancelled: Callable[[], bool] | None = None,
) -> PairAlignment:
    """The pair with the edits of every link and passage."""
    links = tuple(
        replace(link, edits=_edits(link.before[0], before[link.before[0]], link.after[0], after[link.after[0]]))
        for link in pair.links
    )
    return replace(pair, links=links)


def _edits(i: int, a: str, j: int, b: str) -> tuple[Edit, ...]:
    left, right = _TOKEN.findall(a), _TOKEN.findall(b)
    edits = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag != "equal":
            s, t = sum(map(len, left[:i1])), sum(map(len, right[:j1]))
            e, u = s + sum(map(len, left[i1:i2])), t + sum(map(len, right[j1:j2]))
            edits.append(Edit((Span(i, s, e),), (Span(j, t, u),)))
    return tuple(edits)
