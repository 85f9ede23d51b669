"""One thing or deed in the place of another in two sentences told otherwise: ``makes glass bottles`` / ``glass jars are made``.

Edits run in one direction, so where a sentence was turned round or written anew, a word and the one in its place stand in no hunk
together. Here whole sentences are held against each other: what neither says again, in the same part of both, was exchanged.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

from core.facts.judgement.claims.same_things import same_things
from core.facts.judgement.finding import DIFFERS, Finding
from core.facts.judgement.region import Region, Word
from core.facts.judgement.sentences.crossed import crossed
from core.facts.judgement.sentences.roles import Deed, Role, Tag, Term, deeds, tagged, terms
from core.facts.judgement.vocabulary.content import (
    base,
    broader,
    content,
    idiomatic,
    is_content,
    of_one_class,
    opposite,
    other_stage,
    root,
    same_idiom,
    taken,
    told_for,
    unmatched,
    weighty,
)
from core.facts.judgement.vocabulary.ends import two_ends
from core.facts.judgement.vocabulary.kinds import tie
from core.facts.judgement.vocabulary.lexicon import misspelt, names, near, nouns
from core.facts.judgement.vocabulary.paraphrase import unpaired
from core.facts.judgement.vocabulary.verbs import synonyms
from core.facts.judgement.vocabulary.words import CONNECTIVES, LIGHT, REPORTING, ROLE_NOUNS, SHELL_NOUNS
from core.facts.tables.contrasts import OF_LAW
from core.once import once

LONGEST: Final = 60
"""Words of a sentence up to which it is looked at."""
KIN: Final = 40
"""Nouns that a broader word may have below it for two of them to be things of one sort (fruit, room; not structure)."""
REACH: Final = 10
"""Characters behind a deed in which what it was done to begins: a preposition, an article, a word that says which."""
ENOUGH: Final = 3
"""Points from which one thing stands in the place of another."""
SHORT: Final = 2
"""Telling words of a side up to which a rule that calls it wording has looked at each of them."""
STEM: Final = 5
"""Letters that two words must have in common at their head to be held for derived from one another."""
_TIES: Final = frozenset(word for line in CONNECTIVES for tie in line for word in tie.split()) | frozenset(
    "board return exchange front addition spite favour favor search charge".split()
)
"""Words that tie clauses or make a phrase with a small word, and name nothing."""
_CHILDREN: Final = frozenset({"child", "son", "daughter"})
_PARENTS: Final = frozenset({"father", "mother", "parent"})


class _Left(NamedTuple):
    """What of a sentence the other version doesn't say: things by their runs of words, and deeds."""

    things: list[list[Term]]
    deeds: list[Deed]


def in_place_of(region: Region, ruled: Sequence[Finding], told_already: Sequence[Finding]) -> list[Finding]:
    """A likely fact for each thing or deed with another one in its place, where the sentence is told otherwise around it.

    ``ruled`` are the findings of rules, whose styles and short wordings explain their words; of ``told_already`` the facts do.
    """
    facts = [f for f in told_already if f.category == "fact" and f.why != DIFFERS]
    told: list[Finding] = []
    for place in region.ask(_places):
        region.check()
        new = _unsaid(region, place, ruled, facts, 0)
        other = _unsaid(region, place, ruled, facts, 1) if new else new
        older, newer = (place.left(0, new), place.left(1, other)) if other else (_NOTHING, _NOTHING)
        things = [f for f in _other_things(older, newer) if not any(_leads(known, f) for known in facts)]
        told += [*_other_deeds(older, newer), *things] or _crossed(facts, place)
    return told


