"""A fault while the page is painted is told like any other: the painter it happened with is ended."""

import pytest
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from gui.compare_view import CompareView
from gui.review import Review
from gui.theme import load_theme


def test_a_fault_in_painting_leaves_no_painter_behind(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view = CompareView(Review(), load_theme("light"))
    qtbot.addWidget(view)
    painters: list[QPainter] = []

    def fault(painter: QPainter) -> None:
        painters.append(painter)
        raise ValueError("in the middle of it")

    monkeypatch.setattr(view, "_paint", fault)
    with qtbot.captureExceptions() as faults:
        view.resize(300, 200)
        view.show()
        qtbot.waitUntil(lambda: bool(painters))
    assert faults
    assert not any(painter.isActive() for painter in painters)
    monkeypatch.undo()
