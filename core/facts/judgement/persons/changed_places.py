"""Two who changed places around a deed, whatever stands before them: ``Police said A stabbed B`` / ``Police said B stabbed A``."""

from collections.abc import Sequence
from itertools import pairwise

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Found, Region, inside, sentence_at
from core.facts.judgement.sentences.turned import MUTUAL
from core.facts.judgement.values.pairing import FAMILIES
from core.facts.judgement.vocabulary.content import base
from core.facts.judgement.vocabulary.verbs import UNCHANGED, is_past, is_verb
from core.model import Name


def changed_places(region: Region) -> list[Finding]:
    """A finding for each two names next to each other whose order is another now, with one deed and the same words between them."""
    found: list[Finding] = []
    for sentence_a, sentence_b in region.edited:
        older = _named(region.mentions_a, sentence_a)
        for one, other in pairwise(_named(region.mentions_b, sentence_b)):
            if inside(region.quoted_b, one.start, other.end):
                continue
            for first, second in pairwise(older):
                if _filed(first) != _filed(other) or _filed(second) != _filed(one) or _filed(one) == _filed(other):
                    continue
                between = region.a.text[first.end : second.start], region.b.text[one.end : other.start]
                deed = _deed(region, first, second) or _way(region, (first, second), (one, other))
                if between[0].casefold() != between[1].casefold() or deed is None:
                    continue
                why = f"who and whom changed places around “{deed}”"
                spans = (first.start, second.end), (one.start, other.end)
                found.append(Finding(*spans, "fact", "status", "changed", why=why))
    return found


def _named(mentions: Sequence[Found], sentence: tuple[int, int]) -> list[Found]:
    """The names of a sentence, of persons and bodies."""
    return [
        m for m in mentions if sentence[0] <= m.start and m.end <= sentence[1] and FAMILIES[m.mention.kind] == "name"
    ]


def _filed(found: Found) -> str:
    value = found.mention.value
    return value.canonical if isinstance(value, Name) else ""


def _deed(region: Region, first: Found, second: Found) -> str | None:
    """The one verb between two names that one does to the other; ``None`` where none stands there, or one that both do."""
    words = region.words(0, first.end, second.start)
    verbs = [w for w in words if w.text.islower() and (w.low in UNCHANGED or (is_verb(w.low) and is_past(w.low)))]
    joined = any(w.low in _JOINING for w in words)
    if (
        not verbs
        or joined
        or base(verbs[0].low) in MUTUAL
        or sentence_at(region.sentences_a, first.start)[1] < second.end
    ):
        return None
    return verbs[0].low


def _way(region: Region, older: tuple[Found, Found], newer: tuple[Found, Found]) -> str | None:
    """``from Sudan into Chad`` / ``from Chad into Sudan``: whence and whither."""
    for side, (first, second) in enumerate((older, newer)):
        ahead = region.words(side, max(0, first.start - 2 * _REACH), first.start)[-2:]
        between = region.words(side, first.end, second.start)
        if len(ahead) < 2 or ahead[1].low != "from" or not (is_verb(ahead[0].low) and is_past(ahead[0].low)):
            return None  # the road from one to the other is one road
        if [w.low for w in between] not in (["to"], ["into"], ["for"]):
            return None
    return "from"


_REACH = 16
_JOINING = frozenset({"and", "or", "nor", "with", "while", "but", "as", "when", "after", "before", "than"})
