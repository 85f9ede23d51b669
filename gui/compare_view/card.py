"""The card of a change, beside its words: what changed, what that comes to, why it matters, and the decision."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.facts.chains import said_before
from core.model import Change, Interval
from gui.key_button import KeyButton
from gui.legend import SIGN, draw_marked_word, draw_sign, sign_of
from gui.review import Review
from gui.theme import FontRole, Theme, font
from gui.wording import ONE_OF_CATEGORY, card_title, interval, letter, paragraphs_of, sentence, side, tr
from gui.wrapped import wrapped

WIDTH = 372
PADDING = 16
SHADOW = 14
ARROW = 8
LINE = 28
LINGER_MS = 220
"""How long the card stays when the mouse leaves its words, so that it can be reached."""


@dataclass(frozen=True, slots=True)
class CardSide:
    """One version's side. ``meaning`` is what the words come to, ``source`` what that rests on, or whose words they are."""

    letter: str
    words: str
    meaning: str
    source: str


@dataclass(frozen=True, slots=True)
class CardText:
    """All the card says."""

    title: str
    place: str
    sides: tuple[CardSide, ...]
    why: str
    also: str


def card_text(review: Review, change: Change) -> CardText | None:
    """What is to be said of a change; ``None`` when it is none of the pairs in sight."""
    comparison, pair = review.comparison, review.pair_of(change)
    if comparison is None or pair is None:
        return None
    sides = []
    for index, newer in ((pair.before, False), (pair.after, True)):
        version = comparison.versions[index]
        told = side(change, version, newer=newer, limit=160)
        if not told.words:
            continue
        value = change.after_value if newer else change.before_value
        meaning, source = "", version.label
        if isinstance(value, Interval) and value.start is not None and value.anchored_by:
            meaning = interval(value, long=True)
            source = tr("published") if value.anchored_by in ("published", "editor") else tr(value.anchored_by)
        sides.append(CardSide(letter(index), told.words, meaning, source))
    lines = [line for line in review.lines if line.first.category == change.category]
    number = next((n for n, line in enumerate(lines, 1) if any(c.id == change.id for c in line.changes)), 0)
    name = tr(ONE_OF_CATEGORY[change.category])
    place = tr("{name} {n} of {count}").format(name=name, n=number, count=len(lines)) if number else name
    others = [other for other in review.line_of(change).changes if other.id != change.id]
    stands = {"keep": tr("The older words stand."), "take": tr("The newer words stand.")}
    also = [tr("Also in {places}.").format(places=paragraphs_of(others))] if others else []
    earlier = said_before(comparison, change)
    also += [tr("Again as in {letter}.").format(letter=letter(earlier))] if earlier is not None else []
    also += [stands[review.merge_of(change)]] if review.merge_of(change) in stands else []
    return CardText(card_title(change), place, tuple(sides), sentence(change.why), " ".join(also))


