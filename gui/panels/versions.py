"""The Versions panel: every version on the desk in order, which are in sight, and what changed at each step."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from core.facts.lines import change_lines
from core.model import CATEGORIES, PairComparison
from gui.appearance import Appearance
from gui.check_field import CheckField
from gui.theme import icon
from gui.version_header import LetterBox
from gui.wording import category_count, letter, stated
from gui.workspace import Workspace

BAR_HEIGHTS = {"fact": 18, "wording": 12, "style": 7, "boilerplate": 3}


def strongest(pair: PairComparison, paragraphs: int) -> list[str | None]:
    """For each paragraph of the newer version the strongest category that changed in it. Removed text counts where it stood."""
    found: list[str | None] = [None] * max(paragraphs, 1)
    for change in pair.changes:
        here = min((change.after or change.before)[0].paragraph, len(found) - 1)
        known = found[here]
        if known is None or CATEGORIES.index(change.category) < CATEGORIES.index(known):
            found[here] = change.category
    return found


class StepBars(QWidget):
    """One bar a paragraph; its height and colour are the strongest category that changed there."""

    def __init__(self, pair: PairComparison, paragraphs: int, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._bars = strongest(pair, paragraphs)
        self._appearance = appearance
        self.setFixedHeight(20)
        self.setMinimumWidth(60)
        counts = dict.fromkeys(CATEGORIES, 0)
        for line in change_lines(pair.changes):
            counts[line.first.category] += 1
        told = ", ".join(category_count(name, n) for name, n in counts.items() if n)
        self.told = told or self.tr("nothing changed")
        self.setAccessibleName(self.told)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        step = min(10.0, self.width() / len(self._bars))
        for n, category in enumerate(self._bars):
            height = BAR_HEIGHTS[category] if category else 2
            painter.setBrush(theme.mark(category, "changed").gutter if category else theme["divider"])
            painter.drawRoundedRect(QRectF(n * step, 19 - height, max(step - 2, 1), height), 1, 1)


class VersionsPanel(QWidget):
    """A line a version: in sight or not, earlier or later, off the desk; between two of them what changed."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel_versions")
        self._workspace = workspace
        self._appearance = appearance
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        workspace.versions_changed.connect(self._outdate)
        workspace.review.comparison_changed.connect(self._outdate)
        appearance.changed.connect(self._outdate)
        self._outdated = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.refresh()

    def _outdate(self) -> None:
        """Made anew at once if it is in sight, else when it comes into sight."""
        self._outdated = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        self._outdated = False
        page = QWidget()
        page.setObjectName("versions_page")
        column = QVBoxLayout(page)
        column.setContentsMargins(14, 10, 14, 14)
        column.setSpacing(4)
        comparison = self._workspace.review.comparison
        versions = self._workspace.versions
        for n in range(len(versions)):
            if n and comparison and n - 1 < len(comparison.pairs) and len(comparison.versions) == len(versions):
                bars = StepBars(comparison.pairs[n - 1], len(versions[n].paragraphs), self._appearance, page)
                told = QLabel(bars.told, page)
                told.setProperty("part", "meta")
                told.setWordWrap(True)
                for widget in (bars, told):
                    row = QHBoxLayout()
                    row.setContentsMargins(26, 0, 0, 0)
                    row.addWidget(widget)
                    column.addLayout(row)
                column.addSpacing(6)
            column.addLayout(self._line(n, page))
        column.addStretch(1)
        # Later, because the button that asked for this may be one of the old page's.
        if (old := self._scroll.takeWidget()) is not None:
            old.deleteLater()
        self._scroll.setWidget(page)

    def _line(self, n: int, page: QWidget) -> QHBoxLayout:
        versions = self._workspace.versions
        version = versions[n]
        columns = self._workspace.review.layout_.columns
        box = LetterBox(self._appearance, page)
        box.letter = letter(n)
        seen = CheckField(version.label, page)
        seen.setObjectName(f"in_sight_{n}")
        seen.setAccessibleName(self.tr("{label} in sight").format(label=version.label))
        seen.setChecked(n in columns)
        seen.setEnabled(len(versions) > 2 and (n not in columns or len(columns) > 2))
        seen.toggled.connect(lambda on, n=n: self._see(n, on))
        date = QLabel(stated(version.published, long=False), page)
        date.setProperty("part", "meta")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(box)
        row.addWidget(seen, 1)
        row.addWidget(date)
        desk, last = self._workspace, len(versions) - 1
        for drawing, name, enabled, deed in (
            ("arrow-up", self.tr("Move {label} before the one above"), n > 0, lambda: desk.move_version(n, n - 1)),
            ("arrow-down", self.tr("Move {label} behind the one below"), n < last, lambda: desk.move_version(n, n + 1)),
            ("close", self.tr("Remove {label}"), True, lambda: desk.remove_version(n)),
        ):
            button = QToolButton(page)
            button.setProperty("part", "small_tool")
            button.setIcon(icon(drawing, self._appearance.theme, 14, token="secondary"))
            button.setAccessibleName(name.format(label=version.label))
            button.setToolTip(name.format(label=version.label))
            button.setEnabled(enabled)
            button.clicked.connect(deed)
            row.addWidget(button)
        return row

    def _see(self, n: int, on: bool) -> None:
        columns = self._workspace.review.layout_.columns
        self._workspace.show_columns((*columns, n) if on else tuple(c for c in columns if c != n))
