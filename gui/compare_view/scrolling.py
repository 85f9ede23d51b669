"""Where the page stands in the window: an anchor (item, offset), so that corrected heights move nothing in sight."""

from gui.compare_view.geometry import TOP
from gui.compare_view.page import Page

BOTTOM = 32
"""Clear space under the last row."""


class Scroll:
    """The anchor is the item at the top edge and how far its top is above that edge (negative: below it, in the head space)."""

    def __init__(self) -> None:
        self.item = 0
        self.offset = -float(TOP)

    def top(self, page: Page) -> float:
        """Page height at the window's top edge; ``-TOP`` at the very beginning."""
        if not page.items:
            return -float(TOP)
        return page.heights.top(min(self.item, len(page.items) - 1)) + self.offset

    def length(self, page: Page, window: float) -> float:
        """How far one can scroll, as heights are known by now."""
        return max(0.0, page.heights.total + TOP + BOTTOM - window)

    def by(self, page: Page, pixels: float, window: float) -> None:
        """Move by some pixels, measuring each row that is passed so that nothing jumps."""
        self.offset += pixels
        self._settle(page, window)

    def to(self, page: Page, top: float, window: float) -> None:
        """Jump so that page height ``top`` stands at the edge."""
        if not page.items:
            return
        self.item = page.heights.row_at(max(top, 0))
        self.offset = top - page.heights.top(self.item)
        self._settle(page, window)

    def to_item(self, page: Page, item: int, below: float, window: float) -> None:
        """Put the top of an item ``below`` pixels under the edge."""
        self.item, self.offset = item, -below
        self._settle(page, window)

    def measure_window(self, page: Page, window: float) -> float:
        """Measure all that is in sight; gives how far down it reaches from the edge."""
        item, y = self.item, -self.offset
        while item < len(page.items) and y < window:
            page.measure(item)
            y += page.heights[item]
            item += 1
        return y

    def _settle(self, page: Page, window: float) -> None:
        if not page.items:
            return
        if self.item >= len(page.items):  # the page became shorter
            self.item, self.offset = len(page.items) - 1, 0.0
        page.measure(self.item)
        while self.offset < 0 and self.item > 0:
            self.item -= 1
            page.measure(self.item)
            self.offset += page.heights[self.item]
        while self.item < len(page.items) - 1 and self.offset >= page.heights[self.item]:
            self.offset -= page.heights[self.item]
            self.item += 1
            page.measure(self.item)
        if self.measure_window(page, window) + BOTTOM < window:
            self._to_end(page, window)
        if self.item == 0:
            self.offset = max(self.offset, -float(TOP))

    def _to_end(self, page: Page, window: float) -> None:
        """As far down as one can be."""
        room, item = window - BOTTOM, len(page.items)
        while item > 0 and room > 0:
            item -= 1
            page.measure(item)
            room -= page.heights[item]
        self.item, self.offset = item, -room
        if room > 0:  # all of it fits into the window
            self.offset = -float(TOP)
