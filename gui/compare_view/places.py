"""Where spans of the versions stand in a content: notes, and what is said of the current change beside the page."""

from bisect import insort
from collections.abc import Iterable, Mapping

from core.model import Note, Span
from gui.compare_view.content import Content
from gui.compare_view.find import FindHit
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


Place = tuple[int, int, int]
"""(column, block, offset)."""


def hits_of_spans(content: Content | None, review: Review, version: int, spans: Iterable[Span]) -> tuple[FindHit, ...]:
    """Where the words of some spans of a version (by its index) stand, of those that are in sight."""
    found = []
    for span in spans:
        place = place_of_span(content, review, version, span)
        if content is None or place is None:
            continue
        column, number, _ = place
        for segment in content.block(column, number).segments:
            reach = segment.meets(span) if segment.version == version else None
            if reach:
                found.append(FindHit(content.row_of(column, number), column, number, *reach))
    return tuple(sorted(found))


class NotePlaces:
    """Where notes stand in a content. Of thousands of notes an act looks only at those that it changed."""

    def __init__(self) -> None:
        self._content: Content | None = None
        self._notes: tuple[Note, ...] = ()
        self._found: dict[tuple[int, int], list[tuple[int, str]]] = {}

    def of(self, content: Content | None, review: Review) -> dict[tuple[int, int], list[tuple[int, str]]]:
        """(offset, note's id) where notes are anchored, by (column, block)."""
        notes = review.annotations.notes
        if review.comparison is None:
            return {}
        gone: tuple[Note, ...] = ()
        if content is not self._content or content is None or review.notes_changed.before is not self._notes:
            if content is self._content and notes is self._notes and content is not None:
                return self._found
            self._found, come = {}, notes
        else:
            gone, come = review.notes_changed.gone, review.notes_changed.come
        index = {version.id: n for n, version in enumerate(review.comparison.versions)}
        for note in gone:
            for place in _places(note, content, review, index):
                self._found[place[:2]].remove((place[2], note.id))
        for note in come:
            for place in _places(note, content, review, index):
                insort(self._found.setdefault(place[:2], []), (place[2], note.id))
        self._content, self._notes = content, notes
        return self._found


def _places(note: Note, content: Content | None, review: Review, index: Mapping[str, int]) -> list[Place]:
    if note.lost:
        return []
    found = (place_of_span(content, review, index.get(a.version, -1), a.span) for a in note.anchors)
    return [place for place in found if place]


def note_places(content: Content | None, review: Review) -> dict[tuple[int, int], list[tuple[int, str]]]:
    """The same once."""
    return NotePlaces().of(content, review)


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
