"""Where a figure began that is told through its change: ``rose two points to 12 percent`` began at 10, ``rose a third to 40`` at 30."""

from core.facts.mentions.amounts.digits import whole
from core.model import Quantity

_POINTS = frozenset({"percentage point", "point", "points", "basis point"})


def start_of(end: Quantity, step: Quantity, rising: bool) -> float | int | None:
    """The figure before a rise (or fall) by ``step`` to ``end``, in the unit of ``end``.

    A step in percent or as a share multiplies, unless the end is a percentage and the step in points. ``None`` where the two
    can't be reckoned together: other units or currencies, or a bound for a figure.
    """
    if step.min is None or end.min is None or step.min != step.max or end.min != end.max:
        return None
    sign = 1 if rising else -1
    if step.unit in _POINTS:
        size = 0.01 if step.unit == "basis point" else 1
        return whole(end.min - sign * step.min * size) if end.unit in ("percent", None) else None
    if step.unit in ("percent", "share") and end.unit not in ("percent", "share"):
        factor = 1 + sign * step.min * (0.01 if step.unit == "percent" else 1)
        return whole(end.min / factor) if factor > 0 else None
    if step.currency != end.currency and step.currency is not None:
        return None
    return whole(end.min - sign * step.min)
