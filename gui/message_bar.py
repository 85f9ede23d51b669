"""What happened, in one sentence above the columns; and the thin bar of work under the toolbar."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from gui.appearance import Appearance
from gui.telling import Message
from gui.theme import icon, icon_pixmap

SHOW_AFTER_MS = 300
"""Nothing is shown for work that is done sooner."""


class MessageBar(QWidget):
    """A sign, a sentence, at most one action, and a way to put it away. Hidden while there is nothing to say."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._appearance = appearance
        self._message: Message | None = None
        self._sign = QLabel(self)
        self.text = QLabel(self)
        self.text.setObjectName("message_text")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action = QPushButton(self)
        self.action.setObjectName("message_action")
        self.action.setAccessibleName(self.tr("What can be done about it"))
        self.action.clicked.connect(self._do)
        self._close = QToolButton(self)
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(lambda: self.say(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self.text, 1)
        row.addWidget(self.action)
        row.addWidget(self._close)
        appearance.changed.connect(self._dress)
        self.say(None)

    @property
    def message(self) -> Message | None:
        return self._message

    def say(self, message: Message | None) -> None:
        self._message = message
        self.setVisible(message is not None)
        if message is None:
            return
        self.text.setText(message.text)
        self.text.setAccessibleName(message.text)
        self.action.setText(message.action)
        self.action.setAccessibleName(message.action)
        self.action.setVisible(bool(message.action))
        self.setProperty("error", message.error)
        self.style().polish(self)
        self._dress()

    def _do(self) -> None:
        message = self._message
        self.say(None)
        if message is not None and message.do is not None:
            message.do()

    def _dress(self) -> None:
        theme = self._appearance.theme
        name, token = ("error", "error") if self._message is None or self._message.error else ("info", "focus")
        self._sign.setPixmap(icon_pixmap(name, theme[token], 16, self.devicePixelRatioF()))
        self._close.setIcon(icon("close", theme, token="secondary"))


class WorkBar(QWidget):
    """2 px high: how far a job is, or a piece that runs to and fro while its length is unknown."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("work_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedHeight(2)
        self._appearance = appearance
        self._done = self._total = 0
        self._phase = 0
        self._delay = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self._delay.timeout.connect(self._appear)
        self._pulse = QTimer(self, interval=40)
        self._pulse.timeout.connect(self._beat)
        self.hide()

    def work(self, done: int, total: int) -> None:
        self._done, self._total = done, total
        if self.isHidden() and not self._delay.isActive():
            self._delay.start()
        self.update()

    def rest(self) -> None:
        self._delay.stop()
        self._pulse.stop()
        self.hide()

    def _appear(self) -> None:
        self.show()
        self.raise_()
        self._pulse.start()

    def _beat(self) -> None:
        self._phase = (self._phase + 1) % 100
        if not self._total:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._appearance.theme
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme["divider"])
            if self._total:
                painter.fillRect(0, 0, self.width() * self._done // self._total, 2, theme["focus"])
            else:
                piece = self.width() // 5
                way = abs(50 - self._phase) * 2
                painter.fillRect((self.width() - piece) * way // 100, 0, piece, 2, theme["focus"])


class WorkLine(QWidget):
    """In the status bar: what is being done, and the way to stop it. Shown after 300 ms."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = QLabel(self)
        self.text.setObjectName("work_text")
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setObjectName("work_cancel")
        self.cancel.setProperty("part", "link")
        self.cancel.setAccessibleName(self.tr("Cancel what is being done"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text)
        row.addWidget(self.cancel)
        self._delay = QTimer(self, singleShot=True, interval=SHOW_AFTER_MS)
        self._delay.timeout.connect(self.show)
        self.hide()

    def work(self, what: str) -> None:
        self.text.setText(what)
        if self.isHidden() and not self._delay.isActive():
            self._delay.start()

    def rest(self) -> None:
        self._delay.stop()
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.cancel.setFixedHeight(20)
