"""The marks outside the text: a word as it is marked in the article, and the sign of a line in lists and cards."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from core.model import Change
from gui.theme import Theme

SIGN = 16.0


def draw_marked_word(
    painter: QPainter,
    place: QPointF,
    word: str,
    font: QFont,
    theme: Theme,
    category: str,
    *,
    relation: str = "changed",
    decided: bool = False,
) -> float:
    """Draw ``word`` from ``place`` (left end of its baseline) with the mark of its category; gives its width."""
    mark = theme.mark(category, relation)
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(word)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # an article's words read as they do in it
    painter.setFont(font)
    if category == "fact":
        box = QRectF(place.x() - 2, place.y() - metrics.ascent() + 1, width + 4, metrics.ascent() + metrics.descent())
        path = QPainterPath()
        path.addRoundedRect(box, 3, 3)
        painter.fillPath(path, mark.wash if decided else mark.background)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1 if decided else 2), mark.line)
    elif category in ("wording", "style"):
        dotted = category == "style"
        pen = QPen(mark.line, 2 if dotted else 1.5)
        if dotted:
            pen.setDashPattern([1, 1])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        under = place.y() + metrics.descent() + 0.5
        painter.drawLine(QPointF(place.x(), under), QPointF(place.x() + width, under))
    painter.setPen(theme["muted"] if category == "boilerplate" else theme["text"])
    painter.drawText(place, word)
    painter.restore()
    return width


def draw_sign(
    painter: QPainter, place: QPointF, theme: Theme, category: str, relation: str, *, likely: bool = False,
    decided: bool = False,
) -> None:  # fmt: skip
    """The sign of a line at ``place`` (its top left), 16 px: filled, outlined when likely, a tick in a box when decided."""
    mark = theme.mark(category, relation)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place)
    box = QRectF(1, 1, SIGN - 2, SIGN - 2)
    filled = category == "fact" and not decided and not likely
    if category == "fact":
        painter.setPen(Qt.PenStyle.NoPen if filled else QPen(mark.gutter, 1.5))
        painter.setBrush(mark.gutter if filled else Qt.BrushStyle.NoBrush)
        inset = 0 if filled else 0.75
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 3, 3)
    _draw_glyph(painter, mark.on_gutter if filled else mark.gutter, category, "tick" if decided else relation)
    painter.restore()


def sign_of(change: Change) -> tuple[str, str, bool]:
    """(category, relation, likely) for ``draw_sign``."""
    return change.category, change.relation, change.category == "fact" and change.certainty == "likely"


def _draw_glyph(painter: QPainter, colour: QColor, category: str, shape: str) -> None:
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if category == "style" and shape != "tick":
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(8, 8), 1.6, 1.6)
    elif category == "boilerplate" and shape != "tick":
        painter.drawRect(QRectF(5.5, 5.5, 5, 5))
    elif shape == "tick":
        painter.drawPolyline([QPointF(4.8, 8.2), QPointF(7.1, 10.5), QPointF(11.2, 5.8)])
    elif shape in ("added", "removed"):
        painter.drawLine(QPointF(4.6, 8), QPointF(11.4, 8))
        if shape == "added":
            painter.drawLine(QPointF(8, 4.6), QPointF(8, 11.4))
    elif shape == "moved":
        painter.drawLine(QPointF(8, 4.2), QPointF(8, 11.8))
        painter.drawPolyline([QPointF(6, 6), QPointF(8, 4.2), QPointF(10, 6)])
        painter.drawPolyline([QPointF(6, 10), QPointF(8, 11.8), QPointF(10, 10)])
    else:
        wave = QPainterPath(QPointF(4.4, 8.9))
        wave.cubicTo(QPointF(6, 6), QPointF(7.2, 7), QPointF(8, 8))
        wave.cubicTo(QPointF(8.8, 9), QPointF(10, 10), QPointF(11.6, 7.1))
        painter.drawPath(wave)
