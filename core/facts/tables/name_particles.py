"""Small words within a person's name: ``van der Berg``, ``da Costa``, ``bin Salim``, ``al-Harthi``."""

from typing import Final

OF_FAMILIES: Final = frozenset(
    "van von der den de da do dos das del della di la las los le du bin ibn ben bint ter ten zu af av".split()
)
"""Before a family's name; two or three may stand in a row."""

OPENING: Final = frozenset("van von de da dos das del della di du la le bin ben al el ter".split())
"""Those that, with a capital, begin a name at the head of an English sentence."""

ARABIC_ARTICLES: Final = frozenset("al el ul".split())
"""Before a hyphen and a capital."""

BODIES_BY_ARTICLE: Final = frozenset(
    "qaeda qaida shabaab shabab jazeera arabiya aqsa azhar nusra ahram hilal ahly nassr ittihad qassam".split()
)
"""What is no family's name behind such an article."""
