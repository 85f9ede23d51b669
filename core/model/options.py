"""What of a comparison the user can choose."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """Settings of a comparison; part of its result.

    ``furniture_phrases``: the user's own lines of page furniture beside the built-in tables, matched after folding.
    """

    furniture_phrases: tuple[str, ...] = ()
