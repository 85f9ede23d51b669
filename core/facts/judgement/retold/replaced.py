"""What stands in the place of something else in a story told anew: another name, person, thing or deed in the same part of what is told.

Only words that nothing in the other version answers for are looked at, in sentences that tell of one another. Two of them stand for one
another where they hang from words that answer for each other, or where nothing else of their sort is left in both versions.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from core.facts.judgement.region import Found, Word, words_in
from core.facts.judgement.retold.account import Account
from core.facts.judgement.retold.story import Sentence, Token, likeness, ties
from core.facts.judgement.sentences.exchanged import one_sort
from core.facts.judgement.sentences.roles import Deed, Tag, Term, deeds, tagged, terms
from core.facts.judgement.values.pairing import compare
from core.facts.judgement.vocabulary.content import opposite, other_stage
from core.facts.judgement.vocabulary.ends import two_ends
from core.facts.judgement.vocabulary.lexicon import names, nouns
from core.facts.judgement.vocabulary.words import LIGHT, ROLE_NOUNS, SHELL_NOUNS
from core.facts.tables.people import COMPANY_FORMS, ORGANISATION_WORDS
from core.facts.tables.places import PLACE_WORDS
from core.model import Mention, Span
from core.once import once

_DEFINITE: Final = frozenset("the this that these those its his her their our".split())


class Replaced(NamedTuple):
    """Two stretches, one a side, that stand for one another, and what they are."""

    kind: str
    before: Span
    after: Span
    why: str


class Reading:
    """A sentence with the parts of what it names, and its deeds."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.words = words_in(sentence.text)

    @once
    def tags(self) -> list[Tag]:
        return tagged(self.words)

    @once
    def terms(self) -> list[Term]:
        return terms(self.words, self.tags)

    @once
    def deeds(self) -> list[Deed]:
        return deeds(self.words, self.tags, self.terms)

    @once
    def tokens(self) -> dict[int, Token]:
        return {t.start - self.sentence.start: t for t in self.sentence.tokens}

    def span(self, first: Word, last: Word) -> Span:
        at = self.sentence.start
        return Span(self.sentence.paragraph, at + first.start, at + last.end)

    def before(self, start: int) -> str:
        """The word before a place of the sentence."""
        ahead = [w for w in self.words if w.start < start]
        return ahead[-1].low if ahead else ""


def replaced(account: Account) -> list[Replaced]:
    """Each name, thing or deed with the one in its place."""
    readings = {s: Reading(s) for side in account.told for s in side}
    found = list(_names(account))
    taken: set[Token] = set()
    for s in account.told[0]:
        for x in account.told[1]:
            if x in account.partners[s] or s in account.partners[x]:
                found += _posts(account, s, x, taken)
                found += _things(account, readings[s], readings[x], taken)
                found += _deeds(account, readings[s], readings[x], taken)
    return found


# ---- names


def _names(account: Account) -> Iterator[Replaced]:
    """The one name of a kind that the newer version does not have, and the one that it has instead, wherever they stand; of names that have
    their kind in them (``the University of Bern``) the one of the same kind."""
    lost = [_alone(account, side) for side in (0, 1)]
    for kind in ("person", "organisation", "place"):
        told = [[(s, m) for s, m in side if m.kind == kind] for side in lost]
        lone = all(len({_bare(s, m) for s, m in side}) == 1 for side in told)
        for s, m in told[0]:
            for x, o in told[1]:
                between = _between_the_same(account, s, m, x, o)
                if not (lone or between or (_sorts(s, m) and _sorts(s, m) == _sorts(x, o))):
                    continue
                if not (between or x in account.partners[s][:1] or s in account.partners[x][:1]):
                    continue
                if compare(*(Found(n.spans[0].start, n.spans[0].end, n) for n in (m, o)))[0] == "changed":
                    yield Replaced(kind, m.spans[0], o.spans[0], f"another {kind} in its place")


def _between_the_same(account: Account, s: Sentence, m: Mention, x: Sentence, o: Mention) -> bool:
    """Whether two names stand between words that answer for each other: ``Karl Moe of the Centre party`` / ``Karl Moe of the Labour
    party``."""
    sides = []
    for own, name in ((s, m), (x, o)):
        told = _words_of(own, name)
        first, last = own.tokens.index(told[0]), own.tokens.index(told[-1])
        if not first or last + 1 == len(own.tokens):
            return False
        sides.append((own.tokens[first - 1], own.tokens[last + 1]))
    return all(account.answer.get(one, (None, 0.0))[0] is other for one, other in zip(*sides, strict=True))


