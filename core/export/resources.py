"""Where the files stand that the exports are made with."""

import sys
from pathlib import Path


def resources() -> Path:
    """The folder ``resources``, beside ``core`` or inside the frozen program."""
    return Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parents[2])) / "resources"
