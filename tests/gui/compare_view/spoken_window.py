"""The whole window, which goes to the next fact again and again. Started by ``test_at_spi``; ends by itself.

Each line of its output is what its status bar tells by then.
"""

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QSettings, QTimer  # noqa: E402 - the project's root has to be on the path first

from gui.appearance import Appearance  # noqa: E402
from gui.application import make_application  # noqa: E402
from gui.jobs import Jobs  # noqa: E402
from gui.main_window import MainWindow  # noqa: E402
from gui.undo import Shown  # noqa: E402
from tests.gui.compare_view.conftest import bridge  # noqa: E402


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        application = make_application()
        settings = QSettings(str(Path(home, "settings.ini")), QSettings.Format.IniFormat)
        appearance = Appearance(application, settings)
        appearance.apply()
        window = MainWindow(appearance, settings, Jobs(application), Path(home))
        window.show()
        comparison = bridge()
        shown = Shown(comparison.versions, comparison, (0, 1), comparison.pairs)
        window.workspace.showing.emit(shown)
        window.review.set_comparison(comparison)

        def go_on() -> None:
            window.actions_["next_fact"].trigger()
            print(window.told.text(), flush=True)

        step = QTimer(window, interval=1000)
        step.timeout.connect(go_on)
        step.start()
        QTimer.singleShot(0, lambda: print("shown", flush=True))
        QTimer.singleShot(30_000, window.close)
        application.exec()


if __name__ == "__main__":
    main()
