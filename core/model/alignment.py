"""What corresponds to what, and what differs within it. Knows no dates.

Paragraph numbers of a *pair* always mean: ``before`` in the older version, ``after`` in the newer one.
"""

from dataclasses import dataclass
from typing import Literal

from core.model.facts import Mention
from core.model.span import Span


@dataclass(frozen=True, slots=True)
class Edit:
    """A token-level hunk inside one link or passage.

    Each side is one contiguous stretch of the text of that side: its paragraphs (or spans) joined with ``"\\n"``,
    given as one span a paragraph it touches. A side that has nothing is one empty span at its place, so that replaying
    the edits of a link turns one side into the other to the letter. A paragraph broken in two is the edit from the blank
    (or nothing) to the two empty spans at the end of the one and the start of the other. ``coarse``: too long or too unlike to be cut
    finer, replaced whole.
    """

    before: tuple[Span, ...]
    after: tuple[Span, ...]
    coarse: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """Paragraphs of one version that correspond to paragraphs of another (n:m; a split is 1:2, a merge 2:1).

    Both sides are non-empty and ascending. ``edits`` are in the order of the before side, disjoint on both sides.
    ``edited`` is true when the texts differ in any letter. ``similarity`` 0..1. ``retold``: known by what their words mean, though
    hardly a letter is alike.
    """

    before: tuple[int, ...]
    after: tuple[int, ...]
    moved: bool = False
    edited: bool = False
    similarity: float = 1.0
    coarse: bool = False
    by: Literal["program", "editor"] = "program"
    edits: tuple[Edit, ...] = ()
    retold: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """The same between sentences, where it says more than the link: a sentence that moved to another paragraph, or
    out of its order within one. Each side is one or more spans, sentence by sentence, in order.

    A moved passage lies inside edits of the links it left and entered (there it is a removal and an insertion);
    its own ``edits`` say what changed on the way, and only these are read as changes.
    """

    before: tuple[Span, ...]
    after: tuple[Span, ...]
    moved: bool = True
    edited: bool = False
    similarity: float = 1.0
    by: Literal["program", "editor"] = "program"
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class HandLink:
    """A link (or, with ``linked=False``, a refusal of one) made by hand.

    Paragraphs are known by the versions' ``text_sha256``, their own text's SHA-256 and their ordinal among
    equal paragraphs, so that it survives re-reading.
    """

    before: tuple[tuple[str, int], ...]
    """(SHA-256 of the paragraph's text, ordinal among equal texts) a paragraph."""
    after: tuple[tuple[str, int], ...]
    linked: bool = True
    before_spans: tuple[Span, ...] = ()
    """For a sentence link: its spans; empty for whole paragraphs."""
    after_spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the collation: for each version, in order, the paragraphs that stand there (ascending, often one), or none."""

    cells: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class PairAlignment:
    """Two versions aligned. ``before`` and ``after`` index the versions. Links are ordered by their first before paragraph."""

    before: int
    after: int
    links: tuple[Link, ...]
    passages: tuple[Passage, ...] = ()

    @property
    def edits(self) -> tuple[Edit, ...]:
        """All edits: the links' in order, then the passages'."""
        return tuple(e for link in self.links for e in link.edits) + tuple(e for p in self.passages for e in p.edits)


@dataclass(frozen=True, slots=True)
class Alignment:
    """N versions aligned: neighbouring pairs in order, the rows of the collation, and each version's mentions, unresolved.

    ``by_hand`` are the links made and refused by hand that it keeps to.
    """

    pairs: tuple[PairAlignment, ...]
    rows: tuple[Row, ...]
    mentions: tuple[tuple[Mention, ...], ...] = ()
    by_hand: tuple[HandLink, ...] = ()
