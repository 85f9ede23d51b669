"""Which mentions the ledger follows, and under which kind: what the story tells, no labels, and codes as numbers."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from core.facts.judgement.values.pairing import FAMILIES
from core.facts.judgement.vocabulary.content import base
from core.facts.judgement.vocabulary.lexicon import is_word
from core.facts.ledger.terms import introduced, is_no_quotation, is_term
from core.facts.names import fold
from core.facts.tables.grammar import ARTICLES
from core.facts.tables.known_bodies import KNOWN_BODIES
from core.facts.tables.labels import ACRONYMS, PROGRAMS
from core.facts.tables.other_names import CANONICAL
from core.facts.tables.people import GIVEN_NAMES
from core.facts.tables.places import DEMONYMS, PLACES
from core.model import Duration, Interval, Mention, Name, Paragraph, Quantity, Quotation, Span, Version
from core.patterns import lazy_pattern

KINDS: Final = (*FAMILIES, "quote")
"""Kinds that the ledger follows: what has a value, and what is quoted."""

_NO_STORY: Final = frozenset({"boilerplate", "credit", "byline", "dateline"})
_OUTSIDE: Final = "()[]{}<>\"'“”‘’„«»,;:.!?…"
"""What stands round a word without being of it."""
_BLANK: Final = lazy_pattern(r"\s")
_CODE: Final = lazy_pattern(
    r"(?=[A-Z])(?=(?:\D*\d){3})(?=[^a-z]*[A-Z])[A-Z]+[A-Za-z]*[-‑/.]?\d[\w.‑-]*|[A-Z]{2,}(?:[-‑][\da-z]{4}){2,}"
)
"""A letter code with three figures at the least, or in groups of four: ``CVE-2024-1234``, ``RFC7230``."""
_MACHINE: Final = lazy_pattern(r"::|\\|_|%\w|\w%\w|\(\)|://|\w/\w\S*\.\w|\.(?:[a-z]{2}|[a-z]{4})$|\w\.[A-Z]\w*$")
"""What a path, an address or a line of code has and no word of prose."""
_HYPHENS: Final = lazy_pattern(r"[a-z][-‑][^\W\d_]")
_WORD: Final = lazy_pattern(r"[^\W\d_]+")
_UNSPACED: Final = lazy_pattern(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
"""Kana, Han and Thai: letters of scripts that set no blank between words."""
_WHOLE: Final = lazy_pattern(r"(?<![^\s()\[\]\"'“”‘’„«])[^\W\d_]+(?![^\s()\[\]\"'“”‘’»,;:.!?…])(?![,;:.!?]\w)")
"""A word with nothing but blanks and the marks of a sentence around it."""
_PROSE: Final = frozenset({"body", "list", "caption", "correction", "table_row"})
_NEAR: Final = 60
"""Code points before a name in which the word before it is looked for first."""


def followed(versions: Sequence[Version], mentions: Sequence[Sequence[Mention]]) -> list[list[int]]:
    """For each version the mentions that become facts, by number, ascending.

    Left out are datelines, credits and furniture; figures and names inside of a longer code or name; what belongs to a
    path or a line of code; capitals of a heading or a label on words that the text uses as common ones.
    """
    numbers_of = [
        [n for n, m in enumerate(found) if m.kind in KINDS and m.value is not None and _of_the_story(version, m)]
        for version, found in zip(versions, mentions, strict=True)
    ]
    named = any(
        isinstance(found[n].value, Name) for found, numbers in zip(mentions, numbers_of, strict=True) for n in numbers
    )  # only of a name is it asked which words are common
    small = frozenset[str]().union(*map(_common_words, versions)) if named else frozenset[str]()
    kept = []
    for version, found, numbers in zip(versions, mentions, numbers_of, strict=True):
        whole = _whole(version, numbers, found, small)
        known = introduced(found[n] for n in whole)
        nobody = {n for n in whole if _names_nobody(version, found[n], known)}
        terms = {value.canonical for n in nobody if isinstance(value := found[n].value, Name)}
        kept.append([n for n in whole if n not in nobody and not _is_of(terms, found[n].value)])
    return kept


def _is_of(terms: Collection[str], value: object) -> bool:
    """``the Tornado Watch`` where it was told as ``a Tornado Watch``, ``(HRS)`` behind a term."""
    return (
        isinstance(value, Name)
        and not value.role
        and value.canonical in terms
        and (value.text.isupper() or " " in value.text)
    )


def _names_nobody(version: Version, mention: Mention, known: frozenset[str]) -> bool:
    if isinstance(mention.value, Quotation):
        return is_no_quotation(version, mention)
    if not isinstance(mention.value, Name) or mention.value.text.casefold() in PROGRAMS:
        return False
    if _CODE.fullmatch(_token(version, mention)[2]):
        return False
    paragraph = version.paragraphs[mention.spans[0].paragraph]
    return is_term(paragraph.text, mention, known, heading=_is_heading(paragraph))


def as_followed(version: Version, mention: Mention) -> tuple[str, Mention]:
    """The kind under which a mention is followed, and the mention: a code is a number, and whole, whatever was made of its capitals."""
    if isinstance(mention.value, Name):
        start, end, token = _token(version, mention)
        if _CODE.fullmatch(token):
            whole = Span(mention.spans[0].paragraph, start, end)
            if mention.spans == (whole,):
                return "number", mention
            return "number", replace(mention, spans=(whole,), value=Name(token, fold(token), mention.value.type))
        if mention.kind in ("person", "place") and _is_of_a_body(mention.value.text.casefold()):
            return "organisation", mention
    return mention.kind, mention


def _is_of_a_body(name: str) -> bool:
    """A program, or what a firm has made: ``Google Project Zero``."""
    first, *rest = name.split()
    return name in PROGRAMS or (len(rest) > 1 and first in KNOWN_BODIES and all(map(_is_common, rest)))


def _of_the_story(version: Version, mention: Mention) -> bool:
    span = mention.spans[0]
    paragraph = version.paragraphs[span.paragraph]
    return paragraph.role not in _NO_STORY and not (
        paragraph.parts and any(part.start <= span.start < part.end for part in paragraph.parts)
    )


def _whole(version: Version, numbers: Sequence[int], found: Sequence[Mention], small: frozenset[str]) -> list[int]:
    kept: list[int] = []
    names: dict[int, int] = {}
    codes: dict[int, int] = {}
    """Paragraph → where the last name, or code, in it ends."""
    for n in numbers:
        mention = found[n]
        first, last = mention.spans[0], mention.spans[-1]
        if isinstance(mention.value, Quotation):
            kept.append(n)
            continue
        if first.start < codes.get(first.paragraph, 0) or (
            first.start < names.get(first.paragraph, 0) and not isinstance(mention.value, Name)
        ):
            continue
        start, end, token = _token(version, mention)
        code = bool(_CODE.fullmatch(token))
        if isinstance(mention.value, Name):
            names[first.paragraph] = last.end
        if code:
            codes[first.paragraph] = end
        else:
            inside = start < first.start or last.end < end
            if inside and isinstance(mention.value, Name) and _MACHINE.search(token):
                continue
            if mention.kind == "number" and _glued(version, mention):
                continue
            if isinstance(mention.value, Name) and _is_label(version, mention, small):
                continue
            if _tells_nothing(version, mention):
                continue
        kept.append(n)
    return kept


def _tells_nothing(version: Version, mention: Mention) -> bool:
    """``through the night``, ``the first passengers``, ``nine sailings a day``: no value of its own that could be wrong."""
    span, value = mention.spans[0], mention.value
    text, end = version.paragraphs[span.paragraph].text, mention.spans[-1].end
    before = text[max(0, span.start - _NEAR) : span.start]
    if isinstance(value, Interval):
        return value.precision == "part" and " " not in text[span.start : end] and bool(_THROUGH.search(before))
    if isinstance(value, Duration):
        return bool(_EACH.fullmatch(text, span.start, end) and _COUNTED.search(before))
    return (
        isinstance(value, Quantity)
        and value.ordinal
        and value.min == value.max == 1
        and bool(_THE.search(before) and _PLURAL.match(text, end))
    )


_THROUGH: Final = lazy_pattern(r"\b(?:through|throughout|all|into|during|most of) (?:the )?$", re.IGNORECASE)
_EACH: Final = lazy_pattern(r"(?:an?|per|each) [^\W\d_]+", re.IGNORECASE)
_COUNTED: Final = lazy_pattern(r"\b(?:\d[\d.,]*|[^\W\d_]+) [^\W\d_]+s $")
"""``nine sailings``: what the following words tell the rate of."""
_THE: Final = lazy_pattern(r"\bthe $", re.IGNORECASE)
_PLURAL: Final = lazy_pattern(r" [a-z]{3,}s\b")


def _glued(version: Version, mention: Mention) -> bool:
    """A figure with a letter right beside it, which is no unit: ``77f3-01xz``. Where words are not set apart all are so."""
    text, last = version.paragraphs[mention.spans[0].paragraph].text, mention.spans[-1].end
    beside = text[max(0, mention.spans[0].start - 1) : mention.spans[0].start], text[last : last + 1]
    return any(c.isalpha() and not _UNSPACED.match(c) for c in beside)


def _token(version: Version, mention: Mention) -> tuple[int, int, str]:
    """The run of letters without a blank in which a mention begins: where it stands, without the marks around it."""
    span = mention.spans[0]
    text = version.paragraphs[span.paragraph].text
    start, end = span.start, max(span.start + 1, mention.spans[-1].end)
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    blank = _BLANK.search(text, end)
    token = text[start : blank.start() if blank else len(text)]
    led = token.lstrip(_OUTSIDE)
    bare = led.rstrip(_OUTSIDE)
    start += len(token) - len(led)
    return start, start + len(bare), bare


def _is_label(version: Version, mention: Mention, small: frozenset[str]) -> bool:
    """Common words in capitals: ``(High)``, ``Key Points``, ``End-of-Life``; not what follows ``the`` or is known for a name."""
    span = mention.spans[0]
    paragraph = version.paragraphs[span.paragraph]
    end = mention.spans[-1].end
    words = [w.casefold() for w in _WORD.findall(paragraph.text[span.start : end])]
    if len(words) == 1 and words[0] in ACRONYMS and paragraph.text[span.start].isupper():
        return True
    if not words or _is_known(words):
        return False
    if _HYPHENS.search(paragraph.text, span.start, end) and all(map(_is_common, words)):
        return True
    before = _WORD.findall(paragraph.text, max(0, span.start - _NEAR), span.start)
    if len(before) < 2:  # the one word may begin before
        before = _WORD.findall(paragraph.text, 0, span.start)
    if before and before[-1].casefold() in ARTICLES:
        return False
    if len(words) > 1 and _is_of_nobody(mention.value) and all(map(_is_common, words)):
        return True
    if all(w in small for w in words):
        return 2 * sum(map(_is_common, words)) >= len(words)
    return _is_heading(paragraph) and all(map(_is_common, words))


def _is_of_nobody(value: object) -> bool:
    """``Repair Calendar``: two words in capitals were taken for a person, of whom nothing is told."""
    return isinstance(value, Name) and value.type == "person" and not value.role


def _is_heading(paragraph: Paragraph) -> bool:
    """A heading inside of the article, or the line that opens a correction; a title tells the story."""
    text = paragraph.text.rstrip()
    return (
        paragraph.role == "heading" or text[-1:] == ":" or (paragraph.role == "correction" and text[-1:] not in ".!?")
    )


@cache
def _is_common(word: str) -> bool:
    return is_word(word) or is_word(base(word))


def _is_known(words: Sequence[str]) -> bool:
    """Whether a table has the name, or a part of it that makes it one: a place, a people, a first name."""
    return (
        fold(" ".join(words)) in CANONICAL
        or words[0] in GIVEN_NAMES
        or any(w in PLACES or w in DEMONYMS for w in words)
    )


def _common_words(version: Version) -> frozenset[str]:
    """Words that stand in small letters in the story, between blanks; not what a path or an address is made of."""
    tokens = {token for p in version.paragraphs if p.role in _PROSE for token in p.text.split()}
    bare = frozenset(token for token in tokens if token.isalpha())
    found = {w for token in tokens - bare for w in _WHOLE.findall(token)}
    return frozenset(word for word in bare | found if word.islower())
