"""Small words of English by their part in a sentence, for whoever reads sentences word by word."""

from typing import Final

ARTICLES: Final = frozenset({"a", "an", "the"})
OWNERS: Final = frozenset({"his", "her", "its", "their"})
LEADS: Final = ARTICLES | OWNERS
"""Words that most nouns of news are led by."""
DETERMINERS: Final = LEADS | frozenset(
    "our my your this that these those some any each every no another several many more most few both all such one".split()
)
PARTICLES: Final = frozenset({"up", "down", "off", "out", "over", "away", "back"})
"""Small words that go with the verb before them, or are a state by themselves (the fire is out)."""
BE: Final = frozenset("be am is are was were been being 's 're 'm".split())
IS: Final = frozenset({"is", "are", "was", "were"})
HAVE: Final = frozenset({"have", "has", "had", "having", "'ve"})
HAS: Final = frozenset({"have", "has", "had"})
OPENING: Final = frozenset(
    "and or but who which whose whom because although though while when where if unless since after before until so as than".split()
)
"""Words that another clause may begin with."""
AT_A_PLACE: Final = frozenset("in at near from to into inside outside around across toward towards through off".split())
FINITE: Final = IS | HAS | frozenset("will would may might can could should must did does do".split())
"""Helpers that a clause has with its subject."""
