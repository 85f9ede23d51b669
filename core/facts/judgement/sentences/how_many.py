"""How many of the same are told of, in a sentence told anew: ``Most of the men rejected it`` / ``It was turned down by all of them``."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from core.facts.judgement.claims.denied_alike import denials
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, Word
from core.facts.judgement.sentences.roles import Tag, joined, tagged
from core.facts.judgement.vocabulary.content import base, content, opposite, told_for, unmatched
from core.facts.judgement.vocabulary.words import NEGATORS
from core.facts.tables.grammar import DETERMINERS
from core.facts.tables.shares import BESIDE, SHARES, WITHOUT

_LONGEST: Final = 60
"""Words of a sentence up to which it is looked at: all that it counts is held against all."""
_ALIKE: Final = 0.5
"""Share of what the shorter of two sentences says that the other must say too."""


class _Share(NamedTuple):
    """How many are told of (a line of the table), of what (base form), and where it says so."""

    line: str
    head: str
    span: tuple[int, int]


def how_many(region: Region) -> list[Finding]:
    """A likely fact for each two sentences that tell the same of another share of the same."""
    found: list[Finding] = []
    for sentence_a, sentence_b in region.edited:
        sides = region.words(0, *sentence_a), region.words(1, *sentence_b)
        if max(map(len, sides)) > _LONGEST or not all(any(w.low in _WORDS for w in words) for words in sides):
            continue
        region.check()
        one, other = ([*_shares(words)] for words in sides)
        said = {share.line for share in one}, {share.line for share in other}
        pairs = [
            (x, y)
            for x in one
            for y in other
            if told_for(x.head, y.head) and x.line not in said[1] and y.line not in said[0]
        ]
        if len(pairs) == 1 and not _beside(*pairs[0]) and _of_the_same(*sides, pairs[0]):
            x, y = pairs[0]
            why = f"“{x.line}” and “{y.line}” are different shares"
            found.append(Finding(x.span, y.span, "fact", "number", "changed", "likely", why=why))
    return found


_WORDS: Final = frozenset(phrase[0] for phrases in SHARES.values() for phrase in phrases)
_PHRASES: Final = sorted(
    ((phrase, line) for line, phrases in SHARES.items() for phrase in phrases), key=lambda p: -len(p[0])
)


def _shares(words: Sequence[Word]) -> Iterator[_Share]:
    tags: list[Tag] = []
    at = 0
    while at < len(words):
        line, end = _line(words, at) if words[at].low in _WORDS else ("", at)
        if not line or (at and words[at - 1].low in _NOT_BEFORE):
            at += 1
            continue
        tags = tags or tagged(words)
        head = _head(words, tags, end)
        if head is not None:
            yield _Share(line, base(words[head].low), (words[at].start, words[end - 1].end))
        at = end


_NOT_BEFORE: Final = NEGATORS | frozenset(
    "the an a than its their his her our almost nearly virtually at for in".split()
) - {"no"}
"""Words before one that make it something else: the most, not all, at all."""


def _line(words: Sequence[Word], at: int) -> tuple[str, int]:
    """Which line a sentence's words belong to from one on, and the number of the word behind; longest phrases first."""
    for phrase, line in _PHRASES:
        end = at + len(phrase)
        if tuple(w.low for w in words[at:end]) == phrase:
            return line, end
    return "", at


def _head(words: Sequence[Word], tags: Sequence[Tag], start: int) -> int | None:
    """What is counted: the last of the nouns that lead straight on."""
    found = None
    for n in range(start, len(words)):
        if not joined(words, n):
            break
        owner = words[n].low.endswith(("'s", "’s", "s'"))
        if found is None and (words[n].low in DETERMINERS or tags[n] == "determiner" or owner):
            if (
                tags[n] == "determiner"
                and words[n].low not in DETERMINERS
                and n == start
                and words[n].low[:1].isdigit()
            ):
                break  # some 300
            continue
        if tags[n] != "noun":
            break
        found = found if owner else n
    return found


def _denies(word: Word) -> bool:
    return word.low in NEGATORS or word.low.endswith("n't") or base(word.low) in _FREE


_FREE: Final = frozenset("fail lack avoid refuse without free clear spare escape unhurt unharmed unscathed".split())
"""Words by which all of them are told what none of them had."""


def _beside(x: _Share, y: _Share) -> bool:
    """Whether the two may be said of the same number."""
    return any({x.line, y.line} <= lines for lines in BESIDE)


def _of_the_same(a: Sequence[Word], b: Sequence[Word], pair: tuple[_Share, _Share]) -> bool:
    """Whether two sentences tell of the same, neither denying it, nor one telling the opposite of few or none."""
    if not of_the_same(a, b):
        return False
    denied = [
        any(_denies(w) and not x.span[0] <= w.start < x.span[1] for w in words)
        for words, x in zip((a, b), pair, strict=True)
    ]
    if denied[0] != denied[1]:
        return False
    few = any(share.line in WITHOUT for share in pair)
    if few and len(denials(a)) + len(denials(b)) > 1:
        return False  # none of them found it, all failed to
    return not (few and any(opposite(x, y) for x in content(a) for y in content(b)))


def of_the_same(a: Sequence[Word], b: Sequence[Word]) -> bool:
    """Whether the shorter of two stretches says at least half of what the other one says."""
    said_a, said_b = content(a), content(b)
    only_a, only_b = unmatched(said_a, said_b), unmatched(said_b, said_a)
    shorter = min(len(said_a), len(said_b))
    return bool(shorter) and max(len(said_a) - len(only_a), len(said_b) - len(only_b)) >= _ALIKE * shorter
