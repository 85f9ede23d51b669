"""Names that name no body, person or place: terms and grades in capitals, what a number follows, two countries in one word."""

import re
from collections.abc import Iterable
from typing import Final

from core.facts.judgement.vocabulary.lexicon import is_word, names
from core.facts.judgement.vocabulary.lexicon import known as known_word
from core.facts.names import fold
from core.facts.tables.known_bodies import KNOWN_BODIES
from core.facts.tables.labels import ACRONYMS, GRADED, NUMBERED_BODIES, NUMERALS
from core.facts.tables.other_names import CANONICAL
from core.facts.tables.people import GIVEN_NAMES, ORGANISATION_WORDS
from core.facts.tables.places import DEMONYMS, FAITHS_AND_PARTIES, PLACES
from core.model import Mention, Name, Quotation, Version
from core.patterns import lazy_pattern

_WORD: Final = lazy_pattern(r"[^\W\d_]+")
_BEFORE: Final = 40
"""Code points before a name in which the words before it are looked for."""
_ARTICLE: Final = lazy_pattern(r"\b[Aa]n?\s+$")
_THE: Final = lazy_pattern(r"\b[Tt]he\s+$")
_OF: Final = lazy_pattern(r"\s+of\s+[A-Z]")
_A_TERM_OF: Final = lazy_pattern(r"\b[Aa]n?\s+(?:[A-Z][a-z]+\s+){1,2}of\s+$")
_GRADE: Final = lazy_pattern(
    r"\b(?:is|was|are|were|from|to|as|at|of|between|and|or|then|rated|graded)\s+$", re.IGNORECASE
)
_ENDS: Final = lazy_pattern(r"\s*(?:[.,;:)]|$|(?:and|or|to|but|then|by|with)\b)")
_OPENS: Final = lazy_pattern(r"(?:^|[.!?]\s+)$")
_FIGURE: Final = lazy_pattern(r"\s\d+\b(?!\s+[a-z]+(?:s|ren)\b)")
"""``Chapter 11``; of ``Green 40 votes`` the figure counts something."""
_CLOSING: Final = frozenset("\"'”’»“«")
_OPENING: Final = frozenset('"“„«')


def introduced(mentions: Iterable[Mention]) -> frozenset[str]:
    """All followed names of a version, in small letters, and the surnames of its persons."""
    found: set[str] = set()
    for mention in mentions:
        if isinstance(mention.value, Name):
            said = mention.value.text.casefold()
            found.add(said)
            if mention.value.type == "person" and " " in said:
                found.add(said.split()[-1])
    return frozenset(found)


def is_term(text: str, mention: Mention, known: frozenset[str], *, heading: bool) -> bool:
    """Whether words in capitals are a term, a grade, or no name of their own; ``known``: what ``introduced`` gives.

    ``a Denial of Service``, ``a Tornado Watch``, ``the alert level is Severe``, ``Category 3``, ``Russia-DPRK summit``.
    """
    value = mention.value
    if not isinstance(value, Name) or value.role:
        return False
    start, end = mention.spans[0].start, mention.spans[-1].end
    if _is_pair_of_places(value.text):
        return True
    words = [w.casefold() for w in _WORD.findall(value.text)]
    if not words or _is_known(value.text) or words[0] in FAITHS_AND_PARTIES:
        return False
    said = value.text.casefold()
    if heading and any(said.startswith(f"{name} ") for name in known if name != said):
        rest = next(said[len(name) :].split() for name in sorted(known) if said.startswith(f"{name} ") and name != said)
        return all(is_word(w) or w in known for w in rest)
    if len(words) > 1 and _OPENS.search(text[:start]) and words[0].endswith("ed") and names(words[0]) == "q":
        return said.partition(" ")[2] in known  # ``Injured Smith was carried off``
    if _is_numbered(text, end, words):
        return True
    if not all(known_word(w) or w in ACRONYMS for w in words):
        return False
    return _is_of_common_words(text, (start, end), value, words, known)


def _is_of_common_words(
    text: str, place: tuple[int, int], value: Name, words: list[str], known: frozenset[str]
) -> bool:
    start, end = place
    before = text[max(0, start - _BEFORE) : start]
    office = any(w in ORGANISATION_WORDS for w in words)
    one = bool(_ARTICLE.search(before))
    if len(words) > 1:
        if not office and words[0] in ACRONYMS and len(words) > 2 and not _THE.search(before):
            return True
        return one and (value.type == "person" or not office)
    if _A_TERM_OF.search(before) or (not office and one and _OF.match(text, end)):
        return True
    if not office and _is_grade(text, before, end):
        return True
    if names(words[0]) != "q" or office or value.type == "person":
        return False
    said = value.text.casefold()
    return any(name.startswith(f"{said} ") and name.partition(" ")[2] in known for name in known)


def _is_grade(text: str, before: str, end: int) -> bool:
    """``raised the threat level to Severe``, ``rated Outstanding and then Inadequate``."""
    graded = GRADED.intersection(w.casefold() for w in _WORD.findall(before))
    return bool(graded and _GRADE.search(before) and _ENDS.match(text, end))


def _is_numbered(text: str, end: int, words: list[str]) -> bool:
    """``Category 3``, ``Phase III``: a common word that a number follows, unless a body is called so."""
    if words[-1] in NUMERALS and len(words) > 1:
        return all(is_word(w) for w in words[:-1])
    return len(words) == 1 and is_word(words[0]) and words[0] not in NUMBERED_BODIES and bool(_FIGURE.match(text, end))


def _is_known(said: str) -> bool:
    folded = fold(said)
    return (
        folded in CANONICAL
        or folded in KNOWN_BODIES
        or folded.split()[0] in GIVEN_NAMES
        or any(w in PLACES or w in DEMONYMS for w in folded.split())
    )


def _is_pair_of_places(said: str) -> bool:
    """``Russia-DPRK``, ``Franco-German`` is in no table and ``Guinea-Bissau`` in one: two countries, each told by itself."""
    parts = re.split(r"[-‑–]", said.casefold())
    return (
        len(parts) == 2 and fold(said) not in PLACES and fold(said) not in CANONICAL
        and all(_is_place(p) for p in parts) and not all(p in DEMONYMS for p in parts)
    )  # fmt: skip


def _is_place(word: str) -> bool:
    return word in PLACES or word in DEMONYMS or CANONICAL.get(word) in PLACES


def is_no_quotation(version: Version, mention: Mention) -> bool:
    """A stray mark that opens what nothing closes, here or in the next paragraph."""
    if not isinstance(mention.value, Quotation):
        return False
    span = mention.spans[0]
    text = version.paragraphs[span.paragraph].text
    last = mention.spans[-1]
    end = version.paragraphs[last.paragraph].text[: last.end]
    if text[span.start : span.start + 1] not in _OPENING or end[-1:] in _CLOSING:
        return False
    beside = (
        version.paragraphs[n].text for n in (span.paragraph - 1, last.paragraph + 1) if 0 <= n < len(version.paragraphs)
    )
    return not any(p[:1] in _OPENING for p in beside)
