"""Party and state beside a member of congress: the same in another formula (``D-Ohio`` / ``a Democrat of Ohio``), or another."""

import re
from functools import cache
from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.region import Region
from core.facts.names import fold
from core.facts.tables.party_tags import PARTY, STATE
from core.patterns import lazy_pattern

_Tag = tuple[int, int, str, str]


def party_tags(region: Region) -> list[Finding]:
    """A finding for each pair of tags, in their order, that an edit touches; none where one side has more of them."""
    if not any(_touched(region, n) for n in (0, 1)):
        return []
    older, newer = _tags(region.a.text), _tags(region.b.text)
    if len(older) != len(newer):
        return []
    found = []
    for a, b in zip(older, newer, strict=True):
        if region.a.text[a[0] : a[1]] == region.b.text[b[0] : b[1]]:
            continue
        if a[2:] == b[2:]:
            why = "the same party and state in another formula"
            found.append(Finding(a[:2], b[:2], "wording", None, "changed", why=why))
        else:
            why = "another party" if a[2] != b[2] else "another state"
            found.append(Finding(a[:2], b[:2], "fact", "role", "changed", why=why))
    return found


def _touched(region: Region, side: int) -> bool:
    text = (region.b if side else region.a).text
    return bool(_QUICK.search(text)) and bool(region.hunks)


_QUICK: Final = lazy_pattern(r"\b(?:D|R|I|Dem|Rep|Ind)\.?\s?[-–—]\s?[A-Z]|Democrat|Republican|[Ii]ndependent")


@cache
def _forms() -> re.Pattern[str]:
    states = "|".join(
        sorted(
            {
                r"\.?\s?".join(map(re.escape, name)) + r"\.?" if len(name) == 2 else re.escape(name) + r"\b\.?"
                for name in STATE
            },
            key=len,
            reverse=True,
        )
    )
    party = "democrat|republican|independent"
    return re.compile(
        rf"\(?\b(?P<p1>D|R|I|Dem|Rep|Ind)\.?\s?[-–—]\s?(?P<s1>(?i:{states}))\)?"
        rf"|\b(?i:an?|the)\s(?P<p2>(?i:{party}))\s(?:of|from|representing)\s(?P<s2>(?i:{states}))"
        rf"|\b(?i:an?|the)\s(?P<s3>(?i:{states}))\s(?P<p3>(?i:{party}))"
    )


def _tags(text: str) -> list[_Tag]:
    found = []
    for match in _forms().finditer(text):
        number = next(n for n in (1, 2, 3) if match[f"p{n}"])
        state = fold(match[f"s{number}"]).replace(".", "")
        known = STATE.get(state) or STATE.get(state.replace(" ", ""))
        end = match.end() - (match[0].endswith(".") and match.end() == len(text))
        if known:
            found.append((match.start(), end, PARTY[match[f"p{number}"].casefold()], known))
    return found