class _Place:
    """Sentences that stand in the place of one another, and what their words alone tell: no date touches it, so the region keeps it."""

    def __init__(self, region: Region, sentence_a: tuple[int, int], sentence_b: tuple[int, int]) -> None:
        self.spans = (0, *sentence_a), (1, *sentence_b)
        self.words = region.words(*self.spans[0]), region.words(*self.spans[1])
        self.unshared: dict[int, _Unshared] = {}
        self.read: dict[int, tuple[list[Tag], list[Term]]] = {}

    @once
    def crossed(self) -> Finding | None:
        return crossed(*self.words)

    def left(self, side: int, new: frozenset[int]) -> _Left:
        """The things and deeds that are told by words of side 0 or 1 beginning at ``new``."""
        own = self.words[side]
        if side not in self.read:
            tags = tagged(own)
            self.read[side] = tags, terms(own, tags)
        tags, named = self.read[side]
        things: dict[int, list[Term]] = {}
        for term in named:
            says = term.role.part != "modifier" or _is_noun(term.form)
            if says and term.form not in SHELL_NOUNS and term.word.start in new:
                things.setdefault(term.run, []).append(term)
        done = [deed for deed in deeds(own, tags, named) if deed.form not in REPORTING and deed.word.start in new]
        return _Left(list(things.values()), done)


def _places(region: Region) -> list[_Place]:
    """What stands in the place of one another, sentence for sentence or several for several, where something was edited, and is no
    longer than is looked at."""
    found = (_Place(region, a, b) for a, b in _edited(region))
    return [place for place in found if all(1 <= len(words) <= LONGEST for words in place.words)]


def _edited(region: Region) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    found: list[tuple[tuple[int, int], tuple[int, int]]] = []
    for sentence in region.sentences_b:
        b, a = sentence, region.counterpart(sentence)
        while (wider := _hull(b, _newer(region, a))) != b:
            b, a = wider, _hull(a, region.counterpart(wider))
        if (a, b) not in found and any(h.b0 < b[1] for h in region.touching(1, *b)):
            found.append((a, b))
    return found


def _newer(region: Region, sentence_a: tuple[int, int]) -> tuple[int, int]:
    """The newer side's sentence or sentences in whose place older ones stood."""
    middle = region.image(*sentence_a)
    inside = [s for s in region.sentences_b if s[0] < middle[1] and s[1] > middle[0]]
    return (inside[0][0], inside[-1][1]) if inside else middle


