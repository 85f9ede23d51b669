"""Where spans of the versions stand in a content: notes, and what is said of the current change beside the page."""

from core.model import Span
from gui.compare_view.content import Content
from gui.compare_view.unified import Unified
from gui.review import Review
from gui.wording import ARROW, side


def place_of_span(content: Content | None, review: Review, version: int, span: Span) -> tuple[int, int, int] | None:
    """(column, block, offset) of a span of a version (by its index), where it is in sight."""
    if content is None:
        return None
    if isinstance(content, Unified):
        side_of = content.ends.index(version) if version in content.ends else None
        number = content.block_of(side_of, span.paragraph) if side_of is not None else None
        if number is None:
            return None
        for segment in content.block(0, number).segments:
            reach = segment.meets(span) if segment.version == version else None
            if reach:
                return 0, number, reach[0]
        return None
    columns = review.layout_.columns
    if version not in columns or span.paragraph >= content.count(columns.index(version)):
        return None
    return columns.index(version), span.paragraph, span.start


def note_places(content: Content | None, review: Review) -> dict[tuple[int, int], list[tuple[int, str]]]:
    """(offset, note's id) where notes are anchored, by (column, block)."""
    found: dict[tuple[int, int], list[tuple[int, str]]] = {}
    if review.comparison is None:
        return found
    index = {version.id: n for n, version in enumerate(review.comparison.versions)}
    for note in review.annotations.notes:
        for anchor in note.anchors:
            place = place_of_span(content, review, index.get(anchor.version, -1), anchor.span)
            if place and not note.lost:
                found.setdefault(place[:2], []).append((place[2], note.id))
    return found


def values(content: Content | None, review: Review) -> dict[str, str]:
    """What the unified view's margin says beside the kind of the current change, by its id: what equal words come to."""
    change, comparison = review.current, review.comparison
    pair = review.pair_of(change) if change is not None else None
    if change is None or pair is None or comparison is None or not isinstance(content, Unified):
        return {}
    meanings = [
        side(change, comparison.versions[index], newer=newer).meaning
        for index, newer in ((pair.before, False), (pair.after, True))
    ]
    return {change.id: f" {ARROW} ".join(meanings)} if all(meanings) else {}
