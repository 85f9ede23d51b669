"""Stories told anew as a whole: what was found place by place is held against what each version says anywhere.

Where nearly every sentence was written anew, split, joined and moved, edits pair words that have nothing to do with one another. So a fact
that was found in such a place stands only where the account of the two stories bears it out, and what the account alone shows is added.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import words_in
from core.facts.judgement.retold.account import Account, Differing, Value, clauses
from core.facts.judgement.retold.story import REWRITTEN, Sentence, Token, is_denial, is_told_anew, tell
from core.facts.judgement.stretch import without
from core.facts.judgement.vocabulary.content import opposite, other_stage
from core.facts.judgement.vocabulary.lexicon import lemma
from core.facts.judgement.vocabulary.words import ROLE_MODIFIERS, STOP
from core.facts.tables.contrasts import CLASSES
from core.facts.tables.retold import NEGATIVE
from core.model import Change, Duration, Interval, Mention, PairAlignment, Quantity, Span, Version
from core.model.facts import Relation

__all__ = ["Duration", "Interval", "account_of", "held_against"]

NEWS: Final = 0.77
"""Share of what a sentence says that nothing in the other version may answer for, for the sentence to be news. In 40 stories told anew
whatever was added lies above .78, and what was only told otherwise below .75."""
CLAUSE: Final = 0.8
"""The same of a clause whose sentence is told again."""
LEAST: Final = 2.0
"""Weight that such a clause must have at the least: some two words that stand once in their version."""
EXACT: Final = 13
"""Numbers below this, told on one side alone, are mostly words that point (one, two, third)."""


@dataclass(frozen=True, slots=True)
class News:
    """A fact that the account of two stories shows."""

    kind: str
    relation: Relation
    before: tuple[Span, ...]
    after: tuple[Span, ...]
    why: str
    values: tuple[Mention | None, Mention | None] = (None, None)


def account_of(
    pair: PairAlignment, versions: tuple[Version, Version], mentions: tuple[Sequence[Mention], Sequence[Mention]]
) -> Account | None:
    """The account of a story that was told anew; ``None`` for any other."""
    told = tell(pair, versions, mentions)
    return Account(told) if is_told_anew(told) else None


Order = tuple[int, int, int, int]
Spans = tuple[Span, ...]
Placed = tuple[int, Order, Change]
"""Number of the place, order, change."""

_EDGES: Final = " ,;:.–—…-\n\t\u00a0"
"""What a change neither begins nor ends with."""


def held_against(
    account: Account,
    found: Sequence[Placed],
    texts: tuple[Sequence[str], Sequence[str]],
    make: Callable[[Finding, Spans, Spans], Change],
    order: Callable[[Spans, Spans], Order],
) -> list[Placed]:
    """What was found place by place in a story told anew (number of the place, order, change), less the facts that the account
    does not bear out, which are wording; and what the account alone shows. No two changes are on one place."""
    news = news_of(account)
    kept = []
    for place, at, change in found:
        if change.category == "fact" and not stands(account, change, news):
            relation: Relation = (
                "changed" if change.before and change.after else "removed" if change.before else "added"
            )
            why = "the other version says it in other words"
            again = Finding((0, 0), (0, 0), "wording", None, relation, "likely", why=why)
            kept.append((place, at, make(again, change.before, change.after)))
        else:
            kept.append((place, at, change))
    facts = [(change.before, change.after) for _, _, change in kept if change.category == "fact"]
    told: list[tuple[Spans, Spans]] = []
    for one in news:
        sides = one.before, one.after
        if any(same_place(change, one) for _, _, change in kept if change.category == "fact"):
            continue
        if any(_overlap(sides, other) for other in (*facts, *told)):
            continue
        told.append(sides)
        values = [m.value if m else None for m in one.values]
        fact = Finding((0, 0), (0, 0), "fact", one.kind, one.relation, "sure", values[0], values[1], one.why)
        kept = [left for change in kept for left in _less(change, sides, texts, make)]
        kept.append((-1, order(*sides), make(fact, *sides)))
    return kept


def _overlap(one: tuple[Spans, Spans], other: tuple[Spans, Spans]) -> bool:
    """Whether two changes share letters on both sides."""
    return all(_shared(a, b) for a, b in zip(one, other, strict=True))


def _less(
    placed: Placed,
    taken: tuple[Spans, Spans],
    texts: tuple[Sequence[str], Sequence[str]],
    make: Callable[[Finding, Spans, Spans], Change],
) -> list[Placed]:
    """A change without the letters that another one takes on both sides; nothing where none are left."""
    place, at, change = placed
    if not _overlap((change.before, change.after), taken):
        return [placed]
    before, after = (
        tuple(
            Span(s.paragraph, a, b)
            for s in without(spans, holes)
            for a, b in [trimmed(text[s.paragraph], s.start, s.end)]
            if a < b
        )
        for spans, holes, text in zip((change.before, change.after), taken, texts, strict=True)
    )
    if not before and not after:
        return []
    relation: Relation = "changed" if before and after else "removed" if before else "added"
    rest = Finding((0, 0), (0, 0), change.category, change.kind, relation, change.certainty, why=change.why)
    return [(place, at, make(rest, before, after))]


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the blanks and the punctuation at its ends."""
    words = text[start:end]
    start += len(words) - len(words.lstrip(_EDGES))
    return start, max(start, start + len(words.strip(_EDGES)))


