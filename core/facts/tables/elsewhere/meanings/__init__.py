"""Words and phrases of one meaning in the news of other languages, a module a language.

One group a bar. A word of a group is how its forms begin; ``+`` joins the words of a phrase, of which each likewise begins so (``aur+lieu``).
A word may stand in several groups.
"""

from functools import cache
from importlib import import_module
from typing import Final

from core.facts.tables.elsewhere.meanings.further import FURTHER
from core.patterns import lazy_pattern

_MODULES: Final = {
    "fr": "french",
    "de": "german",
    "es": "spanish",
    "ru": "russian",
    "ar": "arabic",
    "zh": "chinese",
    "it": "others",
    "pt": "others",
    "nl": "others",
}

_MARKS: Final = lazy_pattern("[+'-]")
"""Between the words of a phrase; texts are cut at apostrophes and hyphens too."""

KNOWN: Final = frozenset(_MODULES)
"""The languages that have such a table."""

Word = tuple[str, ...]
"""How the words of a phrase begin; of a single word, one."""


@cache
def groups_of(language: str) -> tuple[tuple[Word, ...], ...]:
    """The groups of a language, none where it has no table."""
    if language not in _MODULES:
        return ()
    groups = import_module(f"{__name__}.{_MODULES[language]}").GROUPS
    rows: str = groups if isinstance(groups, str) else groups[language]
    cut = [
        tuple(tuple(_MARKS.split(word)) for word in group.split())
        for line in (*rows.splitlines(), FURTHER.get(language, ""))
        for group in line.split("|")
    ]
    return tuple(group for group in cut if len(group) > 1)
