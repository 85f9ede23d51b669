"""Whole sentences that only one version seems to have, held against one another: the same claim in other words is no fact.

A short sentence told anew leaves no words by which it would be known again, so it comes as one removed and one added. Here the claims
of both are held against each other: what each says beyond the other, whether it is to come, under way or over, and how often it is denied.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from core.facts.judgement.region import Found, words_in
from core.facts.judgement.retold.story import REWRITTEN, Sentence, Token, clauses, is_denial, likeness
from core.facts.judgement.sentences.exchanged import one_sort
from core.facts.judgement.values.pairing import compare
from core.facts.judgement.vocabulary.content import contradictory, opposite, other_stage
from core.facts.judgement.vocabulary.lexicon import lemma
from core.facts.judgement.vocabulary.words import NEGATORS
from core.facts.tables.grammar import IS
from core.facts.tables.retold import AFOOT, COMING, DENYING, DISPUTING, OPEN, OVER, PAYING, SETTLED
from core.model import Change, PairAlignment, Span
from core.patterns import lazy_pattern

LONGEST: Final = 9
"""Words that say something, in a sentence short enough to be told anew without a word in common."""
TYING: Final = frozenset("before after if unless until since while although though despite".split())
MOST: Final = 30
"""Sentences of the other version that a lone one is held against."""
FEW: Final = 8
"""Such sentences a side up to which each is held against each."""


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence or a clause of it, in offsets of its paragraph."""

    sentence: Sentence
    start: int
    end: int

    @property
    def tokens(self) -> list[Token]:
        return [t for t in self.sentence.tokens if self.start <= t.start and t.end <= self.end]

    @property
    def short(self) -> bool:
        return len(self.tokens) <= LONGEST


@dataclass(frozen=True, slots=True)
class Claim:
    """What a sentence says: its words but for those that only say when, its stage, how often it denies."""

    words: tuple[Token, ...]
    stage: str
    denials: int
    unsettled: bool
    disputing: bool
    small: frozenset[str]
    """Its small words that tie clauses: order, cause, condition."""


def same_claims(
    story: Sequence[Sequence[Sentence]], pair: PairAlignment, changes: Sequence[Change]
) -> list[tuple[Change, Change]]:
    """Removed and added sentences, one each, that make one claim: those that stand in one place first."""
    lone = [_lone(story[side], side, changes) for side in (0, 1)]
    if not all(0 < len(side) <= FEW for side in lone):
        return []
    ranked = sorted(
        (not placed, n + m, n, m)
        for n, (s, _) in enumerate(lone[0])
        for m, (x, _) in enumerate(lone[1])
        for placed in [_one_place(pair, s, x)]
        if say_the_same(Part(s, s.start, s.end), Part(x, x.start, x.end), story, placed=placed)
    )
    taken: tuple[set[int], set[int]] = set(), set()
    found = []
    for _, _, n, m in ranked:
        if n not in taken[0] and m not in taken[1]:
            taken[0].add(n)
            taken[1].add(m)
            found.append((lone[0][n][1], lone[1][m][1]))
    return found


def not_denied(story: Sequence[Sequence[Sentence]], changes: Sequence[Change]) -> set[int]:
    """Ids of the denials and opposites found in claims that are one: where one denies, the other does so in other words (``do not have
    to pay`` / ``are exempt``, ``remain unnamed`` / ``does not want to be named``)."""
    found = set[int]()
    for change in changes:
        if change.category != "fact" or change.kind not in ("negation", "status", "modality"):
            continue
        if len(change.before) == len(change.after) == 1:
            parts = [_parts(told, side[0]) for told, side in zip(story, (change.before, change.after), strict=True)]
            if change.kind == "negation" and any(_LEFT_OPEN.search(s.sentence.text) for s in parts[0]) != any(
                _LEFT_OPEN.search(x.sentence.text) for x in parts[1]
            ):
                continue
            if any(
                say_the_same(s, x, story, placed=True, cancelling=True)
                for s in parts[0]
                for x in parts[1]
                if not _beside_denial(s, x, change)
            ):
                found.add(id(change))
    return found


_LEFT_OPEN: Final = lazy_pattern(r"(?:\bnot|n['’]t|\bnever) (?:\w+ )?rul(?:e|ed|ing) out\b")
"""A denial of a denial, which leaves open what is told."""