def news_of(account: Account) -> list[News]:
    """What the account shows: other values, sentences and clauses without an answer, claims turned about."""
    found = [_of_values(d) for d in account.differing if d.a and d.b and _counts(d)]
    found += _lone_figures(account)
    found += _sentences(account, found)
    found += _contrasts(account)
    found += _sources(account)
    return found


def _lone_figures(account: Account) -> list[News]:
    """Figures that the other version does not have at all: sums, shares, measures, counts of thirteen or more."""
    found = []
    for d in account.differing:
        one = d.a or d.b
        if one is None or (d.a and d.b) or account.near_soft(one) or _ordinal(one):
            continue
        value = one.mention.value
        if not isinstance(value, Quantity) or one.sentence.touched < REWRITTEN:
            continue
        if one.mention.kind == "number" and (value.min is None or value.min < EXACT or value.min != value.max):
            continue
        relation: Relation = "added" if d.b else "removed"
        before, after = (one.mention.spans, ()) if d.a else ((), one.mention.spans)
        why = f"told in the {'newer' if d.b else 'older'} version only"
        found.append(News(one.mention.kind, relation, before, after, why))
    return found


def _counts(d: Differing) -> bool:
    """Whether two values that differ are told as a fact: less or more exact ones only where the figure is the same."""
    assert d.a and d.b
    if d.relation in ("refined", "generalised"):
        one, other = d.a.mention.value, d.b.mention.value
        figures = isinstance(one, Quantity) and isinstance(other, Quantity) and _digits(d.a) == _digits(d.b)
        return figures and not any(_APART.match(_said_of(v)) for v in (d.a, d.b)) and not _reached(d.a, d.b)
    return d.relation == "changed" and _ordinal(d.a) == _ordinal(d.b)


def _ordinal(v: Value) -> bool:
    return isinstance(v.mention.value, Quantity) and v.mention.value.ordinal


_APART: Final = re.compile(r"(?:close to|near) [a-z]")
"""``close to two playgrounds`` is where, not how many."""
_MOST: Final = re.compile(r"(?:up to|as much as|as many as|as far as) ")
_REACHING: Final = frozenset("reach hit peak top touch".split())


def _said_of(v: Value) -> str:
    return v.sentence.text[v.start - v.sentence.start : v.end - v.sentence.start].casefold()


