"""Stories told anew as a whole: what was found place by place is held against what each version says anywhere.

Where nearly every sentence was written anew, split, joined and moved, edits pair words that have nothing to do with one another. So a fact
that was found in such a place stands only where the account of the two stories bears it out, and what the account alone shows is added.
"""

from collections.abc import Callable, Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import words_in
from core.facts.judgement.retold.account import ONE_CLAIM, Account
from core.facts.judgement.retold.again import not_denied, same_claims, told_alike, told_in_a_clause
from core.facts.judgement.retold.borne_out import same_place, shared, stands
from core.facts.judgement.retold.news import EDGES, News, news_of
from core.facts.judgement.retold.story import VALUED, Line, Sentence, Token, is_told_anew, lines_of, tell
from core.facts.judgement.retold.updated import claims_else, is_settled, is_updated
from core.facts.judgement.retold.value import spelled
from core.facts.judgement.stretch import without
from core.facts.judgement.vocabulary.verbs import is_past
from core.model import Change, Mention, PairAlignment, Span, Version
from core.model.facts import Relation

__all__ = [
    "VALUED",
    "Lines",
    "Placed",
    "account_of",
    "held_against",
    "is_past",
    "is_told_anew",
    "lines_of",
    "told_in_other_words",
]


Lines = tuple[list[Line], list[Line]]
Told = Sequence[Sequence[Sentence]]


def account_of(
    lines: Lines | None, versions: tuple[Version, Version], mentions: tuple[Sequence[Mention], Sequence[Mention]]
) -> Account | None:
    """The account of a story that was told anew, its sentences known by their places; ``None`` for any other."""
    return Account(tell(lines, versions, mentions)) if lines and is_told_anew(lines) else None


Order = tuple[int, int, int, int]
Spans = tuple[Span, ...]
Placed = tuple[int, Order, Change]
"""Number of the place, order, change."""


HALF: Final = 0.55
"""Share of the words of two clauses from which their values stand for one another where no other two are told there."""


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
    updated = is_updated(account, news)
    kept = []
    for place, at, change in found:
        if change.category == "fact" and not stands(account, change, news, updated=updated):
            kept.append((place, at, _as_wording(change, make)))
        else:
            kept.append((place, at, change))
    facts = [(change.before, change.after) for _, _, change in kept if change.category == "fact"]
    claimed, near = (
        {(d.a.mention, d.b.mention) for d in account.differing if d.a and d.b and account.claims_alike(d) >= share}
        for share in (ONE_CLAIM, HALF)
    )
    told: list[tuple[Spans, Spans]] = []
    for one in news:
        sides = one.before, one.after
        if any(same_place(change, one) for _, _, change in kept if change.category == "fact"):
            continue
        if updated and (
            one.values in claimed or (one.values in near and not any(_tells_a_value(c, sides) for _, _, c in kept))
        ):
            kept = [left for change in kept for left in _cut(account, change, sides, texts, make)]
            facts = [(change.before, change.after) for _, _, change in kept if change.category == "fact"]
        if any(_overlap(sides, other) for other in (*facts, *told)):
            continue
        if updated and any(shared(a, b) for other in facts for a, b in zip(sides, other, strict=True)):
            continue
        if _restated(account, one):
            continue
        if any(change.kind == one.kind and _holds(change, sides) for _, _, change in kept if change.category == "fact"):
            continue
        told.append(sides)
        values = [m.value if m else None for m in one.values]
        fact = Finding((0, 0), (0, 0), "fact", one.kind, one.relation, "sure", values[0], values[1], one.why)
        kept = [left for change in kept for left in _less(change, sides, texts, make)]
        kept.append((-1, order(*sides), make(fact, *sides)))
    return _with_settled(_with_claims(account, kept, make), texts, make) if updated else kept


def _with_claims(
    account: Account, found: Sequence[Placed], make: Callable[[Finding, Spans, Spans], Change]
) -> list[Placed]:
    """What was taken for wording, as a fact where it is a claim without an answer."""
    return [
        (place, at, _as_news(change, make))
        if _is_doubted(change) and claims_else(account, change)
        else (place, at, change)
        for place, at, change in found
    ]


def _with_settled(
    found: Sequence[Placed],
    texts: tuple[Sequence[str], Sequence[str]],
    make: Callable[[Finding, Spans, Spans], Change],
) -> list[Placed]:
    """What was taken for wording, as a fact where what would come in one version will in the other, in a story that went on."""
    why = "what would come in one version will in the other"
    fact = Finding((0, 0), (0, 0), "fact", "modality", "changed", "likely", why=why)
    return [
        (place, at, make(fact, change.before, change.after))
        if change.category == "wording" and is_settled(texts, change)
        else (place, at, change)
        for place, at, change in found
    ]


