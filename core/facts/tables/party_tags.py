"""How American wires tell the party and the state of a member of congress: ``D-Ohio``, ``a Democrat of Ohio``."""

from typing import Final

from core.facts.tables.short_forms import STATES

PARTY: Final[dict[str, str]] = {
    "d": "democrat", "dem": "democrat", "democrat": "democrat", "democratic": "democrat", "r": "republican", "rep": "republican", "republican": "republican", "gop": "republican",
    "i": "independent", "ind": "independent", "independent": "independent",
}  # fmt: skip

STATE: Final[dict[str, str]] = {
    **STATES, **{state: state for state in STATES.values()},
    **{state: state for state in ("ohio", "iowa", "utah", "idaho", "alaska", "hawaii", "maine", "puerto rico", "guam")},
}  # fmt: skip
"""Folded name of a state, in short or in full → in full."""
