"""Spellings that a newsroom counts as one word: ``Kyiv`` and ``Kiev``, ``e-mail`` and ``email``."""

import re
from collections.abc import Sequence
from functools import lru_cache

from core.facts.style import typographic

Groups = tuple[tuple[str, ...], ...]
"""Each a group of two or more spellings of one word or name."""


def same_in_house(before: Sequence[str], after: Sequence[str], groups: Groups) -> bool:
    """Whether two wordings, each in one or more pieces, are the same but for spellings that the house counts as one."""
    if not groups or not any(before) or not any(after):
        return False
    return _folded(" ".join(before), groups) == _folded(" ".join(after), groups)


def _folded(text: str, groups: Groups) -> str:
    pattern, first = _table(groups)
    return pattern.sub(lambda found: first[found[0]], typographic(text).casefold()).strip()


@lru_cache(maxsize=8)
def _table(groups: Groups) -> tuple[re.Pattern[str], dict[str, str]]:
    first = {typographic(word).casefold(): typographic(group[0]).casefold() for group in groups for word in group}
    longest_first = sorted(first, key=lambda word: (-len(word), word))
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)"), first
