"""Of what kind a change between two opposites is, where it is no change of how things stand."""

from typing import Final

OPPOSITE_KINDS: Final[dict[str, frozenset[str]]] = {
    "place": frozenset(
        "north south east west northern southern eastern western northeast northwest southeast southwest northbound southbound eastbound westbound left right "
        "upstairs downstairs upstream downstream inland offshore onshore indoors outdoors indoor outdoor".split()
    ),
    "person": frozenset("man woman boy girl men women boys girls gentleman lady male female".split()),
    "time": frozenset("sunrise dawn daybreak sunset dusk nightfall".split()),
    "statement": frozenset(
        "net gross annual monthly weekly daily quarterly white black red green private public live blank wooden concrete urban rural odd even front rear upper lower".split()
    ),
}
"""Kind → words of which both stand in the pair."""

DENYING_WORDS: Final[dict[str, tuple[str, ...]]] = {
    "anonymous": ("sign", "name"), "withheld": ("release", "publish", "disclose", "public"), "withhold": ("release", "publish", "disclose"),
    "afloat": ("sink",), "empty-handed": ("agreement", "deal"), "unlit": ("light",), "unarmed": ("arm", "weapon", "gun"), "unaware": ("know", "aware"),
    "undecided": ("decide",), "disallowed": ("count", "allow"), "barefoot": ("shoe",), "bareheaded": ("hat",), "blameless": ("blame", "fault"),
    "fruitless": ("result", "fruit"), "jobless": ("job", "work"), "unfounded": ("basis", "foundation", "ground"), "intact": ("damage",),
    "unscathed": ("hurt", "injure", "injury"), "safe": ("danger", "dangerous"), "mute": ("speak",), "still-born": ("live",), "sober": ("drink", "drunk"),
    "solo": ("partner",), "dormant": ("active",), "single": ("married",), "off-limits": ("allow", "admit"), "exempt": ("apply", "pay"),
    "tax-free": ("tax",), "duty-free": ("duty",), "alone": ("accompany",),
}  # fmt: skip
"""Words that deny as a syllable does, and base forms of what they deny."""

CONTRADICTORY: Final = frozenset(
    frozenset((one, other))
    for line in (
        "support: oppose reject", "back: oppose reject", "favour: oppose", "favor: oppose", "accept: reject refuse decline", "approve: reject oppose",
        "pass: fail reject", "succeed: fail", "work: fail", "allow: forbid ban bar prohibit prevent block", "permit: forbid ban bar prohibit prevent",
        "survive: die perish", "live: die", "attend: miss skip", "appear: miss skip", "stay: leave go", "remain: leave go", "include: exclude omit",
        "remember: forget", "agree: disagree refuse", "admit: deny", "obey: defy disobey", "comply: violate breach", "respect: violate breach",
        "meet: miss", "hit: miss", "continue: stop end cease", "keep: lose", "like: dislike", "trust: distrust mistrust", "appear: vanish disappear",
        "recognise: ignore", "recognize: ignore", "count: ignore", "open: close shut", "present: absent", "apply: exempt", "know: unknown",
        "tell: hide", "reveal: conceal hide withhold", "disclose: withhold conceal", "enter: avoid", "use: avoid", "participate: boycott", "attend: boycott",
        "stand: fall", "hold: break", "lock: unlock", "win: lose", "acquit: guilty convict", "guilty: innocent clear", "believe: doubt", "change: stay", "possible: rule", "true: false",
    )
    for one, _, others in [line.partition(": ")]
    for other in others.split()
)  # fmt: skip
"""Opposites that aren't both qualities and of which one holds wherever the other does not: ``did not attend`` is ``missed``. All others
are contraries: what did not rise need not have fallen."""
