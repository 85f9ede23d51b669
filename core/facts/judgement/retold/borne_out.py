"""Whether a fact that was found place by place in a story told anew is borne out by the account of the two stories."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.claims.befell import BEFELL
from core.facts.judgement.claims.undecided import settles
from core.facts.judgement.finding import DIFFERS
from core.facts.judgement.region import words_in
from core.facts.judgement.retold.account import Account
from core.facts.judgement.retold.news import CLAUSE, News, source_gone
from core.facts.judgement.retold.story import NAMED, REWRITTEN, Sentence, Token
from core.facts.judgement.retold.updated import new_and_all, says_news
from core.facts.judgement.sentences.taken_back import undone
from core.facts.judgement.sentences.turned_down import in_vain
from core.facts.judgement.vocabulary.content import other_stage
from core.facts.judgement.vocabulary.words import ROLE_MODIFIERS
from core.model import Change, Span


def stands(account: Account, change: Change, news: Sequence[News], *, updated: bool) -> bool:
    """Whether a fact that was found in a sentence told anew is borne out by the account; in a story that was brought up to date, whether it
    is not told elsewhere word for word."""
    words = _words(account, change)
    one_sided = change.kind == "statement" and not (change.before and change.after)
    if one_sided and updated and says_news(account, 1 if change.after else 0, change.after or change.before):
        return True
    if one_sided and (
        _told_somewhere(account, change, words) or _told_by_value(change, news) or _whole_told_again(account, change)
    ):
        return False
    if updated:
        return True
    if change.why.casefold().startswith(BEFELL):
        return any(same_place(change, n) for n in news)
    if change.kind in ("quote", "attribution") and not any(words):
        return False
    if change.kind == "quote" and change.before and change.after and _said_else(account, change):
        return True
    if change.kind == "statement" and change.before and change.after and _sentence_replaced(account, change):
        return True
    touched = [
        s
        for side, spans in enumerate((change.before, change.after))
        for span in spans
        for s in account.told[side]
        if s.paragraph == span.paragraph and s.start < span.end and span.start < s.end
    ]
    if not touched or all(s.touched < REWRITTEN for s in touched):
        return True
    if any(same_place(change, n) for n in news) or _in_one_claim(account, change):
        return True
    if change.kind == "modality" and any(settles(s.text, x.text) for s in touched for x in touched if s.side < x.side):
        return True
    if change.kind == "status" and any(_came_to_nothing(s, x) for s in touched for x in touched if s.side < x.side):
        return True
    if change.kind == "attribution":
        return source_gone(account, words)
    return change.kind == "status" and (_other_deed(account, words) or _replaced(account, words))


ONE: Final = 0.4
"""Share of what either of two sentences says that nothing may answer for, for both to make one claim."""
REST: Final = 0.05
"""The same of what stands around a change in two sentences, for it to be all that changed in them."""
FINER: Final = 0.2
"""The same around a value that is told more or less exactly."""
TELLING: Final = 4.0
"""What must stand around it at the least: some four words."""
_STATED: Final = frozenset({"status", "statement", "negation", "modality"})
_RULED: Final = frozenset({"number"})


def _in_one_claim(account: Account, change: Change) -> bool:
    """Whether a change of how many, of how sure or of what is denied (``most`` / ``all``, ``can`` / ``will``) stands in two sentences
    that otherwise tell the same, and that no other sentence tells better; or where all else is told, a value told more or less exactly
    (``in spring`` / ``in April``) or another state of things (``at large`` / ``in custody``)."""
    alone = change.relation == "changed" and (
        change.kind in NAMED
        or (change.kind in _STATED and not (change.before_value or change.after_value) and not _is_looked_for(change))
    )
    finer = change.relation in ("refined", "generalised") and change.before_value is not None
    ruled = change.kind in _RULED and change.relation == "changed" and not (change.before_value or change.after_value)
    if not (alone or finer or ruled):
        return False
    one, other = (
        next(
            (s for s in account.told[side] for p in spans if s.paragraph == p.paragraph and s.start <= p.start < s.end),
            None,
        )
        for side, spans in enumerate((change.before, change.after))
    )
    if one is None or other is None:
        return False
    if account.partners[one][:1] != (other,) or account.partners[other][:1] != (one,):
        return False
    if ruled:
        return all(account.news(s, s.start, s.end)[0] <= ONE for s in (one, other))
    most = FINER if finer else REST
    return all(_beside(account, s, spans) <= most for s, spans in ((one, change.before), (other, change.after)))


def _is_looked_for(change: Change) -> bool:
    """Whether a change is told for its newness alone, or tells what befell somebody: the account itself looks for these."""
    return change.why.casefold().startswith((DIFFERS, BEFELL))


def _beside(account: Account, s: Sentence, spans: Sequence[Span]) -> float:
    """Share of what a sentence says beside a change that nothing answers for; all of it where little stands there."""
    new, total = account.amounts(s, s.start, s.end)
    whole = total
    for span in spans:
        own = account.amounts(s, max(span.start, s.start), min(span.end, s.end))
        new, total = new - own[0], total - own[1]
    return new / total if total > whole / 2 and total >= TELLING else 1.0


def _came_to_nothing(s: Sentence, x: Sentence) -> bool:
    """Whether one sentence takes back what the other one tells, or turns down what it asks for."""
    older, newer = words_in(s.text), words_in(x.text)
    return in_vain(older, newer) is not None or any(undone(older, newer))


def _told_by_value(change: Change, news: Sequence[News]) -> bool:
    """Whether what one version alone has holds a value in whose place the other one has another: then that tells what changed."""
    own = change.before or change.after
    sides = (one.before if change.before else one.after for one in news if one.before and one.after and any(one.values))
    return any(
        a.paragraph == b.paragraph and a.start <= b.start and b.end <= a.end
        for side in sides
        for b in side
        for a in own
    )


def _said_else(account: Account, change: Change) -> bool:
    """Whether nothing answers for what is quoted on either side: the same speaker is quoted with something else."""
    for side, spans in enumerate((change.before, change.after)):
        new, total, _ = new_and_all(account, side, spans)
        if new < 1.0 or new < ELSE * total:
            return False
    return True


ELSE: Final = 0.85
"""Share of two quotations that nothing may answer for, for the one to be put for the other."""
REPLACED: Final = 0.82
"""Share of what two whole sentences say that nothing answers for, from which one was put for the other, though a word of the story's
topic ties them."""


def _sentence_replaced(account: Account, change: Change) -> bool:
    """Whether both sides are whole sentences that say next to nothing of what the other version says."""
    whole = [
        [s for s in account.told[side] if any(_covers(span, s) for span in spans)]
        for side, spans in enumerate((change.before, change.after))
    ]
    return all(whole) and all(account.news(s, s.start, s.end)[0] >= REPLACED for side in whole for s in side)


def _covers(span: Span, s: Sentence) -> bool:
    return s.paragraph == span.paragraph and span.start <= s.start + 1 and s.end <= span.end + 2


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
    """Whether two deeds at different stages were put for one another, of which one version tells of one alone, and neither where the other
    stands; a deed that another sentence tells by the same word was not (``won`` / ``lost her majority``, where ``won`` is told above)."""
    return any(
        other_stage(a, b)
        for t in words[0]
        for o in words[1]
        if not (t in account.answer and o in account.answer)
        if not (_told_apart(account, t, o) or _told_apart(account, o, t))
        if not any(account.answer.get(w, (None, 0.0))[0] in words[1 - side] for side, w in enumerate((t, o)))
        if not {*t.forms, *o.forms} & ROLE_MODIFIERS
        for a in t.forms
        for b in o.forms
    )


def _told_apart(account: Account, t: Token, o: Token) -> bool:
    """Whether the version of ``o`` tells ``t`` by the same word in another sentence."""
    other, how = account.answer.get(t, (None, 0.0))
    return how >= 1.0 and not any(o in s.tokens and other in s.tokens for side in account.told for s in side)


WEIGHTY: Final = 3.0
"""What either of two claims must say that the other version does not, for one to be put for the other."""


def _replaced(account: Account, words: Sequence[Sequence[Token]]) -> bool:
    """Whether nearly all of what either side says has no answer."""
    for side in words:
        new = sum(account.weight[t] for t in side if t not in account.answer)
        if new < WEIGHTY or new < CLAUSE * sum(account.weight[t] for t in side if not t.named):
            return False
    return True


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
    both = shared(one, other)
    return both > 0 and sum(a.end - a.start for a in one) - both <= ROOM


def shared(one: Sequence[Span], other: Sequence[Span]) -> int:
    """How many letters two sets of spans have in common."""
    return sum(
        max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other if a.paragraph == b.paragraph
    )
