"""What every comparison gives: the relation, and its reason in a few plain words."""

from typing import Literal

Relation = Literal["same", "changed", "refined", "generalised", "unknown"]
Told = tuple[Relation, str]
