"""English verbs and nouns that tell one deed from its two ends: who won and who lost, who bought and who sold."""

from typing import Final, NamedTuple


class End(NamedTuple):
    """``family`` names the deed, ``first`` whether who stands before the word is the one that wins, buys, leads; ``joints`` are the
    small words before the other one, none where it follows at once."""

    family: str
    first: bool
    joints: tuple[str, ...]


def _ends(family: str, first: bool, joints: str, words: str) -> dict[str, tuple[End, ...]]:
    return {word: (End(family, first, tuple(joints.split())),) for word in words.split()}


def _merged(*tables: dict[str, tuple[End, ...]]) -> dict[str, tuple[End, ...]]:
    found: dict[str, tuple[End, ...]] = {}
    for table in tables:
        for word, ends in table.items():
            found[word] = (*found.get(word, ()), *ends)
    return found


VERBS: Final = _merged(
    _ends(
        "contest",
        True,
        "",
        "beat defeat overcome outplay thrash trounce rout overpower outclass outpoint vanquish",
    ),
    _ends("contest", True, "over against", "win triumph prevail"),
    _ends("contest", False, "to against", "lose succumb"),
    _ends("trade", True, "from", "buy purchase acquire"),
    _ends("trade", False, "to", "sell"),
    _ends("loan", True, "from", "borrow rent lease"),
    _ends("loan", False, "to", "lend loan"),
    _ends("gift", True, "from", "receive get obtain inherit"),
    _ends("gift", False, "to", "give send pay award donate grant leave hand present"),
    _ends("rate", True, "against", "strengthen rise gain firm climb advance appreciate"),
    _ends("rate", False, "against", "weaken fall drop ease decline depreciate"),
    _ends("race", True, "", "lead outpace"),
    _ends("race", False, "", "trail"),
    _ends("order", True, "", "precede"),
    _ends("order", False, "", "follow succeed replace"),
)
NOUNS: Final = _merged(
    _ends("contest", True, "over against", "win victory triumph success"),
    _ends("contest", True, "of", "defeat"),
    _ends("contest", False, "to by against", "defeat loss"),
)

OTHER_END: Final = frozenset(
    frozenset((one, other))
    for line in (
        "host: visit", "welcome: visit join enter", "attract: visit draw love like", "employ: serve help assist", "contain: fill", "house: occupy inhabit fill",
        "frighten: fear dread", "scare: fear", "please: like enjoy love", "impress: admire praise", "amuse: enjoy", "anger: resent hate dislike",
        "teach: study learn follow", "guide: follow", "precede: follow", "chase: flee evade escape", "pursue: flee evade escape", "pay: charge bill cost",
        "invite: visit join", "feature: star headline", "disgust: hate loathe", "lead: follow trail", "elude: seek lose", "escape: lose", "need: help serve", "cover: bear", "cause: follow",
        "outrun: trail", "inspire: admire follow", "worry: fear", "treat: consult visit see", "fail: miss", "win: elude", "owe: lend", "command: serve obey", "rule: obey serve",
    )
    for one, _, others in [line.partition(": ")]
    for other in others.split()
)  # fmt: skip
"""Verbs that one deed may be told with from its two ends, both with nothing before the other one."""
