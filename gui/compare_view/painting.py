"""The strokes: marks, signs, hatched slots, links, ribbons, folds. Given places and a theme, nothing else is known here."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from gui.compare_view.decoration import DrawnMark, Sign
from gui.legend import SIGN as SIGN_BOX
from gui.legend import draw_sign
from gui.theme import Mark, Theme, font

HATCH = 11
"""Pixels from line to line along the level: 8 across lines at 45°."""


def fill(painter: QPainter, box: QRectF, colour: QColor, corner: float = 3.0) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(box, corner, corner)


def draw_mark_ground(painter: QPainter, drawn: DrawnMark, x: float, y: float, theme: Theme) -> None:
    """What lies behind the letters: the fill of a fact, the pale one of wording added or removed."""
    colour = drawn.mark.wash if drawn.decided or drawn.struck else drawn.mark.background
    if colour == theme["surface"] or drawn.change.category == "boilerplate":
        return
    for box in drawn.boxes:
        fill(painter, box.translated(x, y), colour)


def draw_mark_line(painter: QPainter, drawn: DrawnMark, x: float, y: float) -> None:
    """The line under (or, for older words, through) the letters."""
    if drawn.change.category == "boilerplate" and not drawn.struck:
        return
    mark = drawn.mark
    for box in drawn.boxes:
        at = box.translated(x, y)
        if drawn.struck:
            draw_strike(painter, at, mark.line)
        elif drawn.change.category == "fact":
            thick = 1.0 if drawn.decided else 2.0
            if drawn.likely:
                dashed(painter, mark.line, thick, at.left() + 1, at.right() - 1, at.bottom() - thick / 2, (4, 2))
            else:
                painter.save()
                outline = QPainterPath()
                outline.addRoundedRect(at, 3, 3)
                painter.setClipRect(
                    QRectF(at.left(), at.bottom() - thick, at.width(), thick), Qt.ClipOperation.IntersectClip
                )
                painter.fillPath(outline, mark.line)
                painter.restore()
        elif drawn.change.category == "wording":
            thick = 1.0 if drawn.decided else 1.5
            if drawn.likely:
                dashed(painter, mark.line, thick, at.left(), at.right(), at.bottom() - thick / 2, (4, 2))
            else:
                painter.fillRect(QRectF(at.left(), at.bottom() - 1.5, at.width(), thick), mark.line)
        else:
            dashed(painter, mark.line, 1.25, at.left() + 1, at.right() - 1, at.bottom() - 0.75, (2, 2))


def draw_strike(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """A line through older words, where small letters have their middle."""
    middle = round(box.top() + box.height() * 0.58) + 0.25
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(QPointF(box.left() + 1, middle), QPointF(box.right() - 1, middle))


def dashed(
    painter: QPainter, colour: QColor, thick: float, left: float, right: float, y: float, pattern: tuple[float, float]
) -> None:
    """A level line of dashes ``pattern`` = (on, off) pixels long."""
    pen = QPen(colour, thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([length / thick for length in pattern])
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))


def draw_current(painter: QPainter, drawn: DrawnMark, x: float, y: float) -> None:
    """The current change: its fill inverted. Its letters are drawn over it in ``on_gutter``."""
    for box in drawn.boxes:
        fill(painter, box.translated(x, y), drawn.mark.gutter)


def draw_new(painter: QPainter, corner: QPointF, theme: Theme) -> None:
    """A dot on the corner of a change that came since the editor last looked."""
    painter.setPen(QPen(theme["surface"], 1.5))
    painter.setBrush(theme["focus"])
    painter.drawEllipse(corner + QPointF(0.5, 0.5), 3.75, 3.75)


def sign_pixmap(sign: Sign, theme: Theme, dpr: float) -> QPixmap:
    """A gutter sign, drawn once."""
    pixmap = QPixmap(QSizeF(SIGN_BOX * dpr, SIGN_BOX * dpr).toSize())
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_sign(painter, QPointF(0, 0), theme, sign.category, sign.relation, likely=sign.likely, decided=sign.decided)
    painter.end()
    return pixmap


def hatch_brush(theme: Theme, dpr: float) -> QBrush:
    """Lines at 45° as a brush."""
    size = round(HATCH * dpr)
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme["divider"], dpr))
    for shift in (-size, 0, size):
        painter.drawLine(QPointF(shift - 1, size + 1), QPointF(shift + size + 1, -1))
    painter.end()
    pixmap.setDevicePixelRatio(dpr)
    return QBrush(pixmap)


def draw_slot(painter: QPainter, box: QRectF, brush: QBrush) -> None:
    """Nothing stands here."""
    painter.setBrushOrigin(box.topLeft())
    painter.fillRect(box, brush)


def pill_width(words: str, icon: bool = True) -> float:
    return QFontMetricsF(font("tools")).horizontalAdvance(words) + (44 if icon else 24)


def draw_link_pill(painter: QPainter, box: QRectF, arrow: QPixmap, words: str, theme: Theme) -> None:
    """``Moved to ¶ 9``, the link in an empty slot."""
    ink = theme.mark("fact", "moved").line
    painter.setPen(QPen(theme["edge"], 1))
    painter.setBrush(theme["surface"])
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.drawPixmap(QPointF(box.left() + 9, box.center().y() - 7), arrow)
    painter.setFont(font("tools"))
    painter.setPen(ink)
    painter.drawText(box.adjusted(29, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)


def fold_pill(width: float, top: float, height: float, words: str, more: str) -> QRectF:
    """Where the pill of a fold stands."""
    needed = QFontMetricsF(font("tools")).horizontalAdvance(words) + QFontMetricsF(font("meta")).horizontalAdvance(more)
    pill = needed + 44 + (8 if more else 0)
    return QRectF(round((width - pill) / 2), top + (height - 24) / 2, round(pill), 24)


def draw_fold(
    painter: QPainter, top: float, width: float, height: float, words: str, more: str, theme: Theme, chevron: QPixmap
) -> None:
    """A rule, and in its middle a pill: chevron, what is folded away, what it hides."""
    pill = fold_pill(width, top, height, words, more)
    middle = round(top + height / 2) - 0.5
    painter.setPen(QPen(theme["divider"], 1))
    painter.drawLine(QPointF(26, middle), QPointF(pill.left() - 12, middle))
    painter.drawLine(QPointF(pill.right() + 12, middle), QPointF(width - 18, middle))
    fill(painter, pill, theme["sunken"], 5)
    painter.drawPixmap(QPointF(pill.left() + 7, pill.center().y() - 7), chevron)
    flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
    painter.setFont(font("tools"))
    painter.setPen(theme["text"])
    painter.drawText(pill.adjusted(28, 0, 0, 0), flags, words)
    shift = QFontMetricsF(font("tools")).horizontalAdvance(words)
    painter.setFont(font("meta"))
    painter.setPen(theme["secondary"])
    painter.drawText(pill.adjusted(28 + shift + 8, 0, 0, 0), flags, more)


def ribbon_path(
    left: float, left_top: float, left_bottom: float, right: float, right_top: float, right_bottom: float
) -> QPainterPath:
    """A band from one column to the next: cubic edges with handles at half the gap."""
    middle = (left + right) / 2
    path = QPainterPath(QPointF(left, left_top))
    path.cubicTo(QPointF(middle, left_top), QPointF(middle, right_top), QPointF(right, right_top))
    path.lineTo(right, right_bottom)
    path.cubicTo(QPointF(middle, right_bottom), QPointF(middle, left_bottom), QPointF(left, left_bottom))
    path.closeSubpath()
    return path


def draw_ribbon(painter: QPainter, ends: Sequence[float], mark: Mark, *, emphasised: bool = False) -> None:
    """``ends`` as ``ribbon_path`` takes them."""
    left, left_top, left_bottom, right, right_top, right_bottom = ends
    ground, edge = QColor(mark.background), QColor(mark.line)
    ground.setAlphaF(0.9 if emphasised else 0.55)
    edge.setAlphaF(1.0 if emphasised else 0.75)
    painter.fillPath(ribbon_path(*ends), ground)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle = (left + right) / 2
    for start, end in ((left_top, right_top), (left_bottom, right_bottom)):
        line = QPainterPath(QPointF(left, start))
        line.cubicTo(QPointF(middle, start), QPointF(middle, end), QPointF(right, end))
        painter.drawPath(line)


def draw_sentence(painter: QPainter, box: QRectF, words: str, ink: QColor, type_: QFont) -> None:
    """One sentence in the middle of an empty page."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(type_)
    painter.setPen(ink)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), words)


def draw_offer(painter: QPainter, box: QRectF, words: str, theme: Theme) -> None:
    """What can be done about it, as a button under the sentence."""
    painter.setPen(QPen(theme["edge"], 1))
    painter.setBrush(theme["raised"])
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
    painter.setFont(font("tools"))
    painter.setPen(theme["focus"])
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter.value, words)


def triangle(x: float, y: float, size: float) -> QPolygonF:
    """Pointing right, its base at ``x``, its middle at height ``y``."""
    return QPolygonF([QPointF(x, y - size), QPointF(x + size, y), QPointF(x, y + size)])