def _reached(a: Value, b: Value) -> bool:
    """``reached 140`` / ``up to 140``."""
    for one, other in ((a, b), (b, a)):
        if _MOST.match(_said_of(one)):
            before = words_in(other.sentence.text, 0, other.start - other.sentence.start)
            if before and lemma(before[-1].low) in _REACHING:
                return True
    return False


def _digits(v: Value) -> str:
    text = v.sentence.text[v.start - v.sentence.start : v.end - v.sentence.start]
    return "".join(c for c in text if c.isdigit())


def _of_values(d: Differing) -> News:
    assert d.a and d.b
    return News(d.b.mention.kind, d.relation, d.a.mention.spans, d.b.mention.spans, d.why, (d.a.mention, d.b.mention))


def _span(s: Sentence, start: int, end: int) -> list[Span]:
    """A stretch of a sentence without the blanks and commas around it; none where nothing else is in it."""
    text = s.text[start - s.start : end - s.start].rstrip(" ,;:–—-(\n\t\u00a0")
    bare = text.lstrip(_EDGES + "(")
    return [Span(s.paragraph, start + len(text) - len(bare), start + len(text))] if bare else []


def _sentences(account: Account, values: Sequence[News]) -> list[News]:
    """Sentences that nothing answers for, but those that stand for one another; then clauses of the others."""
    novel = [[s for s in side if s.tokens and account.news(s, s.start, s.end)[0] >= NEWS] for side in account.told]
    again = {x for s in novel[0] for o in novel[1] if _stand_for(account, s, o) for x in (s, o)}
    told = {
        (side, span)
        for n in values
        if n.before and n.after
        for side, spans in enumerate((n.before, n.after))
        for span in spans
    }
    found = []
    for side in (0, 1):
        for s in account.told[side]:
            if s.touched < REWRITTEN:
                continue
            if s in again:
                continue
            places = _span(s, s.start, s.end) if s in novel[side] else _clauses(account, s)
            places = [p for p in places if not any(x == side and _within(span, p) for x, span in told)]
            for span in places:
                name = ("older", "newer")[side]
                before, after = ((span,), ()) if side == 0 else ((), (span,))
                relation: Relation = "added" if side else "removed"
                found.append(News("statement", relation, before, after, f"told in the {name} version only"))
    return found


def _within(inner: Span, outer: Span) -> bool:
    return inner.paragraph == outer.paragraph and outer.start <= inner.start and inner.end <= outer.end


def _stand_for(account: Account, s: Sentence, o: Sentence) -> bool:
    """Whether of two sentences that both say much that is new each still answers for a word of the other."""
    if any(t in account.answer and account.answer[t][0] in o.tokens for t in s.tokens):
        return True
    return any(w.sentence is o for v in account.values[s.side] if v.sentence is s for w in account.equal[v])


def _clauses(account: Account, s: Sentence) -> list[Span]:
    """Clauses that nothing answers for, where the sentences that tell the rest have hardly anything left that it could stand for."""
    found = []
    left = sum(account.weight[t] for x in account.partners[s] for t in x.tokens if t not in account.answer)
    for start, end in clauses(s):
        share, weight = account.news(s, start, end)
        if share >= CLAUSE and weight >= LEAST and left < weight / 2:
            found += _span(s, start, end)
    return found


def _contrasts(account: Account) -> list[News]:
    """Words of sentences that tell the same of which one turns the other about, and claims that one version denies."""
    found = []
    for s in account.told[0]:
        for x in account.told[1]:
            if x not in account.partners[s] and s not in account.partners[x]:
                continue
            best = account.partners[s][:1] == (x,) and account.partners[x][:1] == (s,)
            for t in s.tokens:
                for o in x.tokens:
                    if _opposed(account, s, t, x, o):
                        why = "one says the opposite of the other"
                        found.append(News("status", "changed", (_word(s, t),), (_word(x, o),), why))
                    elif best and _denied(account, s, t, x, o):
                        why = "one version denies what the other says"
                        found.append(News("negation", "changed", (_denial(s, t),), (_denial(x, o),), why))
    return found


