"""A title before a name that the version without it tells elsewhere: ``Prime Minister Berg spoke`` / ``Berg spoke``."""

import re

from core.facts.judgement.finding import Finding
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import wording
from core.facts.tables.people import ROLES
from core.facts.tables.titles import TITLES

_LONGEST = 5
_BETWEEN = r"(?:[^\W\d_][\w'’.-]* ){0,2}"
"""Given names, or initials, between a title and a surname."""


def known_title(unit: Unit) -> Finding | None:
    """Wording where one side has a title, and maybe a given name, more; the other version calls that person so in another place."""
    if bool(unit.words_a) == bool(unit.words_b):
        return None
    many, around = (unit.words_a, unit.around_a) if unit.words_a else (unit.words_b, unit.around_b)
    if not 1 <= len(many) <= _LONGEST:
        return None
    last = max((n for n, w in enumerate(many) if w.low in ROLES or w.low in TITLES), default=-1)
    surname = next((w.text for w in around if w.start >= many[-1].end), "").removesuffix("'s").removesuffix("’s")
    names = [w.text for w in many[last + 1 :]]
    if last < 0 or not surname.istitle() or not all(name[:1].isupper() for name in names):
        return None
    region = unit.region
    lacking = region.story[region.older :] if unit.words_a else region.story[: region.older]
    title = " ".join(re.escape(w.text) for w in many[: last + 1])
    called = re.escape(surname) if not names else re.escape(" ".join([*names, surname]))
    before = rf"\b(?i:{title}) {_BETWEEN}{called}\b"
    if re.search(before, lacking):
        return wording(unit, "the other version gives that title in another place")
    return None
