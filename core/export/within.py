"""What the newest version tells in two ways, for the formats that are read by people."""

from core.export.options import ExportOptions
from core.export.sheets import shown_pairs
from core.facts.contradictions.telling import HEADING, ToldContradiction, tell
from core.model import Comparison


def contradictions(comparison: Comparison, options: ExportOptions) -> tuple[ToldContradiction, ...]:
    """Those of the newest version that is shown; none where facts are not asked for. An older version's no longer matter."""
    if "fact" not in options.categories:
        return ()
    return tell(comparison, [shown_pairs(comparison, options)[-1].after])


def within_heading(comparison: Comparison, found: ToldContradiction) -> str:
    """``Final doesn’t agree with itself``."""
    return HEADING.format(label=comparison.versions[found.version].label)


def within_places(found: ToldContradiction) -> list[tuple[int, int]]:
    """(version, paragraph) of each place, each once."""
    return [(found.version, n) for n in dict.fromkeys(place.span.paragraph for place in found.places)]
