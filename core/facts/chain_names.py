"""By which name the line of a fact is filed: what is counted, whose words or office it is, who does it."""

import re
from collections.abc import Sequence
from typing import Final

from core.model import Comparison, Fact, Mention, Name, Paragraph, Quantity, Quotation, Span, Value, VerbGroup
from core.once import once
from core.patterns import lazy_pattern

MOST: Final = 4
"""Words of a name that is taken from the text."""
_FURNITURE: Final = frozenset({"dateline", "credit", "byline", "boilerplate"})
_ENDS: Final = (". ", "! ", "? ", ".” ", '." ', "。", ": ", "; ")
_NEW_CLAUSE: Final = lazy_pattern(
    r"(?:^|.*[\s,;:–—])(?:and|but|while|as|that|because|when|which|who|whether|after|before|if|since|although|though|where)\s",
    re.IGNORECASE | re.DOTALL,
)
_OPENING: Final = frozenset(
    "on in at by after before since during for with under over from last this next late early earlier later meanwhile however"
    " according despite amid but and yesterday today due because".split()
)
"""Words with which a sentence begins before it says who."""
_WITHIN: Final = frozenset(
    "of in on at by for from with to off near outside over under who which that led headed based called known named".split()
)
_POINTING: Final = frozenset(
    "he she it they we i you who which that this there these those his her its their one both some all".split()
)
_NAMED: Final = frozenset({"person", "organisation", "place"})
_OFFICE: Final = lazy_pattern(r", (?:the|an?) ([^\W\d_]+(?: [^\W\d_]+){0,3})(?=[.,;]|$)", re.IGNORECASE)
"""``, the harbour master``."""
_LEADING: Final = frozenset(
    "of in on at by for from with to the a an about some around nearly almost over under until since before after within during"
    " than least most up".split()
)
"""What stands before a value and says nothing of it."""
_CLAUSE: Final = lazy_pattern(r"^.*[,;:–—] ", re.DOTALL)
_NEAR: Final = 30
"""Code points behind an office in which the name of who holds it begins."""


class Names:
    """Names of lines of one comparison."""

    def __init__(self, comparison: Comparison) -> None:
        self._versions = comparison.versions
        self._mentions = comparison.alignment.mentions

    def of(self, fact: Fact, version: int, spans: Sequence[Span], values: Sequence[Value | None]) -> str:
        """``version`` and ``spans``: where it stands last; ``values``: what it says there and in the versions before."""
        for value in values:
            match value:
                case Quantity(unit=str(told)) if fact.kind == "number":
                    return _capital(told)
                case Name(role=str(told)) | Quotation(speaker=str(told)) if told:
                    return _capital(told)
        paragraph = self._versions[version].paragraphs[spans[0].paragraph]
        if values[0] is None or isinstance(values[0], VerbGroup):
            found = self._of_claim(fact.kind, version, spans[0], paragraph)
        else:
            found = _of_value(fact.kind, spans[0], paragraph)
        return _capital(found or _first_words(paragraph))

    def _of_claim(self, kind: str, version: int, span: Span, paragraph: Paragraph) -> str:
        """Whose office it is; of a source what it says; else who does it: what stands before the verb."""
        text = paragraph.text
        # Of a statement of several sentences the first says what it is of.
        start, end = _sentence(paragraph, Span(span.paragraph, span.start, span.start) if kind == "statement" else span)
        here = self._by_paragraph[version].get(span.paragraph, ())
        if kind == "role":
            named = (m for m in here if isinstance(m.value, Name) and 0 <= m.spans[0].start - span.end < _NEAR)
            held = next(named, None)
            return text[held.spans[0].start : held.spans[-1].end] if held else ""
        if kind == "attribution" and not text[start : span.start].strip():
            return _short(text[span.end : end])
        verbs = sorted((m.spans[0].start, m.spans[-1].end) for m in here if isinstance(m.value, VerbGroup))
        verbs = [verb for verb in verbs if start <= verb[0] < end]
        before = span.start
        if kind == "statement" or not text[start:before].strip():
            before = next((verb[0] for verb in verbs), start)
        last = max((stop for _, stop in verbs if stop <= before), default=start)
        doer = _doer(text[last:before]) or _doer(text[start:before])
        return doer or self._named_before(here, start)

    @staticmethod
    def _named_before(mentions: Sequence[Mention], before: int) -> str:
        """Whom a pronoun means, as far as the paragraph tells."""
        names = [m.value.text for m in mentions if isinstance(m.value, Name) and m.spans[0].start < before]
        return names[-1] if names else ""

    @once
    def _by_paragraph(self) -> list[dict[int, list[Mention]]]:
        found: list[dict[int, list[Mention]]] = []
        for mentions in self._mentions:
            known: dict[int, list[Mention]] = {}
            for mention in mentions:
                if isinstance(mention.value, Name | VerbGroup):
                    known.setdefault(mention.spans[0].paragraph, []).append(mention)
            found.append(known)
        return found


