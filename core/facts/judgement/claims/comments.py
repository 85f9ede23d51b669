"""Who was asked and said nothing: ``declined to comment`` / ``did not respond to a request for comment``."""

from collections.abc import Sequence
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region, Word, inside
from core.facts.judgement.vocabulary.content import base
from core.facts.judgement.vocabulary.words import REPORTING
from core.patterns import lazy_pattern

_WORDS: Final = frozenset(
    "comment comments commenting respond responded reply replied answer answered return returned reached".split()
)
_REACHED: Final = frozenset({"available", "unavailable", "reachable"})
_SAID_NO: Final = lazy_pattern(
    r"(?:has |had |have )?(?:declin|refus)(?:ed|es|e|ing) (?:to )?(?:make (?:a |any )?|give (?:a |any )?|offer )?"
    r"(?:any |further )?comments?\b"
    r"|(?:would not|will not|wouldn't|won't) (?:be )?comment(?:ing)?\b|(?:had|has|have) no (?:further )?comment\b"
)
_SAID_NOTHING: Final = lazy_pattern(
    r"(?:(?:did|does|do|has|have|had) (?:not|yet to)|(?:did|does|do|has|have|had)n't) (?:yet )?(?:immediately )?"
    r"(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|return(?:ed)?)(?: to)?"
    r"(?: (?:a |an |the |several |repeated |multiple |any )?(?:\w+ )?"
    r"(?:requests?|calls?|emails?|e mails?|messages?|inquir(?:y|ies)|enquir(?:y|ies)|questions?))?"
    r"(?: (?:for|seeking) (?:a )?comments?)?"
    r"|(?:could not|can not|couldn't|can't|cannot) (?:immediately )?be (?:immediately )?reached(?: for comments?)?"
    r"|(?:was|were|is|are) (?:not (?:immediately )?available|unavailable|not (?:immediately )?reachable)(?: for comments?)?"
)


def comments(region: Region) -> list[Finding]:
    """A fact of modality for each edited sentence in which somebody would say nothing in one version and gave no answer in the other."""
    told: list[Finding] = []
    for sentence in region.sentences_b:
        if not region.touching(1, *sentence):
            continue
        newer, older = region.words(1, *sentence), region.words(0, *region.counterpart(sentence))
        told_of = [any(w.low in _WORDS or w.low in _REACHED for w in words) for words in (older, newer)]
        if not any(told_of):
            continue
        one, other = (_silence(words) if here else None for words, here in zip((older, newer), told_of, strict=True))
        if one is None or other is None:
            spoke = _spoke(older, newer, one, other)
            side, text = (1, region.b.text) if one else (0, region.a.text)
            if spoke and not _silence(region.words(side, 0, len(text))):
                told.append(spoke)
            continue
        if inside(region.quoted_a, *one[1]) or inside(region.quoted_b, *other[1]):
            continue
        if one[0] == other[0]:
            texts = region.a.text[slice(*one[1])], region.b.text[slice(*other[1])]
            if texts[0] != texts[1] and all((word in texts[0]) == (word in texts[1]) for word in _TELLING):
                told.append(Finding(one[1], other[1], "wording", None, "changed", why="two ways to say one thing"))
            continue
        why = "who would not comment was asked and answered; who gave no answer may not have been reached"
        told.append(Finding(one[1], other[1], "fact", "modality", "changed", why=why))
    return told


def _spoke(
    older: Sequence[Word],
    newer: Sequence[Word],
    one: tuple[bool, tuple[int, int]] | None,
    other: tuple[bool, tuple[int, int]] | None,
) -> Finding | None:
    """``The spokesman declined to comment`` / ``The spokesman said the report was false``: the same doer, who said something."""
    silent = one or other
    if silent is None or not silent[0]:
        return None
    quiet, loud = (older, newer) if one else (newer, older)
    subject = [w.low for w in quiet if w.end <= silent[1][0]]
    n = len(subject)
    if not subject or [w.low for w in loud[:n]] != subject or n + 1 >= len(loud) or base(loud[n].low) not in REPORTING:
        return None
    spans = silent[1], (loud[n].start, loud[-1].end)
    before, after = spans if one else spans[::-1]
    why = "who would not comment in one version says something in the other"
    return Finding(before, after, "fact", "status", "changed", why=why)


_TELLING: Final = ("immediately", "yet", "further")


def _silence(found: Sequence[Word]) -> tuple[bool, tuple[int, int]] | None:
    """Whether somebody said that he would not comment, or gave no answer, and where; ``None`` where a sentence tells neither, or both."""
    said = " ".join(w.low for w in found)
    ways = [pattern.search(said) for pattern in (_SAID_NO, _SAID_NOTHING)]
    if (ways[0] is None) == (ways[1] is None):
        return None
    match = ways[0] or ways[1]
    assert match is not None
    first, last = said.count(" ", 0, match.start()), said.count(" ", 0, match.end())
    return ways[0] is not None, (found[first].start, found[last].end)
