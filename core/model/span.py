"""A stretch of one paragraph."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open stretch ``[start, end)`` of paragraph ``paragraph``, in Unicode code points.

    ``start == end`` is a place between two characters. Raises ``ValueError`` when negative or reversed.
    """

    paragraph: int
    start: int
    end: int

    def __post_init__(self) -> None:
        if self.paragraph < 0 or not 0 <= self.start <= self.end:
            raise ValueError(f"no such span: {self.paragraph}, {self.start}, {self.end}")
