"""What is style, or a quotation altered, before any rule on words is asked."""

from core.facts.judgement.elsewhere.counts import at_head
from core.facts.judgement.finding import Finding, relation_of
from core.facts.judgement.persons.same_people import same_people
from core.facts.judgement.region import Hunk, Region, inside
from core.facts.judgement.rests import trimmed
from core.facts.judgement.sentences.quotations import in_their_quotation, words_of_their_own
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import wording
from core.facts.judgement.vocabulary.doubled import doubled
from core.facts.judgement.vocabulary.glued import parted
from core.facts.style import STYLE_WHY, style_kind


def style_hunks(region: Region) -> tuple[list[Finding], list[Hunk]]:
    """Findings of the hunks that are marks and blanks alone, and the hunks that are left."""
    plain: list[Finding] = []
    rest: list[Hunk] = []
    for hunk in region.hunks:
        a, b = region.a.text[hunk.a0 : hunk.a1], region.b.text[hunk.b0 : hunk.b1]
        if a == b:  # the rest of an edit whose words are a part of the paragraph
            continue
        if not a.strip() and not b.strip():
            if "\n" not in a + b and not _parts_words(region, hunk):
                plain.append(_spaces(region, hunk))
            continue
        if a.strip() and b.strip():
            kind = style_kind(a, b, english=region.english)
            if kind in ("typography", "whitespace"):
                sides = trimmed(region.a.text, hunk.a0, hunk.a1), trimmed(region.b.text, hunk.b0, hunk.b1)
                plain.append(Finding(*sides, "style", kind, "changed", why=STYLE_WHY[kind]))
                continue
        rest.append(hunk)
    return plain, rest


def _parts_words(region: Region, hunk: Hunk) -> bool:
    """Whether a blank put in or left out parts or joins letters."""
    text, start, end = (region.a.text, hunk.a0, hunk.a1) if hunk.a0 < hunk.a1 else (region.b.text, hunk.b0, hunk.b1)
    other = (region.b.text, hunk.b0, hunk.b1) if hunk.a0 < hunk.a1 else (region.a.text, hunk.a0, hunk.a1)
    if other[1] < other[2]:
        return False
    return start > 0 and end < len(text) and text[start - 1].isalpha() and text[end].isalpha()


def _spaces(region: Region, hunk: Hunk) -> Finding:
    """A change of blanks alone, shown on the words around it so that it can be seen."""
    a = max(0, hunk.a0 - 1), min(len(region.a.text), hunk.a1 + 1)
    b = max(0, hunk.b0 - 1), min(len(region.b.text), hunk.b1 + 1)
    return Finding(a, b, "style", "whitespace", "changed", why=STYLE_WHY["whitespace"])


def at_a_glance(unit: Unit) -> Finding | None:
    """Style, and words altered inside quotation marks."""
    a, b = unit.text_a, unit.text_b
    if doubled(unit):
        why = "a word that stands twice in one version"
        return Finding(unit.a, unit.b, "style", "spelling", relation_of(unit.a, unit.b), why=why)
    if "" in (a, b) and a + b in ("'s", "’s"):
        return wording(unit, "only the ending of a name differs")
    if not unit.words_a and not unit.words_b:
        if _signs_of_number(unit):
            return None
        marks = (style_kind(a, b) if a and b else None) or "punctuation"
        return Finding(unit.a, unit.b, "style", marks, relation_of(unit.a, unit.b), why=STYLE_WHY[marks])
    kind = style_kind(a, b, english=unit.region.english) if a and b else None
    if kind:
        kind = "spelling" if kind == "transliteration" and at_head(unit) else kind
        return Finding(unit.a, unit.b, "style", kind, "changed", why=STYLE_WHY[kind])
    lost = parted(a, b) if a and b and unit.region.english else None
    if lost:
        return Finding(unit.a, unit.b, "style", lost, "changed", why="a blank between two words was lost")
    quoted = unit.quoted or (unit.region.english and _words_quoted(unit))
    if quoted and unit.region.one_quotation:
        return wording(unit, "the same words are quoted, cut in another place by who said them")
    if quoted:
        sides = in_their_quotation(unit)
        return Finding(*sides, "fact", "quote", relation_of(*sides), why="words inside quotation marks were altered")
    if unit.region.english and (alone := words_of_their_own(unit)):
        return alone
    if unit.region.english and same_people(unit):
        return wording(unit, "another word for the same")
    return None


def _words_quoted(unit: Unit) -> bool:
    """Whether all words of both sides lie inside quotation marks, though a mark beside them went or came too."""
    a, b = unit.words_a, unit.words_b
    return bool(a and b) and all(
        inside(spans, words[0].start, words[-1].end)
        for spans, words in ((unit.region.quoted_a, a), (unit.region.quoted_b, b))
    )


def _signs_of_number(unit: Unit) -> bool:
    """A sign that stands against a figure (``-5``) is no mere punctuation."""
    after_a, after_b = (
        unit.region.a.text[unit.hunk.a1 : unit.hunk.a1 + 1],
        unit.region.b.text[unit.hunk.b1 : unit.hunk.b1 + 1],
    )
    return after_a.isdigit() and after_b.isdigit() and bool(set(unit.text_a + unit.text_b) & set("-−+±<>~≈."))