def _came_about(change: Change) -> bool:
    """Whether a change tells that things no longer stand as they did."""
    return (change.category, change.kind, change.relation) == ("fact", "status", "changed")


def _tells_a_value(change: Change, sides: tuple[Spans, Spans]) -> bool:
    """Whether a change tells another value of a place than the words around it."""
    valued = change.category == "fact" and (change.before_value is not None or change.after_value is not None)
    return valued and any(shared(a, b) for a, b in zip((change.before, change.after), sides, strict=True))


def _is_doubted(change: Change) -> bool:
    return change.category == "wording" and change.certainty == "likely"


def _as_news(change: Change, make: Callable[[Finding, Spans, Spans], Change]) -> Change:
    relation: Relation = "changed" if change.before and change.after else "removed" if change.before else "added"
    why = (
        "what is said here differs"
        if relation == "changed"
        else f"told in the {'newer' if relation == 'added' else 'older'} version only"
    )
    again = Finding((0, 0), (0, 0), "fact", "statement", relation, "likely", why=why)
    return make(again, change.before, change.after)


def _restated(account: Account, one: News) -> bool:
    """Whether two sentences of which the account shows another claim make the same one in another build."""
    if len(one.before) != 1 or len(one.after) != 1:
        return False
    span, other = one.before[0], one.after[0]
    s, x = (
        next((s for s in account.told[side] if s.paragraph == at.paragraph and s.start <= at.start < s.end), None)
        for side, at in enumerate((span, other))
    )
    if s is None or x is None:
        return False
    from core.facts.judgement.restated.answering import Answers  # its tables cost time to load

    answers = Answers((s.text, x.text), (words_in(s.text), words_in(x.text)))
    return answers.explain((span.start - s.start, span.end - s.start), (other.start - x.start, other.end - x.start))


def told_in_other_words(
    account: Account | None,
    lines: Lines,
    pair: PairAlignment,
    versions: tuple[Version, Version],
    mentions: tuple[Sequence[Mention], Sequence[Mention]],
    found: Sequence[Placed],
    make: Callable[[Finding, Spans, Spans], Change],
    order: Callable[[Spans, Spans], Order],
) -> list[Placed]:
    """What was found, less the statements, denials and opposites that the other version tells in other words."""
    changes = [change for _, _, change in found]
    if not any(_claims(change) or (account is None and _is_doubted(change)) for change in changes):
        return list(found)
    told = account.told if account else tell(lines, versions, mentions)
    if account is None:
        found = told_elsewhere(told, found, make)
        if any(map(_came_about, changes)):
            texts = [p.text for p in versions[0].paragraphs], [p.text for p in versions[1].paragraphs]
            found = _with_settled(found, texts, make)
    return said_again(told, pair, found, make, order)


def _claims(change: Change) -> bool:
    return change.category == "fact" and change.kind in _CLAIMED


_CLAIMED: Final = frozenset({"statement", "negation", "status", "modality"})

EDITED: Final = 0.15
"""Share of a sentence's letters from which it is held against what else was edited."""
PARTNERS: Final = 2
"""Sentences that one told anew may come from."""
STORY: Final = 4
"""Edited sentences of either version from which a story may have been brought up to date."""
ALMOST: Final = 0.15
"""Share of what is said that may be new: what kindred words leave."""


def told_elsewhere(
    told: Told, found: Sequence[Placed], make: Callable[[Finding, Spans, Spans], Change]
) -> list[Placed]:
    """Statements of one side that sentences edited in the other version tell word for word are wording (``, a baker,`` / ``He is a
    baker.``). For texts that were not told anew as a whole."""
    edited = [[s for s in side if s.touched >= EDITED] for side in told]
    if not all(edited):
        return list(found)
    story = min(map(len, edited)) >= STORY
    if not story and not any(_of_one_side(change) for _, _, change in found):
        return list(found)
    account = Account(edited)
    if story and is_updated(account, news_of(account)):
        found = _with_claims(account, found, make)
    return [
        (place, at, _as_wording(change, make))
        if place >= 0
        and _of_one_side(change)
        and _answered(account, change)  # a lone paragraph was held against the others
        else (place, at, change)
        for place, at, change in found
    ]


def _of_one_side(change: Change) -> bool:
    return change.category == "fact" and change.kind == "statement" and not (change.before and change.after)


def _as_wording(change: Change, make: Callable[[Finding, Spans, Spans], Change], why: str | None = None) -> Change:
    relation: Relation = "changed" if change.before and change.after else "removed" if change.before else "added"
    again = Finding((0, 0), (0, 0), "wording", None, relation, "likely", why=why or _AGAIN)
    return make(again, change.before, change.after)


