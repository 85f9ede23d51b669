"""The row of tools: how the comparison is laid out, the category chips that are its legend, the way through the facts, find."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from core.model import CATEGORIES
from gui.actions import Actions
from gui.appearance import Appearance
from gui.files_pass import FilesPass
from gui.key_button import KeyButton
from gui.legend import draw_marked_word
from gui.review import Review
from gui.theme import font, icon
from gui.worded_button import WordedButton
from gui.wording import CATEGORY_NAMES, grouped, tr

FIND_AS_FIELD, BUTTONS_WITH_WORDS, CHIPS_WITH_NAMES = 1400, 1240, 1040
"""Widths of the window in px from which Find is a field and not an icon, the buttons have words, the chips names."""
FINDING_BESIDE = 1600
"""From which all words stay while something is looked for."""
PLACE_IN_WORDS, CHIPS_ALONE = 820, 640
"""From which the place says *Fact 2 of 15* and Export has its word, and from which the place is told at all."""
NARROWEST = 700
FIND_WIDTH = 150


class CategoryChip(QAbstractButton):
    """One category: its mark, its name and its count, on or off."""

    def __init__(self, category: str, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.category = category
        self._appearance = appearance
        self._count = 0
        self._named = True
        self.setCheckable(True)
        self.setChecked(True)
        self.setObjectName(f"chip_{category}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(font("tools"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        self._count = count
        name = tr(CATEGORY_NAMES[self.category])
        self.setText(name)
        self.setAccessibleName(f"{name}, {count}")
        self.setToolTip(tr("Show or hide: {name}").format(name=name))
        self.updateGeometry()
        self.update()

    def set_named(self, named: bool) -> None:
        """Without its name the chip is its mark and its count."""
        self._named = named
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(36 + self._name_width() + self._count_width() + 12, 30)

    def _name_width(self) -> int:
        return QFontMetrics(font("tools")).horizontalAdvance(self.text()) + 7 if self._named else 0

    def _count_width(self) -> int:
        return QFontMetrics(font("lists")).horizontalAdvance(grouped(self._count))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            on = self.isChecked() and self.isEnabled()
            if self.hasFocus():
                painter.setPen(QPen(theme["focus"], 2))
                box = box.adjusted(0.5, 0.5, -0.5, -0.5)
            else:
                painter.setPen(QPen(theme["edge"]) if on else Qt.PenStyle.NoPen)
            painter.setBrush(theme["raised"] if on else theme["sunken"] if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 7, 7)
            sample = font("article", 13 / 16)
            sample.setWeight(sample.Weight.DemiBold if self.category == "fact" else sample.Weight.Normal)
            if on:
                draw_marked_word(painter, QPointF(10, 19), "Aa", sample, theme, self.category)
            else:
                painter.setFont(sample)
                painter.setPen(theme["muted"])
                painter.drawText(QPointF(10, 19), "Aa")
            painter.setFont(font("tools"))
            painter.setPen(theme["text"] if on else theme["muted"])
            if self._named:
                painter.drawText(QPointF(36, 19.5), self.text())
            painter.setFont(font("lists"))
            painter.setPen(theme["secondary"] if on else theme["muted"])
            painter.drawText(QPointF(36 + self._name_width(), 19.5), grouped(self._count))


class FindField(QLineEdit):
    """Words to find in all versions; Enter goes to the next hit, Shift+Enter back, Escape leaves."""

    asked = Signal(str, int)
    """(words, 1 for the next hit, -1 for the one before, 0 while typing)."""
    left = Signal()

    def __init__(self, actions: Actions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._appearance = appearance
        self.setObjectName("find")
        self.setPlaceholderText(self.tr("Find"))
        self.setAccessibleName(self.tr("Find in all versions"))
        self.setFixedSize(FIND_WIDTH, 30)
        FilesPass(self)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._told = QLabel(self)
        self._told.setObjectName("find_count")
        self._told.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        actions.keys_changed.connect(lambda: self.tell(0, 0) if not self.text() else None)
        self.textEdited.connect(lambda words: self.asked.emit(words, 0))
        appearance.changed.connect(self._dress)
        self._dress()
        self.tell(0, 0)

    def tell(self, hits: int, place: int) -> None:
        """Show ``2 of 9`` in the field; nothing typed shows the key again."""
        if not self.text():
            self._told.setText(self._actions.key("find"))
        else:
            self._told.setText(f"{grouped(place)} / {grouped(hits)}" if hits else self.tr("none"))
        self._place_told()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.asked.emit(self.text(), -1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_told()

    def _place_told(self) -> None:
        self._told.adjustSize()
        left, top = self.width() - self._told.width() - 9, (self.height() - self._told.height()) // 2
        margin = self._told.width() + 4
        if self.isRightToLeft():
            self._told.move(9, top)
            self.setTextMargins(margin, 0, 0, 0)
        else:
            self._told.move(left, top)
            self.setTextMargins(0, 0, margin, 0)

    def _dress(self) -> None:
        self._glass.setIcon(icon("search", self._appearance.theme, token="secondary"))


class ToolRow(QWidget):
    """What stands in the toolbar, 48 px high."""

    def __init__(self, review: Review, actions: Actions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tool_row")
        self._review = review
        self._appearance = appearance
        self._actions = actions
        self._icons: list[tuple[QAbstractButton, str, str]] = []
        self._keyed: list[tuple[QToolButton, str]] = []

        segments = QFrame(self)
        segments.setObjectName("segments")
        segments.setFixedHeight(30)
        together = QHBoxLayout(segments)
        together.setContentsMargins(1, 1, 1, 1)
        together.setSpacing(0)
        self._worded = [
            self._button(actions, "side_by_side", self.tr("Side by side"), "segment"),
            self._button(actions, "unified", self.tr("Unified"), "segment"),
            self._button(actions, "changes_only", self.tr("Changes only"), "plain_tool"),
        ]
        for button in self._worded[:2]:
            together.addWidget(button)
        only = self._worded[2]
        self.chips = {name: CategoryChip(name, appearance, self) for name in CATEGORIES}
        for name, chip in self.chips.items():
            chip.clicked.connect(actions[f"show_{name}"].trigger)

        self.previous = self._icon_button("chevron-up", actions["previous_fact"], self.tr("Previous fact"))
        self.place = QLabel(self)
        self.place.setObjectName("fact_place")
        self.place.setAccessibleName(self.tr("Where you are among the facts"))
        self.next = self._icon_button("chevron-down", actions["next_fact"], self.tr("Next fact"))
        self.find_field = FindField(actions, appearance, self)
        self.find_case = self._narrowing("Aa", self.tr("Capitals as they are typed"))
        self.find_case.setObjectName("find_case")
        self.find_word = self._narrowing("|ab|", self.tr("Whole words"))
        self.find_word.setObjectName("find_word")
        self.find_before = self._icon_button("chevron-up", actions["find_previous"], self.tr("Previous hit"))
        self.find_after = self._icon_button("chevron-down", actions["find_next"], self.tr("Next hit"))
        self.find_icon = self._icon_button("search", actions["find"], self.tr("Find"))
        self.find_icon.setObjectName("find_icon")
        self.export = KeyButton(self.tr("Export…"), appearance.theme, self, drawing="export")
        self.export.setObjectName("export_button")
        self.export.setProperty("primary", True)
        self.export.setAccessibleName(self.tr("Export"))
        self.export.clicked.connect(actions["export"].trigger)

        row = QHBoxLayout(self)
        row.setContentsMargins(13, 0, 12, 0)
        row.setSpacing(7)
        row.addWidget(segments, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(only, 0, Qt.AlignmentFlag.AlignVCenter)
        rule = QFrame(self)
        rule.setObjectName("rule")
        rule.setFixedSize(1, 20)
        row.addWidget(rule)
        for chip in self.chips.values():
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self.previous)
        row.addWidget(self.place)
        row.addWidget(self.next)
        row.addSpacing(4)
        row.addWidget(self.find_icon)
        row.addWidget(self.find_field)
        row.addWidget(self.find_before)
        row.addWidget(self.find_after)
        row.addWidget(self.find_case)
        row.addWidget(self.find_word)
        row.addWidget(self.export)
        self.setFixedHeight(48)
        self.setMinimumWidth(NARROWEST)
        self._finding = self._narrow = False
        self._longer = self._more_than_english()

        review.comparison_changed.connect(self.refresh)
        review.filter_changed.connect(self.refresh)
        review.current_changed.connect(self._show_place)
        review.annotations_changed.connect(self._show_place)
        appearance.changed.connect(self._dress)
        actions.keys_changed.connect(self._show_keys)
        self._show_keys()
        self._dress()
        self.refresh()

    def refresh(self) -> None:
        for name, count in self._review.counts().items():
            self.chips[name].set_count(count)
            self.chips[name].setChecked(name in self._review.filter.categories)
        self._show_place()

    @property
    def narrowed(self) -> tuple[bool, bool]:
        """Whether capitals count, and whether only whole words are found."""
        return self.find_case.isChecked(), self.find_word.isChecked()

    def begin_find(self) -> None:
        self._finding = True
        self._fit()
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()

    def end_find(self) -> None:
        self._finding = False
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _more_than_english(self) -> int:
        """Pixels that the words of the row take beyond the English ones, for which its widths were found."""
        words = [button.text() for button in self._worded] + [chip.text() for chip in self.chips.values()]
        words += [self.tr("Fact {n} of {count}"), self.tr("Export…")]
        english = "Side by side|Unified|Changes only|Facts|Wording|Style|Furniture|Fact {n} of {count}|Export…"
        metrics = QFontMetrics(font("tools"))
        widths = (sum(map(metrics.horizontalAdvance, each)) for each in (words, english.split("|")))
        return max(0, next(widths) - next(widths))

    def _fit(self) -> None:
        for button in (self.find_before, self.find_after, self.find_case, self.find_word):
            button.setVisible(self._finding)
        # While something is looked for, what the field needs is taken from the names of the chips.
        room = self.width() - self._longer
        tight = room - (FIND_WIDTH + 160 if self._finding and room < FINDING_BESIDE else 0)
        as_field = self._finding or room >= FIND_AS_FIELD
        self.find_field.setVisible(as_field)
        self.find_icon.setVisible(not as_field)
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self._worded:
            button.setToolButtonStyle(beside if tight >= BUTTONS_WITH_WORDS else alone)
        for chip in self.chips.values():
            chip.set_named(tight >= CHIPS_WITH_NAMES)
        narrow = tight < PLACE_IN_WORDS
        self.place.setVisible(tight >= CHIPS_ALONE)
        if narrow != self._narrow:
            self._narrow = narrow
            self._show_place()
            self.export.setText("" if narrow else self.tr("Export…"))

    def _show_place(self) -> None:
        number, count = self._review.position("fact")
        if number:
            told = self.tr("Fact {n} of {count}").format(n=number, count=count)
            self.place.setAccessibleDescription(told)
            told = f"{number} / {count}" if self._narrow else told
        else:
            told = self.tr("1 fact") if count == 1 else self.tr("{count} facts").format(count=count)
        self.place.setText(told)

    def _button(self, actions: Actions, name: str, words: str, role: str) -> QToolButton:
        button = WordedButton(self)
        button.setDefaultAction(actions[name])
        button.setText(words)
        button.setProperty("part", role)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFont(font("tools"))
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._keyed.append((button, name))
        return button

    def _icon_button(self, drawing: str, action: QAction, words: str) -> QToolButton:
        button = QToolButton(self)
        button.clicked.connect(action.trigger)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._icons.append((button, drawing, "text"))
        self._keyed.append((button, action.objectName()))
        return button

    def _narrowing(self, words: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setFont(font("tools"))
        button.setCheckable(True)
        button.setProperty("part", "small_tool")
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.toggled.connect(lambda _on: self.find_field.asked.emit(self.find_field.text(), 0))
        button.hide()
        return button

    def _show_keys(self) -> None:
        """Each button tells its key when the mouse rests on it."""
        for button, name in self._keyed:
            key = self._actions.key(name)
            button.setToolTip(f"{button.accessibleName()} ({key})" if key else button.accessibleName())

    def _dress(self) -> None:
        for button, drawing, token in self._icons:
            button.setIcon(icon(drawing, self._appearance.theme, token=token))
        self.export.dress(self._appearance.theme)
