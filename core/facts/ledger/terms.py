"""Names that name no body, person or place: what a program's parts are called, terms in capitals, two countries in one word.

A text speaks of programs where some of its words are of a form that only code has; there alone parts of programs are looked for.
"""

import re
from collections.abc import Iterable
from typing import Final

from core.facts.judgement.vocabulary.lexicon import is_word, names
from core.facts.names import fold
from core.facts.tables.known_bodies import KNOWN_BODIES
from core.facts.tables.labels import ACRONYMS, BESIDE_CODE
from core.facts.tables.other_names import CANONICAL
from core.facts.tables.people import GIVEN_NAMES, ORGANISATION_WORDS
from core.facts.tables.places import DEMONYMS, FAITHS_AND_PARTIES, PLACES
from core.model import Mention, Name, Quotation, Version
from core.patterns import lazy_pattern

_IDENTIFIER: Final = lazy_pattern(
    r"\(\)|::|\w_\w|%\w+%|[a-z]\w*\.[a-z]+[A-Z]|^--[a-z]+-[a-z]|\w\.(?:exe|dll|json|cmd)\b"
)
_ADDRESS: Final = lazy_pattern(r"://|^www\.|@|\w/\w")
_NUMBERED: Final = lazy_pattern(r"[A-Z]{2,}-\d{4}-\d+")
"""``CVE-2024-1234``."""
_LEAST: Final = 2
"""Words that only code has from which on a text speaks of programs."""
_SHORT: Final = 4
_LONG: Final = 6
"""Letters of a name that is looked for in identifiers, and of a constant in capitals, at the least."""
_NEXT: Final = lazy_pattern(r"(?:['’]s)?[\"'”’]?\s+(?:environment )?([a-z]+)")
_LAST: Final = lazy_pattern(r"(\S+)\s+$")
_CAMEL: Final = lazy_pattern(r"[a-z]+[A-Z]\w*[A-Z]\w*|[a-z]{2,}[A-Z]\w*")
_JOINTS: Final = lazy_pattern(r"[\s\-‑]+")
_WORD: Final = lazy_pattern(r"[^\W\d_]+")
_BEFORE: Final = 40
"""Code points before a name in which the words before it are looked for."""
_ARTICLE: Final = lazy_pattern(r"\b[Aa]n?\s+$")
_THE: Final = lazy_pattern(r"\b[Tt]he\s+$")
_OF: Final = lazy_pattern(r"\s+of\s+[A-Z]")
_A_TERM_OF: Final = lazy_pattern(r"\b[Aa]n?\s+(?:[A-Z][a-z]+\s+){1,2}of\s+$")
_GRADED: Final = lazy_pattern(r"\b(?:is|was|are|were|(?:rated|graded)(?: as)?)\s+$")
_ENDS: Final = lazy_pattern(r"\s*(?:[.,;:)]|$)")
_OPENS: Final = lazy_pattern(r"(?:^|[.!?]\s+)$")
_CLOSING: Final = frozenset("\"'”’»“«")
_OPENING: Final = frozenset('"“„«')


def code_names(version: Version, mentions: Iterable[Mention]) -> frozenset[str]:
    """What a text that speaks of programs calls their parts: ``the DoWrite method``, names out of its identifiers, constants.

    Each as ``joined`` writes it; empty for any other text.
    """
    identifiers = _identifiers(version)
    if len(identifiers) < _LEAST:
        return frozenset()
    found: set[str] = set()
    own = [m for m in mentions if isinstance(m.value, Name)]
    for mention in own:
        assert isinstance(mention.value, Name)
        text, said = version.paragraphs[mention.spans[0].paragraph].text, mention.value.text
        if not _is_known(said) and (
            _is_beside_code(text, mention) or _is_constant(said) or any(_holds(each, said) for each in identifiers)
        ):
            found.add(joined(said))
    longer = {
        joined(m.value.text)
        for m in own
        if isinstance(m.value, Name) and any(re.match(rf"{re.escape(f)}[A-Z]", m.value.text, re.I) for f in found)
        and re.fullmatch(r"(?:[A-Z][a-z]+){2,}", m.value.text)
    }  # fmt: skip
    return frozenset(found | longer)


