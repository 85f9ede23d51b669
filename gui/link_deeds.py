"""Linking and unlinking paragraphs: first some of one version, then some of another; or what is linked, apart."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.linking import Chosen, linked_to, told

if TYPE_CHECKING:
    from gui.main_window import MainWindow


class LinkDeeds(QObject):
    """``link`` is called twice: the first call remembers what was chosen, the second ties it to what is chosen then."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._review = window.review

    def link(self) -> None:
        window, chosen = self._window, self._chosen()
        if chosen is None:
            return
        first = window.view.pending
        if first is None or first.version == chosen.version:
            window.view.set_pending(chosen)
            words = self.tr(
                "{paragraphs} waits to be linked. Go to its counterpart and press <key:link>; Esc leaves it."
            )
            window.announce(words.format(paragraphs=told(chosen, self._review.versions)))
        elif not self._beside(first, chosen):
            window.announce(self.tr("Only versions that stand side by side can be linked."))
        else:
            window.view.set_pending(None)
            window.workspace.link(first, chosen)

    def unlink(self) -> None:
        """What waits and what is chosen now, or else what is chosen and all it is linked to in the column beside it."""
        window, chosen = self._window, self._chosen()
        if chosen is None:
            return
        first = window.view.pending
        if first is not None and first.version != chosen.version and self._beside(first, chosen):
            other: Chosen | None = first
        else:
            other = self.other_side(chosen)
        window.view.set_pending(None)
        if other is None:
            alone = self.tr("{paragraphs} is linked to nothing.")
            window.announce(alone.format(paragraphs=told(chosen, self._review.versions)))
        else:
            window.workspace.unlink(chosen, other)

    def other_side(self, chosen: Chosen) -> Chosen | None:
        """What the chosen paragraphs are linked to: in the column before them, else in the one behind."""
        touching = [pair for pair in self._review.pairs if chosen.version in (pair.before, pair.after)]
        return next(filter(None, (linked_to(pair, chosen) for pair in touching)), None)

    def words(self) -> tuple[str, str]:
        """What the two entries of a menu say of the paragraphs that are chosen now."""
        view, versions = self._window.view, self._review.versions
        chosen, first = view.chosen_paragraphs(), view.pending
        link, unlink = self.tr("Link with another paragraph"), self.tr("Unlink")
        if chosen is None:
            return link, unlink
        if first is not None and first.version != chosen.version:
            link = self.tr("Link to {paragraphs}").format(paragraphs=told(first, versions))
        other = self.other_side(chosen)
        if other is not None:
            unlink = self.tr("Unlink from {paragraphs}").format(paragraphs=told(other, versions))
        return link, unlink

    def _beside(self, one: Chosen, other: Chosen) -> bool:
        ends = tuple(sorted((one.version, other.version)))
        return any((pair.before, pair.after) == ends for pair in self._review.pairs)

    def _chosen(self) -> Chosen | None:
        window = self._window
        if self._review.layout_.mode == "unified":
            window.announce(self.tr("Paragraphs are linked side by side; U shows them so."))
            return None
        chosen = window.view.chosen_paragraphs()
        if chosen is None:
            window.announce(
                self.tr("Put the caret into a paragraph, or select some; then L links and Shift+L unlinks.")
            )
        return chosen
