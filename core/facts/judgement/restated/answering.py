"""Which pieces of one sentence answer for those of the other, in order, and what that says of a fact found between them."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from core.facts.judgement.claims.nominal import BEGINNING, LITTLE, as_far
from core.facts.judgement.region import Word
from core.facts.judgement.restated.order import in_one_order
from core.facts.judgement.restated.reading import Piece, pieces_of
from core.facts.judgement.restated.voices import VOICE
from core.facts.judgement.vocabulary.content import akin, root
from core.facts.judgement.vocabulary.lexicon import lemma, names
from core.facts.judgement.vocabulary.verbs import (
    UNCHANGED,
    Group,
    group_at,
    interchanged,
    is_past,
    phase_changed,
    same_claims,
)
from core.facts.judgement.vocabulary.words import AUXILIARIES, MODALS
from core.facts.names import compare_names
from core.facts.tables.grammar import DETERMINERS
from core.facts.tables.restating import DEEDS, DRAWING, GERUNDS, HELD_IN
from core.once import once

_PLACED: Final = frozenset({"on", "in", "at"})
"""Words before a day or a place that go with it."""
_CLAUSE: Final = 2
"""Pieces that a clause has at the least."""


class Answers:
    """Two sentences, read once, and which of their pieces say the same."""

    def __init__(self, texts: tuple[str, str], words: tuple[Sequence[Word], Sequence[Word]]) -> None:
        self.words = words
        self.pieces = [in_one_order(pieces_of(text, own)) for text, own in zip(texts, words, strict=True)]

    @once
    def answer(self) -> tuple[dict[Piece, Piece], dict[Piece, Piece]]:
        """Each piece of a side → the one of the other side that answers for it: the longest chain that keeps its order."""
        a, b = self.pieces
        best = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
        same = [[_same(x, y) for y in b] for x in a]
        for i in range(len(a) - 1, -1, -1):
            for j in range(len(b) - 1, -1, -1):
                best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + same[i][j])
        one: dict[Piece, Piece] = {}
        other: dict[Piece, Piece] = {}
        i = j = 0
        while i < len(a) and j < len(b):
            if same[i][j] and best[i][j] == best[i + 1][j + 1] + same[i][j]:
                one[a[i]], other[b[j]] = b[j], a[i]
                i, j = i + 1, j + 1
            elif best[i + 1][j] == best[i][j]:
                i += 1
            else:
                j += 1
        return one, other

    def explain(self, before: tuple[int, int], after: tuple[int, int]) -> bool:
        """Whether all that a fact's two stretches say is answered, and something of it in another build."""
        turned = False
        if any(self._alone(side, p) for side, span in enumerate((before, after)) for p in self._within(side, *span)):
            return False
        if before[0] == before[1] or after[0] == after[1]:
            side, span = (1, after) if before[0] == before[1] else (0, before)
            if self._elsewhere(side, *span):
                return True
        for side, span in enumerate((before, after)):
            for p in self._within(side, *span):
                told = self._answered(side, p)
                if told is None:
                    return False
                turned = turned or told
        return turned

    def _within(self, side: int, start: int, end: int) -> list[Piece]:
        return [p for p in self.pieces[side] if start < p.end and p.start < end]

    def _alone(self, side: int, p: Piece) -> bool:
        """Whether nothing in the other sentence can answer for a piece: asked first, as it needs no chain."""
        if p.heard or p.form in _PLACED or p.excused_by is not None:
            return False
        pairs = ((other, p) if side else (p, other) for other in self.pieces[1 - side])
        return not any(_same(*pair) for pair in pairs)

    def _elsewhere(self, side: int, start: int, end: int) -> bool:
        """Whether a stretch of one side stands elsewhere in the other one, where nothing else answers for it."""
        own = self._within(side, start, end)
        free = [p for p in self.pieces[1 - side] if p not in self.answer[1 - side]]
        if len(own) < _CLAUSE or any(p in self.answer[side] for p in own):
            return False
        for n in range(len(free) - len(own) + 1):
            there = free[n : n + len(own)]
            at = self.pieces[1 - side].index(there[0])
            if self.pieces[1 - side][at : at + len(own)] == there and all(
                _same(p, o) and self._stands(side, p, o) for p, o in zip(own, there, strict=True)
            ):
                return self._at_edge(side, own) and self._at_edge(1 - side, there)
        return False

    def _at_edge(self, side: int, own: Sequence[Piece]) -> bool:
        """Whether a stretch begins or ends a clause."""
        pieces = self.pieces[side]
        first, last = pieces.index(own[0]), pieces.index(own[-1])
        return first == 0 or last == len(pieces) - 1 or own[0].comma or pieces[last + 1].comma

    def _answered(self, side: int, p: Piece) -> bool | None:
        """``None`` where nothing answers for a piece; else whether what does is built otherwise."""
        other = self.answer[side].get(p)
        if other is not None:
            built = p.turned != other.turned or (
                p.form != other.form and p.low.endswith("ly") != other.low.endswith("ly")
            )
            built = built or any(
                self._is_noun(at, one, two) and self._verb(1 - at, two)
                for at, one, two in ((side, p, other), (1 - side, other, p))
            )
            if built and not all(
                mate in self.answer[at] for at, one in ((side, p), (1 - side, other)) for mate in one.mates
            ):
                return None
            return built if self._stands(side, p, other) else None
        if p.heard:
            others = [x for x in self.pieces[1 - side] if x.heard and x.named and x not in self.answer[1 - side]]
            return None if p.named and others else True
        if p.form in _PLACED:
            return False
        excuse = p.excused_by
        if excuse is None:
            return None
        other = self.answer[side].get(excuse)
        if other is None or not self._stands(side, excuse, other):
            return None
        if VOICE in other.turned:
            return True
        if "work" in p.turned:
            return True if "work" not in other.turned and other.form == excuse.form else None
        return True if self._verb(1 - side, other) and not self._verb(side, excuse) else None

    def _stands(self, side: int, p: Piece, other: Piece) -> bool:
        """Whether two pieces that answer for one another are as far, as certain and as much denied, where they are deeds."""
        if p.awaited and other.awaited:
            return True
        voiced = (VOICE in p.turned) != (VOICE in other.turned)
        if p.form == other.form and p.low == other.low and p.bare == other.bare:
            groups = self._verb(side, p), self._verb(1 - side, other)
            return not all(groups) or _as_much(*groups, voiced=voiced)
        one, two = self._verb(side, p), self._verb(1 - side, other)
        if one is not None and two is not None:
            came_of_it = p.bare != other.bare and "result" in p.turned + other.turned
            if p.bare == other.bare and _as_much(one, two, voiced=voiced):
                return True
            return came_of_it and not one.negated and not two.negated
        if one is None and two is None:
            return True
        verb, noun, at, n = (one, other, side, p) if one is not None else (two, p, 1 - side, other)
        assert verb is not None
        light = self._light(1 - at, noun)
        if light is not None:
            return (
                light.negated == verb.negated
                and light.claims == verb.claims
                and as_far(light, verb, begun=light.main in BEGINNING)
                and not (light.main in BEGINNING and noun.low.endswith("ing") and verb.phase == "done")  # is only begun
            )
        if noun.form == n.form and not n.turned and not noun.turned:
            return True
        return not verb.negated and not verb.claims and self._is_told(at, n, verb)

    def _is_told(self, side: int, p: Piece, verb: Group) -> bool:
        """Whether a verb has its deed as done, or as no more than a noun has it."""
        words = self.words[side]
        if verb.phase in ("past", "done"):
            return True
        before = words[verb.first - 1].low if verb.first else ""
        helped = {w.low for w in words[verb.first : verb.last]}
        if helped & MODALS.keys():
            return False
        if p.low.endswith("ing") and verb.first == verb.last:
            return before in GERUNDS
        return before == "to" or (helped <= {"be"} and bool(helped))

    def _verb(self, side: int, p: Piece) -> Group | None:
        """The verb group of which a piece is the main verb."""
        if p.named or p.owner or p.form in ("up", "down") or (p.low.endswith(("er", "est")) and p.low != p.form):
            return None
        words = self.words[side]
        before = words[p.word - 1].low if p.word else ""
        if self._is_noun(side, p) or (before in GERUNDS and not p.bare and not p.low.endswith("ing")):
            return None
        group = group_at(words[: p.word + 1], p.word, p.word)  # offered, not offered to buy
        if group is None or lemma(words[group.last].low) != lemma(p.low):
            return None
        if (
            group.first == group.last
            and not p.bare
            and not is_past(p.low)
            and not p.low.endswith("ing")
            and names(p.form)
        ):
            return None
        return group

    def _is_noun(self, side: int, p: Piece, other: Piece | None = None) -> bool:
        """Whether what stands beside a piece makes a noun of it, or that it has no verb's ending where ``other`` has."""
        words = self.words[side]
        before = words[p.word - 1].low if p.word else ""
        behind = words[p.word + 1].low if p.word + 1 < len(words) else ""
        if before in DETERMINERS or before.endswith("'s") or behind == "of" or self._light(side, p) is not None:
            return True
        if other is None or p.bare or before in AUXILIARIES or before in MODALS or before.endswith("s"):
            return False  # talks start is of the present
        return (p.low == p.form or p.form != other.form) and is_past(other.low) and not is_past(p.low)

    def _light(self, side: int, noun: Piece) -> Group | None:
        """The verb that lends its tense to a noun."""
        verb = next(
            (p for p in self.pieces[side] if p.excused_by is noun and p.form in LITTLE | BEGINNING | DRAWING), None
        )
        return group_at(self.words[side], verb.word, verb.word) if verb else None