def _beside_denial(s: Part, x: Part, change: Change) -> bool:
    """Whether two clauses deny with one word, and the change is in others: ``are considering a ban`` / ``have announced a ban``."""
    denying = [{t.forms[0]: t for t in part.tokens if not t.named and DENYING & {*t.forms}} for part in (s, x)]
    both = denying[0].keys() & denying[1].keys()
    return bool(both) and not any(
        own[word].start < at.end and at.start < own[word].end
        for own, spans in zip(denying, (change.before, change.after), strict=True)
        for word in both
        for at in spans
    )


def told_alike(story: Sequence[Sequence[Sentence]], pair: PairAlignment, changes: Sequence[Change]) -> set[int]:
    """Ids of what was found in short paragraphs that were linked by the meaning of their words alone and make one claim."""
    found = set[int]()
    for link in pair.links:
        if not link.retold or len(link.before) > 1 or len(link.after) > 1:
            continue
        sides = [
            [s for s in told if s.paragraph == p] for told, (p,) in zip(story, (link.before, link.after), strict=True)
        ]
        if [len(side) for side in sides] != [1, 1]:
            continue
        s, x = (Part(side[0], side[0].start, side[0].end) for side in sides)
        if s.short and x.short and say_the_same(s, x, story, placed=True):
            here = [c for c in changes if c.category == "fact" and c.before and c.after]
            found |= {
                id(c) for c in here if c.before[0].paragraph == link.before[0] and c.after[0].paragraph == link.after[0]
            }
    return found


def _parts(told: Sequence[Sentence], at: Span) -> list[Part]:
    """The clause that a change stands in, in a sentence written anew, where one clause holds all of it."""
    return [
        part
        for s in told
        if s.paragraph == at.paragraph and s.start < at.end and at.start < s.end and s.touched >= REWRITTEN
        for part in (Part(s, a, b) for a, b in clauses(s))
        if part.start <= at.start and at.end <= part.end and part.short
    ]


def told_in_a_clause(story: Sequence[Sequence[Sentence]], changes: Sequence[Change]) -> set[int]:
    """Ids of lone sentences whose claim a clause of a sentence edited in the other version makes."""
    found = set[int]()
    for side in (0, 1):
        lone = _lone(story[side], side, changes)
        if not 0 < len(lone) <= FEW:
            continue
        others = [x for x in story[1 - side] if x.touched >= REWRITTEN][:MOST]
        for s, change in lone:
            parts = (Part(x, a, b) for x in others for a, b in ((x.start, x.end), *clauses(x)))
            if any(part.short and say_the_same(Part(s, s.start, s.end), part, story, placed=False) for part in parts):
                found.add(id(change))
    return found


def _lone(told: Sequence[Sentence], side: int, changes: Sequence[Change]) -> list[tuple[Sentence, Change]]:
    """Short sentences that are all of a fact which only one version has."""
    found = []
    for change in changes:
        own, other = (change.after, change.before) if side else (change.before, change.after)
        if change.category != "fact" or other or len(own) != 1 or change.kind not in ("statement", "negation"):
            continue
        for s in told:
            covers = s.paragraph == own[0].paragraph and own[0].start <= s.start + 1 and s.end <= own[0].end + 2
            if covers and own[0].end - own[0].start <= s.end - s.start + 2 and len(s.tokens) <= LONGEST:
                found.append((s, change))
    return found


def _one_place(pair: PairAlignment, s: Sentence, x: Sentence) -> bool:
    """Whether two sentences stand in paragraphs that are linked, or beside such."""
    partner = {(i, j) for link in pair.links for i in link.before for j in link.after}
    return any((s.paragraph + d, x.paragraph + d) in partner for d in (0, -1, 1))


def say_the_same(
    s: Part, x: Part, story: Sequence[Sequence[Sentence]], *, placed: bool, cancelling: bool = False
) -> bool:
    """Whether two sentences or clauses make one claim; ``placed``: they stand in one place, where less need tie them.

    Who or what it is told of may be named in one alone, where both versions know it. ``cancelling``: only where a denial or an opposite
    answers for another.
    """
    one, other = claim(s), claim(x)
    if one.stage != other.stage or one.unsettled != other.unsettled or not _one_value(s, x):
        return False
    if cancelling and one.small != other.small:
        return False
    tied, left, turns = _held(one.words, other.words)
    if turns and not all(_turned_whole(t, o) for t, o in tied if _opposed(t, o)):
        return False  # what did not rise need not have fallen
    denied = one.denials + other.denials + turns
    if denied % 2 or (cancelling and not denied) or any(t.named for side in left for t in side):
        return False
    if placed and not all(left) and one.unsettled:
        return True  # is not known / is unclear, of one thing
    if placed and len(left[0]) == len(left[1]) == 1 and not tied and one.denials and other.denials:
        return one_sort(left[0][0].forms[0], left[1][0].forms[0]) < 2  # school is cancelled / there are no lessons
    if all(left):
        return False
    if not tied and not (one.disputing and other.disputing if not placed else not (one.words and other.words)):
        return False
    rest = [t for side in left for t in side]
    side = 0 if left[0] else 1
    own = (s, x)[1 - side].sentence
    free = [t for t in rest if not (_known(t, story[1 - side], own) or (one.denials and other.denials))]
    return len(rest) <= 2 and not free


