"""What a widget draws itself, in a window that reads from the right: places are counted from the left and mirrored here.

Text that is drawn in a box turns its alignment round by itself, with the painter's direction; an alignment that is none of
left or right stands at the side where reading begins.
"""

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget


def mirrored(widget: QWidget, box: QRectF, within: QRectF | None = None) -> QRectF:
    """``box`` itself, or where it stands from the other side of the widget, or of ``within``."""
    if not widget.isRightToLeft():
        return box
    room = QRectF(widget.rect()) if within is None else within
    return QRectF(room.left() + room.right() - box.right(), box.top(), box.width(), box.height())