def _word(s: Sentence, t: Token) -> Span:
    return Span(s.paragraph, t.start, t.end)


def _denial(s: Sentence, t: Token) -> Span:
    """A word with the denial before it."""
    if not t.denied:
        return _word(s, t)
    words = [w for w in words_in(s.text) if w.start + s.start < t.start]
    first = next((w for w in reversed(words) if is_denial(w)), None)
    return Span(s.paragraph, s.start + first.start if first else t.start, t.end)


def _opposed(account: Account, s: Sentence, t: Token, x: Sentence, o: Token) -> bool:
    """Whether two words that nothing answers for stand in one place of two claims and are opposites, or two things of one class."""
    if t in account.answer or o in account.answer or t.named or o.named or t.denied != o.denied:
        return False
    if not any(_contrary(a, b) for a in t.forms for b in o.forms):
        return False
    near = _near_tokens(x, o)
    if any(account.answer[n][0] in near for n in _near_tokens(s, t) if n in account.answer):
        return True
    return _all_else(account, s, t, x) or _all_else(account, x, o, s)


NEAR: Final = 25
"""Letters between two words that stand beside one another."""


def _near_tokens(s: Sentence, t: Token) -> list[Token]:
    n = s.tokens.index(t)
    beside = (*s.tokens[max(0, n - 2) : n], *s.tokens[n + 1 : n + 3])
    return [o for o in beside if not o.named and o.start - t.end <= NEAR and t.start - o.end <= NEAR]


def _all_else(account: Account, s: Sentence, t: Token, x: Sentence) -> bool:
    """Whether all that a sentence says but for one word is answered for in the other, by two words at the least."""
    rest = [n for n in s.tokens if n is not t]
    return len(rest) >= 2 and all(n in account.answer and account.answer[n][0] in x.tokens for n in rest)


def _contrary(a: str, b: str) -> bool:
    return opposite(a, b) or any(a in line and b in line for line in CLASSES)


def _denied(account: Account, s: Sentence, t: Token, x: Sentence, o: Token) -> bool:
    if t.denied == o.denied or t.named or account.answer.get(t, (None, 0.0))[0] is not o or account.answer[t][1] < 1.0:
        return False
    plain, denying = (x, s) if t.denied else (s, x)
    return _negatives(denying) == _negatives(plain) + 1


def _negatives(s: Sentence) -> int:
    """How many words of a sentence deny, or say what a denial says elsewhere (``lacked``, ``banned``)."""
    words = words_in(s.text)
    denials = sum(is_denial(w) for w in words)
    # Lasts until May is the same as is not over before it; not until May denies once.
    small = sum(w.low in NEGATIVE for w in words if w.low in STOP and not is_denial(w)) if not denials else 0
    return denials + small + sum(any(form in NEGATIVE for form in t.forms) for t in s.tokens)


def stands(account: Account, change: Change, news: Sequence[News]) -> bool:
    """Whether a fact that was found in a sentence told anew is borne out by the account."""
    words = _words(account, change)
    if change.kind in ("quote", "attribution") and not any(words):
        return False
    if change.kind == "statement" and not (change.before and change.after) and _told_somewhere(account, change, words):
        return False
    if change.kind == "statement" and not (change.before and change.after) and _whole_told_again(account, change):
        return False
    touched = [
        s
        for side, spans in enumerate((change.before, change.after))
        for span in spans
        for s in account.told[side]
        if s.paragraph == span.paragraph and s.start < span.end and span.start < s.end
    ]
    if not touched or all(s.touched < REWRITTEN for s in touched):
        return True
    if any(same_place(change, n) for n in news):
        return True
    if change.kind == "attribution":
        return _source_gone(account, words)
    return change.kind == "status" and (_other_deed(account, words) or _replaced(account, words))


