"""The two ends of one deed: who wins and who loses, who sells and who buys."""

from typing import Final

_TWO_ENDS: Final = (
    ("beat defeat win overcome", "lose"),
    ("buy purchase acquire", "sell"),
    ("lend", "borrow"),
    ("lead", "trail"),
    ("give pay send", "receive get take"),
    ("kill", "die dead death"),
    ("cost destroy damage tear take wreck ruin", "lose"),
    ("hire employ", "work join"),
    ("lose", "die dead death"),
    ("lose", "leave knock cut"),
    ("child", "parent father mother"),
    ("precede", "follow"),
    ("ask question", "answer"),
    ("sue accuse", "defend"),
)
"""Words for the two ends of one deed: told from the other end it is the same."""


def two_ends(a: str, b: str) -> bool:
    return any(
        (a in one.split() and b in two.split()) or (b in one.split() and a in two.split()) for one, two in _TWO_ENDS
    )
