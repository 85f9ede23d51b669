"""What two did to one another, and what one did to another: ``each side blamed the other`` / ``the rebels blamed the army``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, Word
from core.facts.judgement.sentences.turned import MUTUAL
from core.facts.judgement.vocabulary.content import base, is_content
from core.facts.judgement.vocabulary.lexicon import names
from core.facts.judgement.vocabulary.verbs import UNCHANGED, is_past, is_verb
from core.facts.tables.grammar import BE, DETERMINERS

_LONGEST: Final = 40
"""Words of a sentence up to which it is looked at."""
_ONE_ANOTHER: Final = (("each", "other"), ("one", "another"))
_BOTH_WAYS: Final = frozenset(
    "each other another both mutual mutually reciprocal vice turn back likewise together either".split()
)
"""Words by which a sentence may say in another way that it went both ways."""
_JOINTS: Final = frozenset("at on to against of with for from by into".split())
"""Words that may stand between the verb and whom it is done to."""
_WHOM: Final = frozenset("him her them us me it".split())


def mutual(region: Region) -> list[Finding]:
    """A finding for each pair of sentences with one verb, that goes both ways in one and from one side to another in the other."""
    found: list[Finding] = []
    for sentence_a, sentence_b in region.edited:
        if not any("other" in text or "another" in text for text in (region.a.text, region.b.text)):
            return found
        region.check()
        a, b = region.words(0, *sentence_a), region.words(1, *sentence_b)
        if max(len(a), len(b)) > _LONGEST:
            continue
        for one, other in ((a, b), (b, a)):
            at = _both_ways(one)
            touched = [h for h in region.touching(1, *sentence_b) if h.b0 < sentence_b[1]]
            if at is None or not touched or not _one_way(other, base(one[at].low), one[at].low):
                continue
            spans = (touched[0].a0, touched[-1].a1), (touched[0].b0, touched[-1].b1)
            why = f"“{one[at].low}”: each the other in one version, one the other in the other version"
            found.append(Finding(*spans, "fact", "status", "changed", why=why))
    return found


def _both_ways(found: Sequence[Word]) -> int | None:
    """The number of the verb that goes both ways: ``accused each other``, ``fired at one another``, ``each accused the other``."""
    low = [w.low for w in found]
    for n in range(1, len(low) - 1):
        if (low[n], low[n + 1]) in _ONE_ANOTHER:
            at = n - 1 - (low[n - 1] in _JOINTS)
            return at if at > 0 and _acts(found[at]) else None
        if (low[n], low[n + 1]) == ("the", "other") and "each" in low[:n]:
            at = n - 1 - (low[n - 1] in _JOINTS)
            return at if at > 0 and _acts(found[at]) else None
    return None


def _acts(word: Word) -> bool:
    form = base(word.low)
    known = word.low in UNCHANGED or (is_past(word.low) and is_verb(word.low)) or "d" in names(form)
    return known and form not in MUTUAL and is_content(word.low)


def _one_way(found: Sequence[Word], verb: str, told: str) -> bool:
    """Whether the same verb, in the same tense and active, has somebody or something behind it that it is done to."""
    forms = [base(w.low) for w in found]
    if forms.count(verb) != 1 or _BOTH_WAYS & {w.low for w in found}:
        return False
    at = forms.index(verb)
    if at == 0 or is_past(found[at].low) != is_past(told) or any(w.low in BE for w in found[max(0, at - 2) : at]):
        return False
    behind = found[at + 1 :]
    behind = behind[1:] if behind and behind[0].low in _JOINTS else behind
    if not behind or behind[0].start > found[at].end + 12:
        return False
    first = behind[0]
    named = first.text[:1].isupper() or "p" in names(base(first.low))
    return first.low in DETERMINERS or first.low in _WHOM or named