def _of_value(kind: str, span: Span, paragraph: Paragraph) -> str:
    """What a person is; of a day or a sum what it is told of: the words before it."""
    text = paragraph.text
    start, end = _sentence(paragraph, span)
    if kind in _NAMED:
        office = _OFFICE.match(text, span.end, end)
        return office[1] if office else ""
    before = text[start : span.start]
    words = _CLAUSE.sub("", before).split()
    if len(words) < 2:
        words = before.split()
    while words and words[-1].casefold() in _LEADING:
        words.pop()
    told = " ".join(words[-MOST:]).lstrip("“\"'‘’,;:–—-()… ").rstrip(",;:–—")
    if kind == "quote" or len(words) < 2:
        return ""
    return told if len(words) <= MOST else f"…{told}"


def _sentence(paragraph: Paragraph, span: Span) -> tuple[int, int]:
    """Where the sentence of some words begins, behind a dateline, and where it ends."""
    text = paragraph.text
    begins = [at + len(mark) for mark in _ENDS if (at := text.rfind(mark, 0, span.start)) >= 0]
    ends = [at for mark in _ENDS if (at := text.find(mark, span.end)) >= 0]
    return max([_told_from(paragraph), *begins]), min([len(text), *ends])


def _told_from(paragraph: Paragraph) -> int:
    end = 0
    for part in paragraph.parts:
        if part.role in _FURNITURE and not paragraph.text[end : part.start].strip():
            end = part.end
    return end


def _doer(words: str) -> str:
    """Who or what stands before a verb, in a few words; empty where only a pronoun does."""
    parts = [part.strip() for part in _NEW_CLAUSE.sub("", words).split(", ")]
    while parts and (not parts[0] or parts[0].split()[0].casefold() in _OPENING):
        parts = parts[1:]
    return _short(parts[0]) if parts else ""


def _short(words: str) -> str:
    """Up to ``MOST`` words, and none from a participle or, where there are more, a preposition on; empty for a pronoun."""
    known = words.strip(" \t“”\"'‘’,;:–—-").split()
    for n, word in enumerate(known):
        if (n >= 2 and word.endswith("ing")) or (n >= 2 and len(known) > MOST and word in _WITHIN):
            known = known[:n]
            break
    if not known or (len(known) == 1 and known[0].casefold() in _POINTING):
        return ""
    told = " ".join(known[:MOST]).rstrip(",;:–—")
    return told if len(known) <= MOST else f"{told}…"


def _first_words(paragraph: Paragraph) -> str:
    """Behind the furniture it begins with."""
    words = paragraph.text[_told_from(paragraph) :].lstrip("-–—•* \t").split()
    first = " ".join(words[:MOST])
    return first if len(words) <= MOST else first.rstrip(",;:–—") + "…"


def _capital(words: str) -> str:
    """With a capital, but for what is written so for a reason: ``c-ares``, ``iPhone``."""
    first = words.split(" ", 1)[0]
    return words[:1].upper() + words[1:] if first.isalpha() and first.islower() else words
