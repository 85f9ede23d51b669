"""Mentions → values → comparison of values → changes, and the ledger of facts through the versions.

Importing this is cheap: the window counts changes by ``core.facts.lines`` and never judges; the rest loads when it is
first used, with its tables.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from core.facts.anchors import anchor_of, anchors_of, dateline_day, resolve
    from core.facts.judgement import judge
    from core.facts.judgement.retold.kin import kinships
    from core.facts.ledger import Ledger, follow
    from core.facts.mentions import find_mentions

__all__ = [
    "Ledger", "anchor_of", "anchors_of", "dateline_day", "find_mentions", "follow", "judge", "kinships", "resolve",
]  # fmt: skip

_HOMES = {
    "Ledger": "ledger",
    "anchor_of": "anchors",
    "anchors_of": "anchors",
    "dateline_day": "anchors",
    "find_mentions": "mentions",
    "follow": "ledger",
    "judge": "judgement",
    "kinships": "judgement.retold.kin",
    "resolve": "anchors",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f"core.facts.{_HOMES[name]}"), name)
    raise AttributeError(f"module 'core.facts' has no attribute {name!r}")
