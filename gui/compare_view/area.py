"""The page of the view: lays out what ``Review`` holds and paints it. ``scrolling_area`` moves it, ``view`` adds what an editor
does with it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessibleInterface, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from core.model import Comparison, PairComparison
from gui.compare_view.content import Content, Fold, Item, SideBySide, items
from gui.compare_view.find import FindHit
from gui.compare_view.page import Page
from gui.compare_view.paint import PagePainter, Standing
from gui.compare_view.painting import draw_offer, draw_sentence, pill_width
from gui.compare_view.places import NotePlaces, values
from gui.compare_view.scrolling import Scroll
from gui.compare_view.scrolling_area import ScrollingArea
from gui.compare_view.selection import Selection
from gui.compare_view.unified import Unified
from gui.review import Review
from gui.theme import Theme, font
from gui.wording import grouped

NARROWEST = 200


class PageArea(ScrollingArea):
    """See the head of the module."""

    selection_changed = Signal()
    columns_changed = Signal()
    """The columns stand elsewhere: the window was resized, or others are shown."""

    def __init__(self, review: Review, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(review, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme = theme
        self._ahead: tuple[tuple[PairComparison, ...], tuple[int, ...], SideBySide] | None = None
        self._page_ahead: Page | None = None
        self._painter = PagePainter(theme, self.devicePixelRatioF())
        self._standing = Standing()
        self._notes = NotePlaces()
        self._shown: frozenset[str] = frozenset()
        self._new: frozenset[str] = frozenset()
        self._reviews: dict[str, str] = {}
        self.rows_interface: QAccessibleInterface | None = None
        """What serves a screen reader, once one has asked. It is kept for as long as the view."""
        self._texts: tuple[str, ...] = ()
        self._hits: tuple[FindHit, ...] = ()
        self._by_key = False
        self._fitted = QSize()
        self._fitting = QTimer(self, interval=0, singleShot=True)
        self._fitting.timeout.connect(self._fit)
        review.comparison_changed.connect(self._on_comparison)
        review.layout_changed.connect(self._on_layout)
        review.filter_changed.connect(self._on_filter)
        review.annotations_changed.connect(self._on_annotations)
        review.looked_changed.connect(self._on_annotations)

    # What is shown

    @property
    def page(self) -> Page | None:
        """What is laid out; ``None`` while there is no comparison."""
        self._fit()
        return self._page

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def hits(self) -> tuple[FindHit, ...]:
        return self._hits

    @property
    def selection(self) -> Selection | None:
        return self._standing.selection

    @property
    def shown(self) -> frozenset[str]:
        """Ids of the changes that pass the filter."""
        return self._shown

    @property
    def reviews(self) -> dict[str, str]:
        """The decision on each change's key, where there is one."""
        return self._reviews

    @property
    def current_rows(self) -> frozenset[int]:
        return self._standing.current_rows

    def column_label(self, column: int) -> str:
        """The label of the version a column shows."""
        comparison = self._review.comparison
        if comparison is None or self._content is None:
            return ""
        return comparison.versions[self._content.version(column)].label

    def beside(self) -> list[QWidget]:
        """Widgets that belong to the page and are in sight."""
        return []

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._painter = PagePainter(theme, self.devicePixelRatioF())
        self._redecorate()

    def column_places(self) -> tuple[tuple[float, float], ...]:
        """(left edge, right edge of its text) of each column in sight, in pixels of the view."""
        self._fit()
        if self._page is None:
            return ()
        return tuple((c.left, c.text + c.width) for c in self._page.frame.columns)

    def prepare(
        self, comparison: Comparison | None, columns: tuple[int, ...], pairs: tuple[PairComparison, ...]
    ) -> None:
        """Find what stands where, in a turn of the event loop before this is shown."""
        self._ahead = self._page_ahead = None
        if comparison is not None and pairs and self._review.layout_.mode == "side_by_side":
            self._ahead = pairs, columns, SideBySide(comparison, columns, pairs)

    def prepare_page(self) -> None:
        """Estimate how high the rows are that were prepared, in a turn after that."""
        layout = self._review.layout_
        if self._ahead is not None and layout.mode == "side_by_side" and not layout.changes_only:
            content = self._ahead[2]
            self._page_ahead = self._set_out(content, list(range(len(content.rows))))

    def _on_comparison(self) -> None:
        texts = self._texts_in_sight()
        same = texts == self._texts  # a date was corrected: the page says the same in other marks
        anchor = self._anchor() if same else None
        self._texts = texts
        if not same:
            self._scroll = Scroll()
            self._standing = Standing()
        self._take_changes()
        self._rebuild_content()
        self._return_to(anchor)
        self.selection_changed.emit()
        self.columns_changed.emit()

    def _texts_in_sight(self) -> tuple[str, ...]:
        comparison = self._review.comparison
        return tuple(comparison.versions[n].text_sha256 for n in self._review.layout_.columns) if comparison else ()

    def _on_layout(self) -> None:
        anchor = self._anchor()
        unified = self._review.layout_.mode == "unified"
        if isinstance(self._content, Unified) != unified and self._content is not None:
            self._standing = replace(self._standing, selection=None)
            self._rebuild_content()
            self.selection_changed.emit()
        else:
            self._rebuild_page()
        self._return_to(anchor)
        self.columns_changed.emit()

    def _on_filter(self) -> None:
        anchor = self._anchor()
        self._take_changes()
        if isinstance(self._content, Unified):
            self._rebuild_content()
            self._return_to(anchor)
        elif self._review.layout_.changes_only:
            self._rebuild_page()
            self._return_to(anchor)
        else:
            self._redecorate()

    def _on_annotations(self) -> None:
        before, reviews = self._shown, self._reviews
        self._take_changes()
        if self._shown == before and self._reviews == reviews:  # notes alone: no mark is drawn otherwise
            self._stand()
            self.viewport().update()
            return
        if self._shown != before:
            self._on_filter()
        else:
            self._redecorate()

    def _take_changes(self) -> None:
        annotations = self._review.annotations
        self._reviews = {decision.change: decision.review for decision in annotations.decisions}
        self._shown = frozenset(change.id for change in self._review.shown)
        self._new = frozenset(change.id for line in self._review.new_lines for change in line.changes)

    def _rebuild_content(self) -> None:
        comparison, pairs = self._review.comparison, self._review.pairs
        columns = self._review.layout_.columns
        if comparison is None or not pairs:
            self._content = self._page = None
            self._sync_bar()
            self.viewport().update()
            return
        if self._standing.selection is not None and isinstance(self._content, Unified):
            self._standing = replace(self._standing, selection=None)  # its blocks will have other words
            self.selection_changed.emit()
        if self._review.layout_.mode == "unified":
            # Unified shows one pair: with more columns in sight, the newest step.
            self._content = Unified(comparison, pairs[-1], self._shown)
        else:
            ahead, self._ahead = self._ahead, None
            if ahead is not None and ahead[0] is pairs and ahead[1] == columns:
                self._content = ahead[2]
            else:
                self._content = SideBySide(comparison, columns, pairs)
        self._on_rebuilt()
        self._rebuild_page()

    def _rebuild_page(self) -> None:
        if self._content is None:
            return
        layout = self._review.layout_
        laid = items(
            self._content, self._review.changes, self._shown, layout.opened_folds, changes_only=layout.changes_only
        )
        self._page = self._set_out(self._content, laid)
        self._page_ahead = None
        self._fitted = self.viewport().size()
        self._redecorate()
        self._scroll.by(self._page, 0, self._window)
        self._sync_bar()
        self._measure_later()

    def _set_out(self, content: Content, laid: list[Item]) -> Page:
        """The page for the width there is, the one that was prepared if it is just that."""
        layout, ahead = self._review.layout_, self._page_ahead
        width = max(self.viewport().width(), NARROWEST)
        how = width, layout.zoom, layout.family
        if ahead is not None and ahead.content is content and ahead.items == laid and ahead.how == how:
            return ahead
        return Page(content, laid, *how, unified=layout.mode == "unified")

    def _redecorate(self) -> None:
        if self._page is not None:
            self._page.redecorate(self._theme, self._shown, self._reviews)
        self._stand()
        self._on_redecorated()
        self.viewport().update()

    def _stand(self) -> None:
        """Set anew what depends on the current change, the notes and the hits."""
        content, current = self._content, self._review.current
        rows: frozenset[int] = frozenset()
        if content is not None and current is not None:
            rows = frozenset(content.rows_of(current))
        hits: dict[tuple[int, int], list[FindHit]] = {}
        for hit in self._hits:
            hits.setdefault((hit.column, hit.block), []).append(hit)
        self._standing = replace(
            self._standing,
            current=current if rows else None,
            current_rows=rows,
            hits=hits,
            new=self._new & self._shown,
            notes=self._notes.of(self._content, self._review),
            caret=self.hasFocus(),
            ring=self.hasFocus() and self._by_key,
            values=values(self._content, self._review),
        )

    def _on_redecorated(self) -> None:
        """Marks are drawn otherwise: another filter, theme or decision."""

    def _on_rebuilt(self) -> None:
        """The content was set anew: blocks may have other words."""

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        # Ended whatever happens: a fault's trace would hold the painter, and Qt falls over one whose device is gone.
        with QPainter(self.viewport()) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        size = QRectF(self.viewport().rect())
        if self.devicePixelRatioF() != self._painter.dpr:
            self._painter = PagePainter(self._theme, self.devicePixelRatioF())
        self._fit()
        sentence = self.sentence()
        if self._page is None or sentence:
            painter.fillRect(size, self._theme["surface"])
            draw_sentence(painter, size.adjusted(40, 40, -40, -40), sentence, self._theme["secondary"], font("lists"))
            offer = self.offer_box()
            if offer is not None:
                draw_offer(painter, offer, self.tr("Show all"), self._theme)
            return
        self._scroll.measure_window(self._page, self._window)
        self._painter.paint(painter, self._page, self._top(), size, self._standing, self._reviews)

    def sentence(self) -> str:
        """What stands in the middle of the page where there is nothing else to show; else nothing."""
        page, comparison, columns = self._page, self._review.comparison, self._review.layout_.columns
        if page is None or comparison is None or len(page.items) != 1 or not isinstance(page.items[0], Fold):
            return ""
        hidden = len(self._review.changes)
        if hidden:
            words = (
                self.tr("The filter hides the one change.")
                if hidden == 1
                else self.tr("The filter hides all {n} changes.")
            )
            return words.format(n=grouped(hidden))
        first, last = (comparison.versions[n].label for n in (columns[0], columns[-1]))
        return self.tr("{first} and {last} are the same, letter for letter.").format(first=first, last=last)

    def offer_box(self) -> QRectF | None:
        """Where *Show all* stands, if the filter hides all."""
        if not self.sentence() or not self._review.changes:
            return None
        size = QRectF(self.viewport().rect())
        width = pill_width(self.tr("Show all"), icon=False)
        return QRectF(size.center().x() - width / 2, size.center().y() + 20, width, 30)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fitting.start()

    def _fit(self) -> None:
        """Lay the page out for the width there is by now, once since the last paint; not while other columns are on their way."""
        page, size, unified = self._page, self.viewport().size(), self._review.layout_.mode == "unified"
        behind = page is not None and (page.frame.unified != unified or self._texts != self._texts_in_sight())
        if page is None or behind or size == self._fitted:
            return
        self._fitted = size
        if page.width != max(size.width(), NARROWEST):
            anchor = self._anchor()
            self._rebuild_page()
            self._return_to(anchor)
        else:
            self._scroll.by(page, 0, self._window)
            self._sync_bar()
        self.columns_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.viewport().update()