_AGAIN: Final = "the other version says it in other words"
_LIKELY: Final = "most likely the same said in other words"


def _answered(account: Account, change: Change) -> bool:
    """Whether the two sentences that tell most of it answer for each word of a change, none of them denied in one version alone, and
    tell each of its values as it is spelled."""
    side = 1 if change.after else 0
    new = total = 0.0
    for span in change.after or change.before:
        for s in account.told[side]:
            start, end = max(span.start, s.start), min(span.end, s.end)
            if s.paragraph != span.paragraph or start >= end:
                continue
            near = account.partners[s][:PARTNERS]
            there = {o for x in near for o in x.tokens}
            for t in s.tokens:
                if start <= t.start < end:
                    o, how = account.answer.get(t, (None, 0.0))
                    total += account.weight[t]
                    new += account.weight[t] * (1 - how if o in there else 1.0)
                    if isinstance(o, Token) and o.denied != t.denied:
                        return False
            for v in account.values[side]:
                if v.sentence is s and start <= v.start and v.end <= end:
                    equal = [w for w in account.equal[v] if w.sentence in near]
                    if not any(spelled(v) == spelled(w) for w in equal):
                        return False
    return total > 0 and new <= ALMOST * total


def said_again(
    told: Told,
    pair: PairAlignment,
    found: Sequence[Placed],
    make: Callable[[Finding, Spans, Spans], Change],
    order: Callable[[Spans, Spans], Order],
) -> list[Placed]:
    """A sentence removed and one added that make the same claim are one wording; so are a denial or an opposite that says the same, and
    a sentence that a clause of the other version tells again."""
    changes = [change for _, _, change in found]
    same = same_claims(told, pair, changes)
    gone = {id(change) for both in same for change in both}
    undenied = not_denied(told, changes) | told_in_a_clause(told, changes) | told_alike(told, pair, changes)
    kept = [
        (place, at, _as_wording(change, make) if id(change) in undenied else change)
        for place, at, change in found
        if id(change) not in gone
    ]
    for one, other in same:
        again = Finding((0, 0), (0, 0), "wording", None, "changed", "likely", why=_AGAIN)
        kept.append((-1, order(one.before, other.after), make(again, one.before, other.after)))
    return kept


def _overlap(one: tuple[Spans, Spans], other: tuple[Spans, Spans]) -> bool:
    """Whether two changes share letters on both sides."""
    return all(shared(a, b) for a, b in zip(one, other, strict=True))


def _holds(change: Change, sides: tuple[Spans, Spans]) -> bool:
    """Whether a change tells all that stands on the only one of ``sides`` with words."""
    if all(sides):
        return False
    return all(not without(spans, own) for spans, own in zip(sides, (change.before, change.after), strict=True))


def _less(
    placed: Placed,
    taken: tuple[Spans, Spans],
    texts: tuple[Sequence[str], Sequence[str]],
    make: Callable[[Finding, Spans, Spans], Change],
) -> list[Placed]:
    """A change without the letters that another one takes, on both sides where both have two; nothing where none are left."""
    change = placed[2]
    sides = [(a, b) for a, b in zip((change.before, change.after), taken, strict=True) if a and b]
    if not sides or not all(shared(a, b) for a, b in sides):
        return [placed]
    return _rest_of(placed, taken, texts, make)


def _rest_of(
    placed: Placed,
    taken: tuple[Spans, Spans],
    texts: tuple[Sequence[str], Sequence[str]],
    make: Callable[[Finding, Spans, Spans], Change],
) -> list[Placed]:
    place, at, change = placed
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


def _cut(
    account: Account,
    placed: Placed,
    taken: tuple[Spans, Spans],
    texts: tuple[Sequence[str], Sequence[str]],
    make: Callable[[Finding, Spans, Spans], Change],
) -> list[Placed]:
    """A fact without the letters of a value that is told by itself, on whichever side it has them; what is left of it is weighed anew."""
    change = placed[2]
    sides = (change.before, change.after)
    if change.category != "fact" or not any(shared(a, b) for a, b in zip(sides, taken, strict=True)):
        return [placed]
    return [
        (place, at, _as_news(left, make) if claims_else(account, left) else _as_wording(left, make, _LIKELY))
        for place, at, left in _rest_of(placed, taken, texts, make)
    ]


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the blanks and the punctuation at its ends."""
    words = text[start:end]
    start += len(words) - len(words.lstrip(EDGES))
    return start, max(start, start + len(words.strip(EDGES)))