def _bare(s: Sentence, m: Mention) -> str:
    """The part of a name that others don't have."""
    words = words_in(s.text, m.spans[0].start - s.start, m.spans[0].end - s.start)
    return words[-1].low.removesuffix("'s")


def _alone(account: Account, side: int) -> list[tuple[Sentence, Mention]]:
    """The names of a side of which the other side has no word, or none but a quarter of the world and what a name is of."""
    found = []
    for s in account.told[side]:
        for m in s.names:
            own = [t for t in _words_of(s, m) if t.forms[0] not in _QUARTERS]
            own = [t for t in own if t.forms[0] not in _SORTS] or own
            if own and not any(account.tied[t] for t in own if t.named):
                found.append((s, m))
    return found


def _words_of(s: Sentence, m: Mention) -> list[Token]:
    return [t for t in s.tokens if m.spans[0].start <= t.start and t.end <= m.spans[0].end]


def _sorts(s: Sentence, m: Mention) -> frozenset[str]:
    """What a name says that it is the name of (``university``)."""
    return frozenset(t.forms[0] for t in _words_of(s, m)) & _SORTS - {"of"}


_SORTS: Final = (ORGANISATION_WORDS | PLACE_WORDS | {"of"}) - COMPANY_FORMS
_QUARTERS: Final = frozenset(
    "north south east west northern southern eastern western central northeast northwest southeast southwest upper lower new".split()
)


# ---- posts


def _posts(account: Account, s: Sentence, x: Sentence, taken: set[Token]) -> Iterator[Replaced]:
    """The interior minister and the justice minister, where neither version knows the other one."""
    for t in s.tokens:
        o = account.answer.get(t, (None, 0.0))[0]
        if not (_OFFICES & {*t.forms} and isinstance(o, Token) and o in x.tokens and _OFFICES & {*o.forms}):
            continue
        one, other = _before(s, t), _before(x, o)
        if one is None or other is None or one.named or other.named or ties(one, other):
            continue
        if any(_holds_office(y, p) for own in (one, other) for y, p in account.tied[own]):
            continue
        taken |= {one, other}
        sides = [Span(y.paragraph, p.start, p.end) for y, p in ((s, one), (x, other))]
        yield Replaced("role", sides[0], sides[1], "another office")


_OFFICES: Final = frozenset("minister ministry secretary commissioner director department editor".split())


def _before(s: Sentence, t: Token) -> Token | None:
    """The word right before another one."""
    return next((o for o in s.tokens if o.end < t.start and s.text[o.end - s.start : t.start - s.start] == " "), None)


def _holds_office(s: Sentence, t: Token) -> bool:
    return any(_before(s, o) is t for o in s.tokens if _OFFICES & {*o.forms})


# ---- things


def _things(account: Account, a: Reading, b: Reading, taken: set[Token]) -> Iterator[Replaced]:
    free = [_free(account, r, taken) for r in (a, b)]
    ranked = sorted(
        (-points, x.word.start + y.word.start, n, m)
        for n, x in enumerate(free[0])
        for m, y in enumerate(free[1])
        if (points := _points(account, a, x, b, y))
    )
    used: tuple[set[int], set[int]] = set(), set()
    for _, _, n, m in ranked:
        if n in used[0] or m in used[1]:
            continue
        used[0].add(n)
        used[1].add(m)
        x, y = free[0][n], free[1][m]
        taken |= {a.tokens[x.word.start], b.tokens[y.word.start]}
        kind = "role" if {x.form, y.form} <= ROLE_NOUNS else "statement"
        why = f"“{x.word.text}” and “{y.word.text}” are different things"
        yield Replaced(kind, a.span(x.word, x.word), b.span(y.word, y.word), why)


def _free(account: Account, r: Reading, taken: set[Token]) -> list[Term]:
    """The things of a sentence that nothing answers for."""
    found = []
    for term in r.terms:
        t = r.tokens.get(term.word.start)
        if t is None or t in account.answer or t in taken or t.named or term.form in SHELL_NOUNS or term.form in LIGHT:
            continue
        if term.form in nouns() or set(names(term.form)) & {"p", "t"}:
            found.append(term)
    return found


