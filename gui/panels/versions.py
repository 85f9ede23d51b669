"""The Versions panel: every version on the desk in order, what changed at each step, and what became of each fact."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from core.facts.lines import change_lines
from core.model import CATEGORIES, PairComparison
from gui.appearance import Appearance
from gui.check_field import CheckField
from gui.chevron import ChevronButton
from gui.pairing import base_of
from gui.panels.chains import LABELS, WIDE
from gui.panels.ledger import Ledger
from gui.theme import font, icon
from gui.version_header import LetterBox
from gui.wording import category_count, letter, stated, tr
from gui.workspace import Workspace

BAR_HEIGHTS = {"fact": 18, "wording": 12, "style": 7, "boilerplate": 3}
BESIDE = 250
"""From this width of its column on, the bars of a step stand beside the version, below it else."""


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
        first = [category_count("fact", counts["fact"])] if counts["fact"] else []
        self.told_shortly = ", ".join(first) or (self.tr("no facts") if told else self.tr("nothing changed"))
        names = {
            "fact": self.told_shortly,
            "wording": f"{counts['wording']} {tr('wording')}" if counts["wording"] else "",
        }
        self.told_below = "   ".join(filter(None, names.values()))
        """Facts and wording, where there is room for both."""
        self.setAccessibleName(self.told)
        self.setToolTip(self.told)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            step = min(10.0, self.width() / len(self._bars))
            for n, category in enumerate(self._bars):
                height = BAR_HEIGHTS[category] if category else 2
                painter.setBrush(theme.mark(category, "changed").gutter if category else theme["divider"])
                painter.drawRoundedRect(QRectF(n * step, 19 - height, max(step - 2, 1), height), 1, 1)


class VersionLine(QWidget):
    """One version: its letter, whether it is in sight, its date; in a list also where it stands and that it can go."""

    def __init__(self, workspace: Workspace, n: int, appearance: Appearance, parent: QWidget, *, dealt: bool) -> None:
        super().__init__(parent)
        version, versions = workspace.versions[n], workspace.versions
        self._workspace, self._id = workspace, version.id
        columns = workspace.review.layout_.columns
        box = LetterBox(appearance, self)
        box.letter = letter(n)
        seen = CheckField(version.label, self)
        seen.setObjectName(f"in_sight_{n}")
        seen.setAccessibleName(self.tr("{label} in sight").format(label=version.label))
        seen.setToolTip(version.label)
        seen.setChecked(n in columns)
        seen.setEnabled(len(versions) > 2 and (n not in columns or len(columns) > 2))
        seen.toggled.connect(
            lambda on: workspace.show_columns((*columns, n) if on else tuple(c for c in columns if c != n))
        )
        date = QLabel(stated(version.published, long=False), self)
        date.setProperty("part", "meta")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(box)
        row.addWidget(seen, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        if not dealt:
            date.setContentsMargins(24, 0, 0, 0)
            column.addWidget(date)
            return
        row.addWidget(date)
        last = len(versions) - 1
        for drawing, name, enabled, deed in (
            ("arrow-up", self.tr("Move {label} before the one above"), n > 0, lambda: self._move(-1)),
            ("arrow-down", self.tr("Move {label} behind the one below"), n < last,
             lambda: self._move(1)),
            ("close", self.tr("Remove {label}"), True, lambda: self._move(0)),
        ):  # fmt: skip
            button = QToolButton(self)
            button.setProperty("part", "small_tool")
            button.setIcon(icon(drawing, appearance.theme, 14, token="secondary"))
            button.setAccessibleName(name.format(label=version.label))
            button.setToolTip(name.format(label=version.label))
            button.setEnabled(enabled)
            button.clicked.connect(deed)
            row.addWidget(button)

    def _move(self, by: int) -> None:
        """Earlier or later by so many places, or with 0 off the desk; where it is by now, for others may be coming."""
        versions = self._workspace.versions
        place = next((n for n, version in enumerate(versions) if version.id == self._id), None)
        if place is None:
            return
        if not by:
            self._workspace.remove_version(place)
        elif 0 <= place + by < len(versions):
            self._workspace.move_version(place, place + by)


class Timeline(QWidget):
    """The versions side by side, over the columns of the chains below, and between two of them what changed at the step."""

    def __init__(self, lines: list[VersionLine], steps: list[StepBars | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._lines, self._steps = lines, steps
        self._told = [QLabel(bars.told_shortly if bars else "", self) for bars in steps]
        for label in self._told:
            label.setProperty("part", "meta")
        for widget in (*lines, *filter(None, steps)):
            widget.setParent(self)
        self.about = QLabel(self.tr("One bar a paragraph"), self)
        self.about.setProperty("part", "meta")

    def sizeHint(self) -> QSize:
        return QSize(WIDE, 52 if self._beside else 90)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())

    @property
    def _share(self) -> float:
        return (self.width() - LABELS) / max(len(self._lines), 1)

    @property
    def _beside(self) -> bool:
        return self._share >= BESIDE

    def resizeEvent(self, event: QResizeEvent) -> None:
        share, beside = self._share, self._beside
        self.about.setGeometry(16, 28, LABELS - 20, 18)
        for n, line in enumerate(self._lines):
            left = int(LABELS + n * share)
            wanted = max(min(line.sizeHint().width(), int(share * 0.55)), 140)
            line.setGeometry(left, 6, int(min(share - 14, wanted if beside else share)), 40)
            bars = self._steps[n]
            if bars is not None:
                x, y = (left + wanted + 8, 4) if beside else (left, 46)
                room, told = max(int(left + share - 16 - x), 20), self._told[n]
                bars.setGeometry(x, y, room, 20)
                fits = told.fontMetrics().horizontalAdvance(bars.told_below) <= room
                told.setText(bars.told_below if fits else bars.told_shortly)
                told.setGeometry(x, y + 22, room, 18)
        self.updateGeometry()


class VersionsPanel(QWidget):
    """Wide: a timeline, and below it the facts in its columns. Narrow: a list of the versions with their steps, then the facts."""

    def __init__(self, workspace: Workspace, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel_versions")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # its columns stand as those of the text
        self._workspace = workspace
        self._appearance = appearance
        self.pairing = ChevronButton(appearance, self)
        self.pairing.setObjectName("pairing")
        self.pairing.setFont(font("tools"))
        self.pairing.menu.aboutToShow.connect(self._fill_pairing)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rule = QFrame(self)
        self._rule.setObjectName("rule")
        self._rule.setFixedHeight(1)
        self.ledger = Ledger(workspace.review, appearance, self)
        self.chains = self.ledger.list
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll)
        column.addWidget(self._rule)
        column.addWidget(self.ledger, 1)
        workspace.versions_changed.connect(self._outdate)
        workspace.review.comparison_changed.connect(self._outdate)
        appearance.changed.connect(self._outdate)
        self._outdated = True
        self._was_wide = False
        self._tell_pairing()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._outdated:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._was_wide != self._wide:
            self._outdate()
        self._fit()

    @property
    def _wide(self) -> bool:
        return self.width() >= WIDE

    def _outdate(self) -> None:
        """Made anew at once if it is in sight, else when it comes into sight."""
        self._outdated = True
        if self.isVisible():
            self.refresh()
        elif (old := self._scroll.takeWidget()) is not None:
            old.deleteLater()

    def refresh(self) -> None:
        self._outdated, self._was_wide = False, self._wide
        self._tell_pairing()
        comparison, versions = self._workspace.review.comparison, self._workspace.versions
        compared = comparison if comparison and len(comparison.versions) == len(versions) else None
        page = QWidget()
        page.setObjectName("versions_page")
        lines = [
            VersionLine(self._workspace, n, self._appearance, page, dealt=not self._wide) for n in range(len(versions))
        ]
        steps: list[StepBars | None] = [
            StepBars(compared.pairs[n], len(versions[n + 1].paragraphs), self._appearance, page)
            if compared and n < len(compared.pairs)
            else None
            for n in range(len(versions))
        ]
        column = QVBoxLayout(page)
        column.setSpacing(4)
        if self._wide:
            column.setContentsMargins(0, 0, 0, 4)
            column.addWidget(Timeline(lines, steps, page))
        else:
            column.setContentsMargins(14, 4, 14, 8)
            for line, bars in zip(lines, steps, strict=True):
                column.addWidget(line)
                if bars is not None:
                    told = QLabel(bars.told, page)
                    told.setProperty("part", "meta")
                    told.setWordWrap(True)
                    for widget in (bars, told):
                        row = QHBoxLayout()
                        row.setContentsMargins(26, 0, 0, 0)
                        row.addWidget(widget)
                        column.addLayout(row)
            column.addStretch(1)
        # Later, because the button that asked for this may be one of the old page's.
        if (old := self._scroll.takeWidget()) is not None:
            old.deleteLater()
        self._scroll.setWidget(page)
        self.ledger.refresh()
        self._fit()

    def _fit(self) -> None:
        """The versions take what they need, up to half of the panel."""
        page = self._scroll.widget()
        if page is not None:
            beside = self.width() - LABELS >= len(self._workspace.versions) * BESIDE
            wanted = page.sizeHint().height() if not self._wide else 58 if beside else 94
            layout = self.layout()
            assert layout is not None
            layout.setContentsMargins(0, 0 if self._wide else 32, 0, 0)
            self.pairing.setGeometry(10, 3, min(self.pairing.sizeHint().width(), LABELS - 12), 26)
            self.pairing.raise_()
            self._scroll.setFixedHeight(min(wanted, max(self.height() // 2, 60)))

    # Which two are compared

    def _tell_pairing(self) -> None:
        review = self._workspace.review
        base = base_of(review.layout_.columns, review.pairs)
        told = self.tr("Each with the one before")
        if base is not None and base < len(review.versions):
            told = self.tr("All with {label}").format(label=review.versions[base].label)
        self.pairing.setText(told)
        self.pairing.setAccessibleName(self.tr("Which versions are compared: {how}").format(how=told))
        self.pairing.setEnabled(len(review.layout_.columns) > 2)
        self._fit()

    def _fill_pairing(self) -> None:
        work, menu = self._workspace, self.pairing.menu
        menu.clear()
        columns = work.review.layout_.columns
        base = base_of(columns, work.review.pairs)
        for old in menu.findChildren(QActionGroup):
            old.deleteLater()
        group = QActionGroup(menu)
        entries = [("", self.tr("Each with the one before"), base is None)]
        entries += [
            (version.id, self.tr("All with {label}").format(label=version.label), n == base)
            for n, version in enumerate(work.review.versions)
            if n in columns
        ]
        for known, words, chosen in entries:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(chosen)
            group.addAction(action)
            action.triggered.connect(lambda _on=False, known=known: work.compare_all_with(known))
