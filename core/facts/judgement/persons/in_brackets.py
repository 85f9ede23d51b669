"""A name in full whose short form stands in brackets behind it: ``IGB`` / ``Industriegewerkschaft Bau (IGB)``.

The bracket itself says that both are one body, so no letter of the full name has to agree.
"""

from typing import Final

from core.facts.judgement.finding import Finding, relation_of
from core.facts.judgement.unit import Unit
from core.patterns import lazy_pattern

_SHORT: Final = lazy_pattern(r"[A-ZÄÖÜ](?:[\w.&-]*[\w&-])?[A-ZÄÖÜ](?:[\w.]*\w)?|(?:[A-ZÄÖÜ]\.){2,}")
"""A short form: at least two capitals."""
_NAMED: Final = lazy_pattern(r"(?:[^\W\d_]\S*\s+){1,8}\(")
"""What is put in: a few words, and the bracket that opens."""


def in_brackets(unit: Unit) -> Finding | None:
    """Wording where one version has the short form alone and the other the full name with the short form in brackets."""
    for newer, text, own, other, start in (
        (True, unit.region.b.text, unit.b, unit.region.a.text, unit.a),
        (False, unit.region.a.text, unit.a, unit.region.b.text, unit.b),
    ):
        short = _SHORT.match(other, start[0])
        if start[0] != start[1] or not short or not _NAMED.fullmatch(text, *own):
            continue
        end = own[1] + len(short[0])
        if text[own[1] : end + 1] != f"{short[0]})" or not any(w[:1].isupper() for w in text[slice(*own)].split()):
            continue
        full, alone = (own[0], end + 1), short.span()
        before, after = (alone, full) if newer else (full, alone)
        why = "one body, its name in full and in short"
        return Finding(before, after, "wording", None, relation_of(before, after), why=why)
    return None
