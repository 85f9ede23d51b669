"""The tables of this package, read once: phrases of page furniture and the words of an article's frame."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """``furniture`` or ``patterns``."""
    text = Path(__file__).with_name(f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def names(*path: str) -> tuple[str, ...]:
    """A list of ``patterns``: ``names("agencies", "names")``."""
    found: Any = table("patterns")
    for step in path:
        found = found[step]
    return tuple(found)


@cache
def months() -> dict[str, int]:
    """Every form of a month's name, folded → 1..12."""
    return {
        form: number for number, forms in enumerate(table("patterns")["months"]["names"], start=1) for form in forms
    }
