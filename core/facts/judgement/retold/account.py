"""What each version of a story told anew says that the other does not, value by value and sentence by sentence."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, cast

from core.facts.judgement.region import Found
from core.facts.judgement.retold.story import Sentence, Token, clauses, keys, negatives, never_before, ties
from core.facts.judgement.retold.value import (
    LED,
    Value,
    count_people,
    digits,
    is_quoted,
    led_by,
    one_number,
    one_sort,
    one_whole,
    owns,
    sort_of,
    spelled,
    told_on,
    unit_of,
)
from core.facts.judgement.values.pairing import FAMILIES, compare
from core.facts.judgement.values.written import one_hour
from core.facts.judgement.vocabulary.content import opposite
from core.model import Duration, Interval, Quantity
from core.model.facts import Relation
from core.once import once

WEIGHT: Final = 0.5
"""How fast a word loses weight with the sentences that have it."""
SURE: Final = 0.9
"""Likeness from which a word may answer for another wherever it stands."""
BETWEEN: Final = 0.4
"""What two sentences must tell of one another, both ways, for a word that is only kindred to answer."""
DAY: Final = 0.5
"""Weight of a day without a figure: two statements of one story may well have a day in common."""
ONE_CLAIM: Final = 0.6
"""Share of the words of two clauses from which a value of the one stands for that of the other, though it has its equal elsewhere."""
APART: Final = 0.4
"""Share up to which two clauses with equal values are of two things, where one of them is news and the other tells another value."""
NEW: Final = 0.6
"""Share of a sentence's words that nothing may answer for, for its value to be of something else."""
MOST: Final = 4
"""Sentences of the other version that may tell what one sentence tells."""
GAIN: Final = 0.12
"""Share of what a sentence says that a further partner must add."""


@dataclass(frozen=True, slots=True)
class Differing:
    """Two values of one thing that differ, or one without a counterpart."""

    a: Value | None
    b: Value | None
    relation: Relation
    """``unknown`` where one side has nothing."""
    why: str


