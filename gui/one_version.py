"""While only one version is open: its text, and a place for the second one."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QWidget

from core.model import Version
from gui.actions import Actions
from gui.appearance import Appearance
from gui.theme import font
from gui.welcome import DropPlace


class OneVersionPage(QWidget):
    """The text on the left, the drop place where the second column will be."""

    def __init__(self, actions: Actions, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("one_version")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = QTextBrowser(self)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setFont(font("article"))
        self.text.setAccessibleName(self.tr("Text of the version"))
        self.drop_place = DropPlace(
            "", self.tr("Word, plain text, or text from the clipboard"), actions, appearance, self
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(54, 8, 36, 36)
        row.setSpacing(32)
        row.addWidget(self.text, 1)
        row.addWidget(self.drop_place, 1)

    def show_version(self, version: Version, told: str = "") -> None:
        """Its text, and beside it ``told``, or else that another one is needed."""

        def block(text: str, role: str | None) -> str:
            look = "font-size: 21px; font-weight: 600;" if role == "title" else ""
            return f'<p style="line-height: 130%; margin: 0 0 12px 0; {look}">{escape(text)}</p>'

        self.text.setHtml("".join(block(paragraph.text, paragraph.role) for paragraph in version.paragraphs))
        only = self.tr("Only {label} is here. Add another version to compare it with.").format(label=version.label)
        self.drop_place.set_title(told or only)
