"""Members of a list that one version tells something else of: ``in Arden, Brill and Cote`` / ``in Brill. Arden and Cote stay open``."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from core.facts.judgement.finding import Finding, relation_of
from core.facts.judgement.region import Region, Word, sentence_at
from core.facts.judgement.vocabulary.content import akin, base, is_content, opposite, weighty
from core.facts.judgement.vocabulary.words import NEGATORS

_AMONG: Final = frozenset({"and", "or", "the", "in", "at", "of"})
"""Words that stand among the members of a list."""
PUT_IN: Final = 0.8
"""Share of a sentence's letters from which it was put in whole."""


class _Struck(NamedTuple):
    """Names that stand in a list of one side alone, the list's sentence, and the other side's sentence that tells of them."""

    side: int
    names: tuple[int, int]
    sentence: tuple[int, int]
    told: tuple[int, int]


def struck_off(region: Region, found: Sequence[Finding]) -> list[Finding]:
    """What was found, with names that one version leaves out of a list as a fact where it says something else of them in a sentence of
    their own, and that sentence as another. A sentence that says the same of them leaves both wording."""
    struck = [one for finding in found if (one := _struck(region, finding)) is not None]
    kept = list(found)
    for side, sentence, told in dict.fromkeys((one.side, one.sentence, one.told) for one in struck):
        names = [one.names for one in struck if (one.side, one.sentence, one.told) == (side, sentence, told)]
        kept = [f for f in kept if _at(f, side) not in names]
        why = "a list with and without those of whom the other version says something else"
        kept = _with(region, kept, side, (min(names)[0], max(names)[1]), why)
        why = f"told in the {'older' if side else 'newer'} version only, of members of a list"
        kept = _with(region, kept, 1 - side, told, why, alone=True)
    return kept


def _with(
    region: Region, found: list[Finding], side: int, place: tuple[int, int], why: str, *, alone: bool = False
) -> list[Finding]:
    """What was found, with a fact on a stretch of one side in place of all that is no fact there; ``alone``: with nothing in its place."""
    if any(f.category == "fact" and _share(_at(f, side), place) for f in found):
        return found
    start, end = region.source(*place) if side else region.image(*place)
    image = (start, start) if alone else (start, end)
    before, after = (image, place) if side else (place, image)
    kind = "status" if alone else "statement"
    fact = Finding(before, after, "fact", kind, relation_of(before, after), why=why)
    return [*(f for f in found if not _share(_at(f, side), place)), fact]


def _struck(region: Region, finding: Finding) -> _Struck | None:
    if finding.category != "wording" or finding.relation not in ("added", "removed"):
        return None
    side = 0 if finding.relation == "removed" else 1
    start, end = _at(finding, side)
    words = region.words(side, start, end)
    names = [w for w in words if w.text[:1].isupper()]
    if not names or any(w not in names and w.low not in _AMONG for w in words):
        return None
    sentence = sentence_at((region.sentences_a, region.sentences_b)[side], start)
    if not _is_listed(region, side, start, end, sentence):
        return None
    called = {w.low for w in names}
    for there in (region.sentences_b, region.sentences_a)[side]:
        said = region.words(1 - side, *there)
        if called <= {w.low for w in said} and _is_put_in(region, 1 - side, there):
            says = _says_else(said, region.words(side, *sentence))
            return _Struck(side, (start, end), sentence, there) if says else None
    return None


def _is_listed(region: Region, side: int, start: int, end: int, sentence: tuple[int, int]) -> bool:
    """Whether names stand among others in a list."""
    words = region.words(side, *sentence)
    own = [n for n, w in enumerate(words) if start <= w.start < end]
    if not own:
        return False  # the names stand behind the sentence in which the stretch begins
    n, last = own[0], own[-1]
    before = [w for w in words[max(0, n - 2) : n] if w.low not in _AMONG]
    behind = [w for w in words[last + 1 : last + 3] if w.low not in _AMONG]
    text = (region.b if side else region.a).text
    led = bool(before) and before[-1].text[:1].isupper() and _parted(text[before[-1].end : words[n].start])
    followed = bool(behind) and behind[0].text[:1].isupper() and _parted(text[words[last].end : behind[0].start])
    return led or followed


def _parted(gap: str) -> bool:
    return "," in gap or not {"and", "or"}.isdisjoint(gap.split())


def _is_put_in(region: Region, side: int, sentence: tuple[int, int]) -> bool:
    touched = sum(
        max(0, min(h[2 * side + 1], sentence[1]) - max(h[2 * side], sentence[0]))
        for h in region.touching(side, *sentence)
    )
    return touched >= PUT_IN * (sentence[1] - sentence[0])


def _says_else(said: Sequence[Word], listed: Sequence[Word]) -> bool:
    """Whether a sentence denies something of whom it names, or says what the list does not say of them."""
    if any(w.low in NEGATORS or w.low.endswith("n't") for w in said) != any(w.low in NEGATORS for w in listed):
        return True
    known = [base(w.low) for w in listed]
    new = [base(w.low) for w in said if is_content(w.low) and not w.text[:1].isupper()]
    return any(not any(akin(w, other) and not opposite(w, other) for other in known) for w in weighty(new))


def _at(finding: Finding, side: int) -> tuple[int, int]:
    return finding.after if side else finding.before


def _share(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
