"""Deaths of which nobody is said to be the cause: ``died`` / ``was killed`` in a crash."""

from typing import Final

from core.facts.judgement.unit import Unit
from core.facts.judgement.verdict import lows


def accident(unit: Unit, a: str, b: str) -> bool:
    """``died`` / ``was killed`` say the same, but where somebody may have done it."""
    if {a, b} != {"die", "kill"}:
        return False
    around = set(lows(unit.around_a)) | set(lows(unit.around_b))
    if around & _MISHAPS:
        return True
    return not around & {"custody", "detention", "police", "prison", "jail", "cell", "guards", "soldiers", "arrest"}


_MISHAPS: Final = frozenset(
    "crash crashed accident accidents collision collided avalanche landslide earthquake quake flood floods storm hurricane typhoon"
    " tornado blaze derailed capsized sank collapsed collapse eruption lightning overturned".split()
)
"""Words beside which nobody is said to have killed."""
