"""Headlines written anew: what the same thing is said to do in each (``ferry runs aground`` / ``Ferry refloated``)."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.facts.judgement.claims.same_deed import known_ways
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, Word, words_in
from core.facts.judgement.vocabulary.content import akin, base, content, is_content, same_idiom, unmatched
from core.facts.judgement.vocabulary.lexicon import names
from core.facts.judgement.vocabulary.paraphrase import settled_form, unpaired
from core.facts.judgement.vocabulary.verbs import is_past, is_verb
from core.facts.tables.contradicting import TOLL

LONGEST: Final = 16
"""Words that a headline has at the most."""
_BACKGROUND: Final = frozenset({"after", "as", "since", "when", "while"})
"""What a headline tells behind one of these is where its news comes from, and not the news."""
_PARTICLES: Final = frozenset("aground ashore adrift apart down off out up over free away back alive dead safe".split())


def _one_deed(group: Sequence[Word], other: Sequence[Word]) -> bool:
    """``spotted`` / ``seen``: two verbs by themselves that the table of deeds has on one line."""
    if len(group) != 1 or len(other) != 1:
        return False
    lines = [{n for way in known_ways(base(verbs[0].low), [""]) for n in way.lines} for verbs in (group, other)]
    return not lines[0].isdisjoint(lines[1])


def headline(region: Region) -> Finding | None:
    """The status that changed between two headlines, or ``None`` where these are no headlines or tell the same of the same."""
    a, b = (words_in(text) if _is_headline(text) else [] for text in (region.a.text, region.b.text))
    if not a or not b or max(len(a), len(b)) > LONGEST:
        return None
    told_a, told_b = _told(a), _told(b)
    shared = sorted(told_a.keys() & told_b.keys(), key=lambda x: (told_a[x][0].start + told_b[x][0].start, x))
    for subject in shared:  # in an order that does not hang on which of the two is the older one
        group, other = told_a[subject], told_b[subject]
        if not akin(base(group[0].low), base(other[0].low)) and not _one_deed(group, other):
            before, after = (group[0].start, group[-1].end), (other[0].start, other[-1].end)
            if not any(h.a0 <= before[1] and before[0] <= h.a1 for h in region.hunks) or not any(
                h.b0 <= after[1] and after[0] <= h.b1 for h in region.hunks
            ):
                continue
            why = f"the headline now tells something else of “{subject}”"
            return Finding(before, after, "fact", "status", "changed", "likely", why=why)
    return _another_event(a, b, _news(a, told_a), _news(b, told_b))


def _another_event(
    a: Sequence[Word], b: Sequence[Word], told_a: dict[str, list[Word]], told_b: dict[str, list[Word]]
) -> Finding | None:
    """``Ferry runs aground off the port`` / ``Passengers taken off ferry at the port``: of the same place, another thing is told."""
    if not told_a or not told_b or told_a.keys() & told_b.keys():
        return None
    rest_a, rest_b = unpaired(settled_form(a), settled_form(b))
    (subject_a, group_a), (subject_b, group_b) = next(iter(told_a.items())), next(iter(told_b.items()))
    known_a, known_b = content(a), content(b)
    if min(len(one) - len(unmatched(one, other)) for one, other in ((known_a, known_b), (known_b, known_a))) < 2:
        return None  # nothing in common to tell it of
    if subject_a in known_b and subject_b in known_a:
        return None  # one deed told from its other side
    if TOLL.get(base(group_a[0].low), subject_a) == TOLL.get(base(group_b[0].low), subject_b):
        return None  # flood kills 12 / twelve die
    if akin(base(group_a[0].low), base(group_b[0].low)) or same_idiom(known_a, known_b):
        return None
    for group, rest in ((group_a, rest_a), (group_b, rest_b)):
        if all(token.start != group[0].start for token in rest):
            return None  # the other headline has words for it
    spans = (group_a[0].start, group_a[-1].end), (group_b[0].start, group_b[-1].end)
    why = f"the headline was about “{subject_a}” and is about “{subject_b}” now"
    return Finding(*spans, "fact", "status", "changed", "likely", why=why)


def _is_headline(text: str) -> bool:
    return bool(text.strip()) and "\n" not in text.strip() and text.strip()[-1] not in '.!?;:…”"'


def _told(found: Sequence[Word]) -> dict[str, list[Word]]:
    """What is named → the verb right after it, with its particle."""
    told: dict[str, list[Word]] = {}
    for n, (thing, verb) in enumerate(pairwise(found)):
        if not is_content(thing.low) or is_past(thing.low) or not is_content(verb.low) or not _acts(verb.low):
            continue
        particle = found[n + 2 : n + 3]
        told.setdefault(base(thing.low), [verb, *(w for w in particle if w.low in _PARTICLES)])
    return told


def _news(found: Sequence[Word], told: dict[str, list[Word]]) -> dict[str, list[Word]]:
    """What is told before anything that only leads to it."""
    end = next((word.start for word in found[1:] if word.low in _BACKGROUND), None)
    return told if end is None else {subject: group for subject, group in told.items() if group[0].start < end}


def _acts(word: str) -> bool:
    """Whether a word right after a noun reads as a headline's verb: a past form, or a third person."""
    form = base(word)
    return is_verb(word) or is_past(word) or (word.endswith("s") and form != word and "d" in names(form))
