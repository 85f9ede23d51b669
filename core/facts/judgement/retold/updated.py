"""Stories brought up to date: told anew as a whole because something happened, so that what nothing answers for is news.

In a story that was only told anew, words without an answer are mostly other words for the same. Where the story went on, they mostly are
what happened: a sentence, a clause, or one put in another's place.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from core.facts.judgement.region import sentence_at, words_in
from core.facts.judgement.retold.account import ONE_CLAIM, Account
from core.facts.judgement.retold.news import News
from core.facts.judgement.retold.story import Sentence
from core.facts.judgement.vocabulary.content import base
from core.facts.judgement.vocabulary.verbs import is_past
from core.facts.judgement.vocabulary.words import REPORTING
from core.model import Change, Span
from core.patterns import lazy_pattern
from core.text.sentences import sentences

UPDATED: Final = 0.38
"""Share of what two versions say, each without the other, from which a story was brought up to date, not only told anew."""
LESS: Final = 0.25
SIGNS: Final = 7
"""From the first on it was so, too, where values that differ or stand in one version alone and claims that are news are so many. Of 32
stories brought up to date 31 lie above these bounds, of some 55 told anew with hardly a fact changed none."""


OTHER_WORDS: Final = 0.5
"""Share up to which a story that hardly keeps two words together is another telling of the same: in one brought up to date, what still
holds stands in the words it had."""
KEPT: Final = 0.1
"""Share of the shorter version's runs of four words that stand in the other one too, up to which hardly anything was kept in its words. Of
60 stories brought up to date one stays below it, and more than half of that is new; of 50 told by another desk none lies above."""
RUN: Final = 4
_QUOTED: Final = lazy_pattern(r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)")
RECAST: Final = 0.68
"""The same of letters that were edited, from which on it is so."""


def is_updated(account: Account, news: Sequence[News]) -> bool:
    """Whether a story told anew was brought up to date."""
    new = account.share_new
    if new < UPDATED and (new < LESS or len(account.differing) + len(news) < SIGNS):
        return False
    return new > OTHER_WORDS or not _in_other_words(account)


def _in_other_words(account: Account) -> bool:
    """Whether two versions hardly have words in common that stand together."""
    size = sum(s.end - s.start for side in account.told for s in side)
    if sum((s.end - s.start) * s.touched for side in account.told for s in side) < RECAST * size:
        return False
    runs = [{run for s in side for run in _runs(s)} for side in account.told]
    return len(runs[0] & runs[1]) <= KEPT * max(1, min(map(len, runs)))


def _runs(s: Sentence) -> Iterator[tuple[str, ...]]:
    low = [word.low for word in words_in(_QUOTED.sub(" ", s.text))]  # every desk quotes alike
    return zip(*(low[n:] for n in range(RUN)), strict=False)


SAID: Final = 0.45
"""Share of what a stretch says that nothing answers for, up to which the other version says it in other words."""
WORD: Final = 1.05
"""What a stretch must say that nothing answers for: more than a word that stands once."""
SCATTERED: Final = 1.4
"""The same where what answers for the rest stands in more than one sentence, so that none says it,"""
LESS_SAID: Final = 0.43
"""and its share."""
EACH: Final = 0.9
TOGETHER: Final = 2.9
"""What either of two stretches and both must say that nothing answers for, for one to be put for the other,"""
MOST: Final = 0.5
"""and the share of what each says."""
CLAUSE: Final = 3.0
"""What a stretch must say that nothing answers for to be news, whatever stands in its place."""
MATTER: Final = 2.0
"""The same for one in whose place nothing stands."""


def says_news(account: Account, side: int, spans: Sequence[Span]) -> bool:
    """Whether nothing answers for a good part of what a stretch says, or no one sentence does."""
    new, total, scattered = new_and_all(account, side, spans)
    if new >= WORD and new > SAID * total:
        return True
    return new + scattered >= SCATTERED and new + scattered >= LESS_SAID * total


def claims_else(account: Account, change: Change) -> bool:
    """Whether a change that was taken for wording is a claim without an answer, or one put for another."""
    sides = (change.before, change.after)
    amounts = [new_and_all(account, side, spans)[:2] for side, spans in enumerate(sides) if spans]
    if len(amounts) == 1:
        new, total = amounts[0]
        return new >= MATTER and new > MOST * total
    for side in (0, 1):
        if not amounts[1 - side][1] and _holds_a_sentence(account, side, sides[side]):
            return says_news(account, side, sides[side])
    if all(new >= EACH and new >= MOST * total for new, total in amounts):
        return sum(new for new, _ in amounts) >= TOGETHER
    return any(new >= CLAUSE and new > MOST * total for new, total in amounts)


def is_settled(texts: tuple[Sequence[str], Sequence[str]], change: Change) -> bool:
    """Whether what would come in one version will in the other, told as the desk's own: ``would save`` / ``will save`` once it was voted
    on. What somebody said would come is told in the past alone."""
    if len(change.before) != 1 or len(change.after) != 1:
        return False
    spans = change.before[0], change.after[0]
    words = [text[s.paragraph][s.start : s.end].casefold() for text, s in zip(texts, spans, strict=True)]
    if sorted(words) != ["will", "would"]:
        return False
    side = words.index("would")
    text, at = texts[side][spans[side].paragraph], spans[side].start
    start, end = sentence_at(sentences(text), at)
    return not any(base(w.low) in REPORTING and is_past(w.low) for w in words_in(text, start, end))


def _holds_a_sentence(account: Account, side: int, spans: Sequence[Span]) -> bool:
    return any(
        s.paragraph == span.paragraph and span.start <= s.start and s.end <= span.end + 2
        for span in spans
        for s in account.told[side]
    )


def new_and_all(account: Account, side: int, spans: Sequence[Span]) -> tuple[float, float, float]:
    """How much of what a stretch says nothing answers for, how much it says, and how much is said in scattered places; a value with
    another in its place is told as that."""
    new = total = scattered = 0.0
    replaced = [(d.a, d.b)[side] for d in account.differing if account.claims_alike(d) >= ONE_CLAIM]
    for span in spans:
        for s in account.told[side]:
            start, end = max(span.start, s.start), min(span.end, s.end)
            if s.paragraph == span.paragraph and start < end:
                one, all_ = account.amounts(s, start, end)
                known = sum(v.sentence is s and start <= v.start and v.end <= end for v in replaced if v)
                new, total = new + one - known, total + all_
                scattered += account.scattered(s, start, end)
    return new, total, scattered
