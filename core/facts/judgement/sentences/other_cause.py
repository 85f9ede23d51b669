"""Another cause of the same, in a sentence told anew: ``closed because the permits came late`` / ``Rising costs made it close``."""

from collections.abc import Iterator, Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, Word
from core.facts.judgement.sentences.how_many import of_the_same
from core.facts.judgement.vocabulary.content import base, content, same_idiom, told_for, unmatched, weighty
from core.facts.judgement.vocabulary.lexicon import near
from core.facts.judgement.vocabulary.verbs import is_past
from core.facts.judgement.vocabulary.words import AUXILIARIES, MODALS, NEGATORS

_LONGEST: Final = 40
"""Words of a sentence up to which it is looked at."""
_MOST: Final = 6
"""Words of a cause that stands before its verb."""
_CAUSING: Final = frozenset("cause trigger spark prompt force make kill delay".split())
_WITH_PARTICLE: Final = frozenset({("lead", "to"), ("result", "in"), ("bring", "about"), ("set", "off")})
"""Verbs behind what brings something about."""
_BECAUSE: Final = (
    ("because", "of"),
    ("because",),
    ("due", "to"),
    ("owing", "to"),
    ("as", "a", "result", "of"),
    ("caused", "by"),
)
"""Words before it."""
_ENDS: Final = frozenset("which who that and but while although after before when".split())
"""Words at which a cause ends, or before which none begins."""


def other_cause(region: Region, found: Sequence[Finding]) -> list[Finding]:
    """A likely fact for each two sentences that tell the same with another cause, neither of which the other version names."""
    told: list[Finding] = []
    for sentence_a, sentence_b in region.edited:
        sides = region.words(0, *sentence_a), region.words(1, *sentence_b)
        if max(map(len, sides)) > _LONGEST or not all(any(base(w.low) in _SIGNS for w in words) for words in sides):
            continue
        region.check()
        if any(f.category == "fact" and _meets(f.before, sentence_a) and _meets(f.after, sentence_b) for f in found):
            continue
        one, other = ([*_causes(words)] for words in sides)
        if len(one) != 1 or len(other) != 1 or not _apart(sides, one[0], other[0]):
            continue
        rests = [[w for w in words if w not in cause] for words, cause in zip(sides, (one[0], other[0]), strict=True)]
        if of_the_same(rests[0], rests[1]):
            spans = (one[0][0].start, one[0][-1].end), (other[0][0].start, other[0][-1].end)
            why = "another cause of the same"
            told.append(Finding(*spans, "fact", "statement", "changed", "likely", why=why))
    return told


_SIGNS: Final = _CAUSING | {verb for verb, _ in _WITH_PARTICLE} | {"because", "due", "owe", "owing", "result"}


def _causes(words: Sequence[Word]) -> Iterator[list[Word]]:
    """The stretches of a sentence that tell what brought something about."""
    low = [w.low for w in words]
    for n, w in enumerate(words):
        phrase = next((p for p in _BECAUSE if tuple(low[n : n + len(p)]) == p), None)
        if phrase:
            if n and low[n - 1] in NEGATORS:
                continue
            last = n + len(phrase)
            while last < len(words) and (last == n + len(phrase) or words[last].start == words[last - 1].end + 1):
                if low[last] in _ENDS:
                    break
                last += 1
            if content(words[n + len(phrase) : last]):
                yield [*words[n + len(phrase) : last]]
            continue
        following = low[n + 1] if n + 1 < len(words) else ""
        verb = base(w.low)
        if (
            (verb not in _CAUSING and (verb, following) not in _WITH_PARTICLE)
            or following == "by"
            or not is_past(w.low)
        ):
            continue
        if n and ((low[n - 1] in AUXILIARIES and low[n - 1] not in ("has", "have", "had")) or low[n - 1] in MODALS):
            continue  # was killed, would force
        last = n - 1 if n and low[n - 1] in ("has", "have", "had") else n
        first = last
        while first and last - first < _MOST and words[first - 1].end + 1 == words[first].start:
            if low[first - 1] in _ENDS or low[first - 1] in NEGATORS:
                break
            first -= 1
        begins = first == 0 or words[first - 1].end + 1 < words[first].start or low[first - 1] in ("that", "after")
        if begins and first < last and content(words[first:last]):
            yield [*words[first:last]]


def _apart(sides: Sequence[Sequence[Word]], one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether no word of either cause is said, or told by another word, on the other side."""
    said, whole = [weighty(content(one)), weighty(content(other))], [weighty(content(words)) for words in sides]
    if (
        not all(weighty(words) for words in said)
        or same_idiom(*said)
        or any(w.text[:1].isupper() for w in (*one[1:], *other[1:]))
    ):
        return False
    for mine, there in ((said[0], whole[1]), (said[1], whole[0])):
        if len(unmatched(mine, there)) < len(mine) or any(told_for(x, y) or near(x, y) for x in mine for y in there):
            return False
    return True


def _meets(side: tuple[int, int], sentence: tuple[int, int]) -> bool:
    return side[0] <= sentence[1] and side[1] >= sentence[0]
