"""Two who changed places around another deed: ``The captain thanked the fans`` / ``The fans jeered the captain``."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, Word
from core.facts.judgement.sentences.roles import tagged
from core.facts.judgement.sentences.turned import MUTUAL
from core.facts.judgement.vocabulary.content import base, content, is_content, told_for
from core.facts.judgement.vocabulary.words import NEGATORS, REPORTING
from core.facts.tables.converse import OTHER_END, VERBS
from core.facts.tables.grammar import BE, DETERMINERS

_LONGEST: Final = 16
"""Words of a sentence up to which it is looked at."""


class _Deed(NamedTuple):
    """Who does what to whom, at the head of a sentence: base forms, and where it ends."""

    who: tuple[str, ...]
    verb: str
    whom: tuple[str, ...]
    span: tuple[int, int]


def other_end(region: Region) -> list[Finding]:
    """A likely fact for each pair of sentences in which who acted is acted upon, by a deed that is not the same from its other end."""
    found: list[Finding] = []
    for sentence_a, sentence_b in region.edited:
        region.check()
        one = _deed(region.words(0, *sentence_a), region.a.text)
        other = _deed(region.words(1, *sentence_b), region.b.text) if one else None
        if one is None or other is None or one.who != other.whom or one.whom != other.who or one.who == one.whom:
            continue
        verbs = {one.verb, other.verb}
        if len(verbs) == 1 or verbs & (MUTUAL | REPORTING) or verbs in OTHER_END or told_for(one.verb, other.verb):
            continue
        if all(verb in VERBS for verb in verbs):
            continue  # judged by whose end is whose
        why = f"who “{one.verb}” in one version is who somebody “{other.verb}” in the other"
        found.append(Finding(one.span, other.span, "fact", "status", "changed", "likely", why=why))
    return found


def _deed(found: Sequence[Word], text: str) -> _Deed | None:
    """The deed of a short sentence with one verb in the active, and whom it is done to right behind it."""
    if not 3 <= len(found) <= _LONGEST or any(w.low in NEGATORS or w.low in BE or w.low == "by" for w in found):
        return None
    tags = tagged(found)
    verbs = [n for n, tag in enumerate(tags) if tag == "verb"]
    if len(verbs) != 1 or not is_content(found[verbs[0]].low):
        return None
    at = verbs[0]
    end = at + 1
    while (
        end < len(found)
        and (tags[end] in ("determiner", "noun") or found[end].low in DETERMINERS)
        and found[end].start <= found[end - 1].end + 1
    ):
        end += 1
    if text[found[end - 1].end :][:1] in ("'", "’"):
        return None  # the regulators' approval
    who, whom = content(found[:at]), content(found[at + 1 : end])
    if not who or not whom or any(tags[n] == "preposition" for n in range(at)):
        return None
    return _Deed(tuple(who), base(found[at].low), tuple(whom), (found[0].start, found[end - 1].end))
