"""Which of the words in sight don't fit where they stand."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

from gui.chevron import ChevronButton
from gui.key_button import KeyButton
from gui.status_line import ToldLabel

OWN_WORDS = "in_sight_"
"""Names of widgets that show what an editor called a version, however long; they say it whole to the mouse."""
SLACK = 2.0
"""Logical pixels that a measure of letters may be off."""


def clipped_words() -> list[str]:
    """A line for each widget in sight whose words are cut off, with the words."""
    return [
        line
        for top in QApplication.topLevelWidgets()
        if top.isVisible()
        for widget in (top, *top.findChildren(QWidget))
        if widget.isVisible() and not widget.visibleRegion().isEmpty() and not widget.objectName().startswith(OWN_WORDS)
        for line in complaints(widget)
    ]


def complaints(widget: QWidget) -> Iterator[str]:
    name = f"{type(widget).__name__} {widget.objectName()}".strip()
    if isinstance(widget, ToldLabel | ChevronButton) and widget.toolTip() == widget.text():
        return  # it ends in an ellipsis where it must, and says all to the mouse
    if isinstance(widget, QLabel) and widget.text():
        wanted, room = label_size(widget)
        if wanted[0] > room[0] + SLACK or wanted[1] > room[1] + SLACK:
            yield f"{name}: “{widget.text()}” wants {wanted}, has {room}"
    elif isinstance(widget, QMenuBar):
        for action in widget.actions():
            place = widget.actionGeometry(action)
            if not widget.rect().contains(place):
                yield f"{name}: the menu “{action.text()}” has no room"
    elif isinstance(widget, QTabBar):
        for n in range(widget.count()):
            wanted_width = QFontMetricsF(widget.font()).horizontalAdvance(widget.tabText(n))
            if widget.isTabVisible(n) and wanted_width > widget.tabRect(n).width() + SLACK:
                yield f"{name}: the tab “{widget.tabText(n)}” wants {wanted_width}, has {widget.tabRect(n).width()}"
    elif isinstance(widget, QComboBox):
        words = widget.currentText()
        if QFontMetricsF(widget.font()).horizontalAdvance(words) > widget.width() - 26 + SLACK:
            yield f"{name}: “{words}” has {widget.width() - 26}"
    elif isinstance(widget, QLineEdit):
        if widget.placeholderText() and not widget.text():
            wanted_width = QFontMetricsF(widget.font()).horizontalAdvance(widget.placeholderText())
            if wanted_width > field_room(widget).width() + SLACK:
                yield f"{name}: “{widget.placeholderText()}” wants {wanted_width}, has {field_room(widget).width()}"
    elif isinstance(widget, QAbstractButton) and shows_words(widget):
        wanted_width = button_width(widget)
        if wanted_width > widget.width() + SLACK:
            yield f"{name}: “{widget.text()}” wants {wanted_width}, has {widget.width()}"
    if not isinstance(widget, QMenu) and not in_a_scroll_area(widget) and sticks_out(widget):
        yield f"{name}: {widget.accessibleName()!r} stands outside its parent"


def shows_words(button: QAbstractButton) -> bool:
    if (
        isinstance(button, QToolButton)
        and button.toolButtonStyle().name == "ToolButtonIconOnly"
        and not button.icon().isNull()
    ):
        return False
    return bool(button.text())


def button_width(button: QAbstractButton) -> float:
    """What its words, sign and edges take at the least."""
    if isinstance(button, KeyButton):  # it cuts its key before its words, and says so
        return button.minimumSizeHint().width()
    if isinstance(button, QToolButton):  # Qt asks for the room of two blanks more than it needs
        return button.sizeHint().width() - 2 * QFontMetricsF(button.font()).horizontalAdvance(" ")
    return button.sizeHint().width()


def label_size(label: QLabel) -> tuple[tuple[float, float], tuple[float, float]]:
    """((width, height) its words want, those it has)."""
    inside = label.contentsRect()
    room = float(inside.width()), float(inside.height())
    if label.wordWrap():
        return (0.0, float(label.heightForWidth(label.width()) - (label.height() - inside.height()))), room
    if "<" in label.text():
        document = QTextDocument()
        document.setDefaultFont(label.font())
        document.setDocumentMargin(0)
        document.setHtml(label.text())
        return (document.idealWidth(), 0.0), room
    lines = label.text().split("\n")
    return (max(QFontMetricsF(label.font()).horizontalAdvance(line) for line in lines), 0.0), room


def field_room(field: QLineEdit) -> QRect:
    margins = field.textMargins()
    buttons = sum(button.width() for button in field.findChildren(QToolButton) if button.isVisible())
    return field.contentsRect().adjusted(margins.left() + 2, 0, -margins.right() - 2 - buttons, 0)


def in_a_scroll_area(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def sticks_out(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or not isinstance(widget, QLabel | QAbstractButton | QLineEdit | QComboBox):
        return False
    return not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())