def _points(account: Account, a: Reading, x: Term, b: Reading, y: Term) -> int:
    """How much speaks for two things being told in one place; nothing where one may be the other."""
    if likeness(x.form, y.form):
        return 0
    sort = one_sort(x.form, y.form)
    part = _one_part(account, a, x, b, y)
    if not part or not sort:
        return 0
    led = [_led(r, t) for r, t in ((a, x), (b, y))]
    if led[0] != led[1] or "member" in (x.form, y.form):
        return 0
    if "definite" in led and not (part == 3 and (sort == 2 or _all_else(account, a, x) or _all_else(account, b, y))):
        return 0  # what is known may be called by another word
    return sort + part


def _led(r: Reading, term: Term) -> str:
    """Whether a thing is told as a known one."""
    first = next((t for t in r.terms if t.run == term.run), term)
    before = r.before(first.word.start)
    return "definite" if before in _DEFINITE or before.endswith(("'s", "s'")) else "new"


def _all_else(account: Account, r: Reading, term: Term) -> bool:
    """Whether all that a sentence says but for one word is answered for."""
    own = r.tokens[term.word.start]
    return all(t in account.answer for t in r.sentence.tokens if t is not own)


def _one_part(account: Account, a: Reading, x: Term, b: Reading, y: Term) -> int:
    """3 for the same part of what answers for one another, 2 for a thing beside the same words, 0 for others."""
    one, other = x.role, y.role
    hung = any(likeness(p, q) >= 0.6 for p in one.of for q in other.of)
    if hung and (one.part, one.lead) == (other.part, other.lead):
        return 3
    if hung and {one.part, other.part} == {"modifier", "behind"} and {one.lead, other.lead} == {"", "of"}:
        return 3
    if any(likeness(p, q) >= 0.6 for p in x.beside for q in y.beside):
        return 2
    return 0


# ---- deeds


def _deeds(account: Account, a: Reading, b: Reading, taken: set[Token]) -> Iterator[Replaced]:
    """Two deeds of the same people or things that are opposites, or two stages."""
    for x in a.deeds:
        for y in b.deeds:
            one, other = a.tokens.get(x.word.start), b.tokens.get(y.word.start)
            if one is None or other is None or one in account.answer or other in account.answer:
                continue
            if one.denied != other.denied:
                continue
            done_to = _answer(account, a, _undergoing(x), b, _undergoing(y))
            by_one = _answer(account, a, x.agents, b, y.agents)
            if _SAID & {x.form, y.form}:
                continue
            pairs = [(p, q) for p in one.forms for q in other.forms]
            ends = any(two_ends(p, q) for p, q in pairs)  # who loses is not who beats
            turned = any(opposite(p, q) for p, q in pairs) and (by_one if ends else done_to or by_one)
            staged = not ends and any(other_stage(p, q) for p, q in pairs) and done_to and (by_one or _doers_open(x, y))
            if turned or staged:
                taken |= {one, other}
                why = f"“{x.word.text}” and “{y.word.text}” are different acts"
                yield Replaced("status", a.span(x.word, x.word), b.span(y.word, y.word), why)


_SAID: Final = frozenset("allege accuse plead claim say expect warn urge".split())
"""What is said of a deed lasts, and is no stage of it."""


def _undergoing(deed: Deed) -> tuple[str, ...]:
    """What a deed is done to, or of a deed without such what it is told of (``talks broke down``)."""
    return deed.patients if deed.patients or deed.passive else deed.agents


def _doers_open(x: Deed, y: Deed) -> bool:
    """Whether the doers may be other ones too: each deed names its doers by a noun, or has none."""
    return all(deed.agents or deed.passive for deed in (x, y))


def _answer(account: Account, a: Reading, one: Sequence[str], b: Reading, other: Sequence[str]) -> bool:
    """Whether a word of the one answers for a word of the other."""
    sides = [[t for t in r.sentence.tokens if t.forms[0] in forms] for r, forms in ((a, one), (b, other))]
    return any(account.answer.get(t, (None, 0.0))[0] in sides[1] for t in sides[0])
