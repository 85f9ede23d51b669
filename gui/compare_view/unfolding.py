"""The short motion in which a fold opens: what stood above and below it moves apart, and the rows come out between."""

from PySide6.QtCore import QEasingCurve, QObject, QRectF, QVariantAnimation
from PySide6.QtGui import QPainter, QPixmap

UNFOLD_MS = 120


class Unfolding(QVariantAnimation):
    """Moves a picture of the page as it was, in two pieces, over the page as it is now. Nothing is laid out for it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, duration=UNFOLD_MS)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self._before = QPixmap()
        self._cut = self._apart = 0.0, 0.0
        self.finished.connect(self._forget)

    @property
    def runs(self) -> bool:
        return self.state() != QVariantAnimation.State.Stopped

    def begin(self, before: QPixmap, cut: tuple[float, float], apart: tuple[float, float]) -> None:
        """``cut``: upper and lower edge of the fold in the picture; ``apart``: where what it hid begins and ends now. All in
        pixels of the window."""
        self.stop()
        self._before, self._cut, self._apart = before, cut, apart
        self.start()

    def leave(self) -> None:
        """The page moves otherwise now."""
        self.stop()
        self._forget()

    def edges(self) -> tuple[float, float]:
        """Between which heights the rows are in sight now."""
        far = float(str(self.currentValue()))
        upper, lower = (was + (will - was) * far for was, will in zip(self._cut, self._apart, strict=True))
        return upper, lower

    def draw(self, painter: QPainter, window: QRectF) -> None:
        """Cover with the picture what isn't in sight yet."""
        dpr = self._before.devicePixelRatio()
        if self._before.isNull() or abs(self._before.width() / dpr - window.width()) >= 1:  # resized meanwhile
            self.leave()
            return
        (top, bottom), (upper, lower) = self._cut, self.edges()
        for was, here in (((0.0, top), upper - top), ((bottom, window.height()), lower)):
            high = was[1] - was[0]
            if high > 0:
                source = QRectF(0, was[0] * dpr, window.width() * dpr, high * dpr)
                painter.drawPixmap(QRectF(0, here, window.width(), high), self._before, source)

    def _forget(self) -> None:
        self._before = QPixmap()
