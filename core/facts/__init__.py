"""Mentions → values → comparison of values → changes, and the ledger of facts through the versions."""

from core.facts.anchors import anchor_of, resolve
from core.facts.judgement import judge
from core.facts.ledger import Ledger, follow
from core.facts.mentions import find_mentions

__all__ = ["Ledger", "anchor_of", "find_mentions", "follow", "judge", "resolve"]