def claim(part: Part) -> Claim:
    """What a sentence or clause claims."""
    s = part.sentence
    words = words_in(s.text, part.start - s.start, part.end - s.start)
    low = [w.low for w in words]
    denials = sum(is_denial(w) for w in words)
    stage = ""
    said = []
    unsettled = False
    for t in part.tokens:
        forms = set(t.forms)
        if forms & COMING:
            stage = stage or "coming"
        elif forms & AFOOT:
            stage = stage or "afoot"
        elif forms & OVER:
            stage = "over"
        elif forms & OPEN:
            unsettled = True
        elif forms & DENYING and not t.named:
            denials += 1
        elif forms & PAYING and denials:
            continue  # is free / nobody pays
        elif not forms & NEGATORS:
            said.append(t)
    if not stage and "under way" in " ".join(low):
        stage = "afoot"
    elif not stage:
        coming = any(w in ("will", "shall", "'ll") for w in low) or any(
            be in IS and to == "to" for be, to in pairwise(low)
        )
        stage = "coming" if coming else ""
    if denials and any(lemma(w) in SETTLED for w in low):
        said = [t for t in said if not set(t.forms) & SETTLED]
        denials -= 1
        unsettled = True
    return Claim(
        tuple(said),
        stage,
        denials,
        unsettled,
        any(set(t.forms) & DISPUTING for t in part.tokens),
        frozenset(low) & TYING,
    )


def _held(
    one: Sequence[Token], other: Sequence[Token]
) -> tuple[list[tuple[Token, Token]], tuple[list[Token], list[Token]], int]:
    """Words of two claims that say one thing, those that are left, and how many of the pairs are opposites."""
    ranked = sorted((-how, n, m) for n, t in enumerate(one) for m, o in enumerate(other) if (how := _tie(t, o)))
    tied: list[tuple[int, int]] = []
    for _, n, m in ranked:
        if all(n != a and m != b for a, b in tied):
            tied.append((n, m))
    pairs = [(one[n], other[m]) for n, m in tied]
    turns = sum(_opposed(t, o) for t, o in pairs)
    left = (
        [t for n, t in enumerate(one) if all(n != a for a, _ in tied)],
        [o for m, o in enumerate(other) if all(m != b for _, b in tied)],
    )
    return pairs, left, turns


def _opposed(t: Token, o: Token) -> bool:
    return not (t.named or o.named) and any(opposite(a, b) for a in t.forms for b in o.forms)


def _turned_whole(t: Token, o: Token) -> bool:
    return any(contradictory(a, b) for a in t.forms for b in o.forms if opposite(a, b))


def _tie(t: Token, o: Token) -> float:
    if t.named or o.named:
        return 1.0 if set(t.forms) & set(o.forms) else 0.0
    if _opposed(t, o):
        return 0.5
    if any(other_stage(a, b) for a in t.forms for b in o.forms):
        return 0.0
    how = max(likeness(a, b) for a in t.forms for b in o.forms)
    return how if how >= 0.6 else 0.0


def _known(t: Token, others: Sequence[Sentence], own: Sentence) -> bool:
    """Whether another sentence of the other version has the word: there a pronoun, or nothing, stands for it."""
    return any(_tie(t, o) >= 0.8 for s in others if s is not own for o in s.tokens)


def _one_value(s: Part, x: Part) -> bool:
    """Whether both have the same figures and days."""
    found = [
        [
            Found(m.spans[0].start, m.spans[-1].end, m)
            for m in own.sentence.values
            if own.start <= m.spans[0].start and m.spans[-1].end <= own.end
        ]
        for own in (s, x)
    ]
    if len(found[0]) != len(found[1]):
        return False
    return all(any(a.mention.kind == b.mention.kind and compare(a, b)[0] == "same" for b in found[1]) for a in found[0])
