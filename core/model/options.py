"""What of a comparison the user can choose."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """Settings of a comparison; part of its result.

    ``furniture_phrases``: the user's own lines of page furniture beside the built-in tables, matched after folding.
    ``style_as_wording``: kinds of style that are wording to this user, as ``core.model.facts.STYLE_KINDS`` names them.
    ``house_style``: groups of two or more spellings of one word or name; a change within a group is style.
    """

    furniture_phrases: tuple[str, ...] = ()
    style_as_wording: tuple[str, ...] = ()
    house_style: tuple[tuple[str, ...], ...] = ()
