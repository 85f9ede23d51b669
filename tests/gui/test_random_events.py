"""The short form of ``hand``: no exception, no warning of Qt, no object left behind, and the window goes on working."""

import pytest
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from tests.gui.hand import Hand, at_rest
from tests.gui.windows import SAMPLES

EVENTS = 250


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("seed", [1, 2])
def test_random_events(window: MainWindow, qtbot: QtBot, seed: int) -> None:
    editions = [SAMPLES / f"port-merrow-{n}.txt" for n in (1, 2, 3, 4)]
    hand = Hand(window, editions, seed)

    def go_on() -> None:
        for number in range(EVENTS):
            hand.act()
            hand.tidy()
            if number % 10 == 0:
                qtbot.wait(2)

    at_rest(window, editions)
    go_on()
    before = at_rest(window, editions)  # by then every panel, menu and dialog was open once
    go_on()
    after = at_rest(window, editions)
    grown = {kind: after[kind] - before[kind] for kind in after if after[kind] > before[kind] + 12}
    assert grown == {}, "objects are left behind"
    assert window.facts.model.rowCount() > 0
