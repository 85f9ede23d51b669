"""What a sentence claims was turned about while its words changed places: ``the river was clean, X said`` / ``X said it was dirty``.

Piece by piece such a sentence says the same in another order; only whole against whole does the one word show that does not.
"""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.claims.against import none_beyond
from core.facts.judgement.claims.denied_alike import same_denials
from core.facts.judgement.claims.nothing import not_yet, same_nothing
from core.facts.judgement.claims.undecided import alike_open
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, Word
from core.facts.judgement.sentences.predicates import done_to_it, told_otherwise
from core.facts.judgement.vocabulary.constructions import denying
from core.facts.judgement.vocabulary.content import base, content, one_rejection, opposite, other_stage, unmatched
from core.facts.judgement.vocabulary.ends import two_ends
from core.facts.judgement.vocabulary.lexicon import nouns
from core.facts.judgement.vocabulary.verbs import is_verb
from core.facts.judgement.vocabulary.words import AUXILIARIES, MODALS, NEGATORS, NO_DENIAL

ALIKE: Final = 0.6
"""Share of what the shorter of two sentences says that the other must say too, to be held against it as a whole."""
LONGEST: Final = 60
"""Words of a sentence up to which it is looked at: every word is tried against every other."""


def hidden(region: Region, found: Sequence[Finding]) -> list[Finding]:
    """A fact for each pair of sentences, rewritten in more than one place and told as wording, of which one claims the opposite."""
    told: list[Finding] = []
    for sentence_a, sentence_b in region.edited:
        region.check()
        touched = [h for h in region.touching(1, *sentence_b) if h.b0 < sentence_b[1]]
        if len(touched) == 1 and not region.moves_within(sentence_b):
            continue
        middle = region.image(*sentence_a)
        inside = [s for s in region.sentences_b if s[0] < middle[1] and s[1] > middle[0]]
        if inside and (inside[0][0], inside[-1][1]) != sentence_b and len(inside) > 1:
            continue  # read backwards it would stand for several
        if any(f.category == "fact" and _inside(f.before, sentence_a) and _inside(f.after, sentence_b) for f in found):
            continue
        if same_nothing(region.a.text[slice(*sentence_a)], region.b.text[slice(*sentence_b)]):
            continue
        a, b = region.words(0, *sentence_a), region.words(1, *sentence_b)
        finding = _turned(a, b) if len(touched) > 1 else None
        if finding is None and region.moves_within(sentence_b):
            finding = otherwise(a, b)
        if finding is None and len(touched) > 1 and max(len(a), len(b)) <= LONGEST:
            finding = done_to_it(a, b)
        if finding and not (finding.kind == "negation" and same_denials(a, b)):
            told.append(finding)
    return told


def claims_turned(a: Sequence[Word], b: Sequence[Word]) -> bool:
    """Whether two sentences say the same but for one word or denial that turns the claim about."""
    return (_turned(a, b) or otherwise(a, b)) is not None


def denied_opposite(a: Sequence[Word], b: Sequence[Word]) -> bool:
    """Whether two sentences say the same, one of them by denying the opposite (``stayed open`` / ``was not closed``), or both that
    there was none of it."""
    if same_nothing(" ".join(w.text for w in a), " ".join(w.text for w in b)):
        return True
    if sorted(len(_denials(words)) for words in (a, b)) != [0, 1]:
        return False
    said_a, said_b = content(a), content(b)
    only_a = [word for word in unmatched(said_a, said_b) if word not in _STAYING]
    if len(only_a) != 1 or min(len(said_a), len(said_b)) < 2:
        return False
    only_b = [word for word in unmatched(said_b, said_a) if word not in _STAYING]
    return len(only_b) == 1 and opposite(only_a[0], only_b[0])


_STAYING: Final = frozenset("stay remain keep".split())


def otherwise(a: Sequence[Word], b: Sequence[Word]) -> Finding | None:
    """Another stage, claim or deed told of the same, in two sentences that are mostly about the same."""
    said_a, said_b = content(a), content(b)
    shorter = min(len(said_a), len(said_b))
    only_a, only_b = unmatched(said_a, said_b), unmatched(said_b, said_a)
    if max(len(a), len(b)) > LONGEST or max(len(said_a) - len(only_a), len(said_b) - len(only_b)) < ALIKE * shorter:
        return None
    return told_otherwise(a, b)


def _inside(side: tuple[int, int], sentence: tuple[int, int]) -> bool:
    return side[0] <= sentence[1] and side[1] >= sentence[0]


