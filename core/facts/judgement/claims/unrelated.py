"""What one version ties to a cause and the other says has none there: ``as a result of the fall`` / ``unrelated to the fall``."""

from typing import Final

from core.facts.judgement.finding import Finding
from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import fact, phrase, wording
from core.patterns import lazy_pattern

_APART: Final = lazy_pattern(
    r"\b(?:unrelated|unconnected|not (?:\w+ )?(?:related|connected|linked|tied|due|owing)|nothing to do|no (?:connection|link|bearing)"
    r"|independent(?:ly)?|irrespective|regardless)\b"
)
_TIED: Final = lazy_pattern(
    r"\b(?:result(?:ed|ing)? (?:of|from)|as a result|because|due to|owing to|caused by|(?:linked|related|connected|tied) (?:to|with)"
    r"|thanks to|blamed on|attributed to|stem(?:s|med|ming)? from|triggered by|prompted by|brought on by|sparked by"
    r"|linked|related|connected|tied)\b"
)


def unrelated(unit: Unit) -> Finding | None:
    """Status, where one version denies the tie that the other one tells; two such denials are wording."""
    if not unit.words_a or not unit.words_b or max(len(unit.words_a), len(unit.words_b)) > _LONGEST:
        return None
    said = phrase(unit.words_a), phrase(unit.words_b)
    apart = [bool(_APART.search(one)) for one in said]
    if all(apart):
        bare = {_APART.sub("", one).strip() for one in said}
        return wording(unit, "both deny that the one came of the other") if bare <= _JOINTS else None
    if not any(apart) or not _TIED.search(said[apart[0]]):
        return None
    return fact(unit, "status", "what one version ties together has nothing to do with one another in the other")


_LONGEST: Final = 9
_JOINTS: Final = frozenset({"", "to", "with", "of"})