def joined(name: str) -> str:
    """A name without blanks, hyphens, capitals and plural: ``EINVALs``, ``Diffie-Hellman``."""
    bare = _JOINTS.sub("", name)
    return (bare[:-1] if bare[-1:] == "s" and bare[:-1].isupper() else bare).casefold()


def _identifiers(version: Version) -> frozenset[str]:
    """Words of a form that only code has; no addresses."""
    tokens = {t for p in version.paragraphs for t in p.text.split() if not t.isalpha()}
    return frozenset(t for t in tokens if (_IDENTIFIER.search(t) or _NUMBERED.search(t)) and not _ADDRESS.search(t))


def _is_beside_code(text: str, mention: Mention) -> bool:
    after = _NEXT.match(text, mention.spans[-1].end)
    before = _LAST.search(text, max(0, mention.spans[0].start - _BEFORE), mention.spans[0].start)
    return bool((after and after[1] in BESIDE_CODE) or (before and _CAMEL.fullmatch(before[1])))


def _is_constant(said: str) -> bool:
    """``EINVAL``, ``EDIPARTYNAME NULL``."""
    words = [w.removesuffix("s") if w[:-1].isupper() else w for w in said.split()]
    return all(w.isupper() and w.isalpha() and len(w) >= _SHORT for w in words) and max(map(len, words)) >= _LONG


def _holds(identifier: str, said: str) -> bool:
    if len(said) < _SHORT or " " in said or said not in identifier or said == identifier:
        return False
    return bool(re.search(rf"(?<![A-Z]){re.escape(said)}(?![a-z]|\.[a-z]+$)", identifier))


def _is_known(said: str) -> bool:
    folded = fold(said)
    return (
        folded in CANONICAL
        or folded in KNOWN_BODIES
        or folded.split()[0] in GIVEN_NAMES
        or any(w in PLACES or w in DEMONYMS for w in folded.split())
    )


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

    ``a Denial of Service``, ``the severity is Moderate``, ``HTTP Request Smuggling``, ``Russia-DPRK summit``.
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
    before = text[max(0, start - _BEFORE) : start]
    said = value.text.casefold()
    if heading and any(said.startswith(f"{name} ") for name in known if name != said):
        rest = next(said[len(name) :].split() for name in sorted(known) if said.startswith(f"{name} ") and name != said)
        return all(is_word(w) or w in known for w in rest)
    if len(words) > 1 and _OPENS.search(text[:start]) and words[0].endswith("ed") and names(words[0]) == "q":
        return said.partition(" ")[2] in known  # ``Affected Node.js versions``
    if not all(is_word(w) or w in ACRONYMS for w in words):
        return False
    office = any(w in ORGANISATION_WORDS for w in words)
    if len(words) > 1:
        if not office and words[0] in ACRONYMS and len(words) > 2 and not _THE.search(before):
            return True
        return value.type == "person" and bool(_ARTICLE.search(before))
    if _A_TERM_OF.search(before) or (not office and _ARTICLE.search(before) and _OF.match(text, end)):
        return True
    if names(words[0]) != "q" or office:
        return False
    if value.type == "person":
        return False
    return bool(_GRADED.search(before) and _ENDS.match(text, end)) or any(
        name.startswith(f"{said} ") and name.partition(" ")[2] in known for name in known
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


def is_no_quotation(version: Version, mention: Mention, *, of_programs: bool) -> bool:
    """A stray mark that opens what nothing closes, here or in the next paragraph; a word of code between marks."""
    if not isinstance(mention.value, Quotation):
        return False
    span = mention.spans[0]
    text = version.paragraphs[span.paragraph].text
    last = mention.spans[-1]
    end = version.paragraphs[last.paragraph].text[: last.end]
    if text[span.start : span.start + 1] in _OPENING and end[-1:] not in _CLOSING:
        beside = (version.paragraphs[n].text for n in (span.paragraph - 1, last.paragraph + 1)
                  if 0 <= n < len(version.paragraphs))  # fmt: skip
        return not any(p[:1] in _OPENING for p in beside)
    if not of_programs or " " in mention.value.words:
        return False
    after = _NEXT.match(text, last.end)
    return bool(_IDENTIFIER.search(mention.value.words) or (after and after[1] in BESIDE_CODE))
