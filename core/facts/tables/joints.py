"""Small words that tie a clause to the one before it, in English and other languages written with capitals."""

from typing import Final

JOINTS: Final = frozenset(
    "and but while whereas although though yet as when after before because since until that where if"
    " et mais tandis und aber während doch y pero mientras e ma ed mentre mas enquanto en maar terwijl"
    " и а но да i oraz ale lecz och men og mens".split()
)
"""In lower case. Polish ``a`` is left out: in English it is an article."""
