"""Sentences and paragraphs of several versions → links, passages, moves, rows.

``collate`` is the one verb. Along the data: sentences (``units``), which could belong together (``index``), which do (``pairing``),
what that means for paragraphs, and what moved (``links``, ``chain``), and where all stand side by side (``rows``).
"""

from collections.abc import Callable, Mapping, Sequence

from core.alignment.constraints import by_hand, constraints_between
from core.alignment.kinship import Kinship
from core.alignment.pairing import SURE, match_units
from core.alignment.pairs import align_pair
from core.alignment.rows import collate_rows, in_rows
from core.alignment.stopping import PARTS, Told
from core.alignment.units import Stretch, Unit, paragraph_units, units_of
from core.collector import collector_at_rest
from core.model import Alignment, Cancelled, HandLink, PairAlignment

__all__ = ["Kinship", "collate", "constraints_between", "in_rows"]


@collector_at_rest()
def collate(
    texts: Sequence[Sequence[str]],
    languages: Sequence[str | None],
    constraints: Sequence[HandLink] = (),
    *,
    kinships: Mapping[str, Kinship] | None = None,
    progress: Callable[[str, int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Alignment:
    """Rows of all versions, and the links and passages of neighbouring pairs (without edits or mentions).

    ``texts``: each version's paragraphs; ``languages``: primary tags or ``None``, one a version;
    ``kinships``: what is known of the words of some of them. Reports
    ``progress("align", done, total)``. Raises ``LinkConflictError`` for constraints that contradict one another,
    ``core.model.Cancelled`` when ``cancelled()`` came to be true.
    """
    units: list[list[Unit]] = []
    pairs: list[PairAlignment] = []
    total = len(texts) + PARTS * (len(texts) - 1) + 1
    done = 0
    hand = by_hand(constraints, texts)
    sentences: dict[tuple[str, str | None], list[Stretch]] = {}
    for number, (version, language) in enumerate(zip(texts, languages, strict=True)):
        _step(progress, cancelled, done, total)
        units.append(units_of(version, language, sentences, cancelled))
        done += 1
        if number:
            told = _parts(progress, cancelled, done, total)
            told(0)
            older, newer = number - 1, number
            kinship = (kinships or {}).get(language or "") if language == languages[older] else None
            both = (texts[older], texts[newer]), (units[older], units[newer])
            pairs.append(align_pair((older, newer), *both, hand[older], cancelled, told, kinship))
            done += PARTS
    rows = collate_rows(pairs, texts, _returned, cancelled)
    _step(progress, cancelled, total, total)
    return Alignment(tuple(pairs), rows)


def _returned(olds: Sequence[str], news: Sequence[str]) -> list[tuple[int, int]]:
    left, right = paragraph_units(olds), paragraph_units(news)
    found: list[tuple[int, int]] = []
    for (i, j), score in sorted(match_units(left, right).items()):
        if score >= SURE and (not found or (i > found[-1][0] and j > found[-1][1])):
            found.append((i, j))
    return found


def _parts(
    progress: Callable[[str, int, int], None] | None, cancelled: Callable[[], bool] | None, done: int, total: int
) -> Told:
    """Tells the parts of a pair after the ``done`` steps before it."""
    return lambda part: _step(progress, cancelled, done + part, total)


def _step(
    progress: Callable[[str, int, int], None] | None, cancelled: Callable[[], bool] | None, done: int, total: int
) -> None:
    if cancelled is not None and cancelled():
        raise Cancelled("The comparison was stopped.")
    if progress is not None:
        progress("align", done, total)
