"""Factline's core: all that needs no screen.

    from core import Version, compare, read

    before = read("monday.docx")
    after = Version.from_text(text, label="Wednesday", published=date(2023, 11, 17))
    comparison = compare([before, after])

Importing this is cheap: the parts load when they are first used.
"""

from typing import TYPE_CHECKING, Any

from core.model import Comparison, FactlineError, Options, Version

if TYPE_CHECKING:
    from core.engine import align, compare, understand
    from core.reading import read

__version__ = "0.1.0"
__all__ = ["Comparison", "FactlineError", "Options", "Version", "align", "compare", "read", "understand"]


def __getattr__(name: str) -> Any:
    if name in ("align", "compare", "understand"):
        from core import engine

        return getattr(engine, name)
    if name == "read":
        from core.reading import read

        return read
    raise AttributeError(f"module 'core' has no attribute {name!r}")
