"""A real window with the compare view in it, for a screen reader to walk. Started by ``test_at_spi``; ends by itself."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QTimer  # noqa: E402 - the project's root has to be on the path first
from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: E402

from gui.compare_view import CompareView  # noqa: E402
from gui.review import Review  # noqa: E402
from gui.theme import load_fonts, load_theme  # noqa: E402
from tests.gui.compare_view.conftest import bridge  # noqa: E402


def main() -> None:
    application = QApplication([])
    load_fonts()
    window = QMainWindow()
    review = Review()
    window.setCentralWidget(CompareView(review, load_theme("light"), window))
    window.resize(900, 600)
    window.show()
    review.set_comparison(bridge())
    QTimer.singleShot(30_000, application.quit)
    QTimer.singleShot(0, lambda: print("shown", flush=True))
    application.exec()


if __name__ == "__main__":
    main()
