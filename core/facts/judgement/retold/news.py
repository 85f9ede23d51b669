"""What the account of a story told anew shows by itself: other values, statements without an answer, claims turned about."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from core.facts.judgement.claims.befell import says_any, words_for
from core.facts.judgement.region import words_in
from core.facts.judgement.retold.account import Account, Differing
from core.facts.judgement.retold.replaced import replaced
from core.facts.judgement.retold.story import REWRITTEN, Sentence, Token, clauses, is_denial, negatives, never_before
from core.facts.judgement.retold.value import Value
from core.facts.judgement.vocabulary.content import opposite
from core.facts.judgement.vocabulary.ends import two_ends
from core.facts.judgement.vocabulary.lexicon import lemma
from core.facts.tables.contrasts import CLASSES
from core.facts.tables.saying import AUDIENCE, OUTLETS
from core.model import Duration, Mention, Quantity, Span
from core.model.facts import Relation
from core.patterns import lazy_pattern

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


EDGES: Final = " ,;:.–—…-\n\t\u00a0"
"""What a change neither begins nor ends with."""


def news_of(account: Account) -> list[News]:
    """What the account shows: other values, sentences and clauses without an answer, claims turned about."""
    found = [_of_values(d) for d in account.differing if d.a and d.b and _counts(d)]
    found += _lone_figures(account)
    found += _sentences(account, found)
    found += _befallen(account)
    found += _contrasts(account)
    found += _sources(account)
    found += [News(r.kind, "changed", (r.before,), (r.after,), r.why) for r in replaced(account)]
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
    """Whether two values that differ are told as a fact: less or more exact ones only where the figure is the same, and ages."""
    assert d.a and d.b
    if d.relation in ("refined", "generalised"):
        one, other = d.a.mention.value, d.b.mention.value
        if isinstance(one, Duration) and isinstance(other, Duration) and one.age and other.age:
            return all(age.min_days and age.max_days for age in (one, other))  # under five is told in many ways
        figures = isinstance(one, Quantity) and isinstance(other, Quantity) and _digits(d.a) == _digits(d.b)
        return figures and not any(_APART.match(_said_of(v)) for v in (d.a, d.b)) and not _reached(d.a, d.b)
    return d.relation == "changed" and _ordinal(d.a) == _ordinal(d.b)


def _ordinal(v: Value) -> bool:
    return isinstance(v.mention.value, Quantity) and v.mention.value.ordinal


_APART: Final = lazy_pattern(r"(?:close to|near) [a-z]")
"""``close to two playgrounds`` is where, not how many."""
_MOST: Final = lazy_pattern(r"(?:up to|as much as|as many as|as far as) ")
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
    bare = text.lstrip(EDGES + "(")
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
            places = _span(s, s.start, s.end) if s in novel[side] else _clauses(account, s, novel[1 - side])
            places = [p for p in places if not any(x == side and _within(span, p) for x, span in told)]
            for span in places:
                name = ("older", "newer")[side]
                before, after = ((span,), ()) if side == 0 else ((), (span,))
                relation: Relation = "added" if side else "removed"
                found.append(News("statement", relation, before, after, f"told in the {name} version only"))
    return found


def _befallen(account: Account) -> list[News]:
    """Clauses of what befell somebody once (``resigned``, ``was arrested``), of which the other version has no word."""
    texts = ["\n".join(s.text for s in side) for side in account.told]
    found = []
    for side, name in enumerate(("older", "newer")):
        for s in account.told[side]:
            words = words_in(s.text) if s.touched >= REWRITTEN else []
            for n, word in enumerate(words):
                said = words_for(words, n)
                if not said or says_any(texts[1 - side], said):
                    continue
                at = s.start + word.start
                start, end = next(((a, b) for a, b in clauses(s) if a <= at < b), (s.start, s.end))
                places = tuple(_span(s, start, end))
                before, after = (places, ()) if side == 0 else ((), places)
                relation: Relation = "added" if side else "removed"
                why = f"only the {name} version says that somebody or something “{word.low}”"
                found.append(News("statement", relation, before, after, why))
                break
    return found


def _within(inner: Span, outer: Span) -> bool:
    return inner.paragraph == outer.paragraph and outer.start <= inner.start and inner.end <= outer.end


def _stand_for(account: Account, s: Sentence, o: Sentence) -> bool:
    """Whether of two sentences that both say much that is new each still answers for a word of the other."""
    if any(t in account.answer and account.answer[t][0] in o.tokens for t in s.tokens):
        return True
    return any(w.sentence is o for v in account.values[s.side] if v.sentence is s for w in account.equal[v])


def _clauses(account: Account, s: Sentence, news: Sequence[Sentence]) -> list[Span]:
    """Clauses that nothing answers for, where the sentences that tell the rest have hardly anything left that it could stand for."""
    found = []
    others = [x for x in account.partners[s] if x not in news]
    left = sum(account.weight[t] for x in others for t in x.tokens if t not in account.answer)
    for start, end in clauses(s):
        share, weight = account.news(s, start, end)
        if share >= CLAUSE and weight >= LEAST and left < weight / 2:
            found += _span(s, start, end)
    return found


def _contrasts(account: Account) -> list[News]:
    """Words of sentences that tell the same of which one turns the other about, and claims that one version denies."""
    found = []
    for s, x in product(account.told[0], account.told[1]):
        if x not in account.partners[s] and s not in account.partners[x]:
            continue
        both = x in account.partners[s] and s in account.partners[x]
        best = both and (account.partners[s][:1] == (x,) or account.partners[x][:1] == (s,))
        for t, o in product(s.tokens, x.tokens):
            if _opposed(account, s, t, x, o):
                turned = any(opposite(p, q) for p in t.forms for q in o.forms)
                words = (w.text[n.start - w.start : n.end - w.start] for w, n in ((s, t), (x, o)))
                why = "“{}” and “{}” are {}".format(*words, "opposites" if turned else "not the same")
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
    if not any(_contrary(a, b) for a in t.forms for b in o.forms) or any(
        two_ends(a, b) for a in t.forms for b in o.forms
    ):
        return False
    near = _near_tokens(x, o)
    if any(account.answer[n][0] in near for n in _near_tokens(s, t) if n in account.answer):
        return True
    return _all_else(account, s, t, x) or _all_else(account, x, o, s)


NEAR: Final = 25
"""Letters between two words that stand beside one another."""


def _near_tokens(s: Sentence, t: Token) -> list[Token]:
    """The words beside another one in its clause: who ``cut`` something is not beside ``higher`` in what follows an ``and``."""
    n = s.tokens.index(t)
    beside = (*s.tokens[max(0, n - 2) : n], *s.tokens[n + 1 : n + 3])
    near = [o for o in beside if not o.named and o.start - t.end <= NEAR and t.start - o.end <= NEAR]
    if not near:
        return near
    start, end = next(((a, b) for a, b in clauses(s) if a <= t.start and t.end <= b), (s.start, s.end))
    return [o for o in near if start <= o.start and o.end <= end]


def _all_else(account: Account, s: Sentence, t: Token, x: Sentence) -> bool:
    """Whether all that a sentence says but for one word is answered for in the other, by two words at the least."""
    rest = [n for n in s.tokens if n is not t]
    return len(rest) >= 2 and all(n in account.answer and account.answer[n][0] in x.tokens for n in rest)


def _contrary(a: str, b: str) -> bool:
    return opposite(a, b) or any(a in line and b in line for line in CLASSES)


def _denied(account: Account, s: Sentence, t: Token, x: Sentence, o: Token) -> bool:
    if t.denied == o.denied or t.named or account.answer.get(t, (None, 0.0))[0] is not o or account.answer[t][1] < 1.0:
        return False
    plain, denying, word = (x, s, o) if t.denied else (s, x, t)
    return negatives(denying) == negatives(plain) + 1 and not never_before(plain, word)


def source_gone(account: Account, words: Sequence[Sequence[Token]]) -> bool:
    """Whether a source's names, or where it has none its words, stand nowhere in the other version."""
    told = [[t for t in side if not _HEARING & {*t.forms}] for side in words]
    sides = [[t for t in side if t.named and not OUTLETS & {*t.forms}] or side for side in told]
    return any(sides) and not any(account.tied[t] if t.named else t in account.answer for side in sides for t in side)


_HEARING: Final = AUDIENCE | frozenset("afterward afterwards later".split())
"""Who was told, and when, are no source (``told reporters`` / ``said afterwards``)."""


def _sources(account: Account) -> list[News]:
    """Sources of sentences that tell the same, neither of which the other version knows."""
    found = []
    for s in account.told[0]:
        x = next(iter(account.partners[s]), None)
        if x is None or account.partners[x][:1] != (s,) or len(s.cues) != 1 or len(x.cues) != 1:
            continue
        sides = [[t for t in o.tokens if _inside(o.cues[0], t)] for o in (s, x)]
        if all(sides) and source_gone(account, sides):
            found.append(News("attribution", "changed", s.cues[0].spans, x.cues[0].spans, "another source"))
    return found


def _inside(mention: Mention, t: Token) -> bool:
    return mention.spans[0].start <= t.start and t.end <= mention.spans[-1].end
