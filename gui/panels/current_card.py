"""The card of the current change at the foot of the panels: what changed, why it matters, and the decision."""

from html import escape

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from core.model import Change
from gui.actions import Actions
from gui.appearance import Appearance
from gui.compare_view.card import CardSide, card_text
from gui.key_button import KeyButton
from gui.legend import SIGN, draw_marked_word, draw_sign, sign_of
from gui.review import Review
from gui.theme import font
from gui.version_header import LetterBox
from gui.wrapped import spaced


class ChangeSign(QWidget):
    """The sign of a change, 16 px."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.change: Change | None = None
        self.decided = False
        self.setFixedSize(int(SIGN), int(SIGN))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.change is not None:
            category, relation, likely = sign_of(self.change)
            with QPainter(self) as painter:
                draw_sign(
                    painter,
                    QPointF(0, 0),
                    self._appearance.theme,
                    category,
                    relation,
                    likely=likely,
                    decided=self.decided,
                )


class MarkedValue(QWidget):
    """The words of one side as the article marks them, cut to the room there is."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._words = ""
        self._category = "fact"
        self._relation = "changed"
        self._decided = False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(24)

    def show_words(self, words: str, change: Change, *, decided: bool) -> None:
        self._words, self._decided = words, decided
        self._category, self._relation = change.category, change.relation
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(int(QFontMetricsF(font("article", 15 / 16)).horizontalAdvance(self._words)) + 6, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            type_ = font("article", 15 / 16)
            words = QFontMetricsF(type_).elidedText(self._words, Qt.TextElideMode.ElideRight, self.width() - 5)
            draw_marked_word(
                painter,
                QPointF(2, 18),
                words,
                type_,
                self._appearance.theme,
                self._category,
                decided=self._decided,
                relation=self._relation,
            )


class SideRow(QWidget):
    """One version's side: its letter, its words, and what they mean or whose they are."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = LetterBox(appearance, self)
        self.value = MarkedValue(appearance, self)
        self.told = QLabel(self)
        self.told.setTextFormat(Qt.TextFormat.RichText)
        self.told.setProperty("part", "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        row.addWidget(self.box)
        row.addWidget(self.value)
        row.addWidget(self.told)
        row.addStretch(1)

    def show_side(self, told: CardSide, change: Change, *, decided: bool) -> None:
        self.box.letter = told.letter
        self.box.update()
        self.value.show_words(told.words, change, decided=decided)
        if told.meaning:
            self.told.setText(
                f"<span style='font-weight: 600'>{escape(told.meaning)}</span>&nbsp; {escape(told.source)}"
            )
        else:
            self.told.setText(escape(told.source))


class Told(QScrollArea):
    """What the card says, as high as that is; where there is less room it scrolls, so that no word is lost."""

    LEAST = 46

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card_told")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.fit()

    def fit(self) -> None:
        """Have a scroll bar where it is needed when all has its place, not for a moment before. Only what scrolls is a stop on
        Tab's way: arrow keys read on there."""
        scrolls = self.heightForWidth(self.width()) > self.height()
        shown = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(shown)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        page = self.widget()
        layout = page.layout() if page is not None else None
        return layout.totalHeightForWidth(width) if layout is not None else 0

    def sizeHint(self) -> QSize:
        return QSize(100, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, min(self.LEAST, self.sizeHint().height()))


class CurrentCard(QFrame):
    """Hidden while no change is current. Its buttons are the actions Confirm, Correction and Set aside."""

    def __init__(self, review: Review, actions: Actions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("current_card")
        self.setAccessibleName(self.tr("Why this is a change"))
        self._review = review
        self._appearance = appearance
        self.sign = ChangeSign(appearance, self)
        self.title = QLabel(self)
        self.title.setProperty("part", "strong")
        self.place = QLabel(self)
        self.place.setProperty("part", "meta")
        head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(self.sign)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.place)
        self.told = Told(self)
        page = QWidget()
        page.setObjectName("card_page")
        self.sides = SideRow(appearance, page), SideRow(appearance, page)
        self.why = QLabel(page)
        self.why.setObjectName("card_why")
        self.why.setWordWrap(True)
        self.why.setTextFormat(Qt.TextFormat.RichText)
        self.why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.also = QLabel(page)
        self.also.setProperty("part", "meta")
        self.also.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        self._actions = actions
        self._buttons: dict[str, KeyButton] = {}
        for name, words, drawing in (
            ("confirm", self.tr("Confirm"), "check"),
            ("correction", self.tr("Correction"), "correction"),
            ("set_aside", self.tr("Set aside"), "minus"),
        ):
            button = KeyButton(words, appearance.theme, self, drawing=drawing, padding=4)
            button.setObjectName(f"card_{name}")
            button.setProperty("part", "decision")
            # A click leaves the focus in the text, where the keys go on working.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(actions[name].trigger)
            buttons.addWidget(button, 1)
            self._buttons[name] = button
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 13, 13)
        column.setSpacing(7)
        column.addLayout(head)
        column.addSpacing(2)
        below = QVBoxLayout(page)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(7)
        for side_row in self.sides:
            below.addWidget(side_row)
        below.addWidget(self.why)
        below.addWidget(self.also)
        self.told.setWidget(page)
        column.addWidget(self.told)
        column.addSpacing(4)
        column.addLayout(buttons)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for signal in (
            review.current_changed,
            review.annotations_changed,
            review.comparison_changed,
            review.filter_changed,
        ):
            signal.connect(self.refresh)
        appearance.changed.connect(self._dress)
        actions.keys_changed.connect(self._show_keys)
        self._show_keys()
        self.refresh()

    def set_wanted(self, wanted: bool) -> None:
        """Whether it is to be seen beside the panel that is shown."""
        self._wanted = wanted
        self.refresh()

    _wanted = True

    def set_beside(self, beside: bool) -> None:
        """Whether it stands beside the panel, as high as that, or below it, as high as it needs to be."""
        self._beside = beside
        policy = QSizePolicy.Policy.Preferred
        self.setSizePolicy(policy, policy if beside else QSizePolicy.Policy.Maximum)
        self.update()

    _beside = False

    def refresh(self) -> None:
        change = self._review.current if self._wanted else None
        text = card_text(self._review, change) if change else None
        if change is None or text is None:
            self.hide()
            return
        decided = self._review.review_of(change) != "open"
        self.sign.change, self.sign.decided = change, decided
        self.sign.update()
        self.title.setText(text.title)
        self.place.setText(text.place)
        for n, row in enumerate(self.sides):
            row.setVisible(n < len(text.sides))
            if n < len(text.sides):
                row.show_side(text.sides[n], change, decided=decided)
        self.why.setText(spaced(text.why))
        self.why.setVisible(bool(text.why))
        self.also.setText(text.also)
        self.also.setVisible(bool(text.also))
        self.told.updateGeometry()
        self.told.verticalScrollBar().setValue(0)
        self.show()  # when all is said, so that it is laid out once
        QTimer.singleShot(0, self.told, self.told.fit)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._appearance.theme["surface"])
            edge = QRectF(0, 0, 1, self.height()) if self._beside else QRectF(0, 0, self.width(), 1)
            painter.fillRect(edge, self._appearance.theme["divider"])

    def _dress(self) -> None:
        for button in self._buttons.values():
            button.dress(self._appearance.theme)

    def _show_keys(self) -> None:
        for name, button in self._buttons.items():
            button.set_key(self._actions.key(name))
