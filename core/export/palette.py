"""Colours of the exports: those of the window's light theme, from ``resources/palette.toml``."""

import tomllib
from functools import cache
from typing import Any

from core.export.resources import resources


@cache
def palette(theme: str = "light") -> dict[str, Any]:
    """The theme's table as it stands in the file. Raises ``KeyError`` for a theme that isn't there."""
    with (resources() / "palette.toml").open("rb") as file:
        known: dict[str, Any] = tomllib.load(file)[theme]
    return known


def mark(category: str, relation: str, theme: str = "light") -> dict[str, str]:
    """Colours of a mark: ``background``, ``wash``, ``line`` … as ``#RRGGBB``. Refined, generalised, unknown are as changed."""
    colours: dict[str, dict[str, str]] = palette(theme)[category]
    return colours.get(relation, colours["changed"])
