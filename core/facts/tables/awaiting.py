"""English words for what is still awaited, and the deeds by which it comes about."""

from typing import Final

DEEDS_OF: Final[dict[str, frozenset[str]]] = {
    noun: frozenset(deeds.split())
    for nouns, deeds in (
        ("approval blessing backing support endorsement", "approve back endorse bless support pass authorise clear"),
        ("consent assent agreement", "consent agree assent approve"),
        ("signature", "sign"),
        ("ratification", "ratify approve"),
        ("permission clearance permit licence license authorisation authorization", "permit clear license authorise allow grant approve"),
        ("confirmation", "confirm"),
        ("vote", "vote approve pass reject"),
        ("decision ruling verdict judgment judgement", "decide rule convict acquit find"),
        ("sentence sentencing", "sentence jail"),
        ("trial", "try convict acquit"),
        ("review", "review"),
        ("extradition", "extradite"),
        ("burial", "bury"),
        ("publication", "publish"),
    )
    for noun in nouns.split()
}  # fmt: skip
"""Noun of what is awaited → the verbs that tell it was done."""
AWAITING: Final = frozenset("need require await want lack seek pend".split())
"""Verbs before such a noun while it is still to come."""
AWAITING_WITH: Final[dict[str, frozenset[str]]] = {
    "wait": frozenset({"for"}),
    "subject": frozenset({"to"}),
    "conditional": frozenset({"on"}),
    "dependent": frozenset({"on"}),
    "depend": frozenset({"on"}),
    "hinge": frozenset({"on"}),
    "ask": frozenset({"for"}),
    "hope": frozenset({"for"}),
    "apply": frozenset({"for"}),
}
"""The same with the small word behind them."""
