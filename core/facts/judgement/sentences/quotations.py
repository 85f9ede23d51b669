"""What was said, in quotation marks on one side and told without them on the other."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.facts.judgement.claims.against import whole_sentence
from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, Word, inside, sentence_at, words_in
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, lows
from core.facts.judgement.vocabulary.content import akin, content, is_content, unmatched, weighty
from core.facts.judgement.vocabulary.words import MODALS, REPORTING
from core.patterns import lazy_pattern

_LONGEST: Final = 30
"""Words of a quotation that are held against indirect speech."""


def retold(region: Region) -> list[Finding]:
    """``“I will resign,”`` / ``that he might resign``: one word of what was said exchanged where the marks went or came."""
    found = []
    for side, spans, others in ((0, region.quoted_a, region.quoted_b), (1, region.quoted_b, region.quoted_a)):
        if len(spans) != 1 or others:
            continue
        finding = _exchanged(region, side, spans[0])
        if finding:
            found.append(finding)
    return found


def another_quotation(region: Region, found: Sequence[Finding]) -> list[Finding]:
    """Words altered in one quotation are one fact where nothing is left of what it said (``"We hear knocking on the pipes"`` / ``"They
    sang on the way up"``)."""
    kept = list(found)
    for one in region.quoted_a:
        altered = [f for f in kept if f.kind == "quote" and f.relation == "changed" and inside([one], *f.before)]
        if len(altered) <= 1:
            continue
        other = next((q for q in region.quoted_b if all(inside([q], *f.after) for f in altered)), None)
        if other is None or not _nothing_left(region, one, other):
            continue
        before, after = _reach([f.before for f in altered]), _reach([f.after for f in altered])
        kept = [f for f in kept if not (inside([one], *f.before) and inside([other], *f.after))]
        kept.append(replace(altered[0], before=before, after=after))
    return kept


def _nothing_left(region: Region, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two quotations have no word in common that says something."""
    return {*content(words_in(region.a.text, *one))}.isdisjoint(content(words_in(region.b.text, *other)))


def _reach(stretches: Sequence[tuple[int, int]]) -> tuple[int, int]:
    return min(start for start, _ in stretches), max(end for _, end in stretches)


def in_their_quotation(unit: Unit) -> tuple[tuple[int, int], tuple[int, int]]:
    """Where the altered words of a quotation stand on both sides.

    A few words put in or cut inside it change what was said; both versions' quotations say it with the word that stands behind them on
    both sides (``am not guilty`` / ``am guilty``), or with the one before them at the quotation's end.
    """
    if (unit.words_a and unit.words_b) or len(unit.words_a or unit.words_b) > _FEW_CUT or not unit.quoted:
        return unit.a, unit.b
    for neighbour in (_behind, _before):
        one, two = (
            neighbour(text, spans, side)
            for text, spans, side in (
                (unit.region.a.text, unit.region.quoted_a, unit.a),
                (unit.region.b.text, unit.region.quoted_b, unit.b),
            )
        )
        if one and two and one.low == two.low:
            return _reach([unit.a, (one.start, one.end)]), _reach([unit.b, (two.start, two.end)])
    return unit.a, unit.b


_FEW_CUT: Final = 4
"""Words put in or cut in a quotation that alter a sentence of it; more of them say something of their own."""
_NEAR: Final = 40
"""Characters that a word may be long to be shown with its neighbour."""


def _behind(text: str, quoted: Sequence[tuple[int, int]], side: tuple[int, int]) -> Word | None:
    """The word behind a stretch, nothing but blanks between them, in the same quotation."""
    word = next(iter(words_in(text, side[1], min(len(text), side[1] + _NEAR))), None)
    return word if word and not text[side[1] : word.start].strip() and inside(quoted, side[0], word.end) else None


def _before(text: str, quoted: Sequence[tuple[int, int]], side: tuple[int, int]) -> Word | None:
    """The word before a stretch, nothing but blanks between them, in the same quotation."""
    words = words_in(text, max(0, side[0] - _NEAR), side[0])
    word = words[-1] if words else None
    return word if word and not text[word.end : side[0]].strip() and inside(quoted, word.start, side[1]) else None


def words_of_their_own(unit: Unit) -> Finding | None:
    """A sentence put in or cut that is nothing but words in quotation marks, and that the other version does not quote."""
    if not whole_sentence(unit):
        return None
    words, text, older = (unit.words_b, unit.text_b, True) if unit.words_b else (unit.words_a, unit.text_a, False)
    said = _MARKED.fullmatch(text.strip())
    story = unit.region.story[: unit.region.older] if older else unit.region.story[unit.region.older :]
    if not said or len(words) < _FEWEST or " ".join(lows(words)) in " ".join(lows(words_in(story))):
        return None
    return fact(unit, "statement", "words that only one version quotes")


def quoted_in_one_alone(unit: Unit) -> Finding | None:
    """A whole quotation in what was put in, cut or written anew, of which the other version says nothing, in marks or without."""
    region = unit.region
    older, newer = region.story[: region.older], region.story[region.older :]
    for side, spans, text, other, story in (
        (unit.a, region.quoted_a, region.a.text, region.b.text, newer),
        (unit.b, region.quoted_b, region.b.text, region.a.text, older),
    ):
        for span in spans:
            words = words_in(text, *span)
            said = content(words)
            if (
                not side[0] <= span[0] < span[1] <= side[1]
                or len(words) < _FEWEST
                or len(said) < 2
                or not weighty(said)
            ):
                continue
            if all(w.text[:1].isupper() for w in words if is_content(w.low)):  # a title
                continue
            left = unmatched(said, content(words_in(other)))
            if 3 * len(left) < 2 * len(said) or " ".join(lows(words)) in " ".join(lows(words_in(story))):
                continue
            which = "older" if side == unit.a else "newer"
            why = f"words that only the {which} version quotes"
            if whole_sentence(unit):
                return fact(unit, "statement", why)
            places = (span, (unit.b[0],) * 2) if side == unit.a else ((unit.a[0],) * 2, span)
            return fact(unit, "quote", why, a=places[0], b=places[1], likely=True)
    return None


_MARKED: Final = lazy_pattern(r"[\"“„«‘']([^\"“”„«»]{6,})[\"”“»’']")
_FEWEST: Final = 3
"""Words that somebody is quoted with for it to be more than a name of something."""


def _exchanged(region: Region, side: int, span: tuple[int, int]) -> Finding | None:
    own, other = (region.a.text, region.b.text) if side == 0 else (region.b.text, region.a.text)
    quoted = words_in(own, *span)
    sentences, image = (region.sentences_b, region.image) if side == 0 else (region.sentences_a, region.source)
    low, high = image(*span)
    sentence = sentence_at(sentences, max(0, (low + high) // 2))
    retold = words_in(other, *sentence)
    if not 2 <= len(quoted) <= _LONGEST or not retold:
        return None
    stems = content(quoted)
    missing = weighty(unmatched(stems, content(retold)))
    outside = [w for w in words_in(own) if not span[0] <= w.start < span[1]]
    told = [w for w in content(retold) if w not in REPORTING]
    extra = weighty(unmatched(told, [*stems, *content(outside)]))
    if len(missing) == len(extra) == 1 and len(stems) >= 2 and not akin(missing[0], extra[0]):
        one, two = _said(quoted, missing[0]), _said(retold, extra[0])
        if one and two:
            return _told(side, one, two, "quote", "another word than the one that was quoted")
    if missing or extra:
        return None
    modals = [[w for w in words if w.low in MODALS] for words in (quoted, retold)]
    if len(modals[0]) == len(modals[1]) == 1 and not MODALS[modals[0][0].low] & MODALS[modals[1][0].low]:
        return _told(side, modals[0][0], modals[1][0], "modality", "how sure or how binding it is")
    return None


def _said(words: Sequence[Word], stem: str) -> Word | None:
    return next((w for w in words if content([w]) == [stem]), None)


def _told(side: int, one: Word, two: Word, kind: str, why: str) -> Finding:
    spans = (one.start, one.end), (two.start, two.end)
    before, after = spans if side == 0 else spans[::-1]
    return Finding(before, after, "fact", kind, "changed", "likely", why=why)