class Account:
    """Two versions' sentences held against each other."""

    def __init__(self, told: Sequence[Sequence[Sentence]]) -> None:
        self.told = told
        self.values = [[Value(m, s) for s in side for m in s.values] for side in told]
        self.tied: dict[Token, list[tuple[Sentence, Token]]] = {}
        self.likeness: dict[tuple[Token, Token], float] = {}
        self.weight: dict[Token, float] = {}
        self._tie()
        self.equal: dict[Value, list[Value]] = {v: [] for side in self.values for v in side}
        self.near: dict[Value, list[tuple[Value, str, str]]] = {v: [] for side in self.values for v in side}
        for v in self.values[0]:
            for w in self.values[1]:
                self._compare(v, w)
        self.partners = {s: self._partners(s) for side in told for s in side}
        self.answer = self._answers()
        self._shared: dict[tuple[Value, Value], float] = {}
        self.differing = self._differing()

    def _tie(self) -> None:
        index: dict[str, list[tuple[Sentence, Token]]] = defaultdict(list)
        for s in self.told[1]:
            for t in s.tokens:
                self.tied[t] = []
                for key in sorted(keys(t)):
                    index[key].append((s, t))
        for s in self.told[0]:
            for t in s.tokens:
                some = {o: x for key in sorted(keys(t)) for x, o in index.get(key, ())}
                self.tied[t] = []
                for o, x in some.items():
                    if how := ties(t, o):
                        self.likeness[t, o] = self.likeness[o, t] = how
                        self.tied[t].append((x, o))
                        self.tied[o].append((s, t))
        for side in self.told:
            times = Counter(form for s in side for form in sorted({t.forms[0] for t in s.tokens}))
            self.weight.update((t, 1.0 / times[t.forms[0]] ** WEIGHT) for s in side for t in s.tokens)

    def _compare(self, v: Value, w: Value) -> None:
        first, second = FAMILIES[v.mention.kind], FAMILIES[w.mention.kind]
        if spelled(v) == spelled(w) or one_number(v, w) or one_whole(v, w) or _one_hour(v, w):
            self.equal[v].append(w)
            self.equal[w].append(v)
            return
        if first != second and "duration" not in (first, second):
            return
        one, other = (Found(x.start, x.end, x.mention) for x in (v, w))
        relation, why = compare(one, other)
        if relation == "same":
            self.equal[v].append(w)
            self.equal[w].append(v)
        elif first == second or relation in ("refined", "generalised"):
            self.near[v].append((w, relation, why))
            self.near[w].append((v, relation, why))

    def _partners(self, s: Sentence) -> tuple[Sentence, ...]:
        """The sentences of the other version that together tell most of what this one tells, the best first."""
        weights: dict[object, float] = {t: self.weight[t] for t in s.tokens}
        answers: dict[Sentence, set[object]] = defaultdict(set)
        for t in s.tokens:
            for x, _ in self.tied[t]:
                answers[x].add(t)
        for v in self.values[s.side]:
            if v.sentence is s:
                weights[v] = 1.0
                for w in self.equal[v]:
                    answers[w.sentence].add(v)
        total = sum(weights.values())
        chosen: list[Sentence] = []
        open_ = set(weights)
        order = {x: k for k, x in enumerate(self.told[1 - s.side])}
        while len(chosen) < MOST and answers:
            best = max(
                answers, key=lambda x: (sum(weights[t] for t in weights if t in answers[x] and t in open_), -order[x])
            )
            gain = sum(weights[t] for t in weights if t in answers[best] and t in open_)
            if gain < GAIN * total:
                break
            chosen.append(best)
            open_ -= answers.pop(best)
        return tuple(chosen)

    def _answers(self) -> dict[object, tuple[object, float]]:
        """For each word and value the one of the other version that says it, each answering for one alone; and how surely."""
        share = {}
        for side in self.told:
            for s in side:
                near: dict[Sentence, float] = defaultdict(float)
                for t in s.tokens:
                    for x in {x: 0 for x, _ in self.tied[t]}:
                        near[x] += self.weight[t] * max(self.likeness[t, o] for y, o in self.tied[t] if y is x)
                for v in self.values[s.side]:
                    if v.sentence is s:
                        for w in self.equal[v]:
                            near[w.sentence] += 1.0
                total = sum(self.weight[t] for t in s.tokens) + sum(v.sentence is s for v in self.values[s.side])
                for x, weight in near.items():
                    share[s, x] = weight / max(total, 1.0)
        pairs = []
        for s in self.told[0]:
            for t in s.tokens:
                for x, o in self.tied[t]:
                    how = self.likeness[t, o]
                    both = share.get((s, x), 0.0) + share.get((x, s), 0.0)
                    if how < SURE and both < BETWEEN:
                        continue
                    pairs.append(
                        (-both - how, s.paragraph + x.paragraph, t.start + o.start, s.paragraph, t.start, t, o, how)
                    )
        pairs.sort(key=lambda p: p[:5])  # alike whichever side is older, but for what stands in the same places
        found: dict[object, tuple[object, float]] = {}
        for *_, t, o, how in pairs:
            if t not in found and o not in found:
                found[t], found[o] = (o, how), (t, how)
        return found

    def news(self, s: Sentence, start: int, end: int) -> tuple[float, float]:
        """Share of what a stretch of a sentence says that nothing else answers for, and how much that is."""
        new, total = self.amounts(s, start, end)
        return (new / total if total else 0.0), new

    def amounts(self, s: Sentence, start: int, end: int) -> tuple[float, float]:
        """How much of what a stretch of a sentence says nothing else answers for, and how much it says."""
        total = new = 0.0
        for t in s.tokens:
            if start <= t.start and t.end <= end:
                total += self.weight[t]
                new += self.weight[t] * (1 - self._answered(s, t))
        for v in self.values[s.side]:
            if v.sentence is s and start <= v.start and v.end <= end:
                weight = DAY if v.mention.kind == "date" and not digits(v) else 1.0
                total += weight
                if (not self.equal[v] and not self.near_soft(v)) or self._all_apart(v):
                    new += weight
        return new, total

    def scattered(self, s: Sentence, start: int, end: int) -> float:
        """How much of what a stretch of a sentence says other sentences answer for than the one that tells most of it."""
        best = self.partners[s][:1]
        words = sum(
            self.weight[t] * self._answered(s, t)
            for t in s.tokens
            if start <= t.start
            and t.end <= end
            and t in self.answer
            and not any(self.answer[t][0] in x.tokens for x in best)
        )
        values = sum(
            v.sentence is s
            and start <= v.start
            and v.end <= end
            and bool(self.equal[v])
            and not any(w.sentence in best for w in self.equal[v])
            for v in self.values[s.side]
        )
        return words + values

    @once
    def share_new(self) -> float:
        """Share of what both versions say that the other does not say, 0..1."""
        new = total = 0.0
        for s in (s for side in self.told for s in side):
            new += self.news(s, s.start, s.end)[1]
            total += sum(self.weight[t] for t in s.tokens) + len(s.values)
        return new / total if total else 0.0

    def _answered(self, s: Sentence, t: Token) -> float:
        """How surely the other version says a word of ``s``, 0..1: one that it denies elsewhere than in the sentence that tells the same
        does not (``no reports of damage`` / ``damaging dozens of homes``)."""
        if t not in self.answer:
            return 0.0
        o, how = cast("Token", self.answer[t][0]), self.answer[t][1]
        if t.denied == o.denied or any(opposite(a, b) for a in t.forms for b in o.forms):
            return how
        x = next((x for x in self.told[1 - s.side] if o in x.tokens), s)
        if never_before(*((x, o) if t.denied else (s, t))):
            return how
        one_place = self.partners[s][:1] == (x,) and self.partners[x][:1] == (s,)
        return how if one_place or (negatives(s) and negatives(x)) else 0.0

    def _differing(self) -> list[Differing]:
        """Values that have no equal on the other side, paired where they tell of one thing."""
        alone = [[v for v in side if not owns(v) and not self._is_told(v)] for side in self.values]
        scored = []
        for i, v in enumerate(alone[0]):
            near = {id(w): (relation, why) for w, relation, why in self.near[v]}
            for j, w in enumerate(alone[1]):
                if id(w) in near and (is_quoted(v) == is_quoted(w) or self._alike(v, w) >= ONE_CLAIM):
                    relation, why = near[id(w)]
                    score = self._one_thing(v, w) + (2.0 if relation in ("refined", "generalised") else 0.0)
                    if score >= 2.0:
                        scored.append((-score, i, j, relation, why))
        alone = self._with_told_of_others(alone, scored)
        found: list[Differing] = []
        taken: tuple[set[int], set[int]] = set(), set()

        def take(pairs: Sequence[tuple[float, int, int, str, str]]) -> None:
            for _, i, j, relation, why in sorted(pairs):
                if i not in taken[0] and j not in taken[1]:
                    taken[0].add(i)
                    taken[1].add(j)
                    found.append(Differing(alone[0][i], alone[1][j], cast("Relation", relation), why))

        take(scored)
        take(self._only_ones(alone, taken))
        for side in (0, 1):
            for n, v in enumerate(alone[side]):
                if n not in taken[side] and not self._is_told(v):
                    found.append(
                        Differing(None if side else v, v if side else None, "added" if side else "removed", "")
                    )
        return found

    def _is_told(self, v: Value) -> bool:
        """Whether the other version has an equal of a value, of whatever it is told there."""
        return not all(map(owns, self.equal[v]))

    def _with_told_of_others(
        self, alone: Sequence[list[Value]], scored: list[tuple[float, int, int, str, str]]
    ) -> list[list[Value]]:
        """``alone`` and, added to it and ``scored``, values whose equal is told of something else (a 48-hour strike, two days of
        leave) and in whose place the clause that tells the same has another one."""
        others = [[v for v in side if self._of_another(v)] for side in self.values]
        both = [[*side, *own] for side, own in zip(alone, others, strict=True)]
        places = [{id(v): n for n, v in enumerate(side)} for side in both]
        for i, v in enumerate(both[0]):
            for w, relation, why in self.near[v]:
                j = places[1].get(id(w), -1)
                if j < 0 or relation != "changed" or (i < len(alone[0]) and j < len(alone[1])):
                    continue
                alike = self._alike(v, w)
                nearest = max((self._alike(x, y) for x in (v, w) for y in self.equal[x]), default=0.0)
                if alike >= ONE_CLAIM and alike > nearest and one_sort(v, w):
                    scored.append((-4.0 - alike, i, j, relation, why))
        return both

    def _of_another(self, v: Value) -> bool:
        """Whether each equal of a value stands in a clause that another value of its own version is told by, or is of something else."""
        return self._is_told(v) and all(
            any(self._alike(x, w) > self._alike(v, w) for x in self.equal[w] if x is not v)
            or self._apart(v, w)
            or (self._alike(v, w) <= APART and self._in_place_of(v, counted=unit_of(v)))
            for w in self.equal[v]
        )

    def _all_apart(self, v: Value) -> bool:
        return bool(self.equal[v]) and all(self._apart(v, w) for w in self.equal[v])

    def _apart(self, v: Value, w: Value) -> bool:
        """Whether two equal values are of two things (eight guests, eight lifts): one's sentence is news, and where the other stands
        the same is told with another value."""
        if self._alike(v, w) > APART:
            return False
        return any(self._words_new(x.sentence) >= NEW and self._in_place_of(y) for x, y in ((v, w), (w, v)))

    def _words_new(self, s: Sentence) -> float:
        """Share of a sentence's words that nothing answers for, 0..1."""
        total = sum(self.weight[t] for t in s.tokens)
        return sum(self.weight[t] for t in s.tokens if t not in self.answer) / total if total else 0.0

    def _in_place_of(self, v: Value, counted: str | None = None) -> bool:
        """Whether a clause that tells the same as a value's has another value, which no clause of its own answers for; ``counted``: one of
        the same things."""
        return any(
            relation == "changed"
            and (counted is None or counted == unit_of(w))
            and not self._is_told(w)
            and self._alike(v, w) >= ONE_CLAIM
            and one_sort(v, w)
            and not told_on(v, w)
            for w, relation, _ in self.near[v]
        )

    def _alike(self, v: Value, w: Value) -> float:
        """Share of the words of two values' clauses that say the same, 0..1."""
        if (v, w) not in self._shared:
            one, other = _clause_of(v), _clause_of(w)
            tied = sum(any(o in other for _, o in self.tied[t]) for t in one)
            tied += sum(any(t in one for _, t in self.tied[o]) for o in other)
            self._shared[v, w] = tied / max(1, len(one) + len(other))
        return self._shared[v, w]

    def claims_alike(self, d: Differing) -> float:
        """Share of the words of the clauses of two values that differ that say the same, 0..1."""
        return self._alike(d.a, d.b) if d.a and d.b else 0.0

    def _only_ones(
        self, alone: Sequence[Sequence[Value]], taken: Sequence[set[int]]
    ) -> list[tuple[float, int, int, str, str]]:
        """Leftovers that are the only ones of their sort in both versions, in sentences that tell the same."""
        found = []
        for i, v in enumerate(alone[0]):
            sort = sort_of(v)
            mates = [
                [n for n, w in enumerate(side) if n not in gone and sort_of(w) == sort and not self._is_told(w)]
                for side, gone in zip(alone, taken, strict=True)
            ]
            if sort is None or [len(m) for m in mates] != [1, 1] or mates[0] != [i]:
                continue
            j = mates[1][0]
            w = alone[1][j]
            relation, why = next(((r, y) for o, r, y in self.near[v] if o is w), ("", ""))
            if is_quoted(v) != is_quoted(w) and self._alike(v, w) < ONE_CLAIM:
                continue  # what somebody says of another day
            lone = sort[0] == "age" or self._tell_one(v.sentence, w.sentence) or (self._is_new(v) and self._is_new(w))
            if relation and lone:
                found.append((-1.0, i, j, relation, why))
        return found

    def _is_new(self, v: Value) -> bool:
        share = self.news(v.sentence, v.sentence.start, v.sentence.end)[0]
        return share >= (
            0.75 if v.mention.kind == "date" else 0.5
        )  # two sentences of one report may well have a day each

    def _tell_one(self, s: Sentence, x: Sentence) -> bool:
        return x in self.partners[s] or s in self.partners[x]

    def _one_thing(self, v: Value, w: Value) -> float:
        """How likely two different values tell of one thing: what is counted, and the words around them."""
        score = 0.0
        x, y = v.mention.value, w.mention.value
        if isinstance(x, Quantity) and isinstance(y, Quantity):
            score -= 2.0 if x.ordinal != y.ordinal or (x.ordinal and x.unit != y.unit) else 0.0
            if x.currency or y.currency:
                score += 1.5 if x.currency == y.currency else -2
            elif x.unit and y.unit:
                score += 1.5 if x.unit == y.unit else 0.5 if count_people(v, w) else -1
        elif isinstance(x, Duration) and isinstance(y, Duration):
            score += 1.0 if x.precision == y.precision else 0.5
            score += 0.5 if x.age == y.age else -2
        elif isinstance(x, Interval) and isinstance(y, Interval):
            score += 0.5 if x.precision == y.precision else 0.0
            led = {led_by(v), led_by(w)}
            if led & LED:
                score += 0.8 if len(led) == 1 else -1.0
        if self._tell_one(v.sentence, w.sentence):
            score += 1.0
        shared, close = 0, 0.0
        around = _around(w)
        for t in _around(v):
            if there := [o for _, o in self.tied[t] if o in around]:
                shared += 1
                if isinstance(x, Quantity):  # a day is told beside this deed or that
                    close += _closeness(v, t) * max(_closeness(w, o) for o in there)
        return score + 0.7 * min(shared, 4) + close

    def near_soft(self, v: Value) -> bool:
        """Whether the other version tells a value less or more exactly; a day and a length of time where their clauses share a word."""
        return any(
            how in ("refined", "generalised")
            and (FAMILIES[v.mention.kind] == FAMILIES[w.mention.kind] or self._alike(v, w) > 0)
            and not self._apart(v, w)
            for w, how, _ in self.near[v]
        )


def _one_hour(v: Value, w: Value) -> bool:
    if not v.mention.kind == w.mention.kind == "time":
        return False
    places = [(x.sentence.text, x.start - x.sentence.start, x.end - x.sentence.start) for x in (v, w)]
    return one_hour((v.mention, w.mention), places)


def _clause_of(v: Value) -> list[Token]:
    """The words of the clause that a value stands in."""
    s = v.sentence
    start, end = next(((a, b) for a, b in clauses(s) if a <= v.start and v.end <= b), (s.start, s.end))
    return [t for t in s.tokens if start <= t.start and t.end <= end]


def _closeness(v: Value, t: Token) -> float:
    """1 for a word beside a value, 0 for one at the edge of what stands around it."""
    return max(0.0, 1 - max(v.start - t.end, t.start - v.end, 0) / 35)


def _around(v: Value) -> list[Token]:
    """The words of its sentence that stand near a value."""
    return [t for t in v.sentence.tokens if v.start - 35 <= t.end and t.start <= v.end + 35]