def _turned(a: Sequence[Word], b: Sequence[Word]) -> Finding | None:
    if max(len(a), len(b)) > LONGEST:
        return None
    said_a, said_b = content(a), content(b)
    only_a, only_b = unmatched(said_a, said_b), unmatched(said_b, said_a)
    shorter = min(len(said_a), len(said_b))
    pairs = [(x, y) for x in dict.fromkeys(only_a) for y in dict.fromkeys(only_b) if opposite(x, y)]
    if shorter < 2 or max(len(said_a) - len(only_a), len(said_b) - len(only_b)) < ALIKE * shorter:
        return None
    denials = [_denials(words) for words in (a, b)]
    if abs(len(denials[0]) - len(denials[1])) == sum(_undone(words, pairs) for words in (a, b)):
        pairs = [(x, y) for x, y in pairs if not _undoes(x, y)]  # not able / unable
    if any(two_ends(x, y) or ((x in nouns()) != (y in nouns()) and not (is_verb(x) and is_verb(y))) for x, y in pairs):
        return None
    if pairs and len({any(base(w.low) in _REFUSING for w in words) for words in (a, b)}) == 2:
        return None  # an opposite and a refusal say the same
    if len(denials[0]) % 2 != len(denials[1]) % 2:
        if pairs or only_a or only_b or max(len(side) for side in denials) > 1:
            return None  # an opposite and a denial say the same
        if not_yet(a, b) or alike_open(a, b) or none_beyond(a, b) or denying(a) or denying(b):
            return None
        return _denied(a, b, denials)
    if not pairs and len(only_a) == len(only_b) == 1:
        pairs = [
            (x, y)
            for x in only_a
            for y in only_b
            if other_stage(x, y) and not two_ends(x, y) and {x, y} not in _TWO_SENSES
        ]
    for x, y in pairs:
        if one_rejection(x, y, [*said_a, *said_b]):
            continue
        one, other = _word(a, x), _word(b, y)
        if one and other:
            spans = (one.start, one.end), (other.start, other.end)
            why = f"“{x}” and “{y}” are {'opposites' if opposite(x, y) else 'not the same'}, in a sentence told anew"
            return Finding(*spans, "fact", "status", "changed", why=why)
    return None


_REFUSING: Final = frozenset({"refuse", "fail", "decline"})
_TWO_SENSES: Final = (frozenset({"fire", "shoot"}),)
"""Words of which one has two senses, and is told for the other in one of them."""


def _denials(words: Sequence[Word]) -> list[Word]:
    """The small words that deny, but for ``no more than`` and ``not only``."""
    following = [*(w.low for w in words[1:]), ""][: len(words)]
    return [
        w
        for w, after in zip(words, following, strict=True)
        if (w.low in NEGATORS or w.low.endswith("n't")) and after not in NO_DENIAL
    ]


def _undoes(x: str, y: str) -> bool:
    return x.removeprefix("un") == y or y.removeprefix("un") == x


def _undone(words: Sequence[Word], pairs: Sequence[tuple[str, str]]) -> int:
    """How often a sentence has the word of a pair that a syllable makes a denial (``unable``)."""
    denying = {max(pair, key=len) for pair in pairs if _undoes(*pair)}
    return sum(bool(denying & set(content([w]))) for w in words)


def _word(words: Sequence[Word], form: str) -> Word | None:
    return next((w for w in words if content([w]) == [form]), None)


def _denied(a: Sequence[Word], b: Sequence[Word], denials: Sequence[Sequence[Word]]) -> Finding | None:
    """The denial with the verb that it denies, and the same verb where it is not denied."""
    side = 0 if denials[0] else 1
    words, others = (a, b) if side == 0 else (b, a)
    denial = denials[side][0]
    verb = next((w for w in words if w.start > denial.start and content([w])), None)
    if verb is None:
        return None
    partner = next((w for w in others if not unmatched(content([w]), content([verb])) and content([w])), None)
    if partner is None:
        return None
    n = others.index(partner)
    while n and (others[n - 1].low in AUXILIARIES or others[n - 1].low in MODALS):
        n -= 1
    own, free = (denial.start, verb.end), (others[n].start, partner.end)
    name = ("older", "newer")[side]
    spans = (own, free) if side == 0 else (free, own)
    return Finding(
        *spans,
        "fact",
        "negation",
        "changed",
        why=f"the {name} version denies what the other one says, in a sentence told anew",
    )