def _as_much(one: Group | None, two: Group | None, *, voiced: bool = False) -> bool:
    """``voiced``: whether the one of them was turned from what is done to what somebody does."""
    assert one is not None and two is not None
    if one.negated != two.negated:
        return False
    if not voiced and one.passive != two.passive and not {one.main, two.main} & UNCHANGED:
        return False
    return same_claims(one.claims, two.claims) and not phase_changed(one, two)


def _same(x: Piece, y: Piece) -> int:
    """2 for the same word, 1 for another that says the same, 0 for none."""
    if x.form == y.form:
        return 2
    if x.named and y.named:
        return int(compare_names(x.low, y.low) == "variant")
    if x.named or y.named or x.figure or y.figure:
        return 0
    return int(_derived(x.form, y.form) or (interchanged(x.form, y.form) and "p" not in names(x.form) + names(y.form)))


@cache
def _derived(a: str, b: str) -> bool:
    """Whether one base form is the noun, or the manner, of the other."""
    if a in DEEDS.get(b, ()) or b in DEEDS.get(a, ()) or a in HELD_IN.get(b, ()) or b in HELD_IN.get(a, ()):
        return True
    if a[:3] != b[:3]:
        return False
    if a.endswith("ly") != b.endswith("ly"):
        one, other = (a, b) if a.endswith("ly") else (b, a)
        return root(one) == root(other) or one[:-3] + "y" == other or one[:-2] + "le" == other or one[:-2] == other
    return "p" not in names(a) + names(b) and akin(a, b)
