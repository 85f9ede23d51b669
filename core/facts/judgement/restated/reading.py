"""A sentence as pieces in one form, in the order in which it says them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final

from core.facts.judgement.region import Word
from core.facts.judgement.vocabulary.content import base
from core.facts.judgement.vocabulary.words import NUMBER_WORDS
from core.facts.tables.places import DEMONYMS
from core.facts.tables.restating import PHRASES


@dataclass(slots=True, eq=False)
class Piece:
    """What one word, or one phrase, says. ``word`` is its number among the words of its sentence; ``turned`` names the ways in which it was
    brought into another form or place; ``excused_by`` is the piece with which it goes if a word of another sort answers for that one."""

    form: str
    low: str
    start: int
    end: int
    word: int
    named: bool
    owner: bool = False
    """Whether it owns what follows (``pilot's``)."""
    turned: str = ""
    comma: bool = False
    """Whether a mark stands before it."""
    excused_by: "Piece | None" = None
    mates: tuple["Piece", ...] = ()
    """With which it was turned about."""
    bare: bool = False
    """Whether it is a verb behind ``to``."""
    heard: bool = False
    """Whether it names who hears for the news what is said."""
    awaited: bool = False
    """Whether it is a deed that has not come about yet, in whatever form it stands."""

    @property
    def figure(self) -> bool:
        return self.form[:1].isdigit() or self.form in NUMBER_WORDS


_FORMS: Final = {
    "could": "can", "would": "will", "shall": "will", "might": "may", "ca": "can", "wo": "will", "never": "not", "n't": "not",
    "people": "people", "'ll": "will", "offer": "offer",
}  # fmt: skip
_MARKS: Final = frozenset(",;:()–—")


def pieces_of(text: str, words: Sequence[Word]) -> list[Piece]:
    """The pieces of a sentence, its phrases in their one form."""
    found: list[Piece] = []
    before = words[0].start if words else 0
    for n, w in enumerate(words):
        low = w.low
        comma = any(mark in _MARKS for mark in text[before : w.start])
        before = w.end
        denied = low.endswith("n't") and len(low) > 3
        low = low.removesuffix("n't") if denied else low
        named = w.text[:1].isupper()
        plain = low.removesuffix("'s").removesuffix("'")
        owner = plain != low or text[w.end : w.end + 1] in ("'", "’")
        if named and plain in DEMONYMS:
            forms = [base(part) for part in DEMONYMS[plain].split()]
        else:
            forms = [_FORMS.get(plain) or base(plain)]
        for k, form in enumerate([*forms, *(["not"] if denied else [])]):
            found.append(Piece(form, plain, w.start, w.end, n, named, owner, comma=comma and not k))
        if named and plain in DEMONYMS:
            for piece in found[-len(forms) :]:
                piece.turned = "nation "
    for one, two in pairwise(found):
        two.bare = one.form == "to" and two.low == two.form and not two.named and not two.figure
    return _with_phrases(found)


@cache
def _by_head() -> dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]:
    heads: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for old, new in sorted(PHRASES, key=lambda pair: -len(pair[0])):
        heads.setdefault(old[0], []).append((old, new))
    return heads


def _with_phrases(found: Sequence[Piece]) -> list[Piece]:
    kept: list[Piece] = []
    at = 0
    while at < len(found):
        size, old, new = next(
            (
                (len(old), old, new)
                for old, new in _by_head().get(found[at].form, ())
                if tuple(p.form for p in found[at : at + len(old)]) == old
                and not any(p.comma for p in found[at + 1 : at + len(old)])
            ),
            (0, (), ()),
        )
        if not size:
            kept.append(found[at])
            at += 1
            continue
        first, last = found[at], found[at + size - 1]
        kept += (
            Piece(
                form,
                form,
                first.start,
                last.end,
                first.word,
                named=False,
                turned=f"{' '.join(old)} ",
                comma=first.comma,
            )
            for form in new
        )
        at += size
        if new[-1:] == ("yet",) and at < len(found):
            found[at].awaited = True
    return kept