def _hull(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    return min(one[0], other[0]), max(one[1], other[1])


def _leads(fact: Finding, finding: Finding) -> bool:
    """Whether both things stand behind deeds that are told as exchanged: who or what they were done to goes with them."""
    return fact.kind == "status" and all(
        start <= at[0] <= start + REACH
        for start, at in ((fact.before[1], finding.before), (fact.after[1], finding.after))
    )


def told_by(region: Region, swaps: Sequence[Finding], finding: Finding) -> bool:
    """Whether what is put in or cut, and told for nothing but its newness, is all but one word what one of these says more exactly."""
    if finding.category != "fact" or finding.relation == "changed":
        return False
    if not any(_lies(s.before, finding.before) or _lies(s.after, finding.after) for s in swaps):
        return False
    beyond: list[str] = []
    for side, other in enumerate((region.b, region.a)):
        start, end = finding.after if side else finding.before
        paired = [s.after if side else s.before for s in swaps]
        words = [w for w in region.words(side, start, end) if not any(p[0] <= w.start < p[1] for p in paired)]
        beyond += weighty(unmatched(content(words), region.contents(1 - side, 0, len(other.text))))
    return len(beyond) <= 1


def _lies(inner: tuple[int, int], outer: tuple[int, int]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _crossed(facts: Sequence[Finding], place: _Place) -> list[Finding]:
    finding, (a, b) = place.crossed, place.words
    return [finding] if finding and not any(_meet(f.before, a) and _meet(f.after, b) for f in facts) else []


def _meet(side: tuple[int, int], words: Sequence[Word]) -> bool:
    return side[0] < words[-1].end and words[0].start < side[1]


# ---- what is left of a sentence


_NOTHING: Final = _Left([], [])


def _unsaid(
    region: Region, place: _Place, ruled: Sequence[Finding], facts: Sequence[Finding], side: int
) -> frozenset[int]:
    """Where the words of side 0 or 1 of a place begin that the other version says nowhere in it, and that nothing explains yet."""
    if side not in place.unshared:
        place.unshared[side] = _Unshared(region, place, side)
    unshared = place.unshared[side]
    if not unshared.words:
        return frozenset()
    values = [f for f in (region.mentions_b if side else region.mentions_a) if f.mention.kind != "number"]
    known = {(f.before, f.after) for f in region.ask(same_things)}
    explained = [f for f in ruled if f.category != "wording" or (f.before, f.after) in known or _short(region, f)]
    told = [(f.start, f.end) for f in values] + [f.after if side else f.before for f in (*explained, *facts)]
    return frozenset(
        word.start
        for word, form in unshared.words
        if not any(start < word.end and word.start < end for start, end in told) and unshared.new(region, word, form)
    )


class _Unshared:
    """The words of one side of a place that the other version doesn't have, and which of them it says nowhere in it.

    A word that the other version shares is its own counterpart and stands for no other one.
    """

    def __init__(self, region: Region, place: _Place, side: int) -> None:
        own, others = place.words[side], place.words[1 - side]
        beside = region.beside or ((), ())
        there = region.a if side else region.b
        self._exact = {*region.contents(side, own[0].start, own[-1].end), *beside[side]}
        said = dict.fromkeys([*region.contents(1 - side, 0, len(there.text)), *beside[1 - side]])
        self.words = [(word, form) for word in own if is_content(word.low) and (form := base(word.low)) not in said]
        if self.words:
            self._idioms = idiomatic(self._exact, region.contents(1 - side, others[0].start, others[-1].end))
            self._free = [word for word in said if word not in self._exact]
        self._sides = place.spans[side], place.spans[1 - side]
        self._alone: frozenset[int] | None = None
        """Where words without a partner begin, looked for once where it is asked."""
        self._known: dict[int, bool] = {}

    def new(self, region: Region, word: Word, form: str) -> bool:
        if word.start not in self._known:
            self._known[word.start] = self._new(region, word, form)
        return self._known[word.start]

    def _new(self, region: Region, word: Word, form: str) -> bool:
        if len(word.low) <= 2 or word.text.isupper() or any(c.isdigit() for c in form):
            return False
        if form in self._idioms or form in LIGHT or form in _TIES or word.low in _TIES:
            return False
        if self._alone is None:
            settled = [region.settled(*side) for side in self._sides]
            self._alone = frozenset(token.start for token in unpaired(*settled)[0])
        if word.start not in self._alone and not any(_apart(form, other) for other in self._free):
            return False
        return not any(
            (_same(form, other) and not taken(form, other, self._exact)) or form in other or other in form
            for other in self._free
        )


def _short(region: Region, finding: Finding) -> bool:
    sides = region.contents(0, *finding.before), region.contents(1, *finding.after)
    return max(map(len, sides)) <= SHORT


def _apart(one: str, other: str) -> bool:
    """Two of a class that news tells apart, and no synonyms."""
    known = tie(one, other)
    if known:
        return known == "other"
    return one != other and of_one_class(one, other) and not synonyms(one, other)


def _same(one: str, other: str) -> bool:
    """Whether one word may be told for another: near in sense, of one stem, or misspelt."""
    if _apart(one, other):
        return False
    derived = min(len(one), len(other)) >= STEM and one[:STEM] == other[:STEM]
    if min(len(one), len(other)) >= STEM and near(one, other):
        return True
    return derived or told_for(one, other) or (len(one) > 3 and root(one) == root(other)) or misspelt(one, other)


def _is_noun(word: str) -> bool:
    return word in nouns() or bool(set(names(word)) & {"p", "t"})


# ---- things


def _other_things(a: _Left, b: _Left) -> Iterator[Finding]:
    """One thing for another; of several that might be meant the one that has most in common with it."""
    alone = len(a.things) == len(b.things) == 1
    ranked = sorted(
        (-points, one[-1].word.start + other[-1].word.start, n + m, n, m)  # alike whichever side is older
        for n, one in enumerate(a.things)
        for m, other in enumerate(b.things)
        if (points := _points(one, other, alone)) >= ENOUGH
    )
    taken: tuple[set[int], set[int]] = set(), set()
    for _, _, _, n, m in ranked:
        if n in taken[0] or m in taken[1]:
            continue
        taken[0].add(n)
        taken[1].add(m)
        one, other = a.things[n], b.things[m]
        spans = (one[0].word.start, one[-1].word.end), (other[0].word.start, other[-1].word.end)
        x, y = one[-1].form, other[-1].form
        kind = "role" if {x, y} <= ROLE_NOUNS else "statement"
        why = f"“{one[-1].word.text}” and “{other[-1].word.text}” are different things"
        yield Finding(*spans, "fact", kind, "changed", "likely", why=why)


def _points(one: Sequence[Term], other: Sequence[Term], alone: bool) -> int:
    """How much speaks for two things standing in one place: what they are, their part in the sentence, that nothing else is left."""
    x, y = one[-1], other[-1]
    if {x.form, y.form} & _CHILDREN and {x.form, y.form} & _PARENTS:
        return 0  # a father of four has four children
    sort = one_sort(x.form, y.form)
    part = _one_part(x, y)
    if sort == 2 or (sort and alone):
        return max(ENOUGH, sort + part + alone)
    if sort:
        return sort + part
    if part < 2 or not alone or len(one) != len(other) or x.role.part == "agent" or not _plain(x, y):
        return 0  # unlike things are told apart by their place alone; who acts may be named by what it is
    return ENOUGH


def _plain(x: Term, y: Term) -> bool:
    """Whether two words name more than a mere thought (``success`` / ``interest``) or quality."""
    kinds = set(names(x.form)), set(names(y.form))
    if {"q"} in kinds:
        return False
    return bool((kinds[0] | kinds[1]) & {"p", "t"}) or not (x.form in nouns() and y.form in nouns())


def one_sort(x: str, y: str) -> int:
    """2 for two things of one class or near in kind, 1 for two persons or two things that can be touched, 0 for others."""
    if tie(x, y) == "other" or of_one_class(x, y):
        return 2
    shared = broader(x) & broader(y) if x in nouns() and y in nouns() else frozenset()
    if any(_below()[word] <= KIN for word in shared):
        return 2
    return int(bool(set(names(x)) & set(names(y)) & {"p", "t"} or shared - _THOUGHT))


_THOUGHT: Final = frozenset("abstraction basic_cognitive_process idea thought".split())
"""Broader words of what can't be touched or pointed at."""


@cache
def _below() -> dict[str, int]:
    """Broader word → how many nouns have it above them."""
    found: dict[str, int] = {}
    for above in nouns().values():
        for word in above:
            found[word] = found.get(word, 0) + 1
    return found


def _one_part(x: Term, y: Term) -> int:
    """2 for the same part beside the same words, 1 for the same part, 0 for others."""
    one, other = x.role, y.role
    hung = any(_same(p, q) for p in one.of for q in other.of)
    if "modifier" in (one.part, other.part):
        return 2 if hung and _owned(one) and _owned(other) else 0
    if any(_same(p, q) for p in x.beside for q in y.beside):
        return 2
    if one.part == other.part and one.lead == other.lead:
        return 2 if hung else 1
    return 2 if hung and {one.lead, other.lead} == {"of", ""} else 0  # the murder of / murdering


def _owned(role: Role) -> bool:
    return role.part == "modifier" or role.lead == "of"


# ---- deeds


def _other_deeds(a: _Left, b: _Left) -> Iterator[Finding]:
    """One deed for another, done by the same or to the same."""
    alone = len(a.deeds) == len(b.deeds) == 1 and not a.things and not b.things
    for x in a.deeds:
        for y in b.deeds:
            turned = opposite(x.form, y.form) or other_stage(x.form, y.form)
            acts = "d" in names(x.form) and "d" in names(y.form)
            if not (turned or acts) or two_ends(x.form, y.form) or same_idiom([x.form], [y.form]):
                continue
            shared = sum(_among(p, (*y.agents, *y.patients)) for p in (*x.agents, *x.patients))
            patient = any(_among(p, y.patients) for p in x.patients)
            fate = {x.form, y.form} <= OF_LAW and any(
                _among(p, others)  # the club sacked him / he resigned, police arrested him / he was acquitted
                for one, others in ((x.patients, (*y.agents, *y.patients)), (y.patients, x.agents))
                for p in one
            )
            if (shared >= 2 and (alone or turned)) or (alone and shared and (turned or patient)) or (fate and turned):
                spans = (x.word.start, x.word.end), (y.word.start, y.word.end)
                why = f"“{x.form}” and “{y.form}” are different acts"
                yield Finding(*spans, "fact", "status", "changed", "likely", why=why)


def _among(form: str, others: Sequence[str]) -> bool:
    return any(_same(form, other) for other in others)