def _whole_told_again(account: Account, change: Change) -> bool:
    """Whether a change of one side is a whole sentence of which the other version says half or more."""
    side = 1 if change.after else 0
    spans = change.after or change.before
    return len(spans) == 1 and any(
        s.paragraph == spans[0].paragraph
        and spans[0].start <= s.start + 1
        and s.end <= spans[0].end + 2
        and account.news(s, s.start, s.end)[0] <= 0.5
        for s in account.told[side]
    )


def _told_somewhere(account: Account, change: Change, words: Sequence[Sequence[Token]]) -> bool:
    """Whether the other version has every word and value of a statement somewhere."""
    values = [
        v
        for side, spans in enumerate((change.before, change.after))
        for span in spans
        for v in account.values[side]
        if v.sentence.paragraph == span.paragraph and span.start <= v.start and v.end <= span.end
    ]
    return any(words) and all(account.tied[t] for side in words for t in side) and all(account.equal[v] for v in values)


def _other_deed(account: Account, words: Sequence[Sequence[Token]]) -> bool:
    """Whether two deeds at different stages were put for one another, of which one version tells of one alone."""
    return any(
        other_stage(a, b)
        for t in words[0]
        for o in words[1]
        if not (t in account.answer and o in account.answer)
        if not {*t.forms, *o.forms} & ROLE_MODIFIERS
        for a in t.forms
        for b in o.forms
    )


WEIGHTY: Final = 3.0
"""What either of two claims must say that the other version does not, for one to be put for the other."""


def _replaced(account: Account, words: Sequence[Sequence[Token]]) -> bool:
    """Whether nearly all of what either side says has no answer."""
    for side in words:
        new = sum(account.weight[t] for t in side if t not in account.answer)
        if new < WEIGHTY or new < CLAUSE * sum(account.weight[t] for t in side if not t.named):
            return False
    return True


def _source_gone(account: Account, words: Sequence[Sequence[Token]]) -> bool:
    """Whether a source's names, or where it has none its words, stand nowhere in the other version."""
    sides = [[t for t in side if t.named] or side for side in words]
    return any(sides) and not any(account.tied[t] if t.named else t in account.answer for side in sides for t in side)


def _sources(account: Account) -> list[News]:
    """Sources of sentences that tell the same, neither of which the other version knows."""
    found = []
    for s in account.told[0]:
        x = next(iter(account.partners[s]), None)
        if x is None or account.partners[x][:1] != (s,) or len(s.cues) != 1 or len(x.cues) != 1:
            continue
        sides = [[t for t in o.tokens if _inside(o.cues[0], t)] for o in (s, x)]
        if all(sides) and _source_gone(account, sides):
            found.append(News("attribution", "changed", s.cues[0].spans, x.cues[0].spans, "another source"))
    return found


def _inside(mention: Mention, t: Token) -> bool:
    return mention.spans[0].start <= t.start and t.end <= mention.spans[-1].end


def _words(account: Account, change: Change) -> list[list[Token]]:
    """The words of a change on either side."""
    return [
        [
            t
            for span in spans
            for s in account.told[side]
            if s.paragraph == span.paragraph
            for t in s.tokens
            if span.start <= t.start and t.end <= span.end
        ]
        for side, spans in enumerate((change.before, change.after))
    ]


ROOM: Final = 40
"""Letters by which a fact that was found may be wider than what the account shows."""


def same_place(change: Change, news: News) -> bool:
    """Whether a fact that was found and one of the account are the same."""
    if (bool(change.before), bool(change.after)) != (bool(news.before), bool(news.after)):
        return False
    sides = [(one, other) for one, other in ((change.before, news.before), (change.after, news.after)) if one and other]
    return bool(sides) and all(_near(one, other) for one, other in sides)


def _near(one: Sequence[Span], other: Sequence[Span]) -> bool:
    shared = _shared(one, other)
    return shared > 0 and sum(a.end - a.start for a in one) - shared <= ROOM


def _shared(one: Sequence[Span], other: Sequence[Span]) -> int:
    """How many letters two sets of spans have in common."""
    return sum(
        max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other if a.paragraph == b.paragraph
    )