class ChangeCard(QWidget):
    """Floats over the page. Shown for one change at a time; hidden when the mouse has left both it and the words."""

    decided = Signal(str)
    """``confirmed``, ``correction`` or ``set_aside``."""
    entered = Signal()
    """One of its buttons has the focus: the keys of the text mean what the card tells of."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("change_card")
        self.setAccessibleName(self.tr("Why this is a change"))
        self.hide()
        self._theme = theme
        self._text: CardText | None = None
        self._change: Change | None = None
        self._settled = False
        self._arrow_at = 0.0
        self._arrow = "up"
        """Where it points: ``up``, ``down`` or, with nothing, nowhere."""
        self._width = float(WIDTH)
        self._leaving = QTimer(self, interval=LINGER_MS, singleShot=True)
        self._leaving.timeout.connect(self.hide)
        self._buttons: list[KeyButton] = []
        row = QHBoxLayout()
        row.setSpacing(6)
        for review, words, drawing in (
            ("confirmed", self.tr("Confirm"), "check"),
            ("correction", self.tr("Correction"), "correction"),
            ("set_aside", self.tr("Set aside"), "minus"),
        ):
            button = KeyButton(words, theme, self, drawing=drawing, padding=4)
            button.setObjectName(f"hover_{review}")
            button.setProperty("part", "decision")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.entered.connect(self.entered)
            button.clicked.connect(lambda _=False, review=review: self._decide(review))
            row.addWidget(button, 1)
            self._buttons.append(button)
        column = QVBoxLayout(self)
        edge = SHADOW + PADDING
        column.setContentsMargins(edge, edge, edge, edge + ARROW)
        column.addStretch(1)
        column.addLayout(row)
        self.set_theme(theme)

    @property
    def told(self) -> Change | None:
        """The change the card tells of, or told of last."""
        return self._change

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        for button in self._buttons:
            button.dress(theme)
        self.update()

    def show_keys(self, keys: Sequence[str]) -> None:
        """The keys that confirm, ask for a correction and set aside."""
        for button, key in zip(self._buttons, keys, strict=True):
            button.set_key(key)

    def tell(self, review: Review, change: Change, beside: QRect) -> bool:
        """Show the card of a change by the rectangle of its words, in pixels of the parent: under it if there is room."""
        text = card_text(review, change)
        if text is None:
            return False
        self._leaving.stop()
        self._text, self._change = text, change
        self._settled = review.review_of(change) != "open"
        window = self.parentWidget()
        assert window is not None
        self._stand(beside, window.rect())
        self.setAccessibleDescription(self.spoken)
        self.show()
        self.raise_()
        self.update()
        return True

    def _stand(self, beside: QRect, room: QRect) -> None:
        """Take a place in ``room``: under the words, over them, or where neither has room at the foot, over the other column.
        Where it would be higher than the room it is wider, so that all it says is to be read."""
        self._width = float(WIDTH)
        size = self._size()
        if size.height() > room.height():
            self._width = max(self._width, room.width() - 2.0 * SHADOW)
            size = self._size()
        below = beside.bottom() + size.height() - SHADOW <= room.bottom()
        above = not below and beside.top() - size.height() + SHADOW >= room.top()
        self._arrow = "up" if below else "down" if above else ""
        middle, last = beside.center().x(), max(room.right() - size.width(), 0)
        if self._arrow:
            left = min(max(middle - size.width() // 2, room.left()), last)
            top = beside.bottom() - SHADOW if below else beside.top() - size.height() + SHADOW
        else:
            left = room.left() if middle > room.center().x() else last
            top = max(room.bottom() + SHADOW - size.height(), room.top() - SHADOW)
        self._arrow_at = min(max(middle - left, SHADOW + 20), size.width() - SHADOW - 20)
        edge = SHADOW + PADDING
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(edge, edge, edge, edge + (0 if self._arrow == "up" else ARROW))
        self.setGeometry(left, top, size.width(), size.height())

    @property
    def spoken(self) -> str:
        """All the card says, as one text."""
        if self._text is None:
            return ""
        sides = [" ".join(filter(None, (s.letter, s.words, s.meaning, s.source))) for s in self._text.sides]
        told = (self._text.title, self._text.place, *sides, self._text.why.removesuffix("."), self._text.also)
        told = (self._text.title, self._text.place, *sides, self._text.why, self._text.also)
        return " ".join(sentence(part) for part in told if part)

    def leave(self) -> None:
        """The mouse left the words: go, unless it comes to the card."""
        if self.isVisible() and not self._leaving.isActive():
            self._leaving.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _decide(self, review: str) -> None:
        self.hide()
        self.decided.emit(review)

    # Size and drawing

    @property
    def _inner(self) -> float:
        return self._width - 2 * PADDING

    def _wrapped(self, words: str, role: FontRole) -> float:
        return wrapped(words, role, self._inner).height + 2 if words else 0.0

    def _size(self) -> QSize:
        assert self._text is not None
        told = self._wrapped(self._text.why, "lists") + self._wrapped(self._text.also, "meta")
        height = 28 + LINE * len(self._text.sides) + 8 + told + 12 + 30
        return QSize(round(self._width) + 2 * SHADOW, round(height) + 2 * (PADDING + SHADOW) + ARROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        text, change, theme = self._text, self._change, self._theme
        if text is None or change is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are counted from the left
            card = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
            up = self._arrow == "up"
            card.adjust(0, ARROW if up else 0, 0, 0 if up else -ARROW)
            self._ground(painter, card)
            x, y = card.left() + PADDING, card.top() + PADDING - 2
            category, relation, likely = sign_of(change)
            draw_sign(painter, QPointF(x - 1, y), theme, category, relation, likely=likely, decided=self._settled)
            flags = Qt.AlignmentFlag.AlignVCenter
            strong = font("lists")
            strong.setWeight(QFont.Weight.DemiBold)
            self._say(painter, QRectF(x + SIGN + 6, y - 2, self._inner, 20), text.title, strong, "text", flags)
            place = QRectF(x, y - 2, self._inner, 20)
            self._say(painter, place, text.place, font("meta"), "muted", flags | Qt.AlignmentFlag.AlignRight)
            y += 28
            for told in text.sides:
                self._side(painter, told, x, y, category)
                y += LINE
            y += 8
            below: tuple[tuple[str, FontRole, str], ...] = (
                (text.why, "lists", "secondary"),
                (text.also, "meta", "muted"),
            )
            for words, role, ink in below:
                if words:
                    wrapped(words, role, self._inner).draw(painter, QPointF(x, y), theme[ink])
                    y += self._wrapped(words, role)

    def _side(self, painter: QPainter, told: CardSide, x: float, y: float, category: str) -> None:
        theme = self._theme
        box = QRectF(x + 0.5, y + 4.5, 17, 17)
        painter.setPen(QPen(theme["divider_strong"], 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        self._say(painter, box, told.letter, font("numbers"), "secondary", Qt.AlignmentFlag.AlignCenter)
        strong = font("lists_strong")
        meta = QFontMetricsF(font("meta")).horizontalAdvance(told.source)
        beside = QFontMetricsF(strong).horizontalAdvance(told.meaning) + (8 if told.meaning else 0) + meta + 12
        face = font("article")
        room = max(self._inner - 28 - beside, 80)
        words = QFontMetricsF(face).elidedText(told.words, Qt.TextElideMode.ElideRight, room)
        at = (
            x
            + 28
            + draw_marked_word(painter, QPointF(x + 28, y + 18), words, face, theme, category, decided=self._settled)
            + 12
        )
        flags = Qt.AlignmentFlag.AlignVCenter
        if told.meaning:
            self._say(painter, QRectF(at, y, beside, 26), told.meaning, strong, "text", flags)
            at += beside - meta - 12
        self._say(painter, QRectF(at, y, meta + 4, 26), told.source, font("meta"), "muted", flags)

    def _say(
        self, painter: QPainter, box: QRectF, words: str, face: QFont, ink: str, flags: Qt.AlignmentFlag | Qt.TextFlag
    ) -> None:
        painter.setFont(face)
        painter.setPen(self._theme[ink])
        painter.drawText(box, flags.value, words)

    def _ground(self, painter: QPainter, card: QRectF) -> None:
        theme = self._theme
        shape = QPainterPath()
        shape.addRoundedRect(card, 10, 10)
        x = self._arrow_at
        points: list[QPointF] = []
        if self._arrow == "up":
            points = [QPointF(x - ARROW, card.top()), QPointF(x, card.top() - ARROW), QPointF(x + ARROW, card.top())]
        elif self._arrow:
            points = [
                QPointF(x - ARROW, card.bottom()),
                QPointF(x, card.bottom() + ARROW),
                QPointF(x + ARROW, card.bottom()),
            ]
        tip = QPainterPath()
        tip.addPolygon(QPolygonF(points))
        shade = QColor(theme["shadow"])
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(SHADOW, 0, -2):
            shade.setAlphaF(0.02)
            painter.setBrush(shade)
            painter.drawRoundedRect(
                card.adjusted(-spread, -spread + 4, spread, min(spread + 4, SHADOW)), 10 + spread, 10 + spread
            )
        painter.setBrush(theme["raised"])
        painter.setPen(QPen(theme["edge"], 1))
        painter.drawPath(shape.united(tip))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._leaving.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.leave()
        super().leaveEvent(event)
